/** The columns of the table of ties. */

import { shortName } from '#model/sentence.ts';
import { CONFIDENCES, SIGNS, STATUSES, type Tie } from '#model/tie.ts';
import { Pips } from '#view/evidence/Pips.tsx';
import { signInWords, statusInWords, tieDates, tieKind } from '#view/evidence/tieWords.ts';
import { SignSample, StatusSample } from '#view/legend/Swatch.tsx';
import type { Column, CopiedColumn } from './column.ts';
import { datesColumn, sourcesColumn } from './sharedColumns.tsx';
import type { Subject } from './subject.ts';

/** What a tie's change between two periods is called. */
const CHANGES = { gained: 'Gained', lost: 'Lost', turned: 'Turned' } as const;

/** The columns; with one for what changed where two periods are compared. */
export function tieColumns({ graph, changes }: Subject): readonly Column<Tie>[] {
  const confidence = (tie: Tie) =>
    graph.data.vocabulary.confidences.find(({ key }) => key === tie.confidence)?.label ?? tie.confidence;
  return [
    { key: 'from', label: 'From', width: 112, text: (tie) => shortName(graph, tie.from) },
    { key: 'kind', label: 'Kind', width: 100, text: (tie) => tieKind(graph, tie)?.label ?? tie.kind },
    { key: 'to', label: 'To', width: 104, text: (tie) => shortName(graph, tie.to) },
    ...(changes === null ? [] : [changeColumn(changes)]),
    {
      ...{ key: 'sign', label: 'Sign', width: 48, text: (tie: Tie) => signInWords(tie.sign) },
      order: (tie) => SIGNS.indexOf(tie.sign),
      show: (tie) => (
        <>
          {tie.status === 'actual' ? <SignSample sign={tie.sign} /> : <StatusSample status={tie.status} />}
          <span className="unseen">{signInWords(tie.sign)}</span>
        </>
      ),
    },
    {
      ...{
        key: 'strength',
        label: 'Strength',
        width: 72,
        mostFirst: true,
        text: (tie: Tie) => String(tie.strength ?? '?'),
      },
      order: (tie) => tie.strength,
      copy: (tie) => String(tie.strength ?? ''),
      show: (tie) =>
        tie.strength === null ? (
          <span title="unknown, counts as 3">?</span>
        ) : (
          <Pips strength={tie.strength} sign={tie.sign} label={`${tie.strength} of 5`} />
        ),
    },
    datesColumn('period', 'In force', (tie) => tie.period),
    { key: 'claim', label: 'Claim', width: 240, grows: true, text: (tie) => tie.claim },
    {
      ...{ key: 'status', label: 'Status', width: 68, text: (tie: Tie) => statusInWords(tie.status) },
      order: (tie) => STATUSES.indexOf(tie.status),
    },
    {
      ...{ key: 'confidence', label: 'Confidence', width: 84, text: confidence },
      order: (tie) => CONFIDENCES.indexOf(tie.confidence),
    },
    sourcesColumn((tie) => tie.sources),
  ];
}

function changeColumn(changes: NonNullable<Subject['changes']>): Column<Tie> {
  const word = (tie: Tie) => {
    const change = changes.get(tie.id);
    return change === undefined ? '' : CHANGES[change];
  };
  return { key: 'change', label: 'Change', width: 72, text: word };
}

/** What is copied beside what is seen: ids of the tie and of its ends. */
export const COPIED_OF_TIES: readonly CopiedColumn<Tie>[] = [
  { label: 'Id', text: (tie) => tie.id },
  { label: 'From id', text: (tie) => tie.from },
  { label: 'To id', text: (tie) => tie.to },
];

/** Words by which a tie is found beside what is seen: its dates in full and its id. */
export function otherWordsOfTie(tie: Tie): string {
  return `${tie.id} ${tieDates(tie.period)} ${tie.differs ?? ''}`;
}
