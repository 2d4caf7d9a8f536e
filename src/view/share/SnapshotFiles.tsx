/** What becomes of a snapshot: copied, or saved as SVG, PDF or PNG. */

import { pixelSize } from '#figure/sheet.ts';
import { saveFile } from '#view/saveFile.ts';
import type { Snapshot } from './snapshot.ts';
import { pdfFile, pngFile, svgFile } from './snapshotFiles.ts';
import { useMaking } from './useMaking.ts';
import { useSharingWords } from './useSharingWords.ts';

const FILES = { svg: svgFile, pdf: pdfFile, png: pngFile } as const;

/** The buttons, with how large it is. */
export function SnapshotFiles({ snapshot }: { readonly snapshot: Snapshot }) {
  const { snapshot: say } = useSharingWords();
  const [isBusy, make] = useMaking();
  const { figure, dpi, name } = snapshot;
  const pixels = pixelSize(figure, dpi);
  const copy = () => navigator.clipboard.write([new ClipboardItem({ 'image/png': pngFile(snapshot) })]);
  const save = (ending: keyof typeof FILES) => () =>
    make(say.saved[ending], async () => saveFile(await FILES[ending](snapshot), `${name}.${ending}`));
  const size = say.inside(Math.round(figure.width), Math.round(figure.height), pixels.width, pixels.height);
  const buttons: readonly (readonly [words: string, run: () => void])[] = [
    [say.copy, () => make(say.copied, copy)],
    [say.saveSvg, save('svg')],
    [say.savePdf, save('pdf')],
    [say.savePng, save('png')],
  ];
  return (
    <div className="card-row end">
      <p className="second">{size}</p>
      {buttons.map(([words, run]) => (
        <button
          key={words}
          type="button"
          className={words === say.savePng ? 'button primary' : 'button'}
          disabled={isBusy}
          onClick={run}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
