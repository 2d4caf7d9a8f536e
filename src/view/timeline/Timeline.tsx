/** The timeline: how many ties are in force each year, which year is asked of, and how the broker stood over the years. */

import './timeline.css';
import { GitCompareArrows, Pause, Play as PlayIcon } from 'lucide-react';
import { shortName } from '#model/sentence.ts';
import { type Answered, useAnswered, useExplorer, useWords } from '#view/explorer.tsx';
import { useRoom } from '#view/room.ts';
import { EventsButton } from './EventsButton.tsx';
import { useCompare } from './useCompare.ts';
import { type Play, usePlay } from './usePlay.ts';
import { YearChart } from './YearChart.tsx';
import { rankedActor } from './years.ts';

/** The whole timeline; nothing until something is answered. */
export function Timeline() {
  const answered = useAnswered();
  return answered === null || answered.finding.years.length === 0 ? null : <Years answered={answered} />;
}

function Years({ answered }: { readonly answered: Answered }) {
  const { finding, graph } = answered;
  const { years } = finding;
  const first = years[0]?.year ?? 0;
  const last = years[years.length - 1]?.year ?? first;
  const play = usePlay(first, last);
  const isPhone = useRoom() === 'phone';
  const { timeline: say } = useWords();
  if (isPhone)
    return (
      <div className="timeline timeline-narrow">
        <PlayButton play={play} size={24} />
        <YearChart answered={answered} narrow />
      </div>
    );
  const hasEvents = graph.data.events.length > 0;
  return (
    <div className="timeline" data-events={hasEvents}>
      <h2 className="timeline-title">{say.title}</h2>
      <p className="timeline-note">{say.note}</p>
      <PlayButton play={play} />
      <CompareButton />
      {hasEvents && <EventsButton answered={answered} />}
      <RowTitle answered={answered} />
      <YearChart answered={answered} narrow={false} />
    </div>
  );
}

function PlayButton({ play, size = 16 }: { readonly play: Play; readonly size?: number }) {
  const Icon = play.isPlaying ? Pause : PlayIcon;
  const { timeline: say } = useWords();
  return (
    <button
      type="button"
      className="timeline-play"
      aria-label={play.isPlaying ? say.stop : say.play}
      aria-pressed={play.isPlaying}
      onClick={play.toggle}
    >
      <Icon size={size} fill="currentColor" strokeWidth={1} aria-hidden />
    </button>
  );
}

/** Asks what changed between two periods, which then have a slider each; and back to what was asked before. */
function CompareButton() {
  const { isOn, toggle } = useCompare();
  const { timeline: say } = useWords();
  return (
    <button
      type="button"
      className="timeline-link timeline-compare"
      aria-pressed={isOn}
      title={isOn ? undefined : say.orAlt}
      onClick={toggle}
    >
      <GitCompareArrows size={12} aria-hidden />
      {isOn ? say.stopComparing : say.compare}
    </button>
  );
}

function RowTitle({ answered: { graph, finding } }: { readonly answered: Answered }) {
  const question = useExplorer((explorer) => explorer.question);
  const actor = rankedActor(question, finding);
  const { timeline: say } = useWords();
  if (actor === null) return null;
  const isPair = question.ask === 'pair' && question.pair !== null;
  return (
    <div className="timeline-row-title">
      <h3 className="timeline-title">{(isPair ? say.rankOf : say.standingOf)(shortName(graph, actor))}</h3>
      <p className="timeline-note">
        {isPair
          ? say.between(shortName(graph, question.pair[0]), shortName(graph, question.pair[1]))
          : say.standing}
      </p>
    </div>
  );
}
