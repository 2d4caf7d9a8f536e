/** `camps`: which two camps go against the fewest ties, and how balanced the slice is. */

import { answer } from '#analysis/answer.ts';
import { answered, daysOf } from '#cli/answered.ts';
import { FIGURE_OPTIONS } from '#cli/figureFile.ts';
import { DATA_OPTIONS, QUESTION_OPTIONS } from '#cli/options.ts';
import { wrapped } from '#cli/textTable.ts';
import type { Call, Reply, Verb } from '#cli/verb.ts';
import { askSentence } from '#model/ask.ts';
import { answerTo, type CampsAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import { headline } from '#model/headline.ts';
import type { ActorId } from '#model/ids.ts';
import { SLICE_MEASURES } from '#model/measureRecords.ts';
import { shortName } from '#model/sentence.ts';

export const CAMPS: Verb = {
  name: 'camps',
  summary: 'Divide the actors in two camps, and say how balanced they are.',
  takes: '',
  most: 0,
  about: [
    'Divides the actors in two camps with the fewest frustrated pairs, and says whether that is proven.',
    ...SLICE_MEASURES.filter(({ key }) => key !== 'projection').map(
      ({ label, meaning, source }) => `${label} (${source}): ${meaning}`,
    ),
  ].join('\n'),
  options: [...DATA_OPTIONS, ...QUESTION_OPTIONS, ...FIGURE_OPTIONS],
  json:
    '{period: [first day, last day], camps: [[ids], [ids]], apart: [ids], frustrated: [{pair, ties: [ids]}], exact, ' +
    'triangles: {ppp, ppm, pmm, mmm}, strong, weak, walk}; a share without triangles is null.',
  examples: ['camps --at 2013 --actor-kinds state'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const { graph, question: base } = await call.asked();
  const question = askSentence(base, 'camps');
  const finding = answer(graph, question);
  const found = answerTo(finding, 'camps') as CampsAnswer;
  const { camps, apart, frustrated, exact, triangles, strong, weak, walk } = found;
  return answered(graph, question, {
    headline: headline(finding, question, graph),
    blocks: blocksOf(graph, found),
    json: { period: daysOf(question.period), camps, apart, frustrated, exact, triangles, strong, weak, walk },
  });
}

function blocksOf(graph: Graph, found: CampsAnswer): readonly Reply['blocks'][number][] {
  const list = (name: string, ids: readonly ActorId[]) =>
    ids.length === 0 ? [] : [wrapped(`${name}: ${ids.map((id) => shortName(graph, id)).join(', ')}.`)];
  const { ppp, ppm, pmm, mmm } = found.triangles;
  const share = (value: number | null) => (value === null ? 'none' : value.toFixed(4));
  return [
    ...list('One camp', found.camps[0]),
    ...list('The other', found.camps[1]),
    ...list('In no camp', found.apart),
    found.exact ? 'No division does better.' : 'Found by search: a better division was not ruled out.',
    `Triangles: +++ ${ppp}, ++− ${ppm}, +−− ${pmm}, −−− ${mmm}. ` +
      `Balance: strong ${share(found.strong)}, weak ${share(found.weak)}, walk ${share(found.walk)}.`,
    ...(found.frustrated.length === 0 ? [] : [frustratedTable(graph, found)]),
  ];
}

function frustratedTable(graph: Graph, { frustrated }: CampsAnswer) {
  return {
    columns: [{ head: 'pair against the camps' }, { head: 'ties' }],
    rows: frustrated.map(({ pair, ties }) => [
      pair.map((actor) => shortName(graph, actor)).join(' – '),
      ties.join(', '),
    ]),
  };
}
