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

/** A choice for each actor that may be several, was corrected, was found under another id, or was not found. */
export function WhoIsWho({ one, other, actors, said, correct }: WhoIsWhoProps) {
  const { overlap: say } = useSharingWords();
  const { matches, unsure, onlyOne, onlyOther } = actors;
  const named = (set: DataSet) => new Map(set.actors.map(({ id, name }) => [id, name]));
  const [mine, theirs] = [named(one), named(other)];
  const offers = new Map(unsure.map((each) => [each.one, each.others]));
  const found = new Map(matches.map((match) => [match.one, match]));
  const underOtherId = matches.flatMap((match) => (match.one === match.other ? [] : match.one));
  const open = [...new Set([...offers.keys(), ...said.keys(), ...underOtherId, ...onlyOne])];
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
          const chosen = found.get(id);
          const first = offers.get(id) ?? [];
          return (
            <li key={id}>
              <span>
                {mine.get(id)} {first.length > 0 && <em>({say.unsure})</em>}
                {chosen !== undefined && <em>({say.by[chosen.by]})</em>}
              </span>
              <select
                className="field"
                aria-label={say.whoIs(mine.get(id) ?? id)}
                value={chosen?.other ?? ''}
                onChange={({ target }) => correct(id, target.value === '' ? null : (target.value as ActorId))}
              >
                <option value="">{say.nobody}</option>
                {chosen !== undefined && option(chosen.other)}
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
