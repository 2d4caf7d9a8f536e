/** The chosen actor in brief, and on request its ties with their evidence, its sources and its measures. */

import './actorCard.css';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Actor } from '#model/actor.ts';
import { askAbout, askSentence, askWhatIf } from '#model/ask.ts';
import { type Graph, kindOfActor } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import { shortName } from '#model/sentence.ts';
import type { Tie } from '#model/tie.ts';
import type { ScreenPart } from '#store/explorer.ts';
import { openRow, openTieBetween } from '#view/commands/editCommands.ts';
import { useCommands, useExplorer, useExplorerStore, useWords } from '#view/explorer.tsx';
import { ShapeSample } from '#view/legend/Swatch.tsx';
import { ActorMeasures } from './ActorMeasures.tsx';
import { ActorName } from './ActorName.tsx';
import { hostileTo, isTakenOut, kindInWords, otherEnd, tiesOfActor } from './actorFacts.ts';
import { SourceList } from './SourceList.tsx';
import { sourceIdsOf, sourcesOf } from './sources.ts';
import { TieLine } from './TieLine.tsx';
import { useHeld } from './useHeld.ts';

type Part = NonNullable<ScreenPart['card']>;
const PARTS: readonly Part[] = ['ties', 'sources', 'measures'];

/** The actor chosen, also while one of its ties is; or else the one asked about; null where the sentence names none. */
function useChosenActor(): ActorId | null {
  const selected = useExplorer(({ question: { selection } }) =>
    selection !== null && 'actor' in selection ? selection.actor : null,
  );
  const isTie = useExplorer(({ question: { selection } }) => selection !== null && 'tie' in selection);
  const about = useExplorer(({ question: { broker, ask } }) =>
    ask === 'between' || ask === 'linked' ? broker : null,
  );
  return useHeld(selected, isTie) ?? about;
}

/** The card of the chosen actor; nothing where none is. */
export function ActorCard() {
  const graph = useExplorer((explorer) => explorer.graph);
  const id = useChosenActor();
  if (graph === null || id === null) return null;
  const actor = graph.actors[graph.actorNumbers.get(id) ?? -1];
  return actor === undefined ? null : <Card key={id} graph={graph} actor={actor} />;
}

function Card({ graph, actor }: { readonly graph: Graph; readonly actor: Actor }) {
  const period = useExplorer((explorer) => explorer.question.period);
  const filters = useExplorer((explorer) => explorer.question.filters);
  const ties = useMemo(
    () => tiesOfActor(graph, actor.id, { period, filters }),
    [graph, actor.id, period, filters],
  );
  const part = useExplorer((explorer) => explorer.card);
  const { setScreen } = useCommands();
  const { evidence, terms } = useWords();
  const { actor: say } = evidence;
  const section = useSight(part);
  const number = graph.actorNumbers.get(actor.id) ?? 0;
  return (
    <section ref={section} className="actor-card" aria-label={say.chosen(actor.short)}>
      <p className="actor-card-head">
        <ShapeSample shape={kindOfActor(graph, number).shape} filled />
        <span>
          <strong className="actor-card-name">{actor.short}</strong>
          <span className="actor-card-facts">
            {kindInWords(graph, actor.id)} · {say.tiesIn(ties.length, terms.period(period))} ·{' '}
            <Hostility graph={graph} actor={actor.id} ties={ties} />
          </span>
        </span>
      </p>
      <Names actor={actor} />
      <Links actor={actor} part={part} onPart={(next) => setScreen({ card: next === part ? null : next })} />
      {part === 'ties' && <Ties graph={graph} actor={actor.id} ties={ties} />}
      {part === 'sources' && (
        <SourceList sources={sourcesOf(graph, [...new Set([...actor.sources, ...sourceIdsOf(ties)])])} />
      )}
      {part === 'measures' && <ActorMeasures actor={actor.id} />}
    </section>
  );
}

