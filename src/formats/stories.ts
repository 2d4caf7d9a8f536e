/**
 * Stories as JSON (`stories.json` of a data set, or a file that a user saved), and back. Reading never throws: what
 * cannot be used is left out, and every fault is told with the place it stands at.
 */

import type { DataSet } from '#model/dataSet.ts';
import type { Problem } from '#model/problem.ts';
import { type Story, type StoryStep, storyIdFor } from '#model/story.ts';
import { parsedJson } from './jsonFault.ts';
import { type ProblemList, problemList } from './problemList.ts';
import { parseQuestion } from './questionCodec.ts';

/** What a file of stories says it is. A later version will say another number. */
const FORMAT = 'honest-broker-stories/1';

/** Stories that were read, and what was wrong. */
export interface ReadStories {
  readonly stories: readonly Story[];
  /** The first of them, as of any file. */
  readonly problems: readonly Problem[];
}

/** Whether a text calls itself stories of this program, of whatever version; it may still be faulty. */
export function isStories(text: string): boolean {
  return /"format"\s*:\s*"honest-broker-stories\//.test(text);
}

/** Stories as a file: two blanks deep, keys in one order, with the id of the data set that they ask. */
export function formatStories(stories: readonly Story[], set: string): string {
  const plain = stories.map(({ id, title, about, steps }) => ({
    ...{ id, title, about },
    steps: steps.map(({ title: name, words, query }) => ({ title: name, words, query })),
  }));
  return `${JSON.stringify({ format: FORMAT, set, stories: plain }, null, 2)}\n`;
}

/** Reads stories for a data set. `file` is what problems call the file. */
export function readStories(text: string, file: string, data: DataSet): ReadStories {
  const problems = problemList();
  const reading: Reading = { file, data, problems };
  const stories = storiesOf(text, reading);
  return { stories, problems: problems.kept };
}

interface Reading {
  readonly file: string;
  readonly data: DataSet;
  readonly problems: ProblemList;
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(value: unknown): Fields | null {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isRecord ? new Map(Object.entries(value)) : null;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

interface Fault {
  readonly column: string | null;
  readonly value?: unknown;
  readonly wrong: string;
  readonly mend: string;
}

function tell({ file, problems }: Reading, weight: Problem['weight'], fault: Fault): void {
  const { column, value = '', wrong, mend } = fault;
  problems.add(file, weight, () => ({ row: null, column, value: shown(value), wrong, mend }));
}

function parsed(text: string): Fields | null {
  const json = parsedJson(text);
  return 'value' in json ? fieldsOf(json.value) : null;
}

function storiesOf(text: string, reading: Reading): readonly Story[] {
  const whole = (wrong: string, mend: string, value: unknown = '') => {
    tell(reading, 'file', { column: null, value, wrong, mend });
    return [];
  };
  const fields = parsed(text);
  if (fields === null) return whole('The file is no JSON of stories.', 'Save the stories again.');
  const format = fields.get('format');
  if (format !== FORMAT)
    return whole(
      `The file does not say that it is "${FORMAT}".`,
      'Open it with the version of the program that made it, or save the stories again.',
      format,
    );
  noteUnknown(fields, ['format', 'set', 'stories'], '', reading);
  noteSet(fields.get('set'), reading);
  const listed = fields.get('stories');
  if (!Array.isArray(listed)) return whole('The file lists no stories.', 'Add a list "stories".', listed);
  const taken = new Set<string>();
  return listed.flatMap((value: unknown, at) => {
    const story = storyOf(value, `stories[${at}]`, taken, reading);
    if (story !== null) taken.add(story.id);
    return story ?? [];
  });
}

function noteSet(set: unknown, reading: Reading): void {
  const { id } = reading.data;
  if (set !== undefined && set !== id)
    tell(reading, 'note', {
      ...{ column: 'set', value: set, wrong: `These are stories of another data set than "${id}".` },
      mend: 'Open their data set first; what they ask of this one may make no sense.',
    });
}

function noteUnknown(fields: Fields, known: readonly string[], where: string, reading: Reading): void {
  for (const [name, value] of fields)
    if (!known.includes(name))
      tell(reading, 'note', {
        ...{ column: `${where}${name}`, value, wrong: `Stories have no "${name}"; it was ignored.` },
        mend: 'Take it out, or mend its name.',
      });
}

/** A text of a story; null where there is none, which is told. */
function textIn(fields: Fields, name: string, where: string, reading: Reading): string | null {
  const value = fields.get(name);
  if (typeof value === 'string') return value;
  const wrong = value === undefined ? `There is no "${name}".` : `The "${name}" is no text.`;
  tell(reading, 'row', {
    column: `${where}.${name}`,
    value,
    wrong,
    mend: `Give it a text as its "${name}".`,
  });
  return null;
}

function storyOf(value: unknown, where: string, taken: ReadonlySet<string>, reading: Reading): Story | null {
  const fields = fieldsOf(value);
  if (fields === null) {
    tell(reading, 'row', { column: where, value, wrong: 'This is no story.', mend: 'Take it out.' });
    return null;
  }
  noteUnknown(fields, ['id', 'title', 'about', 'steps'], `${where}.`, reading);
  const title = textIn(fields, 'title', where, reading);
  const steps = fields.get('steps');
  if (!Array.isArray(steps)) {
    const wrong = 'The story has no list of steps.';
    tell(reading, 'row', { column: `${where}.steps`, value: steps, wrong, mend: 'Give it "steps".' });
    return null;
  }
  if (title === null) return null;
  const about = fields.has('about') ? textIn(fields, 'about', where, reading) : '';
  return {
    id: idOf(fields.get('id'), title, where, taken, reading),
    ...{ title, about: about ?? '' },
    steps: steps.flatMap((step: unknown, at) => stepOf(step, `${where}.steps[${at}]`, reading) ?? []),
  };
}

function idOf(
  id: unknown,
  title: string,
  where: string,
  taken: ReadonlySet<string>,
  reading: Reading,
): string {
  if (typeof id === 'string' && id !== '' && !taken.has(id)) return id;
  const made = storyIdFor(title, taken);
  if (id !== undefined)
    tell(reading, 'note', {
      ...{ column: `${where}.id`, value: id, mend: 'Give each story an id of its own.' },
      wrong: `The id is none, or another story has it; it was read as "${made}".`,
    });
  return made;
}

function stepOf(value: unknown, where: string, reading: Reading): StoryStep | null {
  const fields = fieldsOf(value);
  if (fields === null) {
    tell(reading, 'row', { column: where, value, wrong: 'This is no step.', mend: 'Take it out.' });
    return null;
  }
  noteUnknown(fields, ['title', 'words', 'query'], `${where}.`, reading);
  const title = textIn(fields, 'title', where, reading);
  const words = textIn(fields, 'words', where, reading);
  const query = textIn(fields, 'query', where, reading);
  if (title === null || words === null || query === null) return null;
  for (const wrong of parseQuestion(query, reading.data).ignored)
    tell(reading, 'note', {
      ...{ column: `${where}.query`, value: query, wrong },
      mend: 'Mend the query; what was understood of it is asked.',
    });
  return { title, words, query };
}
