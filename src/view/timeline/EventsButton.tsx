/** How many events there are, in all and in what is asked of; a press lists those. */

import { periodInWords } from '#model/period.ts';
import { counted } from '#model/sentence.ts';
import { type Answered, useExplorer } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { PanelButton } from '#view/shell/Float.tsx';
import { useNotLoaded } from '#view/shell/useNotLoaded.ts';
import { eventsIn, periodsAsked } from './events.ts';

const eventList = later(async () => (await import('./EventList.tsx')).EventList);

/** The button, and the list that floats beside it. */
export function EventsButton({ answered: { graph } }: { readonly answered: Answered }) {
  const question = useExplorer((explorer) => explorer.question);
  const { length } = eventsIn(graph.data, question);
  const when = periodsAsked(question).map(periodInWords).join(' or ');
  const words = `${counted(graph.data.events.length, 'event')}, ${length} in ${when}`;
  return (
    <PanelButton
      label={words}
      title={`Events in ${when}`}
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