/** Brings the card into sight when a part of it is opened from elsewhere. */
function useSight(part: Part | null) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (part !== null) section.current?.scrollIntoView?.({ block: 'nearest' });
  }, [part]);
  return section;
}

function Hostility({
  graph,
  actor,
  ties,
}: {
  readonly graph: Graph;
  readonly actor: ActorId;
  readonly ties: readonly Tie[];
}) {
  const { actor: say } = useWords().evidence;
  const against = hostileTo(ties, actor);
  if (against.length === 0) return say.hostileToNone;
  return <span className="hostile-words">{say.hostileTo(against.map((id) => shortName(graph, id)))}</span>;
}

function Names({ actor }: { readonly actor: Actor }) {
  const { actor: say } = useWords().evidence;
  const names = [
    ...(actor.name === actor.short ? [] : [actor.name]),
    ...(actor.ownName === null ? [] : [actor.ownName]),
  ];
  if (names.length === 0 && actor.parent === null) return null;
  return (
    <p className="actor-card-names">
      {names.join(' · ')}
      {actor.parent !== null && (
        <>
          {names.length > 0 && ' · '}
          {say.belongsTo} <ActorName id={actor.parent} />
        </>
      )}
    </p>
  );
}

function Links({
  actor,
  part,
  onPart,
}: {
  readonly actor: Actor;
  readonly part: Part | null;
  readonly onPart: (part: Part) => void;
}) {
  const commands = useCommands();
  const broker = useExplorer((explorer) => explorer.question.broker);
  const ask = useExplorer((explorer) => explorer.question.ask);
  const isOut = useExplorer((explorer) => isTakenOut(explorer.question, actor.id));
  const store = useExplorerStore();
  const { evidence, edit } = useWords();
  const { actor: say } = evidence;
  return (
    <p className="actor-card-links">
      {PARTS.map((key) => (
        <button
          key={key}
          type="button"
          className="link"
          aria-expanded={part === key}
          onClick={() => onPart(key)}
        >
          {say.parts[key]}
        </button>
      ))}
      {(broker !== actor.id || ask !== 'between') && (
        <button
          type="button"
          className="link"
          onClick={() => commands.ask((question) => askAbout(askSentence(question, 'between'), actor.id))}
        >
          {say.standsBetween}
        </button>
      )}
      {(broker !== actor.id || ask !== 'linked') && (
        <button
          type="button"
          className="link"
          onClick={() => commands.ask((question) => askAbout(askSentence(question, 'linked'), actor.id))}
        >
          {say.linkedTo}
        </button>
      )}
      {!isOut && (
        <button
          type="button"
          className="link"
          onClick={() =>
            commands.ask((question) => askWhatIf(question, { edit: 'removeActor', actor: actor.id }))
          }
        >
          {say.without}
        </button>
      )}
      <button type="button" className="link" onClick={() => openRow(store, 'actor', actor.id)}>
        {edit.edit}
      </button>
      <button type="button" className="link" onClick={() => openTieBetween(store, actor.id, null)}>
        {edit.add('tie')}
      </button>
    </p>
  );
}

const FIRST_TIES = 60;

function Ties({
  graph,
  actor,
  ties,
}: {
  readonly graph: Graph;
  readonly actor: ActorId;
  readonly ties: readonly Tie[];
}) {
  const [most, setMost] = useState(FIRST_TIES);
  const { actor: say } = useWords().evidence;
  if (ties.length === 0) return <p className="actor-card-none">{say.noTie}</p>;
  return (
    <>
      <ul className="tie-lines">
        {ties.slice(0, most).map((tie) => (
          <TieLine key={tie.id} tie={tie} graph={graph} other={shortName(graph, otherEnd(tie, actor))} />
        ))}
      </ul>
      {ties.length > most && (
        <button type="button" className="link" onClick={() => setMost(most + 4 * FIRST_TIES)}>
          {say.moreTies(Math.min(ties.length - most, 4 * FIRST_TIES))}
        </button>
      )}
    </>
  );
}
