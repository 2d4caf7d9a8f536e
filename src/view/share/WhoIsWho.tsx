/** Who is who in two data sets, and the corrections of whoever knows: those that are unsure come first. */

import { useMemo, useState } from 'react';
import type { ComparedSet } from '#model/comparison.ts';
import type { ActorId } from '#model/ids.ts';
import type { SaidActors, SameActors } from '#model/sameActors.ts';
import { useSharingWords } from './useSharingWords.ts';

/** The most that can be corrected here: more is mended in the files. */
const MOST = 60;

interface WhoIsWhoProps {
  readonly one: ComparedSet;
  readonly other: ComparedSet;
  readonly actors: SameActors;
  readonly said: SaidActors;
  /** Whether it is what the dialog was opened for. */
  readonly isAskedFor: boolean;
  correct(mine: ActorId, theirs: ActorId | null): void;
}

/** A choice for each actor that may be several, was corrected, was found under another id, or was not found. */
export function WhoIsWho({ one, other, actors, said, isAskedFor, correct }: WhoIsWhoProps) {
  const { overlap: say } = useSharingWords();
  const { matches, unsure, onlyOne, onlyOther } = actors;
  const named = (set: ComparedSet) => new Map(set.actors.map(({ id, name }) => [id, name]));
  const [mine, theirs] = [named(one), named(other)];
  const offers = new Map(unsure.map((each) => [each.one, each.others]));
  const found = new Map(matches.map((match) => [match.one, match]));
  const underOtherId = matches.flatMap((match) => (match.one === match.other ? [] : match.one));
  const open = [...new Set([...offers.keys(), ...said.keys(), ...underOtherId, ...onlyOne])];
  // Whom one may be besides is listed in the choice that is in hand alone: there may be thousands.
  const [inHand, setInHand] = useState<ActorId | null>(null);
  const free = useMemo(() => byName(onlyOther, other), [onlyOther, other]);
  const option = (id: ActorId) => (
    <option key={id} value={id}>
      {theirs.get(id)} ({id})
    </option>
  );
  return (
    <details className="beside" open={isAskedFor || unsure.length > 0}>
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
                onPointerDown={() => setInHand(id)}
                onFocus={() => setInHand(id)}
                onChange={({ target }) => correct(id, target.value === '' ? null : (target.value as ActorId))}
              >
                <option value="">{say.nobody}</option>
                {chosen !== undefined && option(chosen.other)}
                {first.map(option)}
                {inHand === id && free.filter((each) => !first.includes(each)).map(option)}
              </select>
            </li>
          );
        })}
      </ul>
      {open.length > MOST && <p className="second">{say.moreActors(open.length - MOST)}</p>}
    </details>
  );
}

/** Actors of a set by their names. */
function byName(ids: readonly ActorId[], { actors }: ComparedSet): readonly ActorId[] {
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const { compare } = new Intl.Collator('en');
  return [...ids].sort((a, b) => compare(names.get(a) ?? '', names.get(b) ?? ''));
}
