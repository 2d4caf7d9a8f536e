/** The help: of the whole command line, and of each command. It is made from the same records the commands run by. */

import { HELP, JSON_OUT, type Option } from './options.ts';
import { tableLines, wrapped } from './textTable.ts';
import type { Verb } from './verb.ts';

/** What the command line does, and every command in one line. */
export function generalHelp(verbs: readonly Verb[], version: string): string {
  const rows = verbs.map(({ name, takes, summary }) => [`${name} ${takes}`.trim(), summary]);
  return [
    `honest-broker ${version}: who could bring two estranged states to one table?`,
    '',
    'Usage: honest-broker COMMAND [ARGUMENTS] [OPTIONS]',
    '',
    'Commands:',
    ...twoColumns(rows),
    '',
    'honest-broker COMMAND --help says more of each. Actors are given by id or by name: PRK, DPRK, "North Korea".',
    'Ends with 0 where it answered, 1 where the data has problems, 2 where it was used wrongly.',
    '',
  ].join('\n');
}

/** How one command is used, what it answers and the shape of its JSON. */
export function verbHelp(verb: Verb): string {
  const examples = verb.examples.map((example) => `  honest-broker ${example}`);
  return [
    `Usage: honest-broker ${[verb.name, verb.takes, '[OPTIONS]'].filter(Boolean).join(' ')}`,
    '',
    wrapped(verb.about),
    '',
    'Options:',
    ...twoColumns([...verb.options, JSON_OUT, HELP].map((each) => [optionInWords(each), each.help])),
    '',
    'JSON:',
    wrapped(verb.json, '  '),
    '',
    examples.length === 1 ? 'Example:' : 'Examples:',
    ...examples,
    '',
  ].join('\n');
}

function optionInWords({ name, value, letter }: Option): string {
  const long = value === null ? `--${name}` : `--${name} ${value}`;
  return letter === undefined ? long : `-${letter}, ${long}`;
}

function twoColumns(rows: readonly (readonly string[])[]): string[] {
  const lines = tableLines({ columns: [{ head: '' }, { head: '' }], rows });
  return lines.slice(1).map((line) => `  ${line}`);
}
