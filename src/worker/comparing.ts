/** Reads two data sets and holds them, to be compared as often as somebody says who is who. */

import { versionedSet } from '#formats/editedSet.ts';
import {
  type Compared,
  type ComparedSet,
  type Comparison,
  type Faulty,
  FIRST_TIES,
  type SetFiles,
  type TwoSets,
} from '#model/comparison.ts';
import type { DataSet } from '#model/dataSet.ts';
import type { OnStep } from '#model/engine.ts';
import type { TieId } from '#model/ids.ts';
import { type Overlap, overlapOf } from '#model/overlap.ts';
import { layOver } from '#model/overlay.ts';
import { type SaidActors, sameActors } from '#model/sameActors.ts';
import { tieWith } from '#model/tie.ts';
import { readFiles } from './readable.ts';

/** Reads the two, one after the other. */
export async function comparisonOf(
  sets: TwoSets,
  signal?: AbortSignal,
  onStep?: OnStep,
): Promise<Comparison | Faulty> {
  const [mine, theirs] = [lengthOf(sets.one), lengthOf(sets.other)];
  const part = mine / Math.max(1, mine + theirs);
  const one = await readSide(sets.one, (file, share) => onStep?.(file, share * part));
  signal?.throwIfAborted();
  if (typeof one === 'number') return { faulty: 'one', count: one };
  const other = await readSide(sets.other, (file, share) => onStep?.(file, part + share * (1 - part)));
  signal?.throwIfAborted();
  if (typeof other === 'number') return { faulty: 'other', count: other };
  return {
    sets,
    compare: async (said) => compared(one, other, said),
    async table(said) {
      const { overlapCsv } = await import('#formats/overlapCsv.ts');
      const csv = overlapCsv(one, other, overlapOf(one, other, sameActors(one, other, said)));
      const bytes = new TextEncoder().encode(`\ufeff${csv}`);
      return { name: `${one.id}-${other.id}.csv`, mime: 'text/csv', bytes };
    },
    async laid(said) {
      const { filesOf } = await import('#formats/exportSet.ts');
      const joined = layOver(one, other, sameActors(one, other, said));
      const files = [...filesOf(joined)].map(([name, text]) => [name, new Blob([text])] as const);
      return { title: joined.title, files: new Map(files) };
    },
    close: () => undefined,
  };
}

function lengthOf({ files }: SetFiles): number {
  return [...files.values()].reduce(
    (sum, file) => sum + (file instanceof Uint8Array ? file.length : file.size),
    0,
  );
}

/** The set, or how many problems it has where it cannot be read. */
async function readSide({ files, options, edits }: SetFiles, onStep: OnStep): Promise<DataSet | number> {
  const { data, saved, problemCount } = await readFiles(files, options, onStep);
  if (data === null) return problemCount;
  return edits === null ? data : versionedSet(saved?.base ?? data, edits);
}

function compared(one: DataSet, other: DataSet, said: SaidActors): Compared {
  const actors = sameActors(one, other, said);
  const all = overlapOf(one, other, actors);
  const first: Overlap = {
    ...{ both: some(all.both), disagree: some(all.disagree) },
    ...{ onlyOne: some(all.onlyOne), onlyOther: some(all.onlyOther) },
    ...{ beyondOne: some(all.beyondOne), beyondOther: some(all.beyondOther) },
  };
  const pairs = [...first.both, ...first.disagree];
  const mine = [...pairs.map((pair) => pair.one), ...first.onlyOne, ...first.beyondOne];
  const theirs = [...pairs.map((pair) => pair.other), ...first.onlyOther, ...first.beyondOther];
  const counts = Object.fromEntries(Object.entries(all).map(([list, { length }]) => [list, length]));
  return {
    ...{ one: shown(one, new Set(mine)), other: shown(other, new Set(theirs)), actors, first },
    counts: counts as Compared['counts'],
  };
}

function some<Row>(rows: readonly Row[]): readonly Row[] {
  return rows.slice(0, FIRST_TIES);
}

function shown({ id, title, vocabulary, actors, ties }: DataSet, wanted: ReadonlySet<TieId>): ComparedSet {
  return {
    ...{ id, title, vocabulary },
    // Plain ones: those that are read from columns cannot be sent.
    ties: ties.filter((tie) => wanted.has(tie.id)).map((tie) => tieWith(tie, {})),
    actors: actors.map((actor) => ({ id: actor.id, name: actor.name, short: actor.short })),
  };
}
