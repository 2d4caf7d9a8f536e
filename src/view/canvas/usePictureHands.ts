/** What hands do on a picture made into questions and commands: the same on the network as on the map. */

import { useMemo } from 'react';
import { askPair, select, setView, toggled } from '#model/ask.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import type { Words } from '#model/words/words.ts';
import { firstOfPair } from '#view/commands/askCommands.ts';
import { type About, nameIn } from '#view/commands/command.ts';
import { offersAbout } from '#view/commands/commands.ts';
import { type Answered, type ExplorerStore, useExplorerStore } from '#view/explorer.tsx';
import type { Hands, Modifiers, Under } from './hands.ts';
import type { OpenMenu } from './PictureMenu.tsx';

/** What is said of an actor that the keyboard reached. */
export function reachedInWords({ graph, finding }: Answered, actor: ActorId, words: Words): string {
  const { actors, lines } = finding.picture;
  const drawn = actors.find(({ id }) => id === actor);
  const around = lines.filter(({ ends }) => ends.includes(actor));
  const hostile = around.filter((line) => line.hostile > 0).length;
  const name = graph.actors[graph.actorNumbers.get(actor) ?? -1]?.short ?? actor;
  return words.picture.network.reached(name, drawn?.rank ?? null, around.length, hostile);
}

/** The hands of a picture as questions and commands. They stay the same for as long as the store does. */
export function usePictureHands(setMenu: (menu: OpenMenu | null) => void): Hands {
  const store = useExplorerStore();
  return useMemo(() => handsOn(store, setMenu), [store, setMenu]);
}

function handsOn(store: ExplorerStore, setMenu: (menu: OpenMenu | null) => void): Hands {
  const { commands } = store.getState();
  const open = (about: About, at: OpenMenu['at']) =>
    setMenu({ at, title: titleOf(store, about), offers: offersAbout(store, about) });
  return {
    onTap: (under, modifiers) => commands.ask((question) => tapped(question, under, modifiers)),
    onOpen: (actor) => commands.ask((asked) => setView(asked, { opened: toggled(asked.view.opened, actor) })),
    onHover: (actor) => commands.setHover(actor),
    onMoved: (placed) => {
      for (const actor of placed) commands.pin(actor);
    },
    onMenu: open,
    onBox(actors, at) {
      commands.setScreen({ drawing: null });
      const [only] = actors;
      if (only === undefined) return;
      if (actors.length === 1) commands.ask((asked) => select(asked, { actor: only }));
      else open({ actors }, at);
    },
  };
}

function titleOf(store: ExplorerStore, about: About): string {
  const explorer = store.getState();
  if ('actor' in about) return nameIn(explorer, about.actor);
  if ('line' in about) return about.line.ends.map((end) => nameIn(explorer, end)).join(' – ');
  const { picture, terms } = explorer.words;
  return 'actors' in about ? terms.actors(about.actors.length) : picture.network.ground;
}

/** What a tap makes of the question: a second actor with Shift makes a pair; the ground lets go. */
function tapped(question: Question, under: Under, { shift }: Modifiers): Question {
  const { selection } = question;
  if ('ground' in under) return selection === null ? question : select(question, null);
  if ('line' in under) {
    const { ends, ties, role } = under.line;
    const [only] = ties;
    const isOne = only !== undefined && ties.length === 1 && role !== 'estranged';
    return select(question, isOne ? { tie: only } : { pair: ends });
  }
  const first = firstOfPair(question);
  if (shift && first !== null) return askPair(question, first, under.actor);
  return select(question, { actor: under.actor });
}
