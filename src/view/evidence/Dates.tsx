/** Dates as known, broken between two dates and never inside one. */

import './evidence.css';
import { Fragment } from 'react';
import type { Period } from '#model/period.ts';
import { tieDates } from './tieWords.ts';

/** "2012-11-15 to 11-16", each date in one piece. */
export function Dates({ period }: { readonly period: Period }) {
  return tieDates(period)
    .split(/ (?=to )/)
    .map((part, at) => (
      <Fragment key={part}>
        {at > 0 && ' '}
        <span className="date">{part}</span>
      </Fragment>
    ));
}
