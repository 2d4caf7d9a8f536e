/** How many events there are, in all and in what is asked of; a press lists those. */

import { type Answered, useExplorer, useWords } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { PanelButton } from '#view/shell/Float.tsx';
import { useNotLoaded } from '#view/shell/useNotLoaded.ts';
import { eventsIn, periodsAsked } from './events.ts';

const eventList = later(async () => (await import('./EventList.tsx')).EventList);

/** The button, and the list that floats beside it. */
export function EventsButton({ answered: { graph } }: { readonly answered: Answered }) {
  const question = useExplorer((explorer) => explorer.question);
  const { length } = eventsIn(graph.data, question);
  const { terms, timeline: say } = useWords();
  const when = terms.duringEither(periodsAsked(question));
  const words = say.events(graph.data.events.length, length, when);
  return (
    <PanelButton
      label={words}
      title={say.eventsThen(when)}
      className="timeline-link timeline-events"
      face={words}
      panelClass="event-panel"
      expect={eventList.expect}
    >
      {(close) => <Listed close={close} />}
    </PanelButton>
  );
}

function Listed({ close }: { close(): void }) {
  const EventList = useLater(eventList, true, useNotLoaded());
  return EventList === null ? null : <EventList close={close} />;
}
