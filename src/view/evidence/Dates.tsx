/** Dates as known, broken between two dates and never inside one. */

import { useWords } from '#view/explorer.tsx';
import './evidence.css';
import { Fragment } from 'react';
import type { Period } from '#model/period.ts';

/** "2012-11-15 to 11-16", each date in one piece. */
export function Dates({ period }: { readonly period: Period }) {
  const { terms } = useWords();
  return terms.dates(period).map((part, at) => (
    <Fragment key={part}>
      {at > 0 && ' '}
      <span className="date">{part}</span>
    </Fragment>
  ));
}
