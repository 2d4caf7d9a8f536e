/**
 * A figure as SVG: real text, sizes in millimetres, nothing that is fetched and nothing but SVG inside. Equal figures
 * give equal bytes; coordinates are rounded to a hundredth of a millimetre.
 */

import { runsLeft } from '#model/direction.ts';
import { escapeMarkup } from '#model/markup.ts';
import type { Point } from '#model/plane.ts';
import type { Item, Run, Step, Style, TextItem } from './drawing.ts';
import type { Figure } from './figure.ts';
import { cleanText } from './lettering.ts';

/** The fonts asked for, all of the widths that the figure was measured with, then what has the other scripts. */
const FONTS = "Arial, Helvetica, 'Liberation Sans', 'Noto Sans', 'Noto Sans CJK SC', sans-serif";

/** The figure as one SVG document, ending in a line break. */
export function formatSvg(figure: Figure): string {
  const { width, height } = figure;
  const size = `width="${number(width)}mm" height="${number(height)}mm" viewBox="0 0 ${number(width)} ${number(height)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} xml:space="preserve" role="img" aria-labelledby="figure-title figure-description" font-family="${FONTS}">`,
    `<title id="figure-title">${escapeXml(figure.title)}</title>`,
    `<desc id="figure-description">${escapeXml(figure.description)}</desc>`,
    metadata(figure),
    ...(figure.ground === null
      ? []
      : [`<rect width="${number(width)}" height="${number(height)}" fill="${figure.ground}"/>`]),
    ...figure.parts.flatMap((part) => [
      `<g id="figure-${part.name}">`,
      ...part.items.map(itemElement),
      '</g>',
    ]),
    '</svg>',
    '',
  ].join('\n');
}

/** Text as it may stand in XML, between tags or in an attribute. */
export function escapeXml(text: string): string {
  return escapeMarkup(cleanText(text));
}

function metadata({ record }: Figure): string {
  const field = (name: string, text: string) =>
    text === '' ? [] : [`<${name}>${escapeXml(text)}</${name}>`];
  return [
    '<metadata>',
    '<figure xmlns="urn:honest-broker:figure">',
    ...field('program', record.program),
    ...field('version', record.version),
    ...field('date', record.date),
    ...field('question', record.question),
    ...field('link', record.link),
    ...field('citation', record.citation),
    ...record.sources.flatMap((source) => field('source', source)),
    '</figure>',
    '</metadata>',
  ].join('\n');
}

function itemElement(item: Item): string {
  switch (item.item) {
    case 'path':
      return `<path d="${item.steps.map(stepText).join('')}"${styleText(item.style)}/>`;
    case 'circle':
      return `<circle cx="${number(item.centre.x)}" cy="${number(item.centre.y)}" r="${number(item.radius)}"${styleText(item.style)}/>`;
    case 'text':
      return textElement(item);
  }
}

function stepText(step: Step): string {
  const [letter, ...points] = step as readonly [string, ...Point[]];
  return `${letter}${points.map(({ x, y }) => `${number(x)} ${number(y)}`).join(' ')}`;
}

function styleText({ fill, stroke, width, dash, cap }: Style): string {
  const parts = [`fill="${fill ?? 'none'}"`];
  if (stroke !== null) parts.push(`stroke="${stroke}"`, `stroke-width="${number(width)}"`);
  if (stroke !== null && cap !== 'butt') parts.push(`stroke-linecap="${cap}"`);
  if (stroke !== null && dash.length > 0) parts.push(`stroke-dasharray="${dash.map(number).join(' ')}"`);
  return ` ${parts.join(' ')}`;
}

function textElement({ at, align, size, runs, halo }: TextItem): string {
  const anchor = align === 'start' ? '' : ` text-anchor="${align}"`;
  const [only] = runs;
  const place = `x="${number(at.x)}" y="${number(at.y)}" font-size="${number(size)}"${anchor}`;
  const outline =
    halo === null
      ? ''
      : ` stroke="${halo.colour}" stroke-width="${number(halo.width * 2)}" stroke-linejoin="round" paint-order="stroke"`;
  if (only && runs.length === 1 && !runsLeft(only.text))
    return `<text ${place}${outline}${runStyle(only)}>${escapeXml(only.text)}</text>`;
  const spans = runs.map((run) => `<tspan${runStyle(run)}${direction(run)}>${escapeXml(run.text)}</tspan>`);
  return `<text ${place}${outline}>${spans.join('')}</text>`;
}

function runStyle({ weight, fill }: Run): string {
  return `${weight === 'bold' ? ' font-weight="700"' : ''} fill="${fill}"`;
}

/** A name of a right-to-left script is read so by itself, and turns nothing that stands beside it. */
function direction({ text }: Run): string {
  return runsLeft(text) ? ' unicode-bidi="isolate"' : '';
}

function number(value: number): string {
  if (!Number.isFinite(value))
    throw new Error('a figure holds a length that is no number; check the positions given');
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}
