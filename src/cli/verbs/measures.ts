/** `measures`: the measures of the field for every actor of the slice. */

import { basisFor, editedGraph } from '#analysis/basisCache.ts';
import { measureSteps } from '#analysis/measures.ts';
import { answered, daysOf } from '#cli/answered.ts';
import { DATA_OPTIONS, option, QUESTION_OPTIONS } from '#cli/options.ts';
import { followed } from '#cli/progress.ts';
import type { TextTable } from '#cli/textTable.ts';
import type { Call, Reply, Verb } from '#cli/verb.ts';
import { findWord } from '#cli/words.ts';
import type { Graph } from '#model/graph.ts';
import { ACTOR_MEASURES, COMPUTED_PARTITIONS } from '#model/measureRecords.ts';
import type { Measure } from '#model/measures.ts';
import { periodInWords } from '#model/period.ts';
import { counted, shortName } from '#model/sentence.ts';

export const MEASURES: Verb = {
  name: 'measures',
  summary: 'Measure the field: betweenness, constraint, roles and more.',
  takes: '',
  most: 0,
  about: [
    'Measures every actor with a tie in force on the positive layer, parallel ties collapsed.',
    ...ACTOR_MEASURES.map(
      ({ label, meaning, source, nullCases }) => `${label} (${source}): ${meaning} ${nullCases}`,
    ),
  ].join('\n'),
  options: [
    ...[...DATA_OPTIONS, ...QUESTION_OPTIONS],
    option('kinds', 'LIST', 'Count only these kinds of tie; the same as --tie-kinds.', {
      keptAs: 'tie-kinds',
    }),
    option('unweighted', null, 'Count every pair alike: cost and weight 1.'),
    option(
      'group',
      'COLUMN',
      'Group actors for their roles by a column of the data, by kind (so without it) or by camp.',
    ),
  ],
  json:
    '{period: [first day, last day], group, weighted, actors: [{id, degree, betweenness, betweennessNormalised, ' +
    'constraint, effectiveSize, efficiency, roles: {coordinator, itinerant, representative, gatekeeper, liaison}, ' +
    'activity, exclusivity}]}; null where undefined.',
  examples: ['measures --at 2012', 'measures --kinds alliance,treaty --unweighted --json'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const { graph, question: base } = await call.asked();
  const weighted = !call.args.has('unweighted');
  const question = { ...base, partition: partitionOf(call.args.text('group'), graph, base.partition) };
  const { slice } = basisFor(editedGraph(graph, question.edits), question);
  const steps = measureSteps(slice, question.partition, weighted);
  const rows = followed(steps, 'Measuring the field', call.terminal);
  const group = question.partition ?? 'kind';
  return answered(graph, question, {
    headline: `${counted(rows.length, 'actor')} measured in ${periodInWords(question.period)}, ${weighted ? 'weighted' : 'unweighted'}; roles by ${group}.`,
    blocks: rows.length === 0 ? [] : [tableOf(graph, rows)],
    json: { period: daysOf(question.period), group, weighted, actors: rows.map(measureJson) },
  });
}

function partitionOf(text: string | null, { data }: Graph, base: string | null): string | null {
  if (text === null) return base;
  const columns = data.vocabulary.groups.map(({ key, label }) => ({ key, names: [label] }));
  return findWord(
    text,
    [...columns, ...COMPUTED_PARTITIONS.map(({ key, label }) => ({ key, names: [label] }))],
    'group',
  );
}

function measureJson({ actor, ...rest }: Measure) {
  const { degree, betweenness, betweennessNormalised, constraint, effectiveSize, efficiency } = rest;
  const { coordinator, itinerant, representative, gatekeeper, liaison } = rest.roles;
  return {
    ...{ id: actor, degree, betweenness, betweennessNormalised, constraint, effectiveSize, efficiency },
    roles: { coordinator, itinerant, representative, gatekeeper, liaison },
    ...{ activity: rest.activity, exclusivity: rest.exclusivity },
  };
}

const HEADS = [
  'degree',
  'betweenness',
  'share',
  'constraint',
  'size',
  'efficiency',
  'activity',
  'exclusivity',
];
const ROLE_HEADS = ['AAA', 'ABA', 'AAB', 'ABB', 'ABC'];

function tableOf(graph: Graph, rows: readonly Measure[]): TextTable {
  const number = (value: number | null, digits: number) => (value === null ? 'none' : value.toFixed(digits));
  return {
    columns: [
      ...[{ head: 'id' }, { head: 'actor' }],
      ...[...HEADS, ...ROLE_HEADS].map((head) => ({ head, right: true })),
    ],
    rows: rows.map((row) => [
      ...[row.actor, shortName(graph, row.actor), String(row.degree), number(row.betweenness, 1)],
      ...[number(row.betweennessNormalised, 4), number(row.constraint, 4), number(row.effectiveSize, 2)],
      ...[number(row.efficiency, 2), String(row.activity), String(row.exclusivity)],
      ...ROLES.map((role) => String(row.roles[role])),
    ]),
  };
}

const ROLES = ['coordinator', 'itinerant', 'representative', 'gatekeeper', 'liaison'] as const;
