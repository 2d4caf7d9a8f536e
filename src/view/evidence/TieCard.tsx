/** All that is known of the chosen tie: what it claims, what it is, when it held, and on which sources that rests. */

import { Told } from './Told.tsx';
import './tieCard.css';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { askWhatIf, select } from '#model/ask.ts';
import type { EditRecord } from '#model/dataEdit.ts';
import type { Graph } from '#model/graph.ts';
import type { Tie } from '#model/tie.ts';
import type { Explorer } from '#store/explorer.ts';
import { openRow } from '#view/commands/editCommands.ts';
import { useCommands, useExplorer, useExplorerStore, useWords } from '#view/explorer.tsx';
import { SignSample, StatusSample, TieSample } from '#view/legend/Swatch.tsx';
import { ActorName } from './ActorName.tsx';
import { copyCitations } from './citations.ts';
import { Pips } from './Pips.tsx';
import { SourceList } from './SourceList.tsx';
import { groundsOf, sourcesOf } from './sources.ts';
import { tieById, tieKind } from './tieWords.ts';

/** The evidence of the chosen tie; nothing where none is chosen. */
export function TieCard() {
  const graph = useExplorer((explorer) => explorer.graph);
  const question = useExplorer((explorer) => explorer.question);
  const { selection } = question;
  const isBeingAdded = useExplorer(addsChosen);
  const words = useWords();
  const { tie: say } = words.evidence;
  if (graph === null || selection === null || !('tie' in selection)) return null;
  const chosen = tieById(graph, question, selection.tie, words);
  if (chosen === null)
    return (
      <p className="tie-card-gone">
        {isBeingAdded ? words.dialogs.told.answering : say.unknownId(selection.tie)}
      </p>
    );
  return <Evidence graph={graph} tie={chosen} />;
}

/** Whether the chosen tie was added and comes with the next answer, as edits do. */
function addsChosen({ edits, editFaults, question: { selection } }: Explorer): boolean {
  const isOfChosen = ({ edit }: EditRecord) =>
    edit.edit === 'add' &&
    edit.of === 'tie' &&
    selection !== null &&
    'tie' in selection &&
    edit.id === selection.tie;
  return edits.some((record) => isOfChosen(record) && editFaults.every(({ row }) => row !== record.number));
}

function Evidence({ graph, tie }: { readonly graph: Graph; readonly tie: Tie }) {
  const commands = useCommands();
  const store = useExplorerStore();
  const kind = tieKind(graph, tie);
  const sources = sourcesOf(graph, tie.sources);
  const isKnown = graph.tieNumbers.has(tie.id);
  const words = useWords();
  const { tie: say } = words.evidence;
  return (
    <article className="tie-card" aria-label={say.label}>
      <header className="tie-card-head">
        <p className="tie-card-ends">
          <ActorName id={tie.from} />
          <TieSample sign={tie.sign} strength={tie.strength} directed={kind?.directed ?? false} />
          <ActorName id={tie.to} />
        </p>
        <button
          type="button"
          className="icon-button"
          aria-label={say.closeIt}
          onClick={() => commands.ask((question) => select(question, null))}
        >
          <X size={16} aria-hidden />
        </button>
      </header>
      <h3 className="tie-card-claim">
        {tie.claim === '' ? say.noClaim(kind?.label ?? tie.kind) : <Told>{tie.claim}</Told>}
      </h3>
      <Facts graph={graph} tie={tie} />
      <section className="tie-card-sources" aria-label={say.sources}>
        <header>
          <h4>{say.sourceCount(sources.length)}</h4>
          <Grounds graph={graph} tie={tie} />
          {sources.length > 0 && (
            <button
              type="button"
              className="link"
              onClick={() => void copyCitations(sources, commands, words)}
            >
              {say.copyCitations}
            </button>
          )}
        </header>
        <SourceList sources={sources} />
      </section>
      {tie.differs !== null && (
        <p className="differs">
          <strong>{say.differs}</strong> <Told>{tie.differs}</Told>
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
            {words.evidence.actor.without}
          </button>
        )}
        {isKnown && (
          <button type="button" className="link" onClick={() => openRow(store, 'tie', tie.id)}>
            {words.edit.edit}
          </button>
        )}
        <span className="tie-card-id">{tie.id}</span>
      </footer>
    </article>
  );
}

function Grounds({ graph, tie }: { readonly graph: Graph; readonly tie: Tie }) {
  const grounds = groundsOf(graph, tie);
  const { tie: say } = useWords().evidence;
  if (grounds === 'read') return null;
  return <span className="grounds">{grounds === 'no source' ? say.nothingBacks : say.noPageRead}</span>;
}

function Facts({ graph, tie }: { readonly graph: Graph; readonly tie: Tie }) {
  const { evidence, terms } = useWords();
  const { tie: say } = evidence;
  const confidence = graph.data.vocabulary.confidences.find((level) => level.key === tie.confidence);
  return (
    <dl className="tie-card-facts">
      <Fact name={say.facts.kind}>{tieKind(graph, tie)?.label ?? tie.kind}</Fact>
      <Fact name={say.facts.sign}>
        <SignSample sign={tie.sign} />
        {terms.sign(tie.sign)}
      </Fact>
      <Fact name={say.facts.strength}>
        {tie.strength === null ? (
          <>
            {terms.unknown} <span className="tie-card-more">{say.countsAsThree}</span>
          </>
        ) : (
          <>
            <Pips strength={tie.strength} sign={tie.sign} label={say.strength(tie.strength)} />
            <span aria-hidden>{terms.strengthOf(tie.strength)}</span>
          </>
        )}
      </Fact>
      <Fact name={say.facts.status}>
        <StatusSample status={tie.status} />
        {terms.status[tie.status]}
      </Fact>
      <Fact name={say.facts.inForce}>{terms.dates(tie.period).join(' ')}</Fact>
      <Fact name={say.facts.confidence}>
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
