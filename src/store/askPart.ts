/**
 * The part of the store that asks. The question changes at once; the picture and the answer change together when the
 * newest answer and the places of its actors are there, so what is seen always belongs together.
 */

import type { Computed, PlacedFinding } from '#model/engine.ts';
import type { Finding } from '#model/finding.ts';
import type { ActorId } from '#model/ids.ts';
import type { Placed } from '#model/picture.ts';
import { PLAIN_QUESTION, type Question } from '#model/question.ts';
import { Aside, stillTrue } from './aside.ts';
import type { AskPart, Explorer } from './explorer.ts';
import { Foresight } from './foresight.ts';
import { mayBegin, mayBeLarge, NotBegun } from './limits.ts';
import type { Outside } from './outside.ts';
import {
  type KeptPins,
  pinsOf,
  placed,
  type Scene,
  sceneFor,
  scenesOf,
  spaceOf,
  unlessPinned,
  withScene,
} from './scene.ts';
import type { Hold } from './screenPart.ts';
import { createTickets, inWords, type Ticket, wasGivenUp } from './tickets.ts';

/** What is asked before anything is open. */
export const FIRST_ASK: AskPart = {
  question: PLAIN_QUESTION,
  finding: null,
  answered: null,
  positions: [],
  pinned: [],
  yearRanks: null,
  sureness: null,
  measures: null,
  refused: {},
  canUndo: false,
  canRedo: false,
};

/** How many milliseconds an answer may take before the status line says that it is under way. */
const PATIENCE = 150;

/** Of an answer that is expected to take so many seconds it is said how many, before it is begun. */
const LONG = 10;

/** Nothing is to change with the next answer. */
const NOTHING: Promise<Partial<Explorer>> = Promise.resolve({});

/** Answers the questions of one store. */
export class Asking {
  readonly aside: Aside;
  readonly #tickets = createTickets();
  readonly #foresight = new Foresight();
  readonly #hold: Hold;
  readonly #outside: Outside;
  #scenes: ReadonlyMap<string, Scene> = new Map();
  #isAdopting = false;
  /** What is to change with the next answer, whichever question that is: the graph after an edit. */
  #owed: Promise<Partial<Explorer>> = NOTHING;

