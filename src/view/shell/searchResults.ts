/** What the search box lists for what is typed, and what choosing each of it does. */

import type { Actor } from '#model/actor.ts';
import { askAbout, askSentence, select } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import type { Source } from '#model/record.ts';
import { shortName } from '#model/sentence.ts';
import type { Tie } from '#model/tie.ts';
import type { Words } from '#model/words/words.ts';
import type { Offer } from '#view/commands/command.ts';
import { COMMANDS, offersNow } from '#view/commands/commands.ts';
import type { ExplorerStore } from '#view/explorer.tsx';
import { findAll, findCalled } from '#view/searchIndex.ts';

export interface Result {
  readonly key: string;
  readonly group: keyof Words['dialogs']['search']['groups'];
  readonly name: string;
  readonly note: string;
  /** Keys that do the same. */
  readonly keys?: readonly string[];
  /** What choosing it does; gives back a source where its ties are to be listed next. */
  take(store: ExplorerStore): Source | null;
}

/** Shows an actor: selects it where it is drawn, else asks about it. */
function showActor(store: ExplorerStore, actor: Actor): void {
  const { finding, commands } = store.getState();
  const isDrawn = finding?.picture.actors.some((drawn) => drawn.id === actor.id) ?? false;
  commands.ask((question) => {
    if (isDrawn) return select(question, { actor: actor.id });
    if (actor.kind === 'state') return askAbout(question, actor.id);
    return { ...askSentence(question, 'linked'), broker: actor.id, selection: { actor: actor.id } };
  });
}

function actorResult(graph: Graph, actor: Actor): Result {
  const kind = graph.data.vocabulary.actorKinds.find((known) => known.key === actor.kind);
  return {
    ...{ key: `actor ${actor.id}`, group: 'actors', name: actor.name },
    note: [actor.ownName, kind?.label].filter(Boolean).join(' · '),
    take(store) {
      showActor(store, actor);
      return null;
    },
  };
}

function tieResult(graph: Graph, tie: Tie, { dialogs, terms }: Words): Result {
  return {
    ...{ key: `tie ${tie.id}`, group: 'ties', name: tie.claim || dialogs.search.tie(tie.id) },
    note: `${shortName(graph, tie.from)} – ${shortName(graph, tie.to)} · ${terms.dates(tie.period).join(' ')}`,
    take(store) {
      store.getState().commands.ask((question) => select(question, { tie: tie.id }));
      return null;
    },
  };
}

function sourceResult(graph: Graph, source: Source, { terms }: Words): Result {
  const ties = tiesOfSource(graph, source).length;
  return {
    ...{ key: `source ${source.id}`, group: 'sources', name: source.title },
    note: [source.publisher, source.date, terms.ties(ties)].filter(Boolean).join(' · '),
    take: () => source,
  };
}

function tiesOfSource(graph: Graph, source: Source): readonly Tie[] {
  return graph.ties.filter((tie) => tie.sources.includes(source.id));
}

/** The ties that rest on a source, as results. */
export function resultsOfSource(graph: Graph, source: Source, words: Words): readonly Result[] {
  return tiesOfSource(graph, source).map((tie) => tieResult(graph, tie, words));
}

function commandResults(store: ExplorerStore, text: string): readonly Result[] {
  const offers = offersNow(store).filter((offer) => offer.id !== 'search');
  const { commands: say } = store.getState().words;
  const labels = new Map(COMMANDS.map((command) => [command.id, command.label(say)]));
  const called = (offer: Offer) => ({ name: offer.words, other: labels.get(offer.id) ?? '' });
  return findCalled(offers, called, text).map((offer) => ({
    ...{ key: `command ${offer.id}`, group: 'commands', name: offer.words, keys: offer.keys, note: '' },
    take() {
      offer.run();
      return null;
    },
  }));
}

/** What is found for what is typed, in groups. */
export function resultsFor(store: ExplorerStore, graph: Graph, text: string): readonly Result[] {
  const found = findAll(graph, text);
  const { words } = store.getState();
  return [
    ...found.actors.map((actor) => actorResult(graph, actor)),
    ...found.ties.map((tie) => tieResult(graph, tie, words)),
    ...found.sources.map((source) => sourceResult(graph, source, words)),
    ...commandResults(store, text),
  ];
}
