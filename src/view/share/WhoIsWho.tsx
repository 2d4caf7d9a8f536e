/** Who is who in two data sets, and the corrections of whoever knows: those that are unsure come first. */

import type { DataSet } from '#model/dataSet.ts';
import type { ActorId } from '#model/ids.ts';
import type { SaidActors, SameActors } from '#model/sameActors.ts';
import { useSharingWords } from './useSharingWords.ts';

/** The most that can be corrected here: more is mended in the files. */
const MOST = 60;

interface WhoIsWhoProps {
  readonly one: DataSet;
  readonly other: DataSet;
  readonly actors: SameActors;
  readonly said: SaidActors;
  correct(mine: ActorId, theirs: ActorId | null): void;
}

/** A choice for each actor that was not found, was corrected, or may be several. */
export function WhoIsWho({ one, other, actors, said, correct }: WhoIsWhoProps) {
  const { overlap: say } = useSharingWords();
  const { matches, unsure, onlyOne, onlyOther } = actors;
  const named = (set: DataSet) => new Map(set.actors.map(({ id, name }) => [id, name]));
  const [mine, theirs] = [named(one), named(other)];
  const offers = new Map(unsure.map((each) => [each.one, each.others]));
  const byHand = new Map(matches.filter(({ by }) => by === 'hand').map((match) => [match.one, match.other]));
  const open = [...new Set([...offers.keys(), ...said.keys(), ...onlyOne])];
  const free = [...onlyOther].sort((a, b) => (theirs.get(a) ?? '').localeCompare(theirs.get(b) ?? '', 'en'));
  const option = (id: ActorId) => (
    <option key={id} value={id}>
      {theirs.get(id)} ({id})
    </option>
  );
  return (
    <details className="beside" open={unsure.length > 0}>
      <summary>
        {say.who}: {say.actors(matches.length, onlyOne.length, onlyOther.length)}
      </summary>
      <p className="second">{say.whoWhy}</p>
      <ul className="who">
        {open.slice(0, MOST).map((id) => {
          const chosen = byHand.get(id);
          const first = offers.get(id) ?? [];
          return (
            <li key={id}>
              <span>
                {mine.get(id)} {first.length > 0 && <em>({say.unsure})</em>}
              </span>
              <select
                className="field"
                aria-label={say.whoIs(mine.get(id) ?? id)}
                value={chosen ?? ''}
                onChange={({ target }) => correct(id, target.value === '' ? null : (target.value as ActorId))}
              >
                <option value="">{say.nobody}</option>
                {chosen !== undefined && option(chosen)}
                {first.map(option)}
                {free.filter((each) => !first.includes(each)).map(option)}
              </select>
            </li>
          );
        })}
      </ul>
      {open.length > MOST && <p className="second">{say.moreActors(open.length - MOST)}</p>}
    </details>
  );
}
