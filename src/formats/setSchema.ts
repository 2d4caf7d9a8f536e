/**
 * The schema of set.json, held to whatever comes from elsewhere. It loads only when such a file is opened, and the JSON
 * Schema for makers of data is made from it.
 */

import { z } from 'zod';
import { ASKS } from '#model/question.ts';
import { CONFIDENCES, STATUSES } from '#model/tie.ts';
import { SHAPES } from '#model/vocabulary.ts';
import type { SetFault } from './readSet.ts';
import { DATE_FORMS, SET_FORMAT, type SetFile } from './setFile.ts';
import { translated } from './translated.ts';

const text = z.string().max(4000);
const words = text.min(1);
const key = z.string().min(1).max(100);
const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'no date: write YYYY, YYYY-MM or YYYY-MM-DD');
const period = z
  .strictObject({ from: date.nullish(), to: date.nullish() })
  .describe('Two partial dates; null or left out is open.');
const sign = z.union([z.literal(1), z.literal(0), z.literal(-1)]);
const keys = z.array(key);

const actorKind = translated(
  {
    key,
    label: words.describe('Singular, as in "State".'),
    plural: words,
    shape: z.enum(SHAPES),
    meets: z.boolean().describe('Whether others meet in it.'),
  },
  { label: words, plural: words },
);

const tieKind = translated(
  {
    key,
    label: words,
    verb: words.describe('What it says of its first actor: "takes part in".'),
    sign: sign.describe('The sign of a tie whose row does not say.'),
    directed: z.boolean(),
    takesPart: z.boolean().describe('Whether the first actor takes part in the second.'),
    hosts: z.boolean().describe('Whether the first actor is the host of the second.'),
  },
  { label: words, verb: words },
);

const vocabulary = z.strictObject({
  actorKinds: z.array(actorKind).min(1).max(1000),
  tieKinds: z.array(tieKind).min(1).max(1000),
  confidences: z.array(
    translated({ key: z.enum(CONFIDENCES), label: words, meaning: text }, { label: words, meaning: text }),
  ),
  numbers: z.array(
    translated({ key, label: words, unit: text, scale: z.number() }, { label: words, unit: text }),
  ),
  capability: key.nullable().describe('The number that stands for capability.'),
  groups: z.array(translated({ key, label: words }, { label: words, values: z.record(z.string(), words) })),
});

const weight = z.number().min(0).max(1000);

const question = z.strictObject({
  ask: z.enum(ASKS),
  period,
  otherPeriod: period.nullable(),
  broker: key.nullable(),
  pair: z.tuple([key, key]).nullable(),
  filters: z
    .strictObject({
      statuses: z.array(z.enum(STATUSES)),
      signsOff: z.array(sign),
      tieKindsOff: keys,
      actorKindsOff: keys,
      confidencesOff: z.array(z.enum(CONFIDENCES)),
    })
    .partial(),
  rules: z
    .strictObject({
      maxLegs: z.int().min(2).max(5),
      order: z.enum(['cost', 'legs']),
      cleanLegs: z.boolean(),
      noHostileThird: z.boolean(),
      sameTime: z.boolean(),
      carryOff: keys,
      betweenOff: keys,
      collapse: z.enum(['strongest', 'sum', 'latest']),
      unlinked: z.boolean(),
      estrangedKinds: keys,
    })
    .partial(),
  ranking: z
    .strictObject({
      by: z.enum(['access', 'parts']),
      kinds: keys,
      weights: z
        .strictObject({ access: weight, meetingGround: weight, nearness: weight, capability: weight })
        .partial(),
    })
    .partial(),
  partition: key.nullable(),
  view: z
    .strictObject({ mode: z.enum(['network', 'map', 'matrix', 'table']), extent: z.enum(['answer', 'all']) })
    .partial(),
});

