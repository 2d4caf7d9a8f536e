/** A chosen pair that the answer does not list: how the two stand to each other, and the ties that say so. */

import './actorCard.css';
import { useEffect, useRef } from 'react';
import { askPair } from '#model/ask.ts';
import type { Answer } from '#model/finding.ts';
import type { ActorId } from '#model/ids.ts';
import type { DrawnLine } from '#model/picture.ts';
import { shortName } from '#model/sentence.ts';
import { pairState } from '#model/slice.ts';
import { openTieBetween } from '#view/commands/editCommands.ts';
import { type Answered, useCommands, useExplorer, useExplorerStore, useWords } from '#view/explorer.tsx';
import { RelationTies, relationInWords } from './RelationTies.tsx';
import { useHeld } from './useHeld.ts';

/** The card; nothing where no pair is chosen, where the answer opens it itself, or where no line of it is drawn. */
export function PairCard(answered: Answered) {
  const selection = useExplorer((explorer) => explorer.question.selection);
  const pair = useHeld(
    selection !== null && 'pair' in selection ? selection.pair : null,
    selection !== null && 'tie' in selection,
  );
  const { picture, answer } = answered.finding;
  if (pair === null || isListed(answer, pair)) return null;
  const line = picture.lines.find(({ ends }) => pair.every((id) => ends.includes(id)));
  return line === undefined ? null : <Card key={line.ends.join('\n')} line={line} {...answered} />;
}

function isListed(answer: Answer, pair: readonly ActorId[]): boolean {
  const has = (other: readonly ActorId[]) => pair.every((id) => other.includes(id));
  if (answer.ask === 'between' || answer.ask === 'estranged')
    return answer.rows.some(({ relation }) => has(relation.pair));
  return answer.ask === 'pair' && has(answer.relation.pair);
}

function Card({ line, graph, question }: Answered & { readonly line: DrawnLine }) {
  const commands = useCommands();
  const store = useExplorerStore();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView?.({ block: 'nearest' }), []);
  const [a, b] = line.ends;
  const state = pairState(line.positive, line.hostile);
  const words = useWords();
  const { actor: say, pair } = words.evidence;
  const names = line.ends.map((id) => shortName(graph, id)).join(' – ');
  return (
    <section ref={section} className="pair-card" aria-label={say.chosen(names)}>
      <p className="pair-card-head">
        <strong className="pair-card-name">{names}</strong>
        <span className="pair-card-facts">
          {say.tiesIn(line.ties.length, words.terms.period(question.period))} ·{' '}
          {relationInWords({ ...line, state }, words)}
        </span>
      </p>
      <RelationTies ties={line.ties} graph={graph} question={question} />
      <button
        type="button"
        className="link pair-card-ask"
        onClick={() => commands.ask((asked) => askPair(asked, a, b))}
      >
        {pair.askBetween}
      </button>{' '}
      <button type="button" className="link pair-card-ask" onClick={() => openTieBetween(store, a, b)}>
        {words.edit.add('tie')}
      </button>
    </section>
  );
}
