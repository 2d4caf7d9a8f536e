/** The command line: reads the arguments, runs the command, and prints its answer for people or programs. */

import { nearestInWords } from '#formats/nearest.ts';
import type { ReadResult } from '#formats/readDataSet.ts';
import { indexGraph } from '#model/graph.ts';
import { defaultQuestion } from '#model/question.ts';
import { version } from '#package';
import { askedQuestion } from './askedQuestion.ts';
import { type DataPlace, openDataSet } from './dataFiles.ts';
import { dpiOf, figureOf } from './figureFile.ts';
import { generalHelp, verbHelp } from './help.ts';
import { linkOf, questionOfLink } from './link.ts';
import { type Arguments, HELP, JSON_OUT, readArguments } from './options.ts';
import { isFault, problemsInWords, problemTable } from './problemTable.ts';
import { ANSWERED, type ExitCode, FAULTY_DATA, type Terminal, WRONG_USE, WrongUse } from './terminal.ts';
import { printable, type TextTable, tableLines } from './textTable.ts';
import { type Call, FaultyData, type Reply, type Verb } from './verb.ts';
import { VERBS } from './verbs.ts';
import { checkFigureFile, writeFigure } from './writtenFigure.ts';

/** How many faults a command lists that cannot answer for them; `check` lists them all. */
const MOST_FAULTS = 20;

/** Opens the data set of a place. */
export type Open = (place: DataPlace, terminal: Terminal) => Promise<ReadResult>;

/** Carries out one command. Prints only on the terminal, and never ends the process. */
export async function main(
  argv: readonly string[],
  terminal: Terminal,
  open: Open = openDataSet,
): Promise<ExitCode> {
  const [name = '', ...rest] = argv;
  if (name === '--version') return told(terminal, `${version}\n`);
  if (name === '--help' || name === '-h' || (name === 'help' && rest.length === 0))
    return told(terminal, generalHelp(VERBS, version));
  try {
    if (name === 'help') return told(terminal, verbHelp(verbOf(rest[0] ?? '')));
    const verb = verbOf(name);
    const args = readArguments(rest, [...verb.options, JSON_OUT, HELP], verb.name);
    if (args.has('help')) return told(terminal, verbHelp(verb));
    checkCount(verb, args);
    const file = args.text('figure');
    if (file !== null) checkFigureFile(file);
    return await printReply(await verb.run(callOf(args, terminal, open)), args, terminal);
  } catch (error) {
    return failed(error, name, terminal);
  }
}

function told(terminal: Terminal, text: string): ExitCode {
  terminal.print(text);
  return ANSWERED;
}

function verbOf(name: string): Verb {
  const verb = VERBS.find((each) => each.name === name);
  if (verb) return verb;
  const near = nearestInWords(
    name,
    VERBS.map((each) => each.name),
  );
  const wrong =
    name === '' ? 'A command is needed, as in "estranged".' : `There is no command "${name}".${near}`;
  throw new WrongUse(`${wrong} See honest-broker --help.`);
}

function checkCount({ name, takes, most }: Verb, { positionals }: Arguments): void {
  const usage = `write honest-broker ${`${name} ${takes}`.trim()}`;
  const extra = positionals[most];
  if (extra !== undefined)
    throw new WrongUse(
      `"${extra}" is too much: ${usage}. A name of several words stands in quotation marks.`,
    );
}

function callOf(args: Arguments, terminal: Terminal, open: Open): Call {
  const openPlace = (directory: string | null) =>
    open({ directory: directory ?? args.text('data'), setFile: args.text('set') }, terminal);
  return {
    args,
    terminal,
    open: openPlace,
    async asked() {
      const read = await openPlace(null);
      if (read.data === null || read.problems.some(isFault)) throw new FaultyData(read);
      const graph = indexGraph(read.data);
      const link = args.text('link');
      const base = link === null ? defaultQuestion(read.data) : questionOfLink(link, graph, terminal);
      return { graph, question: askedQuestion(args, graph, base) };
    },
  };
}

async function printReply(reply: Reply, args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const figure = args.text('figure');
  if (figure !== null && reply.asked !== null)
    await writeFigure(
      reply.figure ?? figureOf(reply.asked, args, terminal.today()),
      ...([figure, dpiOf(args), terminal] as const),
    );
  if (figure === '-') return reply.exit;
  const link = args.has('print-link') && reply.asked !== null ? linkOf(reply.asked) : null;
  if (args.has('json')) {
    const json = {
      ...reply.json,
      ...(link === null ? {} : { link }),
      ...(figure === null ? {} : { figure }),
    };
    terminal.print(`${JSON.stringify(json, null, 2)}\n`);
    return reply.exit;
  }
  const { colours } = terminal;
  const blocks = reply.blocks.map((block) =>
    typeof block === 'string' ? printable(block) : tableText(block, colours),
  );
  const sentence = printable(reply.headline);
  const headline = colours ? `\x1b[1m${sentence}\x1b[22m` : sentence;
  const drawn = figure === null ? [] : [`Drawn in ${figure}.`];
  terminal.print(`${[headline, ...blocks, ...(link === null ? [] : [link]), ...drawn].join('\n\n')}\n`);
  return reply.exit;
}

function tableText(table: TextTable, colours: boolean): string {
  const [head = '', ...lines] = tableLines(table);
  return [colours ? `\x1b[2m${head}\x1b[22m` : head, ...lines].join('\n');
}

function failed(error: unknown, name: string, terminal: Terminal): ExitCode {
  if (error instanceof WrongUse) {
    terminal.complain(`honest-broker: ${error.message}\n`);
    return WRONG_USE;
  }
  if (error instanceof FaultyData) {
    const { read } = error;
    const faults = read.problems.filter(isFault);
    const isCut = faults.length > MOST_FAULTS;
    const table = tableText(problemTable(faults.slice(0, MOST_FAULTS)), false);
    const told = problemsInWords(isCut ? { ...read, problems: faults.slice(0, MOST_FAULTS) } : read);
    const more = isCut ? '\nSee honest-broker check for more of them.\n' : '';
    terminal.complain(`honest-broker ${name}: ${told}\n\n${table}\n${more}`);
    return FAULTY_DATA;
  }
  throw error;
}
