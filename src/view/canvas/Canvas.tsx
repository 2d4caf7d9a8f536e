/** The picture bound to the store: what was answered is shown, and what hands do becomes a question. */

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Picture } from '#model/picture.ts';
import { sceneKey } from '#store/scene.ts';
import { offerCanvasTools } from '#view/canvasTools.ts';
import { type Answered, useAnswered, useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { later, useLater } from '#view/later.ts';
import { useRoom } from '#view/room.ts';
import { useNotLoaded } from '#view/shell/useNotLoaded.ts';
import { facesOf } from './faces.ts';
import { fanOf } from './fan.ts';
import type { PictureTools } from './PictureCanvas.tsx';
import type { OpenMenu } from './PictureMenu.tsx';
import { regionsOf } from './regions.ts';
import { StillPicture } from './StillPicture.tsx';
import { useColours, useDuration } from './useLook.ts';
import { reachedInWords, usePictureHands } from './usePictureHands.ts';
import type { Insets } from './viewport.ts';

/** What takes hands is half of the program: the picture is painted before it has come. */
const pictureCanvas = later(async () => (await import('./PictureCanvas.tsx')).PictureCanvas);
const pictureMenu = later(async () => (await import('./PictureMenu.tsx')).PictureMenu);

const WIDE: Insets = { top: 34, right: 74, bottom: 64, left: 74 };
const WIDE_COLUMNS: Insets = { top: 84, right: 66, bottom: 150, left: 66 };
const PHONE: Insets = { top: 24, right: 32, bottom: 64, left: 32 };
const PHONE_COLUMNS: Insets = { top: 20, right: 30, bottom: 134, left: 30 };

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
  const words = useWords();
  const { network: say } = words.picture;
  const tools = useRef<PictureTools>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [spoken, setSpoken] = useState('');
  const [isLive, setLive] = useState(false);
  const PictureCanvas = useLater(pictureCanvas, useIsSeen(), useNotLoaded());
  const PictureMenu = useLater(
    pictureMenu,
    menu !== null,
    useNotLoaded(() => setMenu(null)),
  );
  const columns = question.ask === 'pair' && question.view.columns;
  const faces = useMemo(() => facesOf(graph, finding, { columns, words }), [graph, finding, columns, words]);
  const regions = useMemo(() => regionsOf(graph, finding, words), [graph, finding, words]);
  const fan = useMemo(() => fanOf(graph, finding.picture, selection), [graph, finding, selection]);
  const look = useLook(columns);
  const hands = usePictureHands(setMenu);
  const latest = useRef(hands);
  latest.current = hands;
  useEffect(() => {
    if (!isLive) return;
    return offerCanvasTools({
      fit: () => tools.current?.fit(),
      zoomBy: (factor) => tools.current?.zoomBy(factor),
      setBoxing: (boxing) => tools.current?.setBoxing(boxing),
      at: (actor) => tools.current?.at(actor) ?? null,
      offerSeveral: (actors, at) => latest.current.onBox(actors, at),
    });
  }, [isLive]);
  const staged = {
    ...{
      ...look,
      positions,
      faces,
      regions,
      columns,
      hover,
      selection,
      fan,
      words,
      picture: finding.picture,
    },
    sceneKey: sceneKey(question),
    thin: question.view.extent === 'answer' && answersWithContext(finding.picture),
  };
  return (
    <>
      {!isLive && <StillPicture {...staged} reached={null} hands={hands} />}
      {PictureCanvas !== null && (
        <PictureCanvas
          {...staged}
          {...hands}
          ref={tools}
          label={say.label(finding.picture.actors.length)}
          onReach={(actor) => {
            commands.setHover(actor);
            setSpoken(actor === null ? '' : reachedInWords(answered, actor, words));
          }}
          onFaults={(faults) => commands.tell(faults.join(' '), 'warning')}
          onFirst={() => setLive(true)}
        />
      )}
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
      {columns && <p className="columns-head">{say.columns}</p>}
      {PictureMenu !== null && menu !== null && <PictureMenu menu={menu} close={() => setMenu(null)} />}
    </>
  );
}

function useSeen() {
  const positions = useExplorer((explorer) => explorer.positions);
  const hover = useExplorer((explorer) => explorer.hover);
  return { positions, hover };
}

/** Whether the still picture has been on the screen: making what takes hands must not keep it from there. */
function useIsSeen(): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    pictureCanvas.expect();
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setSeen(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isSeen;
}

/** Colours, speed and margins; each stays the same value until it changes. */
function useLook(columns: boolean) {
  const room = useRoom();
  const [plain, inColumns] = room === 'phone' ? [PHONE, PHONE_COLUMNS] : [WIDE, WIDE_COLUMNS];
  const insets = columns ? inColumns : plain;
  return { colours: useColours(), insets, duration: useDuration() };
}

/** Whether there is more to the picture than context. */
function answersWithContext({ actors }: Picture): boolean {
  return actors.filter(({ role }) => role !== 'context').length > 2;
}
