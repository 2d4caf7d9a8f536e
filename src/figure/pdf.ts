/**
 * A figure as PDF: one page of its size, lines and outlines as they are, text that can be selected, searched and read
 * aloud, and what the figure says of itself. Equal figures give equal bytes. Format: PDF 32000-1:2008.
 */

import type { Figure, FigureRecord } from './figure.ts';
import { POINT } from './lettering.ts';
import { addFont, utf16 } from './pdfFonts.ts';
import { length, pageInk } from './pdfInk.ts';
import { type GlyphMaker, startLetters } from './pdfLetters.ts';
import { type Pack, type PdfObjects, startObjects } from './pdfObjects.ts';
import { escapeXml } from './svg.ts';

/** What whoever makes a PDF may lend it. */
export interface PdfMeans {
  /** Draws letters that Helvetica may lack; without it they are named, or an empty box with the text behind it. */
  readonly glyphOf?: GlyphMaker;
  /** Packs streams; without it they are written as they are. */
  readonly pack?: Pack;
}

/** The figure as one document. */
export async function formatPdf(figure: Figure, means: PdfMeans = {}): Promise<Uint8Array> {
  const objects = startObjects(means.pack ?? null);
  const letters = startLetters(means.glyphOf ?? (() => null));
  const { commands, roles } = pageInk(figure, letters);
  const [catalog, pages, page, structure] = [
    objects.reserve(),
    objects.reserve(),
    objects.reserve(),
    objects.reserve(),
  ];
  const fonts: string[] = [];
  for (const font of letters.fonts) fonts.push(`/${font.name} ${await addFont(font, objects)} 0 R`);
  const content = await objects.stream('', new TextEncoder().encode(commands));
  const metadata = await objects.stream('/Type /Metadata /Subtype /XML', xmp(figure), true);
  const size = `0 0 ${length(figure.width / POINT)} ${length(figure.height / POINT)}`;
  objects.write(
    page,
    `<</Type /Page /Parent ${pages} 0 R /MediaBox [${size}] /Contents ${content} 0 R ` +
      `/Resources <</Font <<${fonts.join(' ')}>>>> /StructParents 0 /Tabs /S>>`,
  );
  objects.write(pages, `<</Type /Pages /Kids [${page} 0 R] /Count 1>>`);
  writeStructure(structure, page, roles, figure, objects);
  objects.write(
    catalog,
    `<</Type /Catalog /Pages ${pages} 0 R /Lang (en) /MarkInfo <</Marked true>> ` +
      `/StructTreeRoot ${structure} 0 R /Metadata ${metadata} 0 R /ViewerPreferences <</DisplayDocTitle true>>>>`,
  );
  const told = objects.add(infoOf(figure));
  return objects.file(`/Root ${catalog} 0 R /Info ${told} 0 R`);
}

/** The order of reading: the title, the picture with its text, then each other part as a paragraph. */
function writeStructure(
  root: number,
  page: number,
  roles: readonly string[],
  { description }: Figure,
  objects: PdfObjects,
): void {
  const whole = objects.reserve();
  const parts = roles.map((role, mark) => {
    const alt = role === 'Figure' ? ` /Alt ${textString(description)}` : '';
    return objects.add(`<</Type /StructElem /S /${role} /P ${whole} 0 R /Pg ${page} 0 R /K ${mark}${alt}>>`);
  });
  const list = parts.map((part) => `${part} 0 R`).join(' ');
  objects.write(whole, `<</Type /StructElem /S /Document /P ${root} 0 R /K [${list}]>>`);
  const tree = objects.add(`<</Nums [0 [${list}]]>>`);
  objects.write(
    root,
    `<</Type /StructTreeRoot /K [${whole} 0 R] /ParentTree ${tree} 0 R /ParentTreeNextKey 1>>`,
  );
}

function infoOf({ title, description, record }: Figure): string {
  const day = record.date.replaceAll('-', '');
  return (
    `<</Title ${textString(title)} /Subject ${textString(description)} ` +
    `/Creator ${textString(`${record.program} ${record.version}`)} /CreationDate (D:${day.padEnd(8, '01')}000000Z)>>`
  );
}

function textString(text: string): string {
  return `<FEFF${utf16(text)}>`;
}

/** What the figure says of itself, as XMP, with our own fields beside the common ones. */
function xmp({ title, description, record }: Figure): Uint8Array {
  const told = (name: string, text: string) => (text === '' ? [] : [`<${name}>${escapeXml(text)}</${name}>`]);
  const inLanguage = (name: string, text: string) =>
    `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;
  const own = (Object.entries(record) as [keyof FigureRecord, FigureRecord[keyof FigureRecord]][]).flatMap(
    ([name, value]) => told(`hb:${name}`, typeof value === 'string' ? value : value.join('\n')),
  );
  const text = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:hb="urn:honest-broker:figure">',
    inLanguage('dc:title', title),
    inLanguage('dc:description', description),
    ...told('xmp:CreatorTool', `${record.program} ${record.version}`),
    ...told('xmp:CreateDate', record.date),
    ...own,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
    '',
  ].join('\n');
  return new TextEncoder().encode(text);
}
