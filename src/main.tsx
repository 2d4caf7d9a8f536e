/** Puts the program together: the engine in its worker, the store, the view, and the data set that is opened first. */

import { formatQuestion, parseQuestion } from '#formats/questionCodec.ts';
import type { OpeningEngine } from '#model/engine.ts';
import type { LayoutSpace } from '#model/picture.ts';
import { ENGLISH } from '#model/words/en.ts';
import { homepage, version } from '#package';
import { createExplorer } from '#store/createExplorer.ts';
import type { Commands } from '#store/explorer.ts';
import type { AddressBar, QuestionCodec, SetShelf, Shipped, StoryShelf } from '#store/outside.ts';
import { createAddressBar } from '#view/addressBar.ts';
import { isEmbedded } from '#view/embedding.ts';
import { type FirstFiles, firstFiles, isAlone, lookLikeProgram } from '#view/firstFiles.ts';
import { wordsOf } from '#view/language.ts';
import { beOffline } from '#view/offline.ts';
import {
  hintsWanted,
  isSomethingKept,
  keepStories,
  languagePreferred,
  noteKept,
  panelsPreferred,
  showTheme,
  storiesKept,
  themePreferred,
} from '#view/preferences.ts';
import type { Program } from '#view/program.ts';
import { fetchRest } from '#view/rest.ts';
import { roomNow } from '#view/room.ts';
import { createWorkerEngine } from '#worker/client.ts';

/** The data set that ships with the page, and its files. */
const SHIPPED = 'northeast-asia';
const FILES = ['set.json', 'actors.csv', 'ties.csv', 'events.csv', 'sources.csv'];

async function fetchShipped(): Promise<ReadonlyMap<string, Uint8Array>> {
  const fetched = FILES.map(async (name) => {
    const response = await fetch(`./${SHIPPED}/${name}`);
    if (!response.ok) throw new Error(`${name} is not there (${response.status})`);
    return [name, new Uint8Array(await response.arrayBuffer())] as const;
  });
  return new Map(await Promise.all(fetched));
}

const PROGRAM: Program = {
  ...{ version, homepage },
  loadMap: async () => (await import('#layout/map.ts')).drawMap,
};

/** The files that the page was given to open in place of its sample. */
const given = firstFiles();

/** What a page that is a file of its own has in place of an address: browsers let no file write theirs. */
let ownQuery = '';

const ownBar: AddressBar = {
  read: () => ownQuery,
  write(query) {
    ownQuery = query;
  },
};

const bar = isAlone()
  ? ownBar
  : createAddressBar((query) => (isEmbedded() ? `${query === '' ? '?' : `${query}&`}embed=1` : query));

const codec: QuestionCodec = {
  formatQuestion: (question, data) => formatQuestion(question, data, given === null ? SHIPPED : data.id),
  parseQuestion,
};

/** The stories of the shipped set once they have come, so that they are told without a network too. */
let told: string | null = null;

const stories: StoryShelf = {
  async ofSet(set) {
    if (given !== null) return (await given).stories;
    if (set !== SHIPPED) return null;
    if (told !== null) return told;
    const response = await fetch(`./${SHIPPED}/stories.json`);
    if (!response.ok) throw new Error(`stories.json is not there (${response.status})`);
    told = await response.text();
    return told;
  },
  kept: storiesKept,
  keep: keepStories,
};

async function openShelf(): Promise<SetShelf> {
  return (await import('#store/setShelf.ts')).openSetShelf(noteKept);
}

function idle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const waiting = requestIdleCallback(run, { timeout: 2000 });
    return () => cancelIdleCallback(waiting);
  }
  const waiting = setTimeout(run, 200);
  return () => clearTimeout(waiting);
}

