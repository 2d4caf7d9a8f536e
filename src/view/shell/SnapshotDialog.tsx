/** The snapshot: a figure fit for print, seen before it is saved. */

import './snapshot.css';
import { useContext, useEffect, useMemo, useState } from 'react';
import type { Ground, Preset } from '#figure/sheet.ts';
import { type Answered, useAnswered, useCommands, useExplorer } from '#view/explorer.tsx';
import { ProgramContext } from '#view/program.ts';
import { saveFile } from '#view/saveFile.ts';
import { pngFile, type Snapshot, type SnapshotWish, svgFile, takeSnapshot } from '#view/snapshot.ts';
import { FloatingDialog } from './FloatingDialog.tsx';

const PRESETS: readonly (readonly [Preset, string])[] = [
  ['page', 'Page, 175 mm'],
  ['column', 'Column, 85 mm'],
  ['slide', 'Slide, 16:9'],
  ['social', 'Social, 1200 × 630'],
];
const GROUNDS: readonly (readonly [Ground, string])[] = [
  ['white', 'White'],
  ['transparent', 'Transparent'],
  ['dark', 'Dark'],
];

/** The dialog of the snapshot. */
export function SnapshotDialog() {
  const answered = useAnswered();
  return (
    <FloatingDialog title="Snapshot" className="snapshot">
      {answered === null ? <p>There is nothing to draw yet.</p> : <Choose {...answered} />}
    </FloatingDialog>
  );
}

function useSnapshot({ graph, finding, question }: Answered, wish: SnapshotWish): Snapshot | Error {
  const positions = useExplorer((explorer) => explorer.positions);
  const program = useContext(ProgramContext);
  return useMemo(() => {
    const date = new Date().toISOString().slice(0, 10);
    try {
      return takeSnapshot({ graph, finding, question }, positions, wish, program, date);
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }, [graph, finding, question, positions, wish, program]);
}

function Choose(answered: Answered) {
  const [wish, setWish] = useState<SnapshotWish>({ preset: 'page', ground: 'white', withPaths: true });
  const snapshot = useSnapshot(answered, wish);
  const choice = <Value extends string>(
    label: string,
    value: Value,
    options: readonly (readonly [Value, string])[],
    choose: (value: Value) => void,
  ) => (
    <label className="choice">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => choose(event.target.value as Value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <div className="choices">
        {choice('Size', wish.preset, PRESETS, (preset) => setWish({ ...wish, preset }))}
        {choice('Ground', wish.ground, GROUNDS, (ground) => setWish({ ...wish, ground }))}
        <label className="tick">
          <input
            type="checkbox"
            checked={wish.withPaths}
            onChange={() => setWish({ ...wish, withPaths: !wish.withPaths })}
          />
          With paths in words
        </label>
      </div>
      {snapshot instanceof Error ? (
        <p className="wrong" role="alert">
          The figure could not be drawn: {snapshot.message}
        </p>
      ) : (
        <Take snapshot={snapshot} ground={wish.ground} />
      )}
    </>
  );
}

function Take({ snapshot, ground }: { readonly snapshot: Snapshot; readonly ground: Ground }) {
  const { tell } = useCommands();
  const [isBusy, setBusy] = useState(false);
  const run = async (what: string, make: () => Promise<void>) => {
    setBusy(true);
    try {
      await make();
      tell(what);
    } catch (error) {
      tell(`That did not work: ${error instanceof Error ? error.message : String(error)}`, 'warning');
    } finally {
      setBusy(false);
    }
  };
  const savePng = async () => saveFile(await pngFile(snapshot), `${snapshot.name}.png`);
  const saveSvg = async () => saveFile(svgFile(snapshot), `${snapshot.name}.svg`);
  const copy = () => navigator.clipboard.write([new ClipboardItem({ 'image/png': pngFile(snapshot) })]);
  return (
    <>
      <Preview snapshot={snapshot} ground={ground} />
      <div className="card-row end">
        <p className="second">
          {Math.round(snapshot.width)} × {Math.round(snapshot.height)} mm, PNG at {snapshot.dpi} dpi. The PNG
          holds the question: drop it on the page to open it as it was.
        </p>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => void run('The picture was copied.', copy)}
        >
          Copy
        </button>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => void run('The SVG was saved.', saveSvg)}
        >
          Save SVG
        </button>
        <button
          type="button"
          className="button primary"
          disabled={isBusy}
          onClick={() => void run('The PNG was saved.', savePng)}
        >
          Save PNG
        </button>
      </div>
    </>
  );
}

function Preview({ snapshot, ground }: { readonly snapshot: Snapshot; readonly ground: Ground }) {
  const [address, setAddress] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(svgFile(snapshot));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [snapshot]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="preview" data-ground={ground} aria-label="Preview" tabIndex={0}>
      {address !== '' && <img src={address} alt={snapshot.title} />}
    </section>
  );
}
