/**
 * The fields of a question, one record each, in the order in which an address names them. The query, the chunk of a
 * picture and the command line's links all come from this one list.
 */

import { type ActorId, actorId, tieId } from '#model/ids.ts';
import { ASKS, type Part as BrokerPart, PARTS, type Question, type Selection } from '#model/question.ts';
import { CONFIDENCES, type Confidence, SIGNS, type Sign, STATUSES } from '#model/tie.ts';
import { formatEdits, isAddedTie, parseEdits } from './editText.ts';
import { joinItems, splitItems } from './queryText.ts';
import {
  formatPeriod,
  ignoreUnknown,
  oneOf,
  parsePeriod,
  positiveNumber,
  type Reading,
} from './questionChecks.ts';
import {
  countField,
  flagField,
  type Items,
  listField,
  partOf,
  type QuestionField,
  wordField,
} from './questionField.ts';

/** The most draws a link may ask for: no link may keep a machine busy. */
const MOST_DRAWS = 10_000;

const actors: Items<ActorId> = {
  what: 'actor',
  isKnown: (id, reading): id is ActorId => reading.isActor(id),
};
const actorKinds: Items<string> = {
  what: 'kind of actor',
  isKnown: (key, { data }): key is string => data.vocabulary.actorKinds.some((kind) => kind.key === key),
};
const tieKinds: Items<string> = {
  what: 'kind of tie',
  isKnown: (key, { data }): key is string => data.vocabulary.tieKinds.some((kind) => kind.key === key),
};
const words = <Word extends string>(what: string, known: readonly Word[]): Items<Word> => ({
  what,
  isKnown: oneOf(known),
});

const brokerField: QuestionField = {
  key: 'broker',
  write: ({ broker }) => (broker === null ? '' : joinItems([broker])),
  read: (question, text, reading) => {
    const [id] = splitItems(text);
    if (id === undefined) return { ...question, broker: null };
    if (reading.isActor(id)) return { ...question, broker: actorId(id) };
    ignoreUnknown(reading, id, 'actor');
    return question;
  },
};

const pairField: QuestionField = {
  key: 'pair',
  write: ({ pair }) => (pair === null ? '' : joinItems(pair)),
  read: (question, text, reading) => {
    if (text === '') return { ...question, pair: null };
    const pair = readPair(splitItems(text), reading);
    return pair === undefined ? undefined : pair === null ? question : { ...question, pair };
  },
};

/** Undefined where the items are no pair; null where one of them is not known, which is then told. */
function readPair(
  items: readonly string[],
  reading: Reading,
): readonly [ActorId, ActorId] | null | undefined {
  const [a, b, ...more] = items;
  if (a === undefined || b === undefined || more.length > 0 || a === b) return undefined;
  const unknown = [a, b].filter((id) => !reading.isActor(id));
  for (const id of unknown) ignoreUnknown(reading, id, 'actor');
  return unknown.length > 0 ? null : [actorId(a), actorId(b)];
}

const periodField: QuestionField = {
  key: 'at',
  write: ({ period }) => formatPeriod(period),
  read: (question, text) => {
    const period = parsePeriod(text);
    return period === undefined ? undefined : { ...question, period };
  },
};

const otherPeriodField: QuestionField = {
  key: 'other',
  write: ({ otherPeriod }) => (otherPeriod === null ? '' : formatPeriod(otherPeriod)),
  read: (question, text) => {
    if (text === '') return { ...question, otherPeriod: null };
    const otherPeriod = parsePeriod(text);
    return otherPeriod === undefined ? undefined : { ...question, otherPeriod };
  },
};

const signsField: QuestionField = {
  key: 'no-sign',
  write: ({ filters }) => joinItems(filters.signsOff),
  read: (question, text) => {
    const signs = splitItems(text).map((item) => SIGNS.find((sign) => String(sign) === item));
    if (signs.includes(undefined)) return undefined;
    const signsOff = [...new Set(signs)] as readonly Sign[];
    return { ...question, filters: { ...question.filters, signsOff } };
  },
};

const weightsField: QuestionField = {
  key: 'weights',
  write: ({ ranking }) => joinItems(PARTS.map((part) => ranking.weights[part])),
  read: (question, text) => {
    const numbers = splitItems(text).map((item) => positiveNumber(item, 1000));
    if (numbers.length !== PARTS.length || numbers.includes(undefined)) return undefined;
    const weights = Object.fromEntries(PARTS.map((part, at) => [part, numbers[at]])) as Record<
      BrokerPart,
      number
    >;
    return { ...question, ranking: { ...question.ranking, weights } };
  },
};

const missingField: QuestionField = {
  key: 'missing',
  write: ({ stress }) => joinItems(CONFIDENCES.map((level) => stress.missing[level])),
  read: (question, text) => {
    const rates = splitItems(text).map((item) => positiveNumber(item, 1));
    if (rates.length !== CONFIDENCES.length || rates.includes(undefined)) return undefined;
    const missing = Object.fromEntries(CONFIDENCES.map((level, at) => [level, rates[at]])) as Record<
      Confidence,
      number
    >;
    return { ...question, stress: { ...question.stress, missing } };
  },
};

