/** The snapshot: a figure fit for print, seen before it is saved. */

import './beside.css';
import './snapshot.css';
import { useContext, useEffect, useMemo, useState } from 'react';
import type { Ground } from '#figure/sheet.ts';
import { type Answered, useAnswered, useExplorer } from '#view/explorer.tsx';
import { ProgramContext } from '#view/program.ts';
import { FloatingDialog } from '#view/shell/FloatingDialog.tsx';
import { AltText } from './AltText.tsx';
import { SnapshotChoices } from './SnapshotChoices.tsx';
import { SnapshotFiles } from './SnapshotFiles.tsx';
import { StoryFigures } from './StoryFigures.tsx';
import { FIRST_WISH, type Snapshot, type SnapshotWish, takeSnapshot, today } from './snapshot.ts';
import { svgFile } from './snapshotFiles.ts';
import { useSharingWords } from './useSharingWords.ts';

/** The dialog of the snapshot. */
export function SnapshotDialog() {
  const answered = useAnswered();
  const { snapshot: say } = useSharingWords();
  return (
    <FloatingDialog title={say.title} className="snapshot">
      {answered === null ? <p>{say.nothingYet}</p> : <Take {...answered} />}
    </FloatingDialog>
  );
}

function useSnapshot({ graph, finding, question }: Answered, wish: SnapshotWish): Snapshot | Error {
  const positions = useExplorer((explorer) => explorer.positions);
  const program = useContext(ProgramContext);
  return useMemo(() => {
    try {
      return takeSnapshot({ graph, finding, question }, positions, wish, program, today());
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }, [graph, finding, question, positions, wish, program]);
}

function Take(answered: Answered) {
  const [wish, setWish] = useState<SnapshotWish>(FIRST_WISH);
  const snapshot = useSnapshot(answered, wish);
  const { snapshot: say } = useSharingWords();
  return (
    <>
      <SnapshotChoices wish={wish} onChoose={setWish} />
      {snapshot instanceof Error ? (
        <p className="wrong" role="alert">
          {say.notDrawn(snapshot.message)}
        </p>
      ) : (
        <>
          <Preview snapshot={snapshot} ground={wish.ground} />
          <SnapshotFiles snapshot={snapshot} />
          <AltText text={snapshot.figure.description} />
        </>
      )}
      <StoryFigures wish={wish} />
    </>
  );
}

function Preview({ snapshot, ground }: { readonly snapshot: Snapshot; readonly ground: Ground }) {
  const [address, setAddress] = useState('');
  const { snapshot: say } = useSharingWords();
  useEffect(() => {
    const made = URL.createObjectURL(svgFile(snapshot));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [snapshot]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className="preview" data-ground={ground} aria-label={say.preview} tabIndex={0}>
      {address !== '' && <img src={address} alt={snapshot.figure.title} />}
    </section>
  );
}
