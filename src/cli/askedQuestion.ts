/** Makes the Question that the options of a command ask, from the one that stands without them. */

import type { Edit } from '#model/edit.ts';
import type { Graph } from '#model/graph.ts';
import { actorId, tieId } from '#model/ids.ts';
import type { CollapseRule, Filters, Question, Ranking, Rules } from '#model/question.ts';
import { STATUSES, type Status } from '#model/tie.ts';
import { findActor } from './actorNames.ts';
import type { Arguments } from './options.ts';
import { periodOfOptions } from './periods.ts';
import { WrongUse } from './terminal.ts';
import { findWord, findWords, type Named, othersThan } from './words.ts';

/** The question of the options, over a base. Throws WrongUse for what the data set does not know. */
export function askedQuestion(args: Arguments, graph: Graph, base: Question): Question {
  return {
    ...base,
    period: periodOfOptions(args, graph.data, base.period),
    filters: filtersOf(args, graph, base.filters),
    rules: rulesOf(args, graph, base.rules),
    ranking: rankingOf(args, graph, base.ranking),
    edits: withEdits(base.edits, editsOf(args, graph)),
  };
}

const actorKinds = (graph: Graph): readonly Named[] =>
  graph.data.vocabulary.actorKinds.map(({ key, label, plural }) => ({ key, names: [label, plural] }));

const tieKinds = (graph: Graph): readonly Named[] =>
  graph.data.vocabulary.tieKinds.map(({ key, label }) => ({ key, names: [label] }));

const plain = (keys: readonly string[]): readonly Named[] => keys.map((key) => ({ key, names: [] }));

function filtersOf(args: Arguments, graph: Graph, base: Filters): Filters {
  const statuses = findWords(args.list('status'), plain(STATUSES), 'status');
  return {
    ...base,
    statuses: (statuses as readonly Status[] | null) ?? base.statuses,
    tieKindsOff: othersThan(args.list('tie-kinds'), tieKinds(graph), 'kind of tie') ?? base.tieKindsOff,
    actorKindsOff:
      othersThan(args.list('actor-kinds'), actorKinds(graph), 'kind of actor') ?? base.actorKindsOff,
  };
}

const COLLAPSE_RULES: readonly CollapseRule[] = ['strongest', 'sum', 'latest'];

function rulesOf(args: Arguments, graph: Graph, base: Rules): Rules {
  const collapse = args.text('collapse');
  if (args.has('unlinked') && args.has('no-unlinked'))
    throw new WrongUse('--unlinked and --no-unlinked say the opposite; give one of them.');
  return {
    maxLegs: args.whole('legs', 2, 5) ?? base.maxLegs,
    order: args.has('fewest-legs') ? 'legs' : base.order,
    cleanLegs: args.has('clean-legs') || base.cleanLegs,
    noHostileThird: args.has('no-hostile-third') || base.noHostileThird,
    sameTime: args.has('same-time') || base.sameTime,
    carryOff: othersThan(args.list('carry'), tieKinds(graph), 'kind of tie') ?? base.carryOff,
    betweenOff: othersThan(args.list('between'), actorKinds(graph), 'kind of actor') ?? base.betweenOff,
    collapse:
      collapse === null ? base.collapse : (findWord(collapse, plain(COLLAPSE_RULES), 'rule') as CollapseRule),
    unlinked: args.has('no-unlinked') ? false : args.has('unlinked') || base.unlinked,
    estrangedKinds: findWords(args.list('among'), actorKinds(graph), 'kind of actor') ?? base.estrangedKinds,
  };
}

function rankingOf(args: Arguments, graph: Graph, base: Ranking): Ranking {
  const by = args.text('rank');
  return {
    by: by === null ? base.by : (findWord(by, plain(['access', 'parts']), 'ranking') as Ranking['by']),
    kinds: findWords(args.list('kinds'), actorKinds(graph), 'kind of actor') ?? base.kinds,
    weights: base.weights,
  };
}

/** Edits after others, each once. */
function withEdits(edits: readonly Edit[], more: readonly Edit[]): readonly Edit[] {
  const known = new Map([...edits, ...more].map((edit) => [JSON.stringify(edit), edit]));
  return [...known.values()];
}

function editsOf(args: Arguments, graph: Graph): readonly Edit[] {
  return (args.list('without') ?? []).map((id): Edit => {
    if (!graph.actorNumbers.has(actorId(id)) && graph.tieNumbers.has(tieId(id)))
      return { edit: 'removeTie', tie: tieId(id) };
    return { edit: 'removeActor', actor: findActor(graph, id) };
  });
}
