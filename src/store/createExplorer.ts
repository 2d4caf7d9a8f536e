/**
 * The one store, made of its parts. Undo keeps the question and the edits: one gesture is one step, and gestures that glide on
 * join the step before.
 */

import { temporal } from 'zundo';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Question } from '#model/question.ts';
import { historyStep } from './address.ts';
import { Asking, FIRST_ASK } from './askPart.ts';
import { editCommands, FIRST_EDITS } from './editPart.ts';
import type { Commands, Explorer, Keep } from './explorer.ts';
import { FIRST_KEEP, keepCommands } from './keepPart.ts';
import { FIRST_OPEN, openCommands } from './openPart.ts';
import type { Outside } from './outside.ts';
import { sceneFor, spaceOf } from './scene.ts';
import { FIRST_SCREEN, type Hold, screenCommands } from './screenPart.ts';
import { FIRST_STORIES, type StoryCommands, storyCommands } from './storyPart.ts';

const MOST_STEPS = 200;
const STEP: Keep = { as: 'step' };

/** What undo needs of the store: zundo's, behind one face. */
interface Steps {
  back(): void;
  forth(): void;
  /** The question that `back` would come to; null where there is none. */
  behind(): Question | null;
  forget(): void;
  /** Calls a listener after each change of the store. */
  follow(listener: (now: Explorer, before: Explorer) => void): void;
  /** Runs a change that makes no step of its own. */
  without(change: () => void): void;
}

/** Makes the store. Nothing is open in it yet. */
export function createExplorer(outside: Outside): StoreApi<Explorer> {
  const store = createStore<Explorer>()(
    temporal(
      (set, get, { subscribe }) => {
        const hold: Hold = { set: (change) => set(change), get };
        const stories = storyCommands(hold, outside, (follow) =>
          store.subscribe((now, before) => now.question !== before.question && follow()),
        );
        const asking = createCommands(hold, outside, {
          back: () => store.temporal.getState().undo(),
          forth: () => store.temporal.getState().redo(),
          behind: () => store.temporal.getState().pastStates.at(-1)?.question ?? null,
          forget: () => store.temporal.getState().clear(),
          follow: (listener) => void subscribe(listener),
          without(change) {
            store.temporal.getState().pause();
            change();
            store.temporal.getState().resume();
          },
        });
        const commands = { ...asking, ...stories };
        const first = { ...FIRST_OPEN, ...FIRST_EDITS, ...FIRST_KEEP, ...FIRST_ASK, ...FIRST_STORIES };
        return { ...first, ...FIRST_SCREEN, commands };
      },
      {
        limit: MOST_STEPS,
        partialize: ({ question, edits }) => ({ question, edits }),
        equality: (past, now) => past.question === now.question && past.edits === now.edits,
      },
    ),
  );
  store.temporal.subscribe(({ pastStates, futureStates }) => {
    const canUndo = pastStates.length > 0;
    const canRedo = futureStates.length > 0;
    const now = store.getState();
    if (now.canUndo !== canUndo || now.canRedo !== canRedo) store.setState({ canUndo, canRedo });
  });
  return store;
}

function createCommands(hold: Hold, outside: Outside, steps: Steps): Omit<Commands, keyof StoryCommands> {
  const { set, get } = hold;
  const asking = new Asking(hold, outside);
  const { remake, ...editing } = editCommands(hold, outside, asking, (before) => leave(before));
  let gliding: string | null = null;

  function writeAddress(before: Question, keep: Keep | 'glidesOn'): void {
    const { question, graph } = get();
    if (graph === null || question === before) return;
    const query = outside.codec.formatQuestion(question, graph.data);
    outside.bar.write(query, historyStep(before, question, keep));
  }

  /** Writes the address after a change that is no gesture: what glides on begins a new step. */
  function leave(before: Question, keep: Keep | 'glidesOn' = STEP): void {
    gliding = null;
    writeAddress(before, keep);
  }

  function travel(move: () => void): void {
    const { question: before, edits } = get();
    move();
    if (get().edits !== edits) void remake();
    else if (get().question !== before) void asking.pursue();
    leave(before);
  }

  const opening = openingCommands(hold, outside, { asking, steps }, () => leave(get().question));
  return {
    ...screenCommands(hold),
    ...opening,
    cancel: () => retreat(hold, { asking, steps }, opening.cancel, (before) => leave(before, 'glidesOn')),
    ask(edit, keep = STEP) {
      const before = get().question;
      const question = edit(before);
      if (question === before) return;
      const glidesOn = keep.as === 'glide' && keep.name === gliding;
      gliding = keep.as === 'glide' ? keep.name : null;
      if (glidesOn) steps.without(() => set({ question }));
      else set({ question });
      void asking.pursue();
      writeAddress(before, glidesOn ? 'glidesOn' : keep);
    },
    ...editing,
    undo: () => travel(steps.back),
    redo: () => travel(steps.forth),
    followAddress() {
      const { graph } = get();
      if (graph === null) return;
      const { question, ignored } = outside.codec.parseQuestion(outside.bar.read(), graph.data);
      gliding = null;
      set({ question });
      for (const sentence of ignored) get().commands.tell(sentence, 'warning');
      void asking.pursue();
    },
    ...besideCommands(hold, asking, outside),
  };
}

/** Gives up an answer that may be given up: the question is again the answered one, and can be redone where it was a step. */
function retreat(
  { set, get }: Hold,
  { asking, steps }: Around,
  cancelRest: () => void,
  onMoved: (before: Question) => void,
): void {
  const before = get().question;
  const stay = get().under?.canCancel === true ? asking.cancel() : null;
  if (stay !== null && steps.behind() === stay) steps.back();
  else if (stay !== null) steps.without(() => set({ question: stay }));
  cancelRest();
  onMoved(before);
}

interface Around {
  readonly asking: Asking;
  readonly steps: Steps;
}

/** The commands that open and keep. Once another set is open, undo has nothing to go back to, and `onOpened` is called. */
function openingCommands(hold: Hold, outside: Outside, { asking, steps }: Around, onOpened: () => void) {
  const open = openCommands(hold, outside, asking, {
    begun: (opening) => keeps.begun(opening),
    read: (opening, read) => keeps.read(opening, read),
    opened(opening) {
      onOpened();
      steps.forget();
      keeps.opened(opening);
    },
  });
  const keeps = keepCommands(hold, outside, asking, open);
  steps.follow(keeps.follow);
  return { ...open, ...keeps.commands };
}

/** The commands that change nothing of what is asked: places, and what is asked beside it. */
function besideCommands({ get }: Hold, asking: Asking, { engine }: Outside) {
  return {
    foresee: (question) => asking.foresee(question),
    pin: (actor) => asking.pin(actor),
    unpin: (actor) => asking.unpin(actor),
    unpinAll: () => asking.unpinAll(),
    shake: () => asking.aside.shake(),
    measure: () => asking.aside.measure(),
    computeAnyway: (of) => asking.computeAnyway(of),
    takeAway: () => engine.takeAway(get().edits, get().question),
    write: (form, much) => engine.write(get().edits, much === 'slice' ? get().question : null, form),
    consult: (question, signal) => engine.answer(question, signal),
    consultPlaced: (question, aspect) =>
      engine.answerPlaced(question, spaceOf(sceneFor(new Map(), question), aspect)),
  } satisfies Partial<Commands>;
}
