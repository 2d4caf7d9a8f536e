/**
 * A question as the query of an address, and as JSON inside a picture. The query says only what differs from what the
 * data set asks first; the JSON says all. Reading never throws: what cannot be used is left out, with a sentence each.
 */

import type { DataSet } from '#model/dataSet.ts';
import { defaultQuestion, type Question } from '#model/question.ts';
import { decoded, escapeForAddress } from './queryText.ts';
import { beginReading, quoted, type Reading } from './questionChecks.ts';
import { QUESTION_FIELDS } from './questionFields.ts';

/** A question that was read, and a sentence for each thing that was ignored. */
export interface ReadQuestion {
  readonly question: Question;
  readonly ignored: readonly string[];
}

/** The version of these texts. A text of a later one is read as far as it is understood. */
const VERSION = 1;
const FORMAT = 'honest-broker-question';

/** Addresses longer than this are not read. */
const LONGEST = 200_000;

/** What a link says that is no part of its question: the content of its data set, and how the page is shown. */
const BESIDE = new Set(['hash', 'embed']);

const KEYS = new Set(QUESTION_FIELDS.map(({ key }) => key));

/**
 * The query of a question, `?ask=pair&pair=JPN,PRK&at=2012`; blank where it is what the data set asks first. The set is
 * named where it is not the one that the page opens by itself.
 */
export function formatQuestion(question: Question, data: DataSet, homeSet: string = data.id): string {
  const base = defaultQuestion(data);
  const params = QUESTION_FIELDS.flatMap(({ key, write }) => {
    const text = write(question);
    return text === write(base) ? [] : [`${key}=${escapeForAddress(text)}`];
  });
  const set = question.set === homeSet ? [] : [`set=${escapeForAddress(question.set)}`];
  const all = [...set, ...params];
  return all.length === 0 ? '' : `?${all.join('&')}`;
}

/** The whole link of a question: the page's address, freed of its own query and mark, and the query. */
export function formatLink(
  page: string,
  question: Question,
  data: DataSet,
  homeSet: string = data.id,
): string {
  return page.replace(/[?#].*$/s, '') + formatQuestion(question, data, homeSet);
}

/** The data set that a query or link names, or null. */
export function setOfLink(link: string): string | null {
  return paramsOf(link).find(([key]) => key === 'set')?.[1] ?? null;
}

/** How much of a content hash a link says: no two sets that anybody meets share so much. */
const HASH_FIGURES = 16;

/** A link that also says by its content which data set it asks; `hash` is that of formats/contentHash.ts. */
export function withHash(link: string, hash: string): string {
  return `${link}${link.includes('?') ? '&' : '?'}hash=${hash.slice(0, HASH_FIGURES)}`;
}

/** Whether a data set of a hash is the one that a link says; a link that says none asks any. */
export function isOfHash(link: string, hash: string): boolean {
  const said = paramsOf(link).find(([key]) => key === 'hash')?.[1] ?? '';
  return hash.startsWith(said.toLowerCase());
}

/** Whether a link says of which content its data set is. */
export function saysHash(link: string): boolean {
  return paramsOf(link).some(([key]) => key === 'hash');
}

/** Reads a query or a whole link for a data set. */
export function parseQuestion(link: string, data: DataSet): ReadQuestion {
  const base = defaultQuestion(data);
  if (link.length > LONGEST)
    return { question: base, ignored: ['The link is too long to be one of ours; all of it was ignored.'] };
  return readParams(paramsOf(link), base, data);
}

/** The names and texts of a query, in order. */
function paramsOf(link: string): readonly (readonly [string, string])[] {
  const query = link.replace(/#.*$/s, '').replace(/^[^?]*\?/s, '');
  const isQuery = link.includes('?') || !/^[a-z]+:/i.test(link);
  if (!isQuery || query === '') return [];
  return query.split('&').map((param) => {
    const at = param.indexOf('=');
    return at < 0 ? [decoded(param), ''] : [decoded(param.slice(0, at)), decoded(param.slice(at + 1))];
  });
}

function readParams(
  params: readonly (readonly [string, string])[],
  base: Question,
  data: DataSet,
): ReadQuestion {
  const ignored: string[] = [];
  const reading = beginReading(data, ignored);
  const texts = textsByKey(params, reading);
  let question = base;
  for (const { key, read } of QUESTION_FIELDS) {
    const text = texts.get(key);
    if (text === undefined) continue;
    const next = read(question, text, reading);
    if (next !== undefined) question = next;
    else reading.ignore(`The link says ${quoted(`${key}=${text}`)}, which makes no sense and was ignored.`);
  }
  return { question, ignored };
}

function textsByKey(
  params: readonly (readonly [string, string])[],
  reading: Reading,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, text] of params) {
    if (key === 'set' || key === 'v') noteOrigin(key, text, reading);
    else if (BESIDE.has(key)) continue;
    else if (texts.has(key)) reading.ignore(`The link says "${key}" twice; the first was read.`);
    else if (KEYS.has(key)) texts.set(key, text);
    else
      reading.ignore(
        `The link says ${quoted(text === '' ? key : `${key}=${text}`)}, which this version does not know.`,
      );
  }
  return texts;
}

function noteOrigin(key: 'set' | 'v', text: string, reading: Reading): void {
  const { id } = reading.data;
  if (key === 'set' && text !== id)
    reading.ignore(`The link is of the data set ${quoted(text)}; it was read for "${id}".`);
  if (key === 'v' && text !== String(VERSION))
    reading.ignore(
      `The link was made by another version of the program (${quoted(text)}); what is not understood was ignored.`,
    );
}

/** A question as JSON that says all of it, and of which set and version it is. */
export function questionToJson(question: Question, data: DataSet): string {
  const fields = Object.fromEntries(QUESTION_FIELDS.map(({ key, write }) => [key, write(question)]));
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    set: question.set,
    setVersion: data.version,
    question: fields,
  });
}

/** A question read from JSON; null where the text is none of ours, with a sentence. */
export function questionFromJson(
  json: string,
  data: DataSet,
): ReadQuestion | { readonly question: null; readonly ignored: readonly string[] } {
  const record = recordOf(json);
  const none = (sentence: string) => ({ question: null, ignored: [sentence] });
  if (record === null || record.get('format') !== FORMAT)
    return none('The picture holds a text that is no question of this program.');
  const set = record.get('set');
  if (set !== data.id)
    return none(
      `The picture is of the data set ${quoted(String(set))}, which is not the one that is open. Open its files, then the picture again.`,
    );
  const fields = record.get('question');
  if (typeof fields !== 'object' || fields === null)
    return none('The picture names its data set but holds no question.');
  const params = Object.entries(fields).map(
    ([key, text]) => [key, typeof text === 'string' ? text : ''] as const,
  );
  const { question, ignored } = readParams(params, defaultQuestion(data), data);
  const version = record.get('setVersion');
  if (version === data.version) return { question, ignored };
  const other = `The picture was made with version ${quoted(String(version))} of the data; this is ${data.version}.`;
  return { question, ignored: [...ignored, other] };
}

function recordOf(json: string): ReadonlyMap<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? new Map(Object.entries(value)) : null;
  } catch {
    return null;
  }
}

/** The data set that the JSON of a question names, or null. */
export function setOfJson(json: string): string | null {
  const set = recordOf(json)?.get('set');
  return typeof set === 'string' ? set : null;
}
