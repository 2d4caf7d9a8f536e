/** Rows as ties, each cut, where its table asks for it, to the time in which both its actors existed. */

import { type ActorId, tieId } from '#model/ids.ts';
import { firstDay, lastDay } from '#model/partialDate.ts';
import { overlaps, type Period } from '#model/period.ts';
import { CONFIDENCES, STATUSES } from '#model/tie.ts';
import type { TieKind, Vocabulary } from '#model/vocabulary.ts';
import { type DateReader, readList, readSign, readStrength, readWord } from './cells.ts';
import { type ActorDraft, readActorId, readSources, type SourceIds } from './readActors.ts';
import type { Row } from './table.ts';
import type { ReadTies } from './tieRows.ts';

/** What the reader of ties needs to know, and what it has made. */
export interface TieContext {
  readonly actors: ReadonlyMap<string, ActorDraft>;
  readonly sources: SourceIds;
  readonly vocabulary: Vocabulary;
  readonly kinds: ReadonlyMap<string, TieKind>;
  readonly dates: DateReader;
  /** Put before the line where a table has no ids of its own: the file's name. */
  readonly idMark: string;
  readonly clip: boolean;
  readonly ties: ReadTies;
  /** How many ties were cut, and how many had no day left. */
  readonly cut: { shortened: number; gone: number };
}

/** Reads one row of a table of ties. */
export function readTie(row: Row, context: TieContext): void {
  const from = readActorId(row, 'from_actor', context.actors);
  const to = readActorId(row, 'to_actor', context.actors);
  const id = readTieId(row, context);
  const kind = context.kinds.get(row.get('kind')) ?? readKind(row, context);
  const sign = readSign(row, 'sign', kind?.sign ?? 1);
  const strength = readStrength(row, 'strength');
  const period = context.dates.period(row, 'from', 'to');
  const status = readWord(row, 'status', STATUSES, 'actual', 'status');
  const confidence = readWord(row, 'confidence', CONFIDENCES, 'medium', 'confidence');
  const sources = readSources(row, context.sources);
  if (from === undefined || to === undefined || isToItself(row, from, to)) return;
  if (id === undefined || kind === undefined || sign === undefined || strength === undefined) return;
  if (period === undefined || status === undefined || confidence === undefined || sources === undefined)
    return;
  const { where: at } = row;
  const [claim, differs] = [row.get('claim'), row.get('differs') || null];
  const put = (own: string, piece: Period) =>
    context.ties.add({
      ...{ id: tieId(own), from, to, kind: kind.key, sign, strength, period: piece },
      ...{ status, claim, sources, confidence, differs, at },
    });
  if (context.clip)
    clip(period, from, to, context).forEach((piece, number) => {
      put(number === 0 ? id : `${id}+${number}`, piece);
    });
  else put(id, period);
}

function readKind(row: Row, { kinds }: TieContext): TieKind | undefined {
  const key = readWord(row, 'kind', [...kinds.keys()], null, 'kind of tie');
  return key === undefined ? undefined : kinds.get(key);
}

function isToItself(row: Row, from: ActorId, to: ActorId): boolean {
  if (from !== to) return false;
  row.wrong('to_actor', `"${from}" is tied to itself.`, 'Name another actor, or take the row out.');
  return true;
}

function readTieId(row: Row, { ties, idMark }: TieContext): string | undefined {
  if (!row.has('id')) return freeId(`${idMark}:${row.where.row}`, ties);
  const [id, ...more] = readList(row, 'id');
  if (id === undefined || more.length > 0) {
    row.wrong(
      'id',
      id === undefined ? 'The tie has no id.' : 'The id holds a semicolon.',
      'Give it an id that no other row has.',
    );
    return undefined;
  }
  if (id.startsWith('what-if:')) {
    row.wrong(
      'id',
      'Ids that begin with "what-if:" are kept for ties that a question adds.',
      'Give it another id.',
    );
    return undefined;
  }
  const first = ties.whereOf(id);
  if (first === undefined) return id;
  row.wrong(
    'id',
    `The id "${id}" is used already, in line ${first.row} of ${first.file}.`,
    'Give one of the two another id, or take the row out.',
  );
  return undefined;
}

/** An id of a line that may hold several ties: `net:7`, `net:7/2`. */
function freeId(id: string, ties: ReadTies): string {
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? id : `${id}/${number}`;
    if (ties.whereOf(free) === undefined) return free;
  }
}

/** The parts of a period in which both actors existed; one of which nothing is known existed always. */
function clip(period: Period, from: ActorId, to: ActorId, { actors, cut }: TieContext): readonly Period[] {
  const spellsOf = (id: ActorId) => actors.get(id)?.spells ?? [];
  const pieces = within(within([period], spellsOf(from)), spellsOf(to));
  if (pieces.length === 0) cut.gone += 1;
  else if (pieces.length > 1 || pieces[0] !== period) cut.shortened += 1;
  return pieces;
}

/** What of some periods lies within any of some spells. A period that lies wholly within one stays the same object. */
function within(periods: readonly Period[], spells: readonly Period[]): readonly Period[] {
  if (spells.length === 0) return periods;
  return periods.flatMap((period) =>
    spells.filter((spell) => overlaps(period, spell)).map((spell) => shared(period, spell)),
  );
}

/** A date that may mean a day within the spell stays as it is known. */
function shared(period: Period, spell: Period): Period {
  const { from, to } = spell;
  const lateStart = from !== null && (period.from === null || firstDay(from) > lastDay(period.from));
  const earlyEnd = to !== null && (period.to === null || lastDay(to) < firstDay(period.to));
  if (!lateStart && !earlyEnd) return period;
  return { from: lateStart ? from : period.from, to: earlyEnd ? to : period.to };
}
