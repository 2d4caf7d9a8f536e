/** What the menu of an actor, a line, the ground or a box offers: each a pure edit of the question, or of the scene. */

import { askAbout, askPair, askSentence, askWhatIf, select, setView, toggled } from '#model/ask.ts';
import type { Graph } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { DrawnLine } from '#model/picture.ts';
import type { Question } from '#model/question.ts';
import { shortName } from '#model/sentence.ts';

/** An item: what it says and what it does. */
export interface MenuItem {
  readonly label: string;
  run(): void;
}

/** What items need. */
export interface MenuContext {
  readonly graph: Graph;
  readonly question: Question;
  ask(edit: (question: Question) => Question): void;
  fit(): void;
  unpinAll(): void;
}

/** The items of an actor. */
export function actorItems(actor: ActorId, { graph, question, ask }: MenuContext): readonly MenuItem[] {
  const name = shortName(graph, actor);
  const { selection, view } = question;
  const other = selection !== null && 'actor' in selection ? selection.actor : question.broker;
  const isOpen = view.opened.includes(actor);
  const items: MenuItem[] = [
    {
      label: `Where does ${name} stand between others?`,
      run: () => ask((asked) => askAbout(askSentence(asked, 'between'), actor)),
    },
    {
      label: `Who is linked to ${name}?`,
      run: () => ask((asked) => askAbout(askSentence(asked, 'linked'), actor)),
    },
  ];
  if (other !== null && other !== actor)
    items.push({
      label: `Who could bring ${shortName(graph, other)} and ${name} together?`,
      run: () => ask((asked) => askPair(asked, other, actor)),
    });
  return [
    ...items,
    {
      label: isOpen ? 'Close what is around it' : 'Open what is around it',
      run: () => ask((asked) => setView(asked, { opened: toggled(asked.view.opened, actor) })),
    },
    { label: 'Hide it', run: () => ask((asked) => hide(asked, [actor])) },
    {
      label: `What if ${name} did not exist?`,
      run: () => ask((asked) => askWhatIf(asked, { edit: 'removeActor', actor })),
    },
  ];
}

/** The items of a line. */
export function lineItems({ ends, ties }: DrawnLine, { graph, ask }: MenuContext): readonly MenuItem[] {
  const [a, b] = ends;
  const items: MenuItem[] = [
    {
      label: ties.length === 1 ? 'Its tie and sources' : `Its ${ties.length} ties and sources`,
      run: () => ask((asked) => select(asked, { pair: ends })),
    },
    {
      label: `Who could bring ${shortName(graph, a)} and ${shortName(graph, b)} together?`,
      run: () => ask((asked) => askPair(asked, a, b)),
    },
  ];
  const [only] = ties;
  if (only !== undefined && ties.length === 1)
    items.push({
      label: 'What if this tie did not exist?',
      run: () => ask((asked) => askWhatIf(asked, { edit: 'removeTie', tie: only })),
    });
  return items;
}

/** The items of the ground. */
export function groundItems({ question, ask, fit, unpinAll }: MenuContext): readonly MenuItem[] {
  const { hidden, opened } = question.view;
  const items: MenuItem[] = [
    { label: 'Show the whole picture', run: fit },
    { label: 'Lay it out afresh', run: unpinAll },
  ];
  if (hidden.length > 0)
    items.push({
      label: `Bring back what is hidden (${hidden.length})`,
      run: () => ask((asked) => setView(asked, { hidden: [] })),
    });
  if (opened.length > 0)
    items.push({
      label: 'Close all that was opened',
      run: () => ask((asked) => setView(asked, { opened: [] })),
    });
  return items;
}

/** The items of actors in a box. */
export function boxItems(
  actors: readonly ActorId[],
  drawn: readonly ActorId[],
  { graph, ask }: MenuContext,
): readonly MenuItem[] {
  const [a, b] = actors;
  const items: MenuItem[] = [];
  if (a !== undefined && b !== undefined && actors.length === 2)
    items.push({
      label: `Who could bring ${shortName(graph, a)} and ${shortName(graph, b)} together?`,
      run: () => ask((asked) => askPair(asked, a, b)),
    });
  return [
    ...items,
    {
      label: 'Keep only these',
      run: () =>
        ask((asked) =>
          hide(
            asked,
            drawn.filter((id) => !actors.includes(id)),
          ),
        ),
    },
    { label: 'Hide these', run: () => ask((asked) => hide(asked, actors)) },
  ];
}

function hide(question: Question, actors: readonly ActorId[]): Question {
  return setView(question, { hidden: [...new Set([...question.view.hidden, ...actors])] });
}
