/** `actors`: who is there, with how many ties in force. */

import { editedGraph } from '#analysis/basisCache.ts';
import { answered, daysOf } from '#cli/answered.ts';
import { DATA_OPTIONS, QUESTION_OPTIONS } from '#cli/options.ts';
import type { Call, Reply, Verb } from '#cli/verb.ts';
import { type Graph, kindOfActor } from '#model/graph.ts';
import { periodInWords } from '#model/period.ts';
import { counted } from '#model/sentence.ts';
import { sliceOf } from '#model/slice.ts';

export const ACTORS: Verb = {
  name: 'actors',
  summary: 'List the actors, with the ties each has in force.',
  takes: '',
  most: 0,
  about:
    'Lists every actor of the kinds that are counted, in order of id, with the number of its ties in force.',
  options: [...DATA_OPTIONS, ...QUESTION_OPTIONS],
  json: '{period: [first day, last day], actors: [{id, name, short, aliases, kind, parent, ties}]}',
  examples: ['actors --actor-kinds state --at 2012'],
  run,
};

async function run(call: Call): Promise<Reply> {
  const { graph: whole, question } = await call.asked();
  const graph = editedGraph(whole, question.edits);
  const ties = tiesOfEach(graph, sliceOf(graph, question).ties);
  const off = new Set(question.filters.actorKindsOff);
  const numbers = graph.actors.flatMap((_, number) =>
    off.has(kindOfActor(graph, number).key) ? [] : [number],
  );
  const inForce = numbers.filter((number) => (ties[number] as number) > 0).length;
  const actors = numbers.map((number) => {
    const actor = graph.actors[number] as (typeof graph.actors)[number];
    const { id, name, short, aliases, kind, parent } = actor;
    return { id, name, short, aliases, kind, parent, ties: ties[number] as number };
  });
  return answered(graph, question, {
    headline: `${counted(actors.length, 'actor')}, ${inForce} with a tie in force in ${periodInWords(question.period)}.`,
    blocks: [
      {
        columns: [
          { head: 'id' },
          { head: 'actor' },
          { head: 'kind' },
          { head: 'belongs to' },
          { head: 'ties', right: true },
        ],
        rows: actors.map((row) => [row.id, row.name, row.kind, row.parent ?? '', String(row.ties)]),
      },
    ],
    json: { period: daysOf(question.period), actors },
  });
}

function tiesOfEach(graph: Graph, ties: Int32Array): Int32Array {
  const counts = new Int32Array(graph.actors.length);
  for (const tie of ties)
    for (const ends of [graph.tieFrom, graph.tieTo]) {
      const actor = ends[tie] as number;
      counts[actor] = (counts[actor] as number) + 1;
    }
  return counts;
}
