/** The map bound to the store: the picture of the answer with each actor at its place on the globe. */

import { useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ActorId } from '#model/ids.ts';
import { wayWords } from '#model/words/ways.ts';
import { type MapMaker, standsOf } from '#model/worldMap.ts';
import { sceneKey } from '#store/scene.ts';
import { facesOf } from '#view/canvas/faces.ts';
import { fanOf } from '#view/canvas/fan.ts';
import { type OpenMenu, PictureMenu } from '#view/canvas/PictureMenu.tsx';
import { useColours, useDuration } from '#view/canvas/useLook.ts';
import { reachedInWords, usePictureHands } from '#view/canvas/usePictureHands.ts';
import type { Insets } from '#view/canvas/viewport.ts';
import { offerCanvasTools } from '#view/canvasTools.ts';
import { type Answered, useAnswered, useCommands, useExplorer, useWords } from '#view/explorer.tsx';
import { ProgramContext } from '#view/program.ts';
import { useRoom } from '#view/room.ts';
import { LAND } from './land.ts';
import { MapCanvas, type MapTools } from './MapCanvas.tsx';
import { type LinedMap, marginPlaces } from './mapPlaces.ts';
import { NoPlace } from './NoPlace.tsx';

const WIDE: Insets = { top: 34, right: 74, bottom: 64, left: 74 };
const PHONE: Insets = { top: 24, right: 32, bottom: 44, left: 32 };
/** A longer list of actors without a place is closed at first. */
const MOST_OPEN = 10;
/** How far apart actors in the margin stand, in units of the map. */
const MARGIN_STEP = 110;

/** The map of the answer; nothing before the first answer, or before what draws maps has come. */
export function MapView() {
  const answered = useAnswered();
  const maker = useMapMaker();
  return answered === null || maker === null ? null : <Drawn answered={answered} maker={maker} />;
}

function useMapMaker(): MapMaker | null {
  const { loadMap } = useContext(ProgramContext);
  const [maker, setMaker] = useState<{ readonly draw: MapMaker } | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    let isWanted = true;
    loadMap().then(
      (draw) => isWanted && setMaker({ draw }),
      (error) => isWanted && setFailure(error),
    );
    return () => {
      isWanted = false;
    };
  }, [loadMap]);
  if (failure !== null) throw failure;
  return maker?.draw ?? null;
}

function Drawn({ answered, maker }: { readonly answered: Answered; readonly maker: MapMaker }) {
  const { graph, finding, question } = answered;
  const hover = useExplorer((explorer) => explorer.hover);
  const selection = useExplorer((explorer) => explorer.question.selection);
  const room = useRoom();
  const commands = useCommands();
  const words = useWords();
  const { map: say } = wayWords(words);
  const tools = useRef<MapTools>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [spoken, setSpoken] = useState('');
  const { lined, listed } = useLinedMap(answered, maker);
  const faces = useMemo(() => facesOf(graph, finding, { columns: false, words }), [graph, finding, words]);
  const fan = useMemo(() => fanOf(graph, finding.picture, selection), [graph, finding, selection]);
  const look = { colours: useColours(), duration: useDuration() };
  const hands = usePictureHands(setMenu);
  const latest = useRef(hands);
  latest.current = hands;
  useEffect(
    () =>
      offerCanvasTools({
        fit: () => tools.current?.fit(),
        zoomBy: (factor) => tools.current?.zoomBy(factor),
        setBoxing: (boxing) => tools.current?.setBoxing(boxing),
        at: (actor) => tools.current?.at(actor) ?? null,
        offerSeveral: (actors, at) => latest.current.onBox(actors, at),
      }),
    [],
  );
  return (
    <>
      <MapCanvas
        {...look}
        {...hands}
        ref={tools}
        label={say.label(finding.picture.actors.length - listed.length)}
        picture={finding.picture}
        lined={lined}
        sceneKey={`${sceneKey(question)} ${question.view.extent}`}
        {...{ faces, words }}
        hover={hover}
        selection={selection}
        fan={fan}
        insets={room === 'phone' ? PHONE : WIDE}
        onReach={(actor) => {
          commands.setHover(actor);
          setSpoken(actor === null ? '' : reachedInWords(answered, actor, words));
        }}
      />
      <NoPlace graph={graph} actors={listed} open={room !== 'phone' && listed.length <= MOST_OPEN} />
      <p className="map-note">
        {say.scale} {lined.margin.size > 0 && say.margin}
      </p>
      <p className="unseen" aria-live="polite">
        {spoken}
      </p>
      {menu !== null && <PictureMenu menu={menu} close={() => setMenu(null)} />}
    </>
  );
}

/** The map of a finding, and the actors that are only listed beside it. */
function useLinedMap(
  { graph, finding, question }: Answered,
  maker: MapMaker,
): { readonly lined: LinedMap; readonly listed: readonly ActorId[] } {
  return useMemo(() => {
    const { actors, lines } = finding.picture;
    const answering = new Set(actors.flatMap(({ id, role }) => (role === 'context' ? [] : [id])));
    const found = standsOf(
      graph,
      actors.map(({ id }) => id),
      question.period,
    );
    // What merely belongs to somebody would crowd its host: it is drawn where it is part of the answer.
    const stands = found.stands.filter(({ id, own }) => own || answering.has(id));
    const here = new Set(stands.map(({ id }) => id));
    const drawn = lines.filter(({ ends }) => ends.every((end) => here.has(end)));
    const map = maker({ stands, pairs: drawn.map(({ ends }) => ends), land: LAND });
    const margin = marginPlaces(
      map,
      found.nowhere.filter((id) => answering.has(id)),
      MARGIN_STEP,
    );
    const listed = actors.flatMap(({ id }) => (here.has(id) || margin.has(id) ? [] : [id]));
    return { lined: { map, lines: drawn, margin }, listed };
  }, [graph, finding, question.period, maker]);
}
