/** The page inside another: what is asked, the picture, what was found, and the way to the whole page. */

import './embedded.css';
import { ExternalLink } from 'lucide-react';
import { headline } from '#model/headline.ts';
import { sentence } from '#model/sentence.ts';
import { Canvas } from '#view/canvas/Canvas.tsx';
import { wholePage } from '#view/embedding.ts';
import { type Answered, useAnswered, useExplorer, useWords } from '#view/explorer.tsx';
import { Empty } from '#view/shell/Empty.tsx';
import { ErrorBoundary } from '#view/shell/ErrorBoundary.tsx';
import { HoverCard } from '#view/shell/HoverCard.tsx';
import { useSharingWords } from './useSharingWords.ts';

/** All that is shown. Hands choose and look; the sentence is changed on the whole page. */
export function Embedded() {
  const isOpen = useExplorer((explorer) => explorer.graph !== null);
  const answered = useAnswered();
  if (!isOpen || answered === null) return <Empty />;
  return <Shown {...answered} />;
}

function Shown(answered: Answered) {
  const { graph, finding, question } = answered;
  const words = useWords();
  const { share: say } = useSharingWords();
  return (
    <main className="embedded">
      <header>
        <h1>{headline(finding, question, graph, words)}</h1>
        <p className="second">{sentence(question, graph, words)}</p>
      </header>
      <section className="embedded-picture" aria-label={words.shell.regions.picture}>
        <ErrorBoundary what="picture" again={finding}>
          <Canvas />
          <HoverCard />
        </ErrorBoundary>
      </section>
      <footer>
        <span>{say.dataSet(graph.data.title, graph.data.version)}</span>
        <a href={wholePage()} target="_blank" rel="noopener">
          {say.wholePage} <ExternalLink aria-hidden size={14} />
        </a>
      </footer>
    </main>
  );
}
