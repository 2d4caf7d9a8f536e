/** The ties of two data sets over one another, in lists: those that disagree first. */

import type { ReactNode } from 'react';
import type { Compared, ComparedSet } from '#model/comparison.ts';
import type { TieId } from '#model/ids.ts';
import { datesInWords } from '#model/period.ts';
import type { Tie } from '#model/tie.ts';
import { useWords } from '#view/explorer.tsx';
import { useSharingWords } from './useSharingWords.ts';

/** A fold for each list that holds something. */
export function OverlapLists({ found: { one, other, first, counts } }: { readonly found: Compared }) {
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
  const on = (each: (typeof first.disagree)[number]) => each.on.map((what) => say.on[what]).join(', ');
  const list = <Row,>(
    name: keyof typeof counts,
    rows: readonly Row[],
    show: (row: Row) => ReactNode,
    isOpen = false,
  ) => <List title={say.lists[name]} count={counts[name]} {...{ rows, show, isOpen }} />;
  return (
    <>
      {list('disagree', first.disagree, (each) => pair(each, on(each)), true)}
      {list('onlyOne', first.onlyOne, alone(mine))}
      {list('onlyOther', first.onlyOther, alone(theirs))}
      {list('both', first.both, (each) => pair(each, null))}
      {list('beyondOne', first.beyondOne, alone(mine))}
      {list('beyondOther', first.beyondOther, alone(theirs))}
    </>
  );
}

interface ListProps<Row> {
  readonly title: string;
  /** The first of them. */
  readonly rows: readonly Row[];
  /** How many there are in all. */
  readonly count: number;
  readonly isOpen: boolean;
  show(row: Row): ReactNode;
}

function List<Row>({ title, rows, count, isOpen, show }: ListProps<Row>) {
  const { number } = useWords();
  const { overlap: say } = useSharingWords();
  if (count === 0) return null;
  return (
    <details className="beside" open={isOpen}>
      <summary>
        {title} <span className="second">{number(count)}</span>
      </summary>
      <ul className="overlap-ties">
        {rows.map((row) => (
          <li key={JSON.stringify(row)}>{show(row)}</li>
        ))}
      </ul>
      {count > rows.length && <p className="second">{say.more(count - rows.length)}</p>}
    </details>
  );
}

/** How a data set tells of its ties. */
function tellerOf({ ties, actors, vocabulary }: ComparedSet) {
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
