/** The few facts that matter of the actor under the pointer or the keyboard, beside it in the picture. */

import type { Words } from '#model/words/words.ts';
import './hoverCard.css';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Graph, kindOfActor } from '#model/graph.ts';
import type { ActorId } from '#model/ids.ts';
import type { Point } from '#model/plane.ts';
import { shortName } from '#model/sentence.ts';
import { useCanvasTools } from '#view/canvasTools.ts';
import { type Answered, useAnswered, useCommands, useExplorer, useWords } from '#view/explorer.tsx';

/** How far from the middle of the actor the card begins, px. */
const CLEAR = 26;
const MOST_HOSTILE = 3;
/** How long it stays when the pointer leaves, so that the pointer can be moved onto it, ms. */
const GRACE = 120;

/** The card; nothing where nobody is under the pointer, or where the actor is not in the picture. */
export function HoverCard() {
  const answered = useAnswered();
  const actor = useLingering(useExplorer((explorer) => explorer.hover));
  const positions = useExplorer((explorer) => explorer.positions);
  const tools = useCanvasTools();
  if (answered === null || actor === null || tools === null) return null;
  const drawn = answered.finding.picture.actors.some(({ id }) => id === actor);
  return drawn ? <Card key={actor} answered={answered} actor={actor} moved={positions} /> : null;
}

/** The actor, and for a moment the one that was. */
function useLingering(actor: ActorId | null): ActorId | null {
  const [last, setLast] = useState(actor);
  useEffect(() => {
    if (actor !== null) return setLast(actor);
    const timer = setTimeout(() => setLast(null), GRACE);
    return () => clearTimeout(timer);
  }, [actor]);
  return actor ?? last;
}

interface CardProps {
  readonly answered: Answered;
  readonly actor: ActorId;
  /** A change of it puts the card in its place again. */
  readonly moved: unknown;
}

function Card({ answered, actor, moved }: CardProps) {
  const tools = useCanvasTools();
  const { setHover } = useCommands();
  const card = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: who moved is not read, but asks for another look
  useLayoutEffect(() => {
    const element = card.current;
    const at = tools?.at(actor) ?? null;
    if (element === null) return;
    element.hidden = at === null;
    if (at !== null) putBeside(element, at);
  }, [tools, actor, moved]);
  const { graph } = answered;
  const words = useWords();
  const number = graph.actorNumbers.get(actor) ?? -1;
  const held = graph.actors[number];
  if (held === undefined) return null;
  return (
    <div
      ref={card}
      className="hover-card float"
      aria-hidden="true"
      onMouseEnter={() => setHover(actor)}
      onMouseLeave={() => setHover(null)}
    >
      <p className="hover-name">{held.short}</p>
      {held.name !== held.short && <p className="hover-note">{held.name}</p>}
      <p className="hover-note">
        {[kindOfActor(graph, number).label, held.ownName].filter(Boolean).join(' · ')}
      </p>
      <p className="hover-facts">{factsOf(answered, actor, words)}</p>
      <Hostility {...answered} actor={actor} />
    </div>
  );
}

/** Right of the actor, or left where there is no room; never outside the picture. */
function putBeside(card: HTMLElement, at: Point): void {
  const frame = card.offsetParent?.getBoundingClientRect();
  if (frame === undefined) return;
  const { offsetWidth: width, offsetHeight: height } = card;
  const isRight = at.x + CLEAR + width <= frame.width - 4;
  const left = isRight ? at.x + CLEAR : Math.max(4, at.x - CLEAR - width);
  const top = Math.min(Math.max(4, at.y - height / 2), Math.max(4, frame.height - height - 4));
  card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
}

/** "Rank 1= · 14 ties in force with 9 actors". */
function factsOf({ finding }: Answered, actor: ActorId, { shell: { hover: say } }: Words): string {
  const drawn = finding.picture.actors.find(({ id }) => id === actor);
  const rank = drawn === undefined || drawn.rank === null ? [] : [say.rank(drawn.rank)];
  return [...rank, say.inForce(drawn?.ties ?? 0)].join(' · ');
}

function Hostility({ graph, finding, actor }: Answered & { readonly actor: ActorId }) {
  const against = hostileTo(graph, finding, actor);
  const words = useWords();
  if (against.length === 0) return null;
  const more = against.length - MOST_HOSTILE;
  const names = more > 1 ? [...against.slice(0, MOST_HOSTILE), words.terms.more(more)] : against;
  return <p className="hover-hostile">{words.shell.hover.hostileWith(words.list(names))}</p>;
}

function hostileTo(graph: Graph, { picture }: Answered['finding'], actor: ActorId): readonly string[] {
  return picture.lines.flatMap(({ ends: [a, b], hostile }) =>
    hostile > 0 && (a === actor || b === actor) ? [shortName(graph, a === actor ? b : a)] : [],
  );
}
