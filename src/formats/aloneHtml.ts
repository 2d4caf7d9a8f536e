/**
 * A view as one HTML file: the figure and its tables, readable by themselves; and the program with its data, which takes
 * their place where scripts run. Its policy lets it run that one script, and reach no network at all.
 */

import { escapeMarkup } from '#model/markup.ts';
import type { Rows } from './findingFile.ts';
import { sha256 } from './sha256.ts';

/** What the file is made from. */
export interface AloneParts {
  readonly title: string;
  readonly sentence: string;
  /** What stands under the title: the data set, its licence and citation. */
  readonly notes: readonly string[];
  /** The figure, as an SVG document. */
  readonly svg: string;
  readonly tables: readonly AloneTable[];
  /** The element that holds the data, and the data as JSON. */
  readonly dataId: string;
  readonly data: string;
  readonly script: string;
  readonly style: string;
}

export interface AloneTable extends Rows {
  readonly caption: string;
}

/** How the figure and the tables look before the program runs, and where it never does. */
const PLAIN_STYLE = `
:root { background: #ffffff; color: #1b1d1f; }
.alone { max-width: 1000px; margin: 0 auto; padding: 24px 16px; font: 15px / 1.45 Arial, Helvetica, sans-serif; }
.alone .figure { overflow-x: auto; }
.alone svg { display: block; width: 100%; min-width: 680px; height: auto; }
@media (min-width: 720px) { .alone header { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); } }
.alone .table { margin: 24px 0; overflow-x: auto; }
.alone table { border-collapse: collapse; font-size: 13px; }
.alone caption { padding: 4px 0; text-align: left; font-weight: 700; }
.alone th, .alone td { padding: 3px 12px 3px 0; border-top: 1px solid #dddfe1; text-align: left; vertical-align: top; }
.alone .notes { color: #4a4e52; font-size: 13px; }
`;

/** The file. Equal parts give equal bytes. */
export function formatAlone(parts: AloneParts): string {
  const script = parts.script.replace(/<(?=\/script|!--)/gi, '\\x3C');
  const style = parts.style.replace(/<(?=\/style)/gi, '\\3C ');
  const hash = sha256();
  hash.add(script);
  const policy = [
    ...["default-src 'none'", `script-src 'sha256-${base64(hash.hex())}'`, "style-src 'unsafe-inline'"],
    ...['img-src data: blob:', 'font-src data:', "base-uri 'none'", "form-action 'none'"],
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(parts.title)}</title>`,
    `<style id="plain-style">${PLAIN_STYLE}</style>`,
    `<style id="page-style" media="not all">${style}</style>`,
    '</head>',
    '<body>',
    '<div id="root"><main class="alone">',
    // The figure says both, where it is large enough to be read.
    `<header><h1>${escapeMarkup(parts.title)}</h1><p>${escapeMarkup(parts.sentence)}</p></header>`,
    `<div class="figure">${parts.svg.replace(/^<\?xml[^>]*\?>\s*/, '')}</div>`,
    ...parts.tables.filter(({ rows }) => rows.length > 0).map(tableElement),
    ...parts.notes.map((note) => `<p class="notes">${escapeMarkup(note)}</p>`),
    '</main></div>',
    `<script type="application/json" id="${parts.dataId}">${parts.data.replaceAll('<', '\\u003c')}</script>`,
    `<script>${script}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function tableElement({ caption, head, rows }: AloneTable): string {
  const cell = (text: string) => `<td>${addressOf(text) ?? escapeMarkup(text)}</td>`;
  return [
    '<div class="table"><table>',
    `<caption>${escapeMarkup(caption)}</caption>`,
    `<thead><tr>${head.map((text) => `<th scope="col">${escapeMarkup(text)}</th>`).join('')}</tr></thead>`,
    `<tbody>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n')}</tbody>`,
    '</table></div>',
  ].join('\n');
}

/** A web address as a link; null for any other text. */
function addressOf(text: string): string | null {
  if (!/^https?:\/\/\S+$/i.test(text)) return null;
  return `<a href="${escapeMarkup(text)}" rel="noopener noreferrer">${escapeMarkup(text)}</a>`;
}

function base64(hex: string): string {
  const bytes = hex.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? [];
  return btoa(String.fromCharCode(...bytes));
}
