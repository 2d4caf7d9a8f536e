/** The events of what is asked of: when, what, who was the host, who took part, and where it is written. */

import { Told } from '#view/evidence/Told.tsx';
import './events.css';
import { useState } from 'react';
import { setView } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import { earliest, latest } from '#model/period.ts';
import type { HappeningEvent } from '#model/record.ts';
import { ActorName } from '#view/evidence/ActorName.tsx';
import { Dates } from '#view/evidence/Dates.tsx';
import { linkHost, sourcesOf } from '#view/evidence/sources.ts';
import { useCommands, useExplorer, useExplorerStore, useWords } from '#view/explorer.tsx';
import { tableChoiceOf } from '#view/table/tableChoice.ts';
import { eventsIn, periodsAsked } from './events.ts';

/** The list, the earliest first. */
export function EventList({ close }: { close(): void }) {
  const graph = useExplorer((explorer) => explorer.graph);
  const question = useExplorer((explorer) => explorer.question);
  const words = useWords();
  const { timeline: say } = words;
  if (graph === null) return null;
  const events = eventsIn(graph.data, question).toSorted(byDate);
  return (
    <>
      <div className="event-head">
        <h2 className="card-title">
          {say.countedThen(events.length, words.terms.duringEither(periodsAsked(question)))}
        </h2>
        <AllInTable count={graph.data.events.length} close={close} />
      </div>
      {events.length === 0 ? (
        <p className="second">{say.noEvent}</p>
      ) : (
        <ol className="events">
          {events.map((event) => (
            <Happening key={event.id} event={event} graph={graph} />
          ))}
        </ol>
      )}
    </>
  );
}

function byDate(one: HappeningEvent, other: HappeningEvent): number {
  return earliest(one.period) - earliest(other.period) || latest(one.period) - latest(other.period);
}

/** Leads to the table of all events. */
function AllInTable({ count, close }: { readonly count: number; close(): void }) {
  const store = useExplorerStore();
  const { ask, setScreen } = useCommands();
  const { timeline: say } = useWords();
  const show = () => {
    tableChoiceOf(store).setState({ kind: 'events', scope: 'set', filter: '', only: null });
    ask((question) => setView(question, { mode: 'table' }));
    setScreen({ sheet: 'table' });
    close();
  };
  return (
    <button type="button" className="link" onClick={show}>
      {say.allInTable(count)}
    </button>
  );
}

const FIRST_NAMES = 8;

function Happening({ event, graph }: { readonly event: HappeningEvent; readonly graph: Graph }) {
  const [isAll, setAll] = useState(false);
  const { terms, timeline: say } = useWords();
  const { host, participants, what, period } = event;
  const others = participants.filter((id) => id !== host);
  const named = isAll ? others : others.slice(0, FIRST_NAMES);
  return (
    <li className="event">
      <span className="event-date">
        <Dates period={period} />
      </span>
      <span className="event-what">
        <Told>{what}</Told>
      </span>
      <p className="event-names">
        {host !== null && (
          <>
            <span className="event-role">{say.host}</span> <ActorName id={host} />{' '}
          </>
        )}
        {named.length > 0 && <span className="event-role">{say.with}</span>}
        {named.map((id) => (
          <ActorName key={id} id={id} />
        ))}
        {others.length > named.length && (
          <button type="button" className="link" onClick={() => setAll(true)}>
            {terms.more(others.length - named.length)}
          </button>
        )}
      </p>
      <Written event={event} graph={graph} />
    </li>
  );
}

function Written({ event, graph }: { readonly event: HappeningEvent; readonly graph: Graph }) {
  const sources = sourcesOf(graph, event.sources);
  const { timeline: say } = useWords();
  if (sources.length === 0) return <span className="grounds">{say.noSource}</span>;
  return (
    <ul className="event-sources">
      {sources.map(({ id, title, url }) => {
        const host = linkHost(url);
        return (
          <li key={id}>
            {url === null || host === null ? (
              title
            ) : (
              <a className="link" href={url} target="_blank" rel="noreferrer">
                {title}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
