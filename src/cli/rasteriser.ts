/** A PNG from an SVG, by a program that this computer has: rsvg-convert, or a Chrome or Chromium. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pixelSize } from '#figure/sheet.ts';
import { type Terminal, WrongUse } from './terminal.ts';

/** What is drawn: the SVG, its size in millimetres, and the dots an inch. */
interface Wanted {
  readonly svg: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly dpi: number;
}

/** One way to draw: the program, and its arguments for the files in a folder of its own. */
interface Way {
  readonly program: string;
  args(folder: string, wanted: Wanted): readonly string[];
}

const SVG = 'figure.svg';
const PNG = 'figure.png';
const PAGE = 'figure.html';

const RSVG: Way = {
  program: 'rsvg-convert',
  args: (folder, { dpi }) => [
    ...['-d', String(dpi), '-p', String(dpi), '-f', 'png'],
    ...['-o', join(folder, PNG), join(folder, SVG)],
  ],
};

const browser = (program: string): Way => ({
  program,
  args: (folder, { size, dpi }) => {
    const { width, height } = pixelSize(size, dpi);
    const style = `display:block;width:${width}px;height:${height}px`;
    const page = `<!doctype html><body style="margin:0"><img src="${SVG}" style="${style}">`;
    writeFileSync(join(folder, PAGE), page);
    return [
      ...['--headless', '--hide-scrollbars', '--default-background-color=00000000'],
      // Root has no sandbox; the page is our own picture and nothing else.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...[`--user-data-dir=${join(folder, 'profile')}`, `--window-size=${width},${height}`],
      ...[`--screenshot=${join(folder, PNG)}`, `file://${join(folder, PAGE)}`],
    ];
  },
});

const BROWSERS = [
  ...['chromium', 'chromium-headless-shell', 'google-chrome', 'google-chrome-stable'],
  ...['chromium-browser', 'chrome'],
];
const WAYS: readonly Way[] = [RSVG, ...BROWSERS.map(browser)];

/** Draws the PNG. Throws WrongUse, with what to install, where no program here can. */
export function rasterOf(wanted: Wanted, terminal: Terminal): Uint8Array {
  const named = terminal.chrome === null ? [] : [browser(terminal.chrome)];
  const folder = mkdtempSync(join(tmpdir(), 'honest-broker-'));
  try {
    writeFileSync(join(folder, SVG), wanted.svg);
    for (const way of [...named, ...WAYS]) {
      if (!terminal.run(way.program, way.args(folder, wanted))) continue;
      const png = pngIn(folder);
      if (png !== null) return png;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  throw new WrongUse(
    'Nothing on this computer makes a PNG of an SVG: install rsvg-convert (Debian and Ubuntu: librsvg2-bin) or Chromium, ' +
      'set CHROME_PATH to a Chrome, or let the name of the file end in .svg or .pdf.',
  );
}

function pngIn(folder: string): Uint8Array | null {
  try {
    return readFileSync(join(folder, PNG));
  } catch {
    return null;
  }
}
