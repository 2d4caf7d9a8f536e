/** The legend: a sample and a word for each thing that the picture shows, and for nothing else. */

import { tieWidth } from '#model/look.ts';
import { type DrawnLine, markOf } from '#model/picture.ts';
import type { End } from '#model/strokes.ts';
import { SHAPES } from '#model/vocabulary.ts';
import { changeItems, discItems, discRadius, OUTLINE_WIDTH, shapeItem } from './actorMarks.ts';
import { type Block, movedItems } from './block.ts';
import { circle, filled, type Item, line, stroked, transformed } from './drawing.ts';
import { inkOf } from './ink.ts';
import { CAPITAL, lettering, run, textWidth } from './lettering.ts';
import { lineWord } from './lineWord.ts';
import { type Drawn, paperStrokes } from './picture.ts';
import type { Sheet } from './sheet.ts';
import type { Voice } from './voice.ts';

/** A sample drawn around a height of 0 in pixels of the page, how wide it is, and its word. */
interface Entry {
  readonly items: readonly Item[];
  readonly width: number;
  readonly word: string;
}

const LINE_LENGTH = 30;
const SHAPE_RADIUS = 5.6;

/** The entries side by side, in as many rows as they need. */
export function legendBlock(drawn: Drawn, voice: Voice, sheet: Sheet, width: number): Block {
  const { px, type, colours } = sheet;
  const size = type.caption;
  const rowHeight = Math.max(size * 1.9, 2.6 * SHAPE_RADIUS * px);
  const items: Item[] = [];
  let x = 0;
  let row = 0;
  for (const entry of entriesOf(drawn, voice, sheet)) {
    const sample = entry.width * px;
    const words = sample + size * 0.7 + textWidth(entry.word, size);
    if (x > 0 && x + words > width) {
      x = 0;
      row += 1;
    }
    const y = rowHeight * (row + 0.5);
    items.push(...entry.items.map((item) => transformed(item, px, { x, y })));
    const baseline = { x: sample + size * 0.7, y: (CAPITAL * size) / 2 };
    items.push(...movedItems([lettering(baseline, size, [run(entry.word, colours.ink)])], { x, y }));
    x += words + size * 1.9;
  }
  return { items, height: items.length === 0 ? 0 : rowHeight * (row + 1) };
}

function entriesOf(drawn: Drawn, voice: Voice, sheet: Sheet): readonly Entry[] {
  const lines = drawn.lines.filter((each) => !saysWhatItIs(each, voice));
  return [
    ...lineEntries(lines, voice, sheet),
    ...strengthEntries(lines, sheet),
    ...legEntries(lines, sheet),
    ...actorEntries(drawn, voice, sheet),
  ];
}

/** The direct tie of a pair in columns has its words on it. */
function saysWhatItIs({ ends }: DrawnLine, { question }: Voice): boolean {
  const { ask, pair, view } = question;
  return ask === 'pair' && view.columns && pair !== null && ends.every((end) => pair.includes(end));
}

/** One for each word that lines go by, its sample drawn as the first such line is. */
function lineEntries(lines: readonly DrawnLine[], voice: Voice, sheet: Sheet): readonly Entry[] {
  const samples = new Map<string, DrawnLine>();
  const ordered = [...lines].sort((a, b) => lineWord(a, voice).order - lineWord(b, voice).order);
  for (const each of ordered) {
    const { word } = lineWord(each, voice);
    if (!samples.has(word)) samples.set(word, each);
  }
  const end = (x: number): End => ({ at: { x, y: 0 }, radius: -1.5, state: true });
  return [...samples].map(([word, sample]) => {
    const strokes = paperStrokes(sample, end(0), end(LINE_LENGTH));
    const ink = inkOf([{ ends: sample.ends, strokes }], sheet.colours);
    const change = markOf(sample);
    const mark = change !== null ? changeItems(change, { x: LINE_LENGTH / 2, y: 0 }, sheet.colours) : [];
    return { items: [...ink, ...mark], width: LINE_LENGTH, word };
  });
}

function strengthEntries(lines: readonly DrawnLine[], sheet: Sheet): readonly Entry[] {
  const told = lines.filter((each) => each.role !== 'context' && each.status === 'actual');
  const strengths = told.flatMap(({ positive, hostile }) => [positive, hostile].filter((value) => value > 0));
  const unknown = told.some((each) => each.unknown) ? ['; unknown is drawn as 3'] : [];
  if (strengths.length === 0) return [];
  const [least, most] = [Math.min(...strengths), Math.max(...strengths)];
  const all = Array.from({ length: most - least + 1 }, (_, at) => least + at);
  const items = all.map((strength, at) =>
    line({ x: at * 20, y: 0 }, { x: at * 20 + 12, y: 0 }, stroked(sheet.colours.ink2, tieWidth(strength))),
  );
  const span = least === most ? `${least}` : `${least} to ${most}`;
  return [{ items, width: all.length * 20 - 8, word: `Strength ${span}${unknown.join('')}` }];
}

function legEntries(lines: readonly DrawnLine[], sheet: Sheet): readonly Entry[] {
  const first = lines.find((each) => each.role === 'path' && each.number !== null);
  if (first === undefined) return [];
  const radius = discRadius('leg');
  return [
    {
      items: discItems('leg', first.number ?? 1, { x: radius, y: 0 }, sheet.colours),
      width: 2 * radius,
      word: 'Leg of the path',
    },
  ];
}

function actorEntries({ actors }: Drawn, voice: Voice, sheet: Sheet): readonly Entry[] {
  const { colours } = sheet;
  const at = { x: SHAPE_RADIUS, y: 0 };
  const width = 2 * SHAPE_RADIUS;
  const entries: Entry[] = [];
  if (actors.some((actor) => actor.role === 'broker'))
    entries.push({ items: [circle(at, SHAPE_RADIUS, filled(colours.ink))], width, word: 'Chosen' });
  const outline = stroked(colours.ink, OUTLINE_WIDTH, { fill: colours.ground });
  if (actors.some((actor) => actor.role === 'side'))
    entries.push({
      items: [
        circle(at, SHAPE_RADIUS, stroked(colours.ink, 0.8, { fill: colours.ground })),
        circle(at, SHAPE_RADIUS - 2.2, outline),
      ],
      width,
      word: 'One of the two',
    });
  const { graph } = voice;
  const shown = new Set(actors.map(({ id }) => graph.actors[graph.actorNumbers.get(id) ?? -1]?.kind));
  const kinds = graph.data.vocabulary.actorKinds.filter((kind) => shown.has(kind.key));
  for (const shape of SHAPES) {
    const labels = kinds.filter((kind) => kind.shape === shape).map((kind) => kind.label);
    if (labels.length === 0) continue;
    entries.push({ items: [shapeItem(shape, at, SHAPE_RADIUS, outline)], width, word: labels.join(', ') });
  }
  return entries;
}
