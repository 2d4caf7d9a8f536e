/** The snapshot: a figure fit for print, seen before it is saved. */

import { useWords } from '#view/explorer.tsx';
import './snapshot.css';
import { useContext, useEffect, useMemo, useState } from 'react';
import type { Ground, Preset } from '#figure/sheet.ts';
import { type Answered, useAnswered, useCommands, useExplorer } from '#view/explorer.tsx';
import { ProgramContext } from '#view/program.ts';
import { saveFile } from '#view/saveFile.ts';
import { pngFile, type Snapshot, type SnapshotWish, svgFile, takeSnapshot } from '#view/snapshot.ts';
import { FloatingDialog } from './FloatingDialog.tsx';

const PRESETS: readonly Preset[] = ['page', 'column', 'slide', 'social'];
const GROUNDS: readonly Ground[] = ['white', 'transparent', 'dark'];

/** The dialog of the snapshot. */
export function SnapshotDialog() {
  const answered = useAnswered();
  const { snapshot: say } = useWords().dialogs;
  return (
    <FloatingDialog title={say.title} className="snapshot">
      {answered === null ? <p>{say.nothingYet}</p> : <Choose {...answered} />}
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
  const { snapshot: say } = useWords().dialogs;
  const choice = <Value extends string>(
    label: string,
    value: Value,
    options: readonly Value[],
    names: Readonly<Record<Value, string>>,
    choose: (value: Value) => void,
  ) => (
    <label className="choice">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => choose(event.target.value as Value)}>
        {options.map((key) => (
          <option key={key} value={key}>
            {names[key]}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <div className="choices">
        {choice(say.size, wish.preset, PRESETS, say.presets, (preset) => setWish({ ...wish, preset }))}
        {choice(say.ground, wish.ground, GROUNDS, say.grounds, (ground) => setWish({ ...wish, ground }))}
        <label className="tick">
          <input
            type="checkbox"
            checked={wish.withPaths}
            onChange={() => setWish({ ...wish, withPaths: !wish.withPaths })}
          />
          {say.withPaths}
        </label>
      </div>
      {snapshot instanceof Error ? (
        <p className="wrong" role="alert">
          {say.notDrawn(snapshot.message)}
        </p>
      ) : (
        <Take snapshot={snapshot} ground={wish.ground} />
      )}
    </>
  );
}

function Take({ snapshot, ground }: { readonly snapshot: Snapshot; readonly ground: Ground }) {
  const { tell } = useCommands();
  const { snapshot: say } = useWords().dialogs;
  const [isBusy, setBusy] = useState(false);
  const run = async (what: string, make: () => Promise<void>) => {
    setBusy(true);
    try {
      await make();
      tell(what);
    } catch (error) {
      tell(say.failed(error instanceof Error ? error.message : String(error)), 'warning');
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
          {say.inside(Math.round(snapshot.width), Math.round(snapshot.height), snapshot.dpi)}
        </p>
        <button type="button" className="button" disabled={isBusy} onClick={() => void run(say.copied, copy)}>
          {say.copy}
        </button>
        <button
          type="button"
          className="button"
          disabled={isBusy}
          onClick={() => void run(say.savedSvg, saveSvg)}
        >
          {say.saveSvg}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={isBusy}
          onClick={() => void run(say.savedPng, savePng)}
        >
          {say.savePng}
        </button>
      </div>
    </>
  );
}

function Preview({ snapshot, ground }: { readonly snapshot: Snapshot; readonly ground: Ground }) {
  const [address, setAddress] = useState('');
  const { snapshot: say } = useWords().dialogs;
  useEffect(() => {
    const made = URL.createObjectURL(svgFile(snapshot));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [snapshot]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="preview" data-ground={ground} aria-label={say.preview} tabIndex={0}>
      {address !== '' && <img src={address} alt={snapshot.title} />}
    </section>
  );
}
