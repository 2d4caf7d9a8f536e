/** What hands do on a picture made into questions: the same on the network as on the map. */

import type { RefObject } from 'react';
import { askPair, select, setView, toggled } from '#model/ask.ts';
import type { ActorId } from '#model/ids.ts';
import type { Question } from '#model/question.ts';
import { counted, shortName } from '#model/sentence.ts';
import { type Answered, useCommands, useExplorerStore } from '#view/explorer.tsx';
import type { Hands, Modifiers, Under } from './hands.ts';
import { actorItems, boxItems, groundItems, lineItems, type MenuContext } from './menuItems.ts';
import type { OpenMenu } from './PictureMenu.tsx';

/** What is said of an actor that the keyboard reached. */
export function reachedInWords({ graph, finding }: Answered, actor: ActorId): string {
  const { actors, lines } = finding.picture;
  const drawn = actors.find(({ id }) => id === actor);
  const around = lines.filter(({ ends }) => ends.includes(actor));
  const hostile = around.filter((line) => line.hostile > 0).length;
  const rank = drawn?.rank === null || drawn === undefined ? '' : `, rank ${drawn.rank}`;
  const quarrels = hostile === 0 ? '' : `, ${hostile} with hostility`;
  return `${shortName(graph, actor)}${rank}: ${counted(around.length, 'line')} drawn${quarrels}.`;
}

/** The hands of a picture as questions. `eye` shows the whole of it. */
export function usePictureHands(
  { graph, finding }: Answered,
  eye: RefObject<{ fit(): void } | null>,
  setMenu: (menu: OpenMenu | null) => void,
): Hands {
  const store = useExplorerStore();
  const commands = useCommands();
  const context = (): MenuContext => ({
    graph,
    question: store.getState().question,
    ask: (edit) => commands.ask(edit),
    fit: () => eye.current?.fit(),
    unpinAll: () => commands.unpinAll(),
  });
  return {
    onTap: (under, modifiers) => commands.ask((question) => tapped(question, under, modifiers)),
    onOpen: (actor) => commands.ask((asked) => setView(asked, { opened: toggled(asked.view.opened, actor) })),
    onHover: (actor) => commands.setHover(actor),
    onMoved: (placed) => {
      for (const actor of placed) commands.pin(actor);
    },
    onMenu: (under, at) => setMenu(menuOf(under, at, context())),
    onBox: (actors, at) => {
      const [only] = actors;
      if (actors.length === 1 && only !== undefined) commands.ask((asked) => select(asked, { actor: only }));
      else {
        const drawn = finding.picture.actors.map(({ id }) => id);
        setMenu({
          ...{ at, title: `${actors.length} actors in the box` },
          items: boxItems(actors, drawn, context()),
        });
      }
    },
  };
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
  const first = selection !== null && 'actor' in selection ? selection.actor : question.broker;
  if (shift && first !== null) return askPair(question, first, under.actor);
  return select(question, { actor: under.actor });
}

function menuOf(under: Under, at: OpenMenu['at'], context: MenuContext): OpenMenu {
  const name = (id: ActorId) => shortName(context.graph, id);
  if ('actor' in under) return { at, title: name(under.actor), items: actorItems(under.actor, context) };
  if ('line' in under) {
    const title = under.line.ends.map(name).join(' – ');
    return { at, title, items: lineItems(under.line, context) };
  }
  return { at, title: 'Picture', items: groundItems(context) };
}
