/** What the matrix asks beside the question: the camps to sort by, and who stands between the two of a cell. */

import { useEffect, useState } from 'react';
import { answerTo, type BrokerRow } from '#model/finding.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { useCommands } from '#view/explorer.tsx';
import type { Camps } from './order.ts';

/** How long a cell must be looked at before its brokers are asked for, ms. */
const PATIENCE = 90;

/** The camps of an answered question's slice; null until they are known. */
export function useCamps(question: Question): Camps | null {
  const { consult } = useCommands();
  const [found, setFound] = useState<{ readonly of: Question; readonly camps: Camps } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const asked: Question = {
      ...question,
      ask: 'camps',
      view: { ...question.view, extent: 'answer', opened: [] },
    };
    consult(asked, stop.signal).then(
      (finding) => {
        const answer = answerTo(finding, 'camps');
        if (answer !== null && !stop.signal.aborted) setFound({ of: question, camps: answer.camps });
      },
      () => undefined,
    );
    return () => stop.abort();
  }, [question, consult]);
  // The camps of the question before stand until the new ones are there, so that rows do not jump twice.
  return found?.camps ?? null;
}

/** What is known of a cell's brokers. */
export interface CellBrokers {
  readonly pair: readonly [ActorId, ActorId];
  readonly brokers: readonly BrokerRow[];
}

/** Who stands between two in two steps under an answered question's rules; null until it is known, or for no pair. */
export function useTwoSteps(
  question: Question,
  pair: readonly [ActorId, ActorId] | null,
): CellBrokers | null {
  const { consult } = useCommands();
  const [found, setFound] = useState<(CellBrokers & { readonly of: Question }) | null>(null);
  const [a, b] = pair ?? [null, null];
  useEffect(() => {
    if (a === null || b === null) return;
    const stop = new AbortController();
    const asked: Question = {
      ...question,
      ...{ ask: 'pair', pair: [a, b], selection: null },
      rules: { ...question.rules, maxLegs: 2 },
      view: { ...question.view, extent: 'answer', opened: [], path: 0 },
    };
    const waiting = setTimeout(() => {
      consult(asked, stop.signal).then(
        (finding) => {
          const answer = answerTo(finding, 'pair');
          if (answer === null || stop.signal.aborted) return;
          const brokers = answer.brokers.filter(({ access }) => access !== null);
          setFound({ of: question, pair: [a, b], brokers });
        },
        () => undefined,
      );
    }, PATIENCE);
    return () => {
      clearTimeout(waiting);
      stop.abort();
    };
  }, [question, a, b, consult]);
  const isOfPair = found !== null && found.of === question && found.pair[0] === a && found.pair[1] === b;
  return isOfPair ? found : null;
}
