/** `convert`: a data set, table or network of any known form written in another, and what is lost on the way. */

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { reasonOf } from '#cli/dataFiles.ts';
import { option } from '#cli/options.ts';
import { isFault, problemTable } from '#cli/problemTable.ts';
import { ANSWERED, WrongUse } from '#cli/terminal.ts';
import { type Call, FaultyData, type Reply, type Verb } from '#cli/verb.ts';
import { EXPORT_KINDS, type ExportKind, exportSet } from '#formats/exportSet.ts';
import { nearestInWords } from '#formats/nearest.ts';
import { readDataSet } from '#formats/readDataSet.ts';
import { counted } from '#model/sentence.ts';

const FORMS = EXPORT_KINDS.map(({ form }) => form);

export const CONVERT: Verb = {
  name: 'convert',
  summary: 'Write a data set, table or network in another form.',
  takes: 'IN OUT',
  most: 2,
  about:
    'Reads a folder or a file (CSV, XLSX, GraphML, GEXF, CX2, Pajek, JSON, zip) and writes OUT in the form that its ' +
    'name ends in, or that --form says. What a form cannot hold is told. Tables without a set.json are read by a guess.',
  options: [
    option('form', 'FORM', `The form of OUT: ${FORMS.join(', ')}.`),
    option('good-rows', null, 'Leave out the rows that have faults.'),
  ],
  json: '{set: {id, title, actors, ties}, out: file, form, bytes, lost: [text], problems: as check has them}',
  examples: [
    'convert my-data my-data.gexf',
    'convert ties.csv ties.zip',
    'convert net.graphml net.json --form cytoscape',
  ],
  run,
};

async function run({ args, terminal }: Call): Promise<Reply> {
  const [from, to] = args.positionals;
  if (from === undefined || to === undefined)
    throw new WrongUse('Say what is read and what is written: honest-broker convert IN OUT.');
  const { form } = kindOf(to, args.text('form'));
  const read = await readDataSet(filesAt(resolve(terminal.here, from), from), {
    takeGoodRows: args.has('good-rows'),
  });
  if (read.data === null) throw new FaultyData(read);
  const { bytes, lost } = await exportSet(read.data, form);
  write(resolve(terminal.here, to), to, bytes);
  const { id, title, actors, ties } = read.data;
  const notes = read.problems.filter((problem) => !isFault(problem) || args.has('good-rows'));
  return {
    headline: `${title}: ${counted(actors.length, 'actor')} and ${counted(ties.length, 'tie')} written to ${to}.`,
    blocks: [...(notes.length === 0 ? [] : [problemTable(notes)]), ...lost],
    json: {
      set: { id, title, actors: actors.length, ties: ties.length },
      ...{ out: to, form, bytes: bytes.length, lost, problems: read.problems },
    },
    asked: null,
    exit: ANSWERED,
  };
}

/** The form of a file: the one said, else the first whose files end so. */
function kindOf(file: string, said: string | null): ExportKind {
  const kind = EXPORT_KINDS.find(({ form, ending }) =>
    said === null ? file.endsWith(ending) : form === said,
  );
  if (kind !== undefined) return kind;
  const endings = [...new Set(EXPORT_KINDS.map(({ ending }) => ending))].join(', ');
  throw new WrongUse(
    said === null
      ? `The name ${file} does not say a form: end it in ${endings}, or give --form.`
      : `There is no form "${said}".${nearestInWords(said, FORMS)} Forms are ${FORMS.join(', ')}.`,
  );
}

/** The file, or the files in the folder. */
function filesAt(path: string, asWritten: string): ReadonlyMap<string, Uint8Array> {
  try {
    if (!statSync(path).isDirectory()) return new Map([[basename(path), readFileSync(path)]]);
    const entries = readdirSync(path, { withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.'),
    );
    return new Map(entries.map(({ name }) => [name, readFileSync(join(path, name))]));
  } catch (error) {
    throw new WrongUse(`${asWritten} cannot be read (${reasonOf(error)}).`);
  }
}

function write(path: string, asWritten: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes);
  } catch (error) {
    throw new WrongUse(`${asWritten} cannot be written (${reasonOf(error)}).`);
  }
}
