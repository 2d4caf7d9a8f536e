/** The sources of a data set for programs that keep literature: BibTeX, and CSL-JSON as Zotero and pandoc read it. */

import type { DataSet } from '#model/dataSet.ts';
import type { Source } from '#model/record.ts';
import type { SourceForm, WrittenFile } from '#model/takeAway.ts';

/** Marks that BibTeX would take for its own. */
const TEX_MARKS = new Map([
  ...(['\\textbackslash{}', '\\{', '\\}', '\\$', '\\&', '\\#', '\\%', '\\_'] as const).map(
    (tex) => [tex === '\\textbackslash{}' ? '\\' : tex.slice(1), tex] as const,
  ),
  ...([
    ['~', '\\textasciitilde{}'],
    ['^', '\\textasciicircum{}'],
  ] as const),
]);

function tex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}$&#%_~^]/g, (mark) => TEX_MARKS.get(mark) ?? mark);
}

/** The sources of a data set as a file. */
export function sourcesFile({ id, sources }: DataSet, form: SourceForm): WrittenFile {
  const isBib = form === 'bib';
  return {
    name: isBib ? `${id}.bib` : `${id}-sources.json`,
    mime: isBib ? 'application/x-bibtex' : 'application/json',
    bytes: new TextEncoder().encode(isBib ? formatBibtex(sources) : formatCsl(sources)),
  };
}

/** Sources as BibTeX, one entry each. Ids become keys, without what BibTeX cannot hold in them. */
export function formatBibtex(sources: readonly Source[]): string {
  const keys = new Set<string>();
  const entries = sources.map((source) => {
    const plain = source.id.normalize('NFKD').replace(/[^A-Za-z0-9:._-]+/g, '-') || 'source';
    let key = plain;
    for (let number = 2; keys.has(key); number += 1) key = `${plain}-${number}`;
    keys.add(key);
    return `@misc{${key},\n${fieldsOf(source).join(',\n')}\n}\n`;
  });
  return entries.join('\n');
}

function fieldsOf({ title, publisher, date, url, note }: Source): readonly string[] {
  const [year = '', month = ''] = date.split('-');
  const fields: readonly (readonly [string, string])[] = [
    ...([
      ['title', `{${tex(title)}}`],
      ['publisher', tex(publisher)],
      ['year', year],
      ['month', month],
    ] as const),
    ...([
      ['date', date],
      ['url', url?.replace(/[{}\s]/g, encodeURIComponent) ?? ''],
      ['note', tex(note)],
    ] as const),
  ];
  return fields.filter(([, text]) => text !== '').map(([name, text]) => `  ${name} = {${text}}`);
}

/** Sources as CSL-JSON. */
export function formatCsl(sources: readonly Source[]): string {
  const items = sources.map(({ id, title, publisher, date, url, note }) => ({
    ...{ id, type: url === null ? 'document' : 'webpage', title },
    ...(publisher === '' ? {} : { publisher }),
    ...(date === '' ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url === null ? {} : { URL: url }),
    ...(note === '' ? {} : { note }),
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
