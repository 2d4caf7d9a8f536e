/** All that is known of the chosen tie: what it claims, what it is, when it held, and on which sources that rests. */

import './tieCard.css';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { askWhatIf, select } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import { counted } from '#model/sentence.ts';
import type { Tie } from '#model/tie.ts';
import { useCommands, useExplorer } from '#view/explorer.tsx';
import { SignSample, StatusSample, TieSample } from '#view/legend/Swatch.tsx';
import { ActorName } from './ActorName.tsx';
import { copyCitations } from './citations.ts';
import { Pips } from './Pips.tsx';
import { SourceList } from './SourceList.tsx';
import { groundsOf, sourcesOf } from './sources.ts';
import { signInWords, statusInWords, tieById, tieDates, tieKind } from './tieWords.ts';

/** The evidence of the chosen tie; nothing where none is chosen. */
export function TieCard() {
  const graph = useExplorer((explorer) => explorer.graph);
  const question = useExplorer((explorer) => explorer.question);
  const { selection } = question;
  if (graph === null || selection === null || !('tie' in selection)) return null;
  const chosen = tieById(graph, question, selection.tie);
  if (chosen === null) return <p className="tie-card-gone">No tie is known by the id {selection.tie}.</p>;
  return <Evidence graph={graph} tie={chosen} />;
}

function Evidence({ graph, tie }: { readonly graph: Graph; readonly tie: Tie }) {
  const commands = useCommands();
  const kind = tieKind(graph, tie);
  const sources = sourcesOf(graph, tie.sources);
  const isKnown = graph.tieNumbers.has(tie.id);
  return (
    <article className="tie-card" aria-label="Evidence of the chosen tie">
      <header className="tie-card-head">
        <p className="tie-card-ends">
          <ActorName id={tie.from} />
          <TieSample sign={tie.sign} strength={tie.strength} directed={kind?.directed ?? false} />
          <ActorName id={tie.to} />
        </p>
        <button
          type="button"
          className="icon-button"
          aria-label="Close the evidence"
          onClick={() => commands.ask((question) => select(question, null))}
        >
          <X size={16} aria-hidden />
        </button>
      </header>
      <h3 className="tie-card-claim">
        {tie.claim || `${kind?.label ?? tie.kind}, without a claim in words`}
      </h3>
      <Facts graph={graph} tie={tie} />
      <section className="tie-card-sources" aria-label="Sources">
        <header>
          <h4>{sources.length === 0 ? 'No source' : counted(sources.length, 'source')}</h4>
          <Grounds graph={graph} tie={tie} />
          {sources.length > 0 && (
            <button type="button" className="link" onClick={() => void copyCitations(sources, commands)}>
              Copy citations
            </button>
          )}
        </header>
        <SourceList sources={sources} />
      </section>
      {tie.differs !== null && (
        <p className="differs">
          <strong>Sources differ.</strong> {tie.differs}
        </p>
      )}
      <footer className="tie-card-foot">
        {isKnown && (
          <button
            type="button"
            className="link"
            onClick={() =>
              commands.ask((question) => askWhatIf(question, { edit: 'removeTie', tie: tie.id }))
            }
          >
            What if without it
          </button>
        )}
        <span className="tie-card-id">{tie.id}</span>
      </footer>
    </article>
  );
}

function Grounds({ graph, tie }: { readonly graph: Graph; readonly tie: Tie }) {
  const grounds = groundsOf(graph, tie);
  if (grounds === 'read') return null;
  return (
    <span className="grounds">
      {grounds === 'no source' ? 'nothing backs this tie' : 'general knowledge, no page read'}
    </span>
  );
}

function Facts({ graph, tie }: { readonly graph: Graph; readonly tie: Tie }) {
  const confidence = graph.data.vocabulary.confidences.find((level) => level.key === tie.confidence);
  return (
    <dl className="tie-card-facts">
      <Fact name="Kind">{tieKind(graph, tie)?.label ?? tie.kind}</Fact>
      <Fact name="Sign">
        <SignSample sign={tie.sign} />
        {signInWords(tie.sign)}
      </Fact>
      <Fact name="Strength">
        {tie.strength === null ? (
          <>
            unknown <span className="tie-card-more">counts as 3</span>
          </>
        ) : (
          <>
            <Pips strength={tie.strength} sign={tie.sign} label={`Strength ${tie.strength}`} />
            <span aria-hidden>{tie.strength} of 5</span>
          </>
        )}
      </Fact>
      <Fact name="Status">
        <StatusSample status={tie.status} />
        {statusInWords(tie.status)}
      </Fact>
      <Fact name="In force">{tieDates(tie.period)}</Fact>
      <Fact name="Confidence">
        {confidence?.label ?? tie.confidence}
        <span className="tie-card-more">{confidence?.meaning}</span>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="tie-card-fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
