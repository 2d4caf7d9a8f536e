/** The columns of the table of ties. */

import { plainName } from '#model/sentence.ts';
import { CONFIDENCES, SIGNS, STATUSES, type Tie } from '#model/tie.ts';
import { wayWords } from '#model/words/ways.ts';
import type { Words } from '#model/words/words.ts';
import { Pips } from '#view/evidence/Pips.tsx';
import { Told } from '#view/evidence/Told.tsx';
import { tieKind } from '#view/evidence/tieWords.ts';
import { SignSample, StatusSample } from '#view/legend/Swatch.tsx';
import type { Column, CopiedColumn } from './column.ts';
import { datesColumn, sourcesColumn } from './sharedColumns.tsx';
import type { Subject } from './subject.ts';

/** The columns; with one for what differs where two periods or data sets are compared. */
export function tieColumns({ graph, changes, ask }: Subject, words: Words): readonly Column<Tie>[] {
  const { heads, unknownStrength } = wayWords(words).table;
  const { terms } = words;
  const confidence = (tie: Tie) =>
    graph.data.vocabulary.confidences.find(({ key }) => key === tie.confidence)?.label ?? tie.confidence;
  return [
    { key: 'from', label: heads.from, width: 112, text: (tie) => plainName(graph, tie.from) },
    { key: 'kind', label: heads.kind, width: 100, text: (tie) => tieKind(graph, tie)?.label ?? tie.kind },
    { key: 'to', label: heads.to, width: 104, text: (tie) => plainName(graph, tie.to) },
    ...(changes === null ? [] : [changeColumn(changes, ask, words)]),
    {
      ...{ key: 'sign', label: heads.sign, width: 48, text: (tie: Tie) => terms.sign(tie.sign) },
      order: (tie) => SIGNS.indexOf(tie.sign),
      show: (tie) => (
        <>
          {tie.status === 'actual' ? <SignSample sign={tie.sign} /> : <StatusSample status={tie.status} />}
          <span className="unseen">{terms.sign(tie.sign)}</span>
        </>
      ),
    },
    {
      ...{
        key: 'strength',
        label: heads.strength,
        width: 72,
        mostFirst: true,
        text: (tie: Tie) => String(tie.strength ?? '?'),
      },
      order: (tie) => tie.strength,
      copy: (tie) => String(tie.strength ?? ''),
      show: (tie) =>
        tie.strength === null ? (
          <span title={unknownStrength}>?</span>
        ) : (
          <Pips strength={tie.strength} sign={tie.sign} label={terms.strengthOf(tie.strength)} />
        ),
    },
    datesColumn(words, { key: 'period', label: heads.inForce }, (tie) => tie.period),
    {
      ...{ key: 'claim', label: heads.claim, width: 240, grows: true, text: (tie: Tie) => tie.claim },
      show: (tie) => <Told>{tie.claim}</Told>,
    },
    {
      ...{ key: 'status', label: heads.status, width: 68, text: (tie: Tie) => terms.status[tie.status] },
      order: (tie) => STATUSES.indexOf(tie.status),
    },
    {
      ...{ key: 'confidence', label: heads.confidence, width: 84, text: confidence },
      order: (tie) => CONFIDENCES.indexOf(tie.confidence),
    },
    sourcesColumn(words, (tie) => tie.sources),
  ];
}

function changeColumn(
  changes: NonNullable<Subject['changes']>,
  ask: Subject['ask'],
  words: Words,
): Column<Tie> {
  const { table } = wayWords(words);
  const word = (tie: Tie) => {
    const change = changes.get(tie.id);
    return change === undefined ? '' : table.changes[change];
  };
  return {
    key: 'change',
    label: ask === 'overlap' ? table.heads.told : table.heads.change,
    width: 72,
    text: word,
  };
}

/** What is copied beside what is seen: ids of the tie and of its ends. */
export function copiedOfTies(words: Words): readonly CopiedColumn<Tie>[] {
  const { heads } = wayWords(words).table;
  return [
    { label: heads.id, text: (tie) => tie.id },
    { label: heads.fromId, text: (tie) => tie.from },
    { label: heads.toId, text: (tie) => tie.to },
  ];
}

/** Words by which a tie is found beside what is seen: its dates in full and its id. */
export function otherWordsOfTie(tie: Tie, { terms }: Words): string {
  return `${tie.id} ${terms.dates(tie.period).join(' ')} ${tie.differs ?? ''}`;
}