const source = z.strictObject({
  id: key.regex(/^[^;]+$/, 'the id of a source may not hold a semicolon'),
  title: words,
  publisher: text.optional(),
  date: date.optional(),
  url: z
    .string()
    .regex(/^https?:\/\/[^\s/?#]+\S*$/i, 'no http or https address')
    .optional(),
  read: z.enum(['full', 'excerpt', 'none']).optional(),
  note: text.optional(),
});

const constant = z.union([z.string(), z.number()]);
const column = z.string().min(1);
const columns = z.array(column).min(1);
const field = z.union([
  column.describe('The name of a column.'),
  z.strictObject({
    column,
    values: z.record(z.string(), constant).optional().describe('Text of the column to text of the field.'),
    otherwise: constant.optional().describe('For what is not in values.'),
    take: z.enum(['first year', 'last year']).optional().describe('Takes one year of a text with several.'),
    prefix: z.string().optional().describe('Put before what is not blank.'),
  }),
  z.strictObject({ value: constant }).describe('The same in every row.'),
  z.strictObject({ template: z.string() }).describe('Words with {column} in them.'),
  z
    .strictObject({ year: column, month: column.optional(), day: column.optional() })
    .describe('A date in columns of its own.'),
  z
    .strictObject({
      column,
      steps: z.array(z.number()).min(1),
      into: z.array(constant).min(2).describe('One more than the steps.'),
      size: z.boolean().optional().describe('Takes the number without its sign.'),
    })
    .refine(({ steps, into }) => into.length === steps.length + 1, 'into must have one more than steps')
    .describe('A number turned into one of some texts.'),
]);

const table = z.strictObject({
  file: z
    .string()
    .min(1)
    .regex(/^[^/\\]+$/, 'the name of a file in the same folder, without a path'),
  rows: z.enum(['actors', 'places', 'numbers', 'ties', 'events', 'sources']),
  fields: z.record(z.string(), field),
  sheet: z.string().min(1).max(200).optional().describe('Which table of a file that holds several.'),
  delimiter: z.string().length(1).optional(),
  reshape: z
    .strictObject({
      unpivot: z.strictObject({
        keep: columns,
        columns: columns.optional(),
        name: column,
        value: column,
        values: z.array(z.string()),
      }),
      pair: z.strictObject({ by: column, side: column }),
      years: z.strictObject({
        ...{ column, same: columns, from: column, to: column },
        either: z.tuple([column, column]).optional(),
      }),
    })
    .partial()
    .optional()
    .describe('How rows of another shape become rows of ties.'),
  skip: z.int().min(0).max(1000).optional().describe('Lines before the line of column names.'),
  dates: z.enum(DATE_FORMS).optional(),
  decimal: z.literal(',').optional(),
  missing: z.array(z.string()).max(100).optional().describe('Texts that stand for a blank.'),
  leaveOut: z.array(z.strictObject({ column: z.string().min(1), values: z.array(z.string()) })).optional(),
  spells: z.boolean().optional().describe('Actors: an id that comes again is a further spell.'),
  openEnds: z
    .boolean()
    .optional()
    .describe('The latest end that several rows share is not known: there the table ends.'),
  clip: z.boolean().optional().describe('Ties: cut to when both actors existed.'),
});

const schema = translated(
  {
    $schema: z.string().optional(),
    format: z.literal(SET_FORMAT),
    id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'write small letters, figures and hyphens'),
    title: words,
    version: words,
    licence: text,
    citation: text,
    period,
    vocabulary,
    question: question.partial().optional(),
    overlay: z
      .strictObject({ one: key, other: key, kinds: keys })
      .optional()
      .describe(
        'The sources that stand for two data sets laid over one another, and the kinds of tie both know.',
      ),
    sources: z.array(source).optional(),
    tables: z.array(table).min(1).optional(),
  },
  { title: words },
) satisfies z.ZodType<SetFile>;

/** At most this many faults are told. */
const MOST_FAULTS = 50;

/** What is wrong with a set.json; empty where nothing is. */
export function checkSet(value: unknown): readonly SetFault[] {
  const result = schema.safeParse(value);
  if (!result.success)
    return result.error.issues.slice(0, MOST_FAULTS).map(({ path, message }) => ({
      path: path.join('.'),
      value: shownAt(value, path),
      wrong: `${path.length === 0 ? 'set.json' : path.join('.')}: ${message}.`,
    }));
  return [...repeated(result.data), ...unknownKeys(result.data)];
}

function shownAt(value: unknown, path: readonly PropertyKey[]): string {
  let at: unknown = value;
  for (const step of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined;
  return at === undefined ? '' : typeof at === 'string' ? at : JSON.stringify(at).slice(0, 200);
}

/** Keys of the vocabulary, and ids of sources, that come twice. */
function repeated({ vocabulary: words, sources = [] }: SetFile): readonly SetFault[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['vocabulary.actorKinds', words.actorKinds.map((kind) => kind.key)],
    ['vocabulary.tieKinds', words.tieKinds.map((kind) => kind.key)],
    ['vocabulary.numbers', words.numbers.map((number) => number.key)],
    ['vocabulary.groups', words.groups.map((group) => group.key)],
    ['sources', sources.map(({ id }) => id)],
  ];
  return lists.flatMap(([path, list]) =>
    list
      .filter((each, at) => list.indexOf(each) !== at)
      .map((each) => ({ path, value: each, wrong: `${path}: "${each}" comes twice.` })),
  );
}

/** Keys that set.json uses and its own vocabulary does not have. */
function unknownKeys({ vocabulary: words, question: asked }: SetFile): readonly SetFault[] {
  const actorKinds = words.actorKinds.map((kind) => kind.key);
  const tieKinds = words.tieKinds.map((kind) => kind.key);
  const used: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    [
      'vocabulary.capability',
      words.capability === null ? [] : [words.capability],
      words.numbers.map((number) => number.key),
    ],
    ['question.filters.tieKindsOff', asked?.filters?.tieKindsOff ?? [], tieKinds],
    ['question.filters.actorKindsOff', asked?.filters?.actorKindsOff ?? [], actorKinds],
    ['question.rules.carryOff', asked?.rules?.carryOff ?? [], tieKinds],
    ['question.rules.betweenOff', asked?.rules?.betweenOff ?? [], actorKinds],
    ['question.rules.estrangedKinds', asked?.rules?.estrangedKinds ?? [], actorKinds],
    ['question.ranking.kinds', asked?.ranking?.kinds ?? [], actorKinds],
    [
      'question.partition',
      asked?.partition == null ? [] : [asked.partition],
      words.groups.map((group) => group.key),
    ],
  ];
  return used.flatMap(([path, list, known]) =>
    list
      .filter((each) => !known.includes(each))
      .map((each) => ({ path, value: each, wrong: `${path}: "${each}" is not in the vocabulary.` })),
  );
}

/** The JSON Schema of set.json, for editors and makers of data. */
export function setJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(schema), title: 'A data set of the Honest Broker' };
}
