/** What two data sets have in common and where they part: in a sentence, who is who, lists, and a table to take away. */

import { useEffect, useState } from 'react';
import type { Compared, Comparison } from '#model/comparison.ts';
import type { ActorId } from '#model/ids.ts';
import type { SaidActors } from '#model/sameActors.ts';
import { useCommands } from '#view/explorer.tsx';
import { saveFile } from '#view/saveFile.ts';
import { OverlapLists } from './OverlapLists.tsx';
import { useMaking } from './useMaking.ts';
import { useSharingWords } from './useSharingWords.ts';
import { WhoIsWho } from './WhoIsWho.tsx';

interface OverlapFoundProps {
  readonly comparison: Comparison;
  /** Who was said to be who when the two were laid over one another; null where they were not. */
  readonly saidBefore: SaidActors | null;
}

const NOBODY: SaidActors = new Map();

/** The result, made anew with each correction. */
export function OverlapFound({ comparison, saidBefore }: OverlapFoundProps) {
  const { overlap: say, snapshot: making } = useSharingWords();
  const { tell, openLaid } = useCommands();
  const [said, setSaid] = useState(saidBefore ?? NOBODY);
  const [found, setFound] = useState<Compared | null>(null);
  const [isBusy, make] = useMaking();
  const [isLaying, setLaying] = useState(false);
  useEffect(() => {
    let isWanted = true;
    comparison.compare(said).then(
      (compared) => isWanted && setFound(compared),
      (error: unknown) => isWanted && tell(making.failed(String(error)), 'warning'),
    );
    return () => {
      isWanted = false;
    };
  }, [comparison, said, tell, making]);
  if (found === null) return null;
  const { one, other, actors, counts } = found;
  const correct = (mine: ActorId, theirs: ActorId | null) => setSaid(new Map([...said, [mine, theirs]]));
  const show = async () => {
    setLaying(true);
    await openLaid(comparison, said).catch((error: unknown) => {
      setLaying(false);
      tell(making.failed(String(error)), 'warning');
    });
  };
  const save = async () => {
    const { name, mime, bytes } = await comparison.table(said);
    saveFile(new Blob([bytes as BlobPart], { type: mime }), name);
  };
  const isWaiting = isBusy || isLaying;
  return (
    <>
      <div className="card-row">
        <div className="overlap-found">
          <h3>{say.found(counts.both, counts.disagree)}</h3>
          <p className="second">
            {one.title} ({say.sides.one}) · {other.title} ({say.sides.other})
          </p>
        </div>
        <button type="button" className="button primary" disabled={isWaiting} onClick={() => void show()}>
          {isLaying ? say.laying : say.show}
        </button>
        <button type="button" className="button" disabled={isWaiting} onClick={() => make(say.saved, save)}>
          {say.save}
        </button>
      </div>
      <WhoIsWho {...{ one, other, actors, said, correct }} isAskedFor={saidBefore !== null} />
      <OverlapLists found={found} />
      <p className="second">{say.rule}</p>
    </>
  );
}