/** The width of the space for the picture over its height, from the measures of the frame. */
function aspect(mode: LayoutSpace['mode']): number {
  const { innerWidth, innerHeight } = window;
  const room = roomNow();
  // Under columns runs the direct tie, which on a phone takes more than a third of the height.
  if (room === 'phone' && mode === 'columns') return innerWidth / 245;
  if (isEmbedded()) return Math.max(0.4, innerWidth / Math.max(160, innerHeight - 110));
  if (room === 'phone') return innerWidth / 300;
  const beside = room === 'wide' ? 616 : 376;
  // The sentence may take two lines, and a story stands under it.
  const above = document.querySelector('.region-question')?.clientHeight ?? 56;
  return Math.max(0.4, (innerWidth - beside) / Math.max(200, innerHeight - 244 - above));
}

/** An engine that can load what it has not been asked for yet. */
type PreparedEngine = OpeningEngine & { prepare(): Promise<void> };

async function engineHere(onRestart: () => void): Promise<PreparedEngine> {
  if (typeof Worker === 'undefined' || isAlone())
    return (await import('#worker/direct.ts')).createDirectEngine();
  const spawn = () => new Worker(new URL('./worker/engine.worker.ts', import.meta.url), { type: 'module' });
  return createWorkerEngine(spawn, onRestart);
}

/** Opens what the page was given. What a page holds itself was written by this program. */
async function openGiven({ open }: Commands, coming: Promise<FirstFiles>): Promise<void> {
  const { name, files, query } = await coming;
  ownQuery = query;
  await open(name, files, isAlone());
}

/** Opens what was open last, or what the address names, where that may be kept; else the sample. */
async function openFirst({ open, resume }: Commands, { name, files }: Shipped): Promise<void> {
  if (isSomethingKept() || new URLSearchParams(bar.read()).has('set')) await resume();
  else await open(name(), await files(), true);
}

async function begin(): Promise<void> {
  showTheme(themePreferred());
  const shipped = given === null ? fetchShipped() : Promise.reject(new Error('the sample was not asked for'));
  shipped.catch(() => undefined);
  const onRestart = () => commands.tell(told().restarted, 'warning');
  const [engine, words] = await Promise.all([
    engineHere(onRestart),
    wordsOf(languagePreferred()).catch(() => ENGLISH),
  ]);
  const now = () => new Date().toISOString();
  const sample = { id: SHIPPED, name: () => told().sample, files: () => shipped };
  const store = createExplorer({
    ...{ engine, codec, bar, stories, idle, aspect, now },
    ...(given === null
      ? { shipped: sample, openShelf }
      : { shipped: null, openShelf: isAlone() ? null : openShelf }),
  });
  const { commands } = store.getState();
  const told = () => store.getState().words.dialogs.told;
  const isPlainVisit = bar.read() === '' && given === null;
  commands.speak(words);
  commands.setScreen({ theme: themePreferred(), ...panelsPreferred() });
  window.addEventListener('popstate', () => commands.followAddress());
  store.setState({ under: { step: told().fetching, share: null, canCancel: false } });
  const opens = given !== null ? openGiven(commands, given) : openFirst(commands, sample);
  const opening = opens.catch((error: unknown) => {
    store.setState({ under: null });
    commands.tell(told().notFetched(String(error)), 'warning');
  });
  // The view is most of the program. While it is on its way, the worker already answers.
  const [{ createRoot }, { Page }] = await Promise.all([
    import('react-dom/client'),
    import('#view/page.tsx'),
  ]);
  const host = document.getElementById('root');
  if (host === null) throw new Error('index.html has no element "root" to show the page in.');
  if (isAlone()) lookLikeProgram();
  createRoot(host).render(<Page store={store} program={PROGRAM} />);
  await opening;
  idle(() => {
    if (!isAlone()) fetchRest();
    stories.ofSet(SHIPPED).catch(() => undefined);
    if (isPlainVisit && store.getState().graph !== null && hintsWanted()) commands.setScreen({ hint: 0 });
    void engine.prepare().catch(() => undefined);
    if (!isAlone()) beOffline().catch(() => undefined);
  });
}

void begin();
