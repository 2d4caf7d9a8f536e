/** What two data sets have in common and where they part: in a sentence, who is who, lists, and a table to take away. */

import { useMemo, useState } from 'react';
import type { DataSet } from '#model/dataSet.ts';
import type { ActorId } from '#model/ids.ts';
import { overlapOf } from '#model/overlap.ts';
import { type SaidActors, sameActors } from '#model/sameActors.ts';
import { saveFile } from '#view/saveFile.ts';
import { OverlapLists } from './OverlapLists.tsx';
import { useMaking } from './useMaking.ts';
import { useSharingWords } from './useSharingWords.ts';
import { WhoIsWho } from './WhoIsWho.tsx';

interface OverlapFoundProps {
  readonly one: DataSet;
  readonly other: DataSet;
}

/** The result, made anew with each correction. */
export function OverlapFound({ one, other }: OverlapFoundProps) {
  const { overlap: say } = useSharingWords();
  const [said, setSaid] = useState<SaidActors>(new Map());
  const actors = useMemo(() => sameActors(one, other, said), [one, other, said]);
  const overlap = useMemo(() => overlapOf(one, other, actors), [one, other, actors]);
  const [isBusy, make] = useMaking();
  const correct = (mine: ActorId, theirs: ActorId | null) => setSaid(new Map([...said, [mine, theirs]]));
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
