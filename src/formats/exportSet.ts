/** Every form in which a data set can be taken away, and what each cannot hold. */

import type { DataSet } from '#model/dataSet.ts';
import type { Slice } from '#model/slice.ts';
import type { Amount, ExportForm, WrittenFile } from '#model/takeAway.ts';
import { csvFile, formatCsv } from './csvText.ts';
import { type Limits, lossesOf } from './loss.ts';
import { tablesOf } from './setTables.ts';

/** A form, and how its file is. */
export interface ExportKind {
  readonly form: ExportForm;
  /** The end of the file's name. */
  readonly ending: string;
  readonly mime: string;
  readonly limits: readonly Limits[];
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The forms in the order of `EXPORT_FORMS`. */
export const EXPORT_KINDS: readonly ExportKind[] = [
  { form: 'zip', ending: '.zip', mime: 'application/zip', limits: ['lists'] },
  { form: 'xlsx', ending: '.xlsx', mime: XLSX, limits: ['lists', 'xml', 'long cells'] },
  { form: 'csv', ending: '.csv', mime: 'text/csv', limits: ['ties only'] },
  { form: 'json', ending: '.json', mime: 'application/json', limits: ['lists'] },
  { form: 'graphml', ending: '.graphml', mime: 'application/xml', limits: ['lists', 'xml'] },
  { form: 'gexf', ending: '.gexf', mime: 'application/xml', limits: ['lists', 'xml'] },
  { form: 'cytoscape', ending: '.cyjs', mime: 'application/json', limits: ['lists'] },
  { form: 'cx2', ending: '.cx2', mime: 'application/json', limits: ['lists'] },
  { form: 'node-link', ending: '.json', mime: 'application/json', limits: ['lists'] },
];

/** A file that is taken away. */
export interface ExportedFile extends WrittenFile {
  /** What of the data set is not in it, in sentences. */
  readonly lost: readonly string[];
}

/** Writes a data set. The same set gives the same bytes. What writes a form loads when it is first asked for. */
export async function exportSet(data: DataSet, form: ExportForm): Promise<ExportedFile> {
  const { ending, mime, limits } = EXPORT_KINDS.find((each) => each.form === form) as ExportKind;
  const written = await WRITERS[form](data);
  const bytes = typeof written === 'string' ? new TextEncoder().encode(written) : written;
  return { name: `${data.id}${ending}`, mime, bytes, lost: lossesOf(data, limits) };
}

/** How much there is of a data set to take away, and what each form would lose. */
export function amountOf(data: DataSet): Amount {
  const known = new Map<string, readonly string[]>();
  const lostBy = (limits: readonly Limits[]) => {
    const key = limits.join(' ');
    const lost = known.get(key) ?? lossesOf(data, limits);
    known.set(key, lost);
    return lost;
  };
  const lost = Object.fromEntries(EXPORT_KINDS.map(({ form, limits }) => [form, lostBy(limits)]));
  return { actors: data.actors.length, ties: data.ties.length, lost: lost as Amount['lost'] };
}

const WRITERS: Readonly<Record<ExportForm, (data: DataSet) => Promise<string | Uint8Array>>> = {
  zip: async (data) => {
    const { zipped } = await import('./zip.ts');
    const files = [...filesOf(data)].map(
      ([name, text]) => [`${data.id}/${name}`, new TextEncoder().encode(text)] as const,
    );
    return zipped(new Map(files));
  },
  xlsx: async (data) => (await import('./formatXlsx.ts')).formatXlsx(tablesOf(data)),
  csv: async (data) => tiesCsv(data),
  json: async (data) => (await import('./formatJson.ts')).formatOwnJson(data),
  graphml: async (data) => (await import('./formatXml.ts')).formatGraphml(data),
  gexf: async (data) => (await import('./formatXml.ts')).formatGexf(data),
  cytoscape: async (data) => (await import('./formatJson.ts')).formatCytoscape(data),
  cx2: async (data) => (await import('./formatJson.ts')).formatCx2(data),
  'node-link': async (data) => (await import('./formatJson.ts')).formatNodeLink(data),
};

/** Loads what writes each form, so that it needs no network later. */
export async function loadWriters(): Promise<void> {
  await Promise.all([import('./zip.ts'), import('./formatXlsx.ts')]);
  await Promise.all([import('./formatJson.ts'), import('./formatXml.ts')]);
}

/** The files of the program's own form, by name. */
export function filesOf(data: DataSet): ReadonlyMap<string, string> {
  const { set, tables } = tablesOf(data);
  return new Map([['set.json', `${JSON.stringify(set, null, 2)}\n`], ...tables.map(csvFile)]);
}

/** The ties as one table, with the names of their ends beside their ids. */
function tiesCsv(data: DataSet): string {
  const { tables } = tablesOf(data);
  const ties = tables.find(({ name }) => name === 'ties');
  const names = new Map<string, string>(data.actors.map(({ id, name }) => [id, name]));
  const columns = (ties?.columns ?? []).map((column) => column.name);
  const ends = ['from_actor', 'to_actor'].map((end) => columns.indexOf(end));
  const withNames = (row: readonly string[], nameOf: (cell: string, at: number) => string) =>
    row.flatMap((cell, at) => (ends.includes(at) ? [cell, nameOf(cell, at)] : [cell]));
  return formatCsv(
    withNames(columns, (column) => column.replace('_actor', '_name')),
    (ties?.cells ?? []).map((row) => withNames(row, (id) => names.get(id) ?? id)),
  );
}

/** The data set of a slice: its ties, the actors of those with all they belong to, the events among them, and the sources used. */
export function setOfSlice(data: DataSet, { graph, ties }: Pick<Slice, 'graph' | 'ties'>): DataSet {
  const kept = [...ties].flatMap((number) => graph.ties[number] ?? []);
  const inOrder = new Set(kept.map(({ id }) => id));
  const actors = new Set<string>(kept.flatMap(({ from, to }) => [from, to]));
  const byId = new Map<string, DataSet['actors'][number]>(data.actors.map((actor) => [actor.id, actor]));
  // The set grows while it is walked: whom an actor belongs to is kept too.
  for (const id of actors) {
    const parent = byId.get(id)?.parent;
    if (parent != null) actors.add(parent);
  }
  const events = data.events.filter(
    ({ host, participants }) =>
      participants.length > 0 &&
      [...participants, ...(host === null ? [] : [host])].every((id) => actors.has(id)),
  );
  const some = { ...data, actors: data.actors.filter(({ id }) => actors.has(id)), events };
  return withSourcesUsed({ ...some, ties: data.ties.filter(({ id }) => inOrder.has(id)) });
}

/** The set with those of its sources that something in it rests on. */
function withSourcesUsed(data: DataSet): DataSet {
  const used = new Set<string>(
    [...data.actors, ...data.ties, ...data.events].flatMap(({ sources }) => [...sources]),
  );
  return { ...data, sources: data.sources.filter(({ id }) => used.has(id)) };
}
