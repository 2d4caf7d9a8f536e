/** The options of the command line, and how arguments are read against them. A wrong one is told in a sentence. */

import { parseArgs } from 'node:util';
import { nearestInWords } from '#formats/nearest.ts';
import { WrongUse } from './terminal.ts';

export interface Option {
  /** As written after `--`. */
  readonly name: string;
  /** What its value is called in the help; null for a switch. */
  readonly value: string | null;
  readonly help: string;
  readonly letter?: string;
  /** The name its value is kept under where that is another: two ways of writing one thing. */
  readonly keptAs?: string;
  /** Whether it may be given again. */
  readonly repeats?: boolean;
}

/** The arguments of one command. */
export interface Arguments {
  readonly positionals: readonly string[];
  /** Whether the option was given. */
  has(name: string): boolean;
  /** Its value, or null where it was not given. */
  text(name: string): string | null;
  /** Its values, or its one value parted at commas, blanks left out; null where it was not given. */
  list(name: string): readonly string[] | null;
  /** Its value as a whole number in the range, or null where it was not given. */
  whole(name: string, least: number, most: number): number | null;
}

/** Reads arguments against the options a verb knows. Throws WrongUse where they do not fit. */
export function readArguments(args: readonly string[], options: readonly Option[], verb: string): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      options.map(({ name, value, letter }) => [
        name,
        {
          type: value === null ? ('boolean' as const) : ('string' as const),
          ...(letter ? { short: letter } : {}),
        },
      ]),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const given = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = options.find(({ name }) => name === token.name);
    if (!option) throw new WrongUse(unknownOption(token.rawName, options, verb));
    const name = option.keptAs ?? option.name;
    const values = given.get(name) ?? [];
    if (values.length > 0 && !option.repeats)
      throw new WrongUse(`--${option.name} is given twice; give it once.`);
    given.set(name, [...values, givenValue(option, token.value, token.inlineValue)]);
  }
  return argumentsOf(positionals, given);
}

function unknownOption(written: string, options: readonly Option[], verb: string): string {
  const near = nearestInWords(
    written,
    options.map(({ name }) => `--${name}`),
  );
  return `"${verb}" has no option ${written}.${near} See honest-broker ${verb} --help.`;
}

function givenValue(option: Option, value: string | undefined, inline: boolean | undefined): string {
  if (option.value === null) {
    if (value !== undefined) throw new WrongUse(`--${option.name} takes no value; leave "${value}" out.`);
    return '';
  }
  // A number below zero is a value, if a wrong one, and told as such.
  const isOption = (text: string) => /^-(?![\d.]|$)/.test(text);
  const isMissing = value === undefined || value === '' || (!inline && isOption(value));
  if (isMissing) throw new WrongUse(`--${option.name} needs a value: --${option.name} ${option.value}.`);
  return value;
}

function argumentsOf(
  positionals: readonly string[],
  given: ReadonlyMap<string, readonly string[]>,
): Arguments {
  const text = (name: string) => given.get(name)?.[0] ?? null;
  return {
    positionals,
    has: (name) => given.has(name),
    text,
    list(name) {
      const values = given.get(name);
      return values === undefined
        ? null
        : values
            .flatMap((value) => value.split(','))
            .map((item) => item.trim())
            .filter((item) => item !== '');
    },
    whole(name, least, most) {
      const written = text(name);
      if (written === null) return null;
      const value = Number(written);
      if (!/^\d+$/.test(written) || value < least || value > most)
        throw new WrongUse(`--${name} ${written} is no whole number from ${least} to ${most}.`);
      return value;
    },
  };
}

/** Makes an option. */
export const option = (
  name: string,
  value: string | null,
  help: string,
  more: Partial<Option> = {},
): Option => ({
  ...{ name, value, help },
  ...more,
});

/** Known to every command. */
export const HELP = option('help', null, 'Say how the command is used.', { letter: 'h' });
/** Known to every command. */
export const JSON_OUT = option('json', null, 'Print the answer as JSON.');

/** Which tables are read. */
export const DATA_OPTIONS: readonly Option[] = [
  option('data', 'DIR', 'Read the data set of this folder; without it, the one that comes with the program.'),
  option('set', 'FILE', 'Read this set.json, and the tables it names from DIR.'),
];

/** What every question has. */
export const QUESTION_OPTIONS: readonly Option[] = [
  option('at', 'DATE', 'Ask of a year, a month or a day: 2012, 2012-11, 2012-11-15.'),
  option('from', 'DATE', 'Ask of a period that begins so; open without it where --to is given.'),
  option('to', 'DATE', 'Ask of a period that ends so; open without it where --from is given.'),
  option(
    'status',
    'LIST',
    'Statuses of ties to count: actual (alone without it), offered, proposed, possible, or all.',
  ),
  option('tie-kinds', 'LIST', 'Count only these kinds of tie; all counts every kind.'),
  option('actor-kinds', 'LIST', 'Count only ties between these kinds of actor; all counts every kind.'),
  option('collapse', 'RULE', 'How parallel ties become one: strongest, sum (capped at 5) or latest.'),
  option('without', 'ID', 'Answer as if this actor or tie did not exist; may be given again.', {
    repeats: true,
  }),
  option('link', 'URL', 'Take the question from a link; other options then change it.'),
  option('print-link', null, 'Print the link that asks the same.'),
];

/** Which paths count. */
export const PATH_OPTIONS: readonly Option[] = [
  option('legs', 'N', 'The most legs of a path, 2 to 5; 3 without it.'),
  option('clean-legs', null, 'Only legs without hostility.'),
  option('no-hostile-third', null, 'No third party that is hostile to one of the two.'),
  option('same-time', null, 'All ties of a path must share a day.'),
  option('fewest-legs', null, 'Put fewest legs before least cost.'),
  option('carry', 'LIST', 'Only these kinds of tie may carry.'),
  option('between', 'LIST', 'Only these kinds of actor may stand between.'),
];

/** How brokers are ranked. */
export const RANKING_OPTIONS: readonly Option[] = [
  option('rank', 'BY', 'Rank brokers by access or by all parts.'),
  option('kinds', 'LIST', 'Kinds of actor that are ranked as brokers: state,forum,organisation.'),
];

/** Which pairs are listed. */
export const PAIRS_OPTIONS: readonly Option[] = [
  option('unlinked', null, 'List pairs with no tie recorded too.'),
  option('no-unlinked', null, 'Leave those out; so it is without it.'),
  option('among', 'LIST', 'Kinds of actor among which estranged pairs are looked for: state.'),
];
