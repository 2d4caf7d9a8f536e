/** The caption: which data, period, filters and rules the figure rests on, and how much of the data set is shown. */

import type { EstrangedAnswer, Finding, PairAnswer } from '#model/finding.ts';
import type { Graph } from '#model/graph.ts';
import type { TieId } from '#model/ids.ts';
import { periodInWords } from '#model/period.ts';
import { PARTS, type Question } from '#model/question.ts';
import { counted, editInWords, listInWords, shortName } from '#model/sentence.ts';
import type { Run } from './drawing.ts';
import type { Drawn } from './picture.ts';
import type { Sheet } from './sheet.ts';
import { loudestTies, type Voice } from './voice.ts';

const PART_WORDS = {
  access: 'access',
  meetingGround: 'meeting ground',
  nearness: 'nearness',
  capability: 'capability',
} as const;

/** The caption as one paragraph, each sentence with its head in bold. */
export function captionRuns(finding: Finding, drawn: Drawn, voice: Voice, sheet: Sheet): readonly Run[] {
  const { graph, whole, question } = voice;
  const { title, version } = graph.data;
  // Told or not, the legs count among what is cited.
  const legs = legsInWords(finding, voice);
  const told: (readonly [head: string, words: readonly Run[]] | null)[] = [
    ['Data', [voice.plain(`${title}, version ${version}.`)]],
    ['Period', [voice.plain(`${periodsInWords(question)}.`)]],
    ['Filter', [voice.plain(`${filtersInWords(voice)}.`)]],
    question.edits.length === 0
      ? null
      : ['What if', [voice.plain(`${listInWords(question.edits.map((edit) => editInWords(edit, whole)))}.`)]],
    ['Shown', [voice.plain(shownInWords(drawn, voice))]],
    ...(sheet.sources ? [...methodInWords(finding, voice), ...legs] : []),
  ];
  return told.flatMap((part, at) =>
    part === null ? [] : [voice.bold(`${at === 0 ? '' : ' '}${part[0]} `), ...part[1]],
  );
}

function periodsInWords({ ask, period, otherPeriod }: Question): string {
  const other = ask === 'changed' && otherPeriod !== null ? ` and ${periodInWords(otherPeriod)}` : '';
  return `${periodInWords(period)}${other}`;
}

/** What is in and out, and which rules were set, in words. */
function filtersInWords({ graph, question }: Voice): string {
  const { filters, rules } = question;
  const { tieKinds, actorKinds } = graph.data.vocabulary;
  const without = (
    what: string,
    keys: readonly string[],
    labels: readonly { key: string; label: string }[],
  ) =>
    keys.length === 0
      ? []
      : [
          `without ${what} ${listInWords(keys.map((key) => labels.find((each) => each.key === key)?.label ?? key))}`,
        ];
  const signs = { '1': 'cooperative', '-1': 'hostile', '0': 'neither' };
  return [
    `status ${filters.statuses.length === 0 ? 'none' : listInWords(filters.statuses)}`,
    ...(filters.signsOff.length === 0
      ? []
      : [`without sign ${listInWords(filters.signsOff.map((sign) => signs[`${sign}`]))}`]),
    ...without('ties of kind', filters.tieKindsOff, tieKinds),
    ...without('actors of kind', filters.actorKindsOff, actorKinds),
    ...without('confidence', filters.confidencesOff, graph.data.vocabulary.confidences),
    ...(rules.cleanLegs ? ['only legs without hostility'] : []),
    ...(rules.noHostileThird ? ['no third party hostile to one of the two'] : []),
    ...(rules.sameTime ? ['all ties of a path at the same time'] : []),
    ...without('legs by', rules.carryOff, tieKinds),
    ...without('third parties of kind', rules.betweenOff, actorKinds),
    ...seenInWords(graph, question),
  ].join('; ');
}

/** What a view leaves out of the picture. */
function seenInWords(graph: Graph, { view: { focus, rings, hidden } }: Question): readonly string[] {
  const around = rings === 1 ? 'next to' : `within ${rings} steps of`;
  return [
    ...(focus === null ? [] : [`only actors ${around} ${shortName(graph, focus)}`]),
    ...(hidden.length === 0
      ? []
      : [`without ${listInWords(hidden.map((id) => shortName(graph, id)))} in the picture`]),
  ];
}

const COLLAPSED = {
  strongest: 'parallel ties collapsed to the strongest',
  sum: 'parallel ties added up to 5 at most',
  latest: 'parallel ties collapsed to the latest',
} as const;

