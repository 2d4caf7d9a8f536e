/** What two data sets have in common and where they part: in a sentence, who is who, lists, and a table to take away. */

import { useMemo, useState } from 'react';
import type { DataSet } from '#model/dataSet.ts';
import type { ActorId } from '#model/ids.ts';
import { overlapOf } from '#model/overlap.ts';
import { layOver } from '#model/overlay.ts';
import { type SaidActors, sameActors } from '#model/sameActors.ts';
import { useCommands } from '#view/explorer.tsx';
import { saveFile } from '#view/saveFile.ts';
import { rememberLaid } from './laidOver.ts';
import { OverlapLists } from './OverlapLists.tsx';
import { useMaking } from './useMaking.ts';
import { useSharingWords } from './useSharingWords.ts';
import { WhoIsWho } from './WhoIsWho.tsx';

interface OverlapFoundProps {
  readonly one: DataSet;
  readonly other: DataSet;
  /** Who was said to be who before. */
  readonly saidBefore?: SaidActors;
}

const NOBODY: SaidActors = new Map();

/** The result, made anew with each correction. */
export function OverlapFound({ one, other, saidBefore = NOBODY }: OverlapFoundProps) {
  const { overlap: say } = useSharingWords();
  const [said, setSaid] = useState<SaidActors>(saidBefore);
  const actors = useMemo(() => sameActors(one, other, said), [one, other, said]);
  const overlap = useMemo(() => overlapOf(one, other, actors), [one, other, actors]);
  const [isBusy, make] = useMaking();
  const correct = (mine: ActorId, theirs: ActorId | null) => setSaid(new Map([...said, [mine, theirs]]));
  const { open } = useCommands();
  const show = async () => {
    const { filesOf } = await import('#formats/exportSet.ts');
    const joined = layOver(one, other, actors);
    const encoder = new TextEncoder();
    const files = [...filesOf(joined)].map(([name, text]) => [name, encoder.encode(text)] as const);
    rememberLaid(joined, { one, other, said });
    await open(joined.title, new Map(files));
  };
  const save = async () => {
    const { overlapCsv } = await import('#formats/overlapCsv.ts');
    const csv = overlapCsv(one, other, overlap);
    saveFile(new Blob(['\ufeff', csv], { type: 'text/csv' }), `${one.id}-${other.id}.csv`);
  };
  return (
    <>
      <div className="card-row">
        <div className="overlap-found">
          <h3>{say.found(overlap.both.length, overlap.disagree.length)}</h3>
          <p className="second">
            {one.title} ({say.sides.one}) · {other.title} ({say.sides.other})
          </p>
        </div>
        <button type="button" className="button primary" disabled={isBusy} onClick={() => void show()}>
          {say.show}
        </button>
        <button type="button" className="button" disabled={isBusy} onClick={() => make(say.saved, save)}>
          {say.save}
        </button>
      </div>
      <WhoIsWho {...{ one, other, actors, said, correct }} />
      <OverlapLists {...{ one, other, overlap }} />
      <p className="second">{say.rule}</p>
    </>
  );
}
