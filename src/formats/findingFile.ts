/**
 * A finding as a file: JSON with all of it, or CSV with the rows of its answer. Both say which question was asked of which
 * data set, and how to cite it.
 */

import type {
  BrokerPath,
  EstrangedRow,
  Finding,
  OverlapAnswer,
  PairAnswer,
  Relation,
} from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { headline } from '#model/headline.ts';
import type { TieId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { sentence } from '#model/sentence.ts';
import { formatCsv } from './csvText.ts';
import { formatQuestion } from './questionCodec.ts';

/** What was asked, what was found, and of what. */
export interface Asked {
  readonly graph: Graph;
  readonly question: Question;
  readonly finding: Finding;
}

function about({ graph, question, finding }: Asked) {
  const { id, title, version, licence, citation } = graph.data;
  return {
    asked: sentence(question, graph),
    found: headline(finding, question, graph),
    set: { id, title, version, licence, citation },
    link: formatQuestion(question, graph.data, id),
  };
}

/** The finding with its question, as JSON. */
export function findingJson(asked: Asked): string {
  const { picture: _, ...finding } = asked.finding;
  return `${JSON.stringify({ ...about(asked), question: asked.question, finding }, null, 2)}\n`;
}

/** The rows of the answer as CSV. The last rows, after a blank one, say what was asked and of what. */
export function findingCsv(asked: Asked): string {
  const { head, rows } = findingRows(asked);
  const { asked: words, found, set, link } = about(asked);
  const notes = [
    ...([
      ['Asked', words],
      ['Found', found],
      ['Data set', `${set.title}, version ${set.version}`],
    ] as const),
    ...([
      ['Citation', set.citation],
      ['Licence', set.licence],
      ['Link', link],
    ] as const),
  ];
  const wide = (row: readonly string[]) => [
    ...row,
    ...Array<string>(Math.max(0, head.length - row.length)).fill(''),
  ];
  return formatCsv(head, [...rows, [], ...notes].map(wide));
}

/** A table of text. */
export interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The rows of the answer, with their heads. */
export function findingRows({ graph, finding: { answer } }: Asked): Rows {
  const name = (id: string) => graph.actors[graph.actorNumbers.get(id as never) ?? -1]?.name ?? id;
  switch (answer.ask) {
    case 'pair':
      return pairRows(answer, name);
    case 'between':
    case 'estranged':
      return {
        head: [
          ...PAIR,
          'first broker',
          'name of first broker',
          'rank of the one asked about',
          'its way',
          'ties',
        ],
        rows: answer.rows.map((row) => [...pairCells(row.relation, name), ...bestCells(row, name)]),
      };
    case 'linked':
      return {
        head: [...PAIR, 'ties'],
        rows: answer.relations.map((relation) => [...pairCells(relation, name), relation.ties.join(' ')]),
      };
    case 'changed':
      return {
        head: [...PAIR, 'before', 'ties'],
        rows: answer.turned.map(({ before, after }) => [
          ...[...pairCells(after, name), before.state, after.ties.join(' ')],
        ]),
      };
    case 'whatIf':
      return {
        head: ['one', 'other', 'cheapest before', 'cheapest after', 'first before', 'first after'],
        rows: answer.differences.map(({ pair, before, after }) => [
          ...[...pair, text(before.cheapest), text(after.cheapest)],
          ...[before.best[0]?.actor ?? '', after.best[0]?.actor ?? ''],
        ]),
      };
    case 'overlap':
      return overlapRows(answer, graph);
    case 'camps':
      return {
        head: ['actor', 'name', 'camp'],
        rows: answer.camps.flatMap((camp, at) => camp.map((actor) => [actor, name(actor), String(at + 1)])),
      };
  }
}

/** Every tie or two ties that are the same, with what was found of them. */
function overlapRows(answer: OverlapAnswer, { ties, tieNumbers }: Graph): Rows {
  const row = (found: string, on: string, one: TieId | null, other: TieId | null): readonly string[] => {
    const tie = ties[tieNumbers.get(one ?? other ?? ('' as TieId)) ?? -1];
    return [found, on, tie?.from ?? '', tie?.to ?? '', one ?? '', other ?? ''];
  };
  const alone = (found: string, ids: readonly TieId[], isOne: boolean) =>
    ids.map((id) => row(found, '', isOne ? id : null, isOne ? null : id));
  return {
    head: ['found', 'differs on', 'one', 'other', 'tie of the first', 'tie of the second'],
    rows: [
      ...answer.disagree.map(({ one, other, on }) => row('disagree', on.join(' and '), one, other)),
      ...answer.both.map(({ one, other }) => row('both', '', one, other)),
      ...alone('only in the first', answer.onlyOne, true),
      ...alone('only in the second', answer.onlyOther, false),
      ...alone('with an actor that the second lacks', answer.beyondOne, true),
      ...alone('with an actor that the first lacks', answer.beyondOther, false),
    ],
  };
}

function pairRows({ brokers }: PairAnswer, name: (id: string) => string): Rows {
  return {
    head: 'rank broker name cost legs meetings kilometres capability ways way ties'.split(' '),
    rows: brokers.map((row) => [
      ...[String(row.rank), row.actor, name(row.actor), text(row.access?.cost), text(row.access?.legs)],
      ...[text(row.meetings.length), text(row.nearness), text(row.capability), text(row.paths)],
      ...[wayOf(row.best, name), tiesOf(row.best)],
    ]),
  };
}

const PAIR = ['one', 'name of one', 'other', 'name of other', 'state', 'positive', 'hostile'];

function pairCells(
  { pair, state, positive, hostile }: Relation,
  name: (id: string) => string,
): readonly string[] {
  const [one, other] = pair;
  return [one, name(one), other, name(other), state, String(positive), String(hostile)];
}

function bestCells({ best, asked }: EstrangedRow, name: (id: string) => string): readonly string[] {
  const first = best[0]?.actor;
  const named = first === undefined ? ['', ''] : [first, name(first)];
  return [...named, text(asked?.rank), wayOf(asked?.path ?? null, name), tiesOf(asked?.path ?? null)];
}

function wayOf(path: BrokerPath | null, name: (id: string) => string): string {
  return path === null ? '' : path.actors.map(name).join(' > ');
}

function tiesOf(path: BrokerPath | null): string {
  return path === null ? '' : path.legs.flatMap(({ ties }) => ties.slice(0, 1)).join(' ');
}

function text(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(value);
}
