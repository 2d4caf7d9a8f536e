/** A rank as a pill: filled for the first alone or level, plain for the rest, a dash for no way. */

import { useWords } from '#view/explorer.tsx';
import './rank.css';
import { rankText } from '#model/headline.ts';

/** The pill of a place; null is no place. `outlined` draws a border around ranks other than first. */
export function RankPill({
  place,
  outlined = false,
}: {
  readonly place: { readonly rank: number; readonly level: boolean } | null;
  readonly outlined?: boolean;
}) {
  const { pair: say } = useWords().finding;
  if (place === null)
    return (
      <span className="rank rank-none">
        <span aria-hidden>–</span>
        <span className="unseen">{say.noWay}</span>
      </span>
    );
  return (
    <span className="rank" data-first={place.rank === 1} data-outlined={outlined}>
      {rankText(place)}
    </span>
  );
}
