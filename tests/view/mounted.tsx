/** Components of the view on a real store and the plain engine, in a document, for as long as a test goes on. */

import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';
import type { DataSet } from '#model/dataSet.ts';
import type { Question } from '#model/question.ts';
import { ExplorerProvider, type ExplorerStore } from '#view/explorer.tsx';
import { directStore } from '../fixtures/directStore.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface Mounted {
  readonly store: ExplorerStore;
  readonly page: HTMLElement;
  /** Does something and waits for what follows from it. */
  does(what: () => unknown): Promise<void>;
  /** Waits until something is so, at most two seconds. */
  until(isSo: () => boolean): Promise<void>;
  /** The button whose text or label holds these words; throws where there is none. */
  button(words: string): HTMLElement;
  press(words: string, how?: MouseEventInit): Promise<void>;
}

/** Opens a data set in a new store, asks it a question, and shows what is given. `stories` is the set's stories.json. */
export async function mounted(
  data: DataSet,
  what: ReactNode,
  edit: (question: Question) => Question = (question) => question,
  stories: string | null = null,
): Promise<Mounted> {
  const store = directStore(() => data, data.id, {
    stories: { ofSet: () => Promise.resolve(stories), kept: () => null, keep: () => true },
    aspect: () => 1.3,
  });
  await store.getState().commands.open(data.id, new Map());
  const page = document.createElement('div');
  document.body.append(page);
  const root = createRoot(page);
  onTestFinished(() => {
    act(() => root.unmount());
    page.remove();
  });
  const does = async (doing: () => unknown) => {
    await act(async () => {
      await doing();
      await settled();
    });
  };
  await does(() => store.getState().commands.ask(edit));
  const isAnswered = () => {
    const { answered, question } = store.getState();
    return answered === question;
  };
  for (let turn = 0; turn < 400 && !isAnswered(); turn += 1) await does(() => undefined);
  if (!isAnswered()) throw new Error('the question was not answered');
  await does(() => root.render(<ExplorerProvider store={store}>{what}</ExplorerProvider>));
  const button = (words: string) => {
    const all = [...page.querySelectorAll<HTMLElement>('button, input, [role="slider"]')];
    const found = all.find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(words),
    );
    if (found === undefined)
      throw new Error(
        `no button says "${words}"; there are: ${all.map((one) => one.textContent).join(' | ')}`,
      );
    return found;
  };
  const press = (words: string, how: MouseEventInit = {}) =>
    does(() =>
      button(words).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how })),
    );
  const until = async (isSo: () => boolean) => {
    for (let turn = 0; turn < 200 && !isSo(); turn += 1) await does(() => undefined);
    if (!isSo()) throw new Error('what was waited for did not come');
  };
  return { store, page, does, until, button, press };
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
  await new Promise((done) => setTimeout(done, 5));
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

/** The texts of all elements that a selector finds, with single spaces. */
export function texts(page: HTMLElement, selector: string): string[] {
  return [...page.querySelectorAll(selector)].map((one) =>
    (one.textContent ?? '').replace(/\s+/g, ' ').trim(),
  );
}
