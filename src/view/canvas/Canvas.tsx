/** The picture bound to the store: what was answered is shown, and what hands do becomes a question. */

import { useEffect, useMemo, useRef, useState } from 'react';
import { askPair, select, setView, toggled } from '#model/ask.ts';
import type { ActorId } from '#model/ids.ts';
import type { Picture } from '#model/picture.ts';
import type { Question } from '#model/question.ts';
import { counted, shortName } from '#model/sentence.ts';
import { sceneKey } from '#store/scene.ts';
import { offerCanvasTools } from '#view/canvasTools.ts';
import { type Answered, useAnswered, useCommands, useExplorer, useExplorerStore } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { isDark } from '#view/preferences.ts';
import { useRoom } from '#view/room.ts';
import { canvasColours } from './colours.ts';
import { facesOf } from './faces.ts';
import type { Hands, Modifiers, Under } from './hands.ts';
import { actorItems, boxItems, groundItems, lineItems, type MenuContext } from './menuItems.ts';
import { PictureCanvas, type PictureTools } from './PictureCanvas.tsx';
import type { OpenMenu } from './PictureMenu.tsx';
import { useMedia } from './useMedia.ts';
import type { Insets } from './viewport.ts';

const pictureMenu = later(async () => (await import('./PictureMenu.tsx')).PictureMenu);

const MOVE = 320;
const WIDE: Insets = { top: 34, right: 74, bottom: 64, left: 74 };
const WIDE_COLUMNS: Insets = { top: 84, right: 66, bottom: 150, left: 66 };
const PHONE: Insets = { top: 24, right: 32, bottom: 64, left: 32 };

/** The canvas of the page; nothing before the first answer. */
export function Canvas() {
  const answered = useAnswered();
  return answered === null ? null : <Drawn {...answered} />;
}

function Drawn(answered: Answered) {
  const { graph, finding, question } = answered;
  const { positions, hover } = useSeen();
  const selection = useExplorer((explorer) => explorer.question.selection);
  const commands = useCommands();
  const tools = useRef<PictureTools>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [spoken, setSpoken] = useState('');
  const PictureMenu = useLater(pictureMenu, menu !== null);
  const columns = question.ask === 'pair' && question.view.columns;
  const faces = useMemo(() => facesOf(graph, finding, columns), [graph, finding, columns]);
  const look = useLook(columns);
  useEffect(
    () =>
      offerCanvasTools({
        fit: () => tools.current?.fit(),
        zoomBy: (factor) => tools.current?.zoomBy(factor),
        setBoxing: (boxing) => tools.current?.setBoxing(boxing),
      }),
    [],
  );
  const hands = useHands(answered, tools, setMenu);
  return (
    <>
      <PictureCanvas
        {...look}
        {...hands}
        ref={tools}
        label={`Picture of ${counted(finding.picture.actors.length, 'actor')}. Arrow keys go from actor to actor.`}
        picture={finding.picture}
        positions={positions}
        sceneKey={sceneKey(question)}
        faces={faces}
        columns={columns}
        thin={question.view.extent === 'answer' && answersWithContext(finding.picture)}
        hover={hover}
        selection={selection}
        onReach={(actor) => {
          commands.setHover(actor);
          setSpoken(actor === null ? '' : reachedInWords(answered, actor));
        }}
        onFaults={(faults) => commands.tell(faults.join(' '), 'warning')}
      />
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
      {columns && <p className="columns-head">Third parties, best rank at the top</p>}
      {PictureMenu !== null && menu !== null && <PictureMenu menu={menu} close={() => setMenu(null)} />}
    </>
  );
}

function useSeen() {
  const positions = useExplorer((explorer) => explorer.positions);
  const hover = useExplorer((explorer) => explorer.hover);
  return { positions, hover };
}

/** Colours, speed and margins; each stays the same value until it changes. */
function useLook(columns: boolean) {
  const theme = useExplorer((explorer) => explorer.theme);
  const isReduced = useMedia('(prefers-reduced-motion: reduce)');
  const isForced = useMedia('(forced-colors: active)');
  const isSystemDark = useMedia('(prefers-color-scheme: dark)');
  const room = useRoom();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the system's wishes are read inside.
  const colours = useMemo(
    () => canvasColours(isDark(theme) ? 'dark' : 'light'),
    [theme, isForced, isSystemDark],
  );
  const insets = room === 'phone' ? PHONE : columns ? WIDE_COLUMNS : WIDE;
  return { colours, insets, duration: isReduced ? 0 : MOVE };
}

/** Whether there is more to the picture than context. */
function answersWithContext({ actors }: Picture): boolean {
  return actors.filter(({ role }) => role !== 'context').length > 2;
}

/** What is said of an actor that the keyboard reached. */
function reachedInWords({ graph, finding }: Answered, actor: ActorId): string {
  const { actors, lines } = finding.picture;
  const drawn = actors.find(({ id }) => id === actor);
  const around = lines.filter(({ ends }) => ends.includes(actor));
  const hostile = around.filter((line) => line.hostile > 0).length;
  const rank = drawn?.rank === null || drawn === undefined ? '' : `, rank ${drawn.rank}`;
  const quarrels = hostile === 0 ? '' : `, ${hostile} with hostility`;
  return `${shortName(graph, actor)}${rank}: ${counted(around.length, 'line')} drawn${quarrels}.`;
}

function useHands(
  { graph, finding }: Answered,
  tools: React.RefObject<PictureTools | null>,
  setMenu: (menu: OpenMenu | null) => void,
): Hands {
  const store = useExplorerStore();
  const commands = useCommands();
  const context = (): MenuContext => ({
    graph,
    question: store.getState().question,
    ask: (edit) => commands.ask(edit),
    fit: () => tools.current?.fit(),
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