const editsField: QuestionField = {
  key: 'edit',
  write: ({ edits }) => formatEdits(edits),
  read: (question, text, reading) => ({ ...question, edits: parseEdits(text, reading) }),
};

const partitionField: QuestionField = {
  key: 'group',
  write: ({ partition }) => (partition === null ? '' : joinItems([partition])),
  read: (question, text, reading) => {
    const [key] = splitItems(text);
    if (key === undefined) return { ...question, partition: null };
    if (reading.data.vocabulary.groups.some((group) => group.key === key))
      return { ...question, partition: key };
    ignoreUnknown(reading, key, 'grouping');
    return question;
  },
};

const selectField: QuestionField = {
  key: 'select',
  write: ({ selection }) => {
    if (selection === null) return '';
    if ('actor' in selection) return joinItems(['actor', selection.actor]);
    return 'pair' in selection ? joinItems(['pair', ...selection.pair]) : joinItems(['tie', selection.tie]);
  },
  read: (question, text, reading) => {
    if (text === '') return { ...question, selection: null };
    const [what, ...ids] = splitItems(text);
    const selection = readSelection(what, ids, question, reading);
    return selection === undefined ? undefined : { ...question, selection };
  },
};

/** Undefined where it is none; null where it names what is not there, which is then told. */
function readSelection(
  what: string | undefined,
  ids: readonly string[],
  question: Question,
  reading: Reading,
): Selection | null | undefined {
  if (what === 'pair') {
    const pair = readPair(ids, reading);
    return pair ? { pair } : pair;
  }
  const [id, ...more] = ids;
  if (id === undefined || more.length > 0 || (what !== 'actor' && what !== 'tie')) return undefined;
  if (what === 'actor' && reading.isActor(id)) return { actor: actorId(id) };
  if (what === 'tie' && (reading.isTie(id) || isAddedTie(question.edits, id))) return { tie: tieId(id) };
  ignoreUnknown(reading, id, what);
  return null;
}

const focusField: QuestionField = {
  key: 'focus',
  write: ({ view }) => (view.focus === null ? '' : joinItems([view.focus])),
  read: (question, text, reading) => {
    const [id] = splitItems(text);
    if (id === undefined) return { ...question, view: { ...question.view, focus: null } };
    if (reading.isActor(id)) return { ...question, view: { ...question.view, focus: actorId(id) } };
    ignoreUnknown(reading, id, 'actor');
    return question;
  },
};

/** All fields but the data set's id. Edits come before the selection, which may name a tie that they add. */
export const QUESTION_FIELDS: readonly QuestionField[] = [
  wordField('ask', ASKS, { get: ({ ask }) => ask, set: (question, ask) => ({ ...question, ask }) }),
  brokerField,
  pairField,
  periodField,
  otherPeriodField,
  listField('status', words('status', STATUSES), partOf('filters', 'statuses')),
  signsField,
  listField('no-tie', tieKinds, partOf('filters', 'tieKindsOff')),
  listField('no-actor', actorKinds, partOf('filters', 'actorKindsOff')),
  listField('no-confidence', words('confidence', CONFIDENCES), partOf('filters', 'confidencesOff')),
  countField('legs', 2, 5, partOf('rules', 'maxLegs')),
  wordField('order', ['cost', 'legs'], partOf('rules', 'order')),
  flagField('clean', partOf('rules', 'cleanLegs')),
  flagField('no-hostile-third', partOf('rules', 'noHostileThird')),
  flagField('same-time', partOf('rules', 'sameTime')),
  listField('no-carry', tieKinds, partOf('rules', 'carryOff')),
  listField('no-between', actorKinds, partOf('rules', 'betweenOff')),
  wordField('collapse', ['strongest', 'sum', 'latest'], partOf('rules', 'collapse')),
  flagField('unlinked', partOf('rules', 'unlinked')),
  listField('estranged', actorKinds, partOf('rules', 'estrangedKinds')),
  wordField('rank', ['access', 'parts'], partOf('ranking', 'by')),
  listField('brokers', actorKinds, partOf('ranking', 'kinds')),
  weightsField,
  countField('draws', 1, MOST_DRAWS, partOf('stress', 'draws')),
  countField('seed', 0, 0xffffffff, partOf('stress', 'seed')),
  missingField,
  editsField,
  partitionField,
  selectField,
  wordField('view', ['network', 'map', 'matrix', 'table'], partOf('view', 'mode')),
  flagField('columns', partOf('view', 'columns')),
  wordField('show', ['answer', 'all'], partOf('view', 'extent')),
  listField('opened', actors, partOf('view', 'opened')),
  listField('hidden', actors, partOf('view', 'hidden')),
  focusField,
  countField('rings', 1, 3, partOf('view', 'rings')),
  countField('path', 0, 9999, partOf('view', 'path')),
];
