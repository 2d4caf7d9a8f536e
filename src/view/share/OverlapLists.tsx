/** The ties of two data sets over one another, in lists: those that disagree first. */

import type { ReactNode } from 'react';
import type { DataSet } from '#model/dataSet.ts';
import type { TieId } from '#model/ids.ts';
import type { Overlap } from '#model/overlap.ts';
import { datesInWords } from '#model/period.ts';
import type { Tie } from '#model/tie.ts';
import { useSharingWords } from './useSharingWords.ts';

/** The most rows of a list: the CSV has all. */
const MOST = 100;

interface OverlapListsProps {
  readonly one: DataSet;
  readonly other: DataSet;
  readonly overlap: Overlap;
}

/** A fold for each list that holds something. */
export function OverlapLists({ one, other, overlap }: OverlapListsProps) {
  const { overlap: say } = useSharingWords();
  const [mine, theirs] = [tellerOf(one), tellerOf(other)];
  const pair = (both: { readonly one: TieId; readonly other: TieId }, on: ReactNode) => (
    <>
      <b>{mine.ends(both.one)}</b> {on}
      <br />
      {say.sides.one}: {mine.said(both.one)}
      <br />
      {say.sides.other}: {theirs.said(both.other, mine.claim(both.one))}
    </>
  );
  const alone = (teller: typeof mine) => (id: TieId) => (
    <>
      <b>{teller.ends(id)}</b> {teller.said(id)}
    </>
  );
  const { both, disagree, onlyOne, onlyOther, beyondOne, beyondOther } = overlap;
  const on = (each: (typeof disagree)[number]) => each.on.map((what) => say.on[what]).join(', ');
  return (
    <>
      <List title={say.lists.disagree} rows={disagree} isOpen show={(each) => pair(each, on(each))} />
      <List title={say.lists.onlyOne} rows={onlyOne} show={alone(mine)} />
      <List title={say.lists.onlyOther} rows={onlyOther} show={alone(theirs)} />
      <List title={say.lists.both} rows={both} show={(each) => pair(each, null)} />
      <List title={say.lists.beyondOne} rows={beyondOne} show={alone(mine)} />
      <List title={say.lists.beyondOther} rows={beyondOther} show={alone(theirs)} />
    </>
  );
}

interface ListProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly isOpen?: boolean;
  show(row: Row): ReactNode;
}

function List<Row>({ title, rows, isOpen = false, show }: ListProps<Row>) {
  const { overlap: say } = useSharingWords();
  if (rows.length === 0) return null;
  return (
    <details className="beside" open={isOpen}>
      <summary>
        {title} <span className="second">{rows.length}</span>
      </summary>
      <ul className="overlap-ties">
        {rows.slice(0, MOST).map((row) => (
          <li key={JSON.stringify(row)}>{show(row)}</li>
        ))}
      </ul>
      {rows.length > MOST && <p className="second">{say.more(rows.length - MOST)}</p>}
    </details>
  );
}

/** How a data set tells of its ties. */
function tellerOf({ ties, actors, vocabulary }: DataSet) {
  const byId = new Map(ties.map((tie) => [tie.id, tie]));
  const names = new Map(actors.map(({ id, short }) => [id, short]));
  const labels = new Map(vocabulary.tieKinds.map(({ key, label }) => [key, label]));
  const tieOf = (id: TieId) => byId.get(id) as Tie;
  return {
    ends: (id: TieId) => [tieOf(id).from, tieOf(id).to].map((actor) => names.get(actor) ?? actor).join(' – '),
    claim: (id: TieId) => tieOf(id).claim,
    /** A claim that was told already is left out. */
    said(id: TieId, told = '') {
      const { kind, sign, period, claim } = tieOf(id);
      const mark = sign > 0 ? '+' : sign < 0 ? '−' : '0';
      const words = [
        `${labels.get(kind) ?? kind} ${mark}`,
        datesInWords(period),
        claim === told ? '' : claim,
      ];
      return words.filter((word) => word !== '').join(', ');
    },
  };
}