  constructor(hold: Hold, outside: Outside) {
    this.#hold = hold;
    this.#outside = outside;
    this.aside = new Aside(hold, outside, () => !this.#foresight.isExpecting);
  }

  /**
   * Answers the question that the store now holds; while a data set is being adopted, its own comes first. Call it before
   * what else a new question asks for: it asks at once, so that the answer is on its way meanwhile.
   */
  async pursue(): Promise<void> {
    if (!this.#isAdopting) await this.#settle(this.#hold.get().question, {});
  }

  /**
   * Answers a question that is to be asked next, and holds the answer until it is. Comes back when it is there or cannot be.
   * Null: none is, and what waits for rest may begin.
   */
  async foresee(question: Question | null): Promise<void> {
    const { graph, answered } = this.#hold.get();
    if (question === null) {
      this.#foresight.drop();
      if (answered !== null) this.aside.followYears(answered);
      return;
    }
    this.aside.pauseYears();
    await this.#foresight.expect(question, graph, async (ticket) => {
      // Asked in one go: a reply waits until the page has drawn. The cost is known first, and ends an answer that may not be.
      const may = mayBeLarge(graph)
        ? mayBegin(this.#outside, graph, question, 'answer', ticket.signal)
        : null;
      const [found] = await Promise.all([this.#found(question, ticket), may]);
      return found;
    });
  }

  /** Finds out what was refused, however long it takes. */
  computeAnyway(of: Computed): void {
    if (of === 'answer') void this.#settle(this.#hold.get().question, {}, true);
    else this.aside.computeAnyway(of);
  }

  /** Answers a question and changes the store once, together with `also`: for a data set just opened. */
  async adopt(question: Question, also: Partial<Explorer>, pins: KeptPins = []): Promise<void> {
    this.#scenes = scenesOf(pins);
    this.#owed = NOTHING;
    this.#foresight.drop();
    this.aside.giveUp();
    this.#isAdopting = true;
    await this.#settle(question, { ...also, question });
    this.#isAdopting = false;
  }

  /** Answers the question that the store now holds of other data, which is in `also`. Who has a place keeps it. */
  async amend(also: Promise<Partial<Explorer>>): Promise<void> {
    this.#foresight.drop();
    this.aside.giveUp();
    this.#owed = also.then((owed) => ({ ...owed, yearRanks: null, sureness: null, measures: null }));
    await this.pursue();
  }

  /** Who was put in its place by hand, in every scene. */
  pins(): KeptPins {
    return pinsOf(this.#scenes);
  }

  /** Keeps an actor where it was put by hand. */
  pin(actor: Placed): void {
    const { positions } = this.#hold.get();
    this.#changeScene((scene) => ({ ...scene, pins: new Map([...scene.pins, [actor.id, actor]]) }));
    this.#hold.set({ positions: positions.map((at) => (at.id === actor.id ? actor : at)) });
  }

  /** Lets an actor go: its place is found anew among the others. */
  unpin(actor: ActorId): void {
    this.#changeScene((scene) => {
      const [pins, places] = [new Map(scene.pins), new Map(scene.places)];
      pins.delete(actor);
      places.delete(actor);
      return { ...scene, pins, places };
    });
    void this.pursue();
  }

  /** Lets every actor of the scene go and lays it out afresh. */
  unpinAll(): void {
    this.#changeScene((scene) => ({ ...scene, pins: new Map(), places: new Map() }));
    void this.pursue();
  }

  /** Whether there is an answer to stay with: not while a set is being opened or edited. */
  #mayCancel(): boolean {
    const { question, answered } = this.#hold.get();
    return !this.#isAdopting && answered !== null && question !== answered && this.#owed === NOTHING;
  }

  /** Gives up the answer under way, where there is another to stay with; the question is then again the answered one. */
  cancel(): Question | null {
    if (!this.#mayCancel()) return null;
    this.#tickets.giveUp();
    return this.#hold.get().answered;
  }

  async #settle(question: Question, also: Partial<Explorer>, isAnyway = false): Promise<void> {
    const { get, set } = this.#hold;
    const ticket = this.#tickets.draw();
    if (Object.keys(get().refused).length > 0) set({ refused: {} });
    const graph = also.graph ?? get().graph;
    const foreseen = this.#foresight.take(question, graph);
    let step = get().words.dialogs.told.answering;
    const late = setTimeout(() => this.#begun(ticket, step), PATIENCE);
    try {
      if (!isAnyway && foreseen === null && mayBeLarge(graph)) {
        const { seconds } = await mayBegin(this.#outside, graph, question, 'answer', ticket.signal);
        step = this.#stepOf(ticket, seconds);
      }
      // What was foreseen is given before anything is waited for: the page draws it in one go with its question.
      const found = foreseen ?? (await this.#found(question, ticket, (share) => this.#told(ticket, share)));
      const owed = this.#owed === NOTHING ? {} : await this.#owed;
      if (!ticket.isNewest()) return;
      this.#owed = NOTHING;
      set({ ...this.#changeBy(question, found), ...owed, ...also, under: null });
      this.aside.followYears(question);
    } catch (error) {
      if (!ticket.isNewest() || wasGivenUp(error)) return;
      const owed = await this.#owed;
      if (!ticket.isNewest()) return;
      this.#owed = NOTHING;
      this.#leftUnanswered(error, { ...owed, ...also, under: null });
    } finally {
      clearTimeout(late);
    }
  }

  #leftUnanswered(error: unknown, change: Partial<Explorer>): void {
    const { get, set } = this.#hold;
    // An answer about another set says nothing of this one.
    const gone = this.#isAdopting ? { finding: null, answered: null, positions: [], pinned: [] } : {};
    const refused = error instanceof NotBegun ? { answer: error.refusal } : {};
    set({ ...change, ...gone, refused });
    if (!(error instanceof NotBegun))
      get().commands.tell(get().words.dialogs.told.notAnswered(inWords(error)), 'warning');
  }

  /** An answer in words; what a long one is expected to take is said at once. */
  #stepOf(ticket: Ticket, seconds: number): string {
    const { told } = this.#hold.get().words.dialogs;
    if (seconds < LONG) return told.answering;
    const step = told.answeringLong(Math.round(seconds / 10) * 10);
    this.#begun(ticket, step);
    return step;
  }

  /** Says that an answer is under way. */
  #begun(ticket: Ticket, step: string): void {
    if (ticket.isNewest()) this.#hold.set({ under: { step, share: null, canCancel: this.#mayCancel() } });
  }

  /** Says how far the answer or the layout of a crowd is, once it takes long enough to be told at all. */
  #told(ticket: Ticket, share: number): void {
    const { under } = this.#hold.get();
    if (under !== null && ticket.isNewest()) this.#hold.set({ under: { ...under, share } });
  }

  /** What changes with an answer. Its places are kept, but for who was put elsewhere meanwhile. */
  #changeBy(question: Question, { finding, positions: found }: PlacedFinding): Partial<Explorer> {
    const scene = sceneFor(this.#scenes, question);
    const positions = unlessPinned(scene, found);
    this.#scenes = withScene(this.#scenes, placed(scene, positions));
    const pinned = pinsDrawn(scene, finding);
    return { finding, answered: question, positions, pinned, ...stillTrue(this.#hold.get(), question) };
  }

  /** An answer with the places of its actors. Who has a place in its scene keeps it. */
  #found(question: Question, { signal }: Ticket, tell?: (share: number) => void): Promise<PlacedFinding> {
    const { engine, aspect } = this.#outside;
    const scene = sceneFor(this.#scenes, question);
    return engine.answerPlaced(question, spaceOf(scene, aspect(scene.mode)), signal, tell);
  }

  #changeScene(change: (scene: Scene) => Scene): void {
    const { answered, finding } = this.#hold.get();
    if (answered === null || finding === null) return;
    const scene = change(sceneFor(this.#scenes, answered));
    this.#scenes = withScene(this.#scenes, scene);
    this.#hold.set({ pinned: pinsDrawn(scene, finding) });
  }
}

function pinsDrawn(scene: Scene, finding: Finding): readonly Placed[] {
  return finding.picture.actors.flatMap(({ id }) => scene.pins.get(id) ?? []);
}
