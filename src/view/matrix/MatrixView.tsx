/** The matrix bound to the store: how each two states of the picture stand to each other, in rows and columns. */

import { wayWords } from '#model/words/ways.ts';
import './matrix.css';
import './marks.css';
import { useCallback, useMemo, useState } from 'react';
import { askPair, select } from '#model/ask.ts';
import { applyEdits } from '#model/edit.ts';
import { indexGraph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { type Cell, cellOf } from '#model/matrix.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';
import { sliceOf } from '#model/slice.ts';
import { textMeasure } from '#view/canvas/measure.ts';
import { type Answered, useAnswered, useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import { cellLabel } from './cellWords.ts';
import { MatrixGrid } from './MatrixGrid.tsx';
import { MatrixLegend } from './MatrixLegend.tsx';
import { OrderSelect, OrderTicks } from './OrderChoice.tsx';
import { grouped, type Order, ordersOf, shownOfKinds } from './order.ts';
import { MatrixExtent, Reading } from './Reading.tsx';
import { useCamps, useTwoSteps } from './useBeside.ts';

type Pair = readonly [ActorId, ActorId];

/** The least side of a cell, px: what a finger or a shaky hand can meet. */
const LEAST_SIDE = 24;
const HEAD = { least: 72, most: 148, margin: 20 };

/** The matrix of the answer; nothing before the first answer. */
export function MatrixView() {
  const answered = useAnswered();
  return answered === null ? null : <Shown {...answered} />;
}

function Shown(answered: Answered) {
  const { graph, finding, question } = answered;
  const { ask } = useCommands();
  const words = useWords();
  const { matrix: say } = wayWords(words);
  const isPhone = useRoom() === 'phone';
  const [order, setOrder] = useState<Order>('camp');
  const [looked, setLooked] = useState<Pair | null>(null);
  const slice = useSlice(answered);
  const camps = useCamps(question);
  const actors = useMemo(() => {
    const shown = new Set(finding.picture.actors.map(({ id }) => id));
    return shownOfKinds(graph, shown, question.rules.estrangedKinds);
  }, [graph, finding, question.rules.estrangedKinds]);
  const groups = useMemo(
    () => grouped(graph, actors, order, { camps, words }),
    [graph, actors, order, camps, words],
  );
  const nameOf = useCallback((actor: ActorId) => shortName(graph, actor), [graph]);
  const cell = useCallback((a: ActorId, b: ActorId) => cellOf(slice, a, b), [slice]);
  const labelOf = useCallback((one: Cell) => cellLabel(graph, one, words), [graph, words]);
  const head = useMemo(() => headFor(actors.map(nameOf), isPhone), [actors, nameOf, isPhone]);
  const chosen = useExplorer(({ question: { selection } }) =>
    selection !== null && 'pair' in selection ? selection.pair : null,
  );
  const read = looked === null || samePair(looked, chosen) ? chosen : looked;
  const ordering = { orders: ordersOf(graph, words), order, onOrder: setOrder };
  const brokers = useTwoSteps(question, read);
  return (
    <div className="matrix">
      {!isPhone && (
        <div className="matrix-bar">
          <OrderTicks {...ordering} />
          <MatrixLegend />
        </div>
      )}
      <MatrixGrid
        {...{ groups, nameOf, labelOf, head, chosen }}
        label={say.label(words.terms.period(question.period))}
        itself={say.itself}
        cellOf={cell}
        least={LEAST_SIDE}
        onLook={setLooked}
        onChoose={(pair) => ask((asked) => chosenPair(asked, pair))}
        onAsk={([a, b]) => ask((asked) => askPair(asked, a, b))}
        onActor={(actor) => ask((asked) => select(asked, { actor }))}
      />
      <div className="matrix-reading">
        {isPhone && read === null ? (
          <MatrixLegend />
        ) : (
          <Reading
            graph={graph}
            cell={read === null ? null : cellOf(slice, read[0], read[1])}
            brokers={brokers?.brokers ?? null}
            onAsk={
              read === null || read !== chosen ? null : () => ask((asked) => askPair(asked, read[0], read[1]))
            }
          />
        )}
        <div className="matrix-foot">
          {isPhone && <OrderSelect {...ordering} />}
          <MatrixExtent count={actors.length} isAll={question.view.extent === 'all'} />
        </div>
      </div>
    </div>
  );
}

/** The slice the answer rests on, worked out on this thread: it is quick, and each cell is then a look-up. */
function useSlice({ graph, question }: Answered) {
  return useMemo(() => {
    const edited = question.edits.length === 0 ? graph : indexGraph(applyEdits(graph.data, question.edits));
    return sliceOf(edited, question);
  }, [graph, question]);
}

function samePair(one: Pair, other: Pair | null): boolean {
  return other !== null && one.every((id) => other.includes(id));
}

/** Chooses a pair; one that is chosen stays so. */
function chosenPair(question: Question, pair: Pair): Question {
  const { selection } = question;
  const isChosen =
    selection !== null && 'pair' in selection && pair.every((id) => selection.pair.includes(id));
  return isChosen ? question : select(question, { pair });
}

const measure = textMeasure();

/** How wide the heads must be for the longest name. */
function headFor(names: readonly string[], phone: boolean): number {
  const widest = Math.max(0, ...names.map((name) => measure(name, phone ? 11 : 12, 600)));
  return Math.min(phone ? 92 : HEAD.most, Math.max(HEAD.least, Math.ceil(widest) + HEAD.margin));
}