function shownInWords({ actors, lines, unnamed, unplaced }: Drawn, { whole, question }: Voice): string {
  const ties = new Set(lines.flatMap((line) => line.ties)).size;
  const names = unnamed === 0 ? '' : ` ${counted(unnamed, 'name')} left out for want of room.`;
  const places = unplaced === 0 ? '' : ` ${counted(unplaced, 'actor')} without a place left out.`;
  return `${actors.length} of ${counted(whole.actors.length, 'actor')}; ${ties} of ${counted(whole.ties.length, 'tie')}, ${COLLAPSED[question.rules.collapse]}.${names}${places}`;
}

type Told = readonly [head: string, words: readonly Run[]];

/** What estranged means and how brokers are ranked, where the answer rests on it. */
function methodInWords({ answer }: Finding, voice: Voice): readonly Told[] {
  const { rules } = voice.question;
  const none = rules.unlinked
    ? 'or no tie recorded, which is not proof of no relation.'
    : 'pairs with no tie recorded are left out, and no tie recorded is not proof of no relation.';
  const estranged: Told = [
    'Estranged',
    [voice.plain(`hostility at least as strong as cooperation${rules.unlinked ? ', ' : '; '}${none}`)],
  ];
  const rank: Told = [
    'Rank',
    [voice.plain(`${rankInWords(voice.question)}; 1= is level. Strengths are the compiler’s judgement.`)],
  ];
  const strengths: Told = ['Strengths', [voice.plain('are the compiler’s judgement.')]];
  switch (answer.ask) {
    case 'between':
    case 'estranged':
    case 'whatIf':
      return [estranged, rank];
    case 'pair':
      return [rank];
    case 'linked':
    case 'changed':
    case 'camps':
    case 'overlap':
      return [strengths];
  }
}

function rankInWords({ ranking, rules }: Question): string {
  if (ranking.by === 'access') {
    const first = rules.order === 'legs' ? 'fewer legs, then ' : '';
    return `by access: ${first}the cost of a leg is 6 − cooperation + hostility`;
  }
  const parts = PARTS.filter((part) => ranking.weights[part] > 0);
  const weights = parts.map((part) => `${PART_WORDS[part]} ${ranking.weights[part]}`);
  return `by the mean of its ranks, weights ${listInWords(weights)}`;
}

/** The legs of the broker's paths with the sources of their strongest ties: "Legs from Mongolia China [12], Khaan Quest – Vietnam [24]". */
function legsInWords({ answer }: Finding, voice: Voice): readonly Told[] {
  const { broker } = voice.question;
  if (answer.ask === 'pair') return directInWords(answer, voice);
  if (answer.ask !== 'between' || broker === null) return [];
  const legs = legsOf(answer, broker);
  if (legs.length === 0) return [];
  const words = legs.flatMap(({ name, ties }, at) => [
    voice.plain(`${at === 0 ? '' : ', '}${name(voice)}`),
    ...voice.cite(ties),
  ]);
  return [[`Legs from ${voice.name(broker)}`, [...words, voice.plain('.')]]];
}

/** What stands between the two themselves: "Direct Japan – North Korea hostility 5, cooperation 3 [1]." */
function directInWords({ relation }: PairAnswer, voice: Voice): readonly Told[] {
  const { pair, positive, hostile, ties } = relation;
  const parts = [
    ...(hostile > 0 ? [`hostility ${hostile}`] : []),
    ...(positive > 0 ? [`cooperation ${positive}`] : []),
  ];
  const words = parts.length > 0 ? parts.join(', ') : ties.length > 0 ? 'no sign' : 'no tie recorded';
  const sources = hostile > 0 ? loudestTies(voice, ties) : ties;
  return [[`Direct ${voice.pairName(pair)}`, [voice.plain(words), ...voice.cite(sources), voice.plain('.')]]];
}

/** Each leg once: those from the broker first, by the other's name alone, then the rest. */
function legsOf({ rows }: EstrangedAnswer, broker: string) {
  const seen = new Map<
    string,
    { fromBroker: boolean; name: (voice: Voice) => string; ties: readonly TieId[] }
  >();
  for (const leg of rows.flatMap((row) => row.asked?.path.legs ?? [])) {
    const { from, to } = leg;
    const key = from < to ? `${from}\n${to}` : `${to}\n${from}`;
    const other = from === broker ? to : to === broker ? from : null;
    if (seen.has(key)) continue;
    seen.set(key, {
      ...{ fromBroker: other !== null, ties: leg.ties.slice(0, 1) },
      name: (voice) => (other === null ? voice.pairName([from, to]) : voice.name(other)),
    });
  }
  const all = [...seen.values()];
  return [...all.filter((leg) => leg.fromBroker), ...all.filter((leg) => !leg.fromBroker)];
}
