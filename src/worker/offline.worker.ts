/**
 * The service worker: keeps every file of one build, so that the page works without a network. It takes files from what
 * it keeps and from nowhere else, so a page never mixes two builds; a newer build is fetched aside, and takes over when
 * the user says so or the last page of the old one is closed. The build puts FILES and VERSION before it.
 */

declare const FILES: readonly string[];
declare const VERSION: string;

interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Fetching extends Event {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

/** What is used of a service worker's global scope; its types and those of a page exclude each other. */
interface Scope {
  readonly registration: { readonly scope: string };
  readonly clients: { claim(): Promise<void> };
  readonly caches: CacheStorage;
  fetch(request: Request): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}

const scope = self as unknown as Scope;
const home = scope.registration.scope;

/** The page in another folder of the same host keeps its own. */
const own = `honest-broker ${home} `;
const name = own + VERSION;
const kept = new Set(FILES.map((file) => new URL(file, home).href));

scope.addEventListener('install', (event) => {
  // Asked of the host again where it may have changed under its name; what has a hash in its name may come from nearby.
  const requests = FILES.map(
    (file) =>
      new Request(new URL(file, home), { cache: file.startsWith('assets/') ? 'default' : 'no-cache' }),
  );
  event.waitUntil(scope.caches.open(name).then((cache) => cache.addAll(requests)));
});

scope.addEventListener('activate', (event) => {
  const clear = async () => {
    const names = await scope.caches.keys();
    const old = names.filter((each) => each.startsWith(own) && each !== name);
    await Promise.all(old.map((each) => scope.caches.delete(each)));
    await scope.clients.claim();
  };
  event.waitUntil(clear());
});

scope.addEventListener('message', ({ data }) => {
  if (data === 'take over') void scope.skipWaiting();
});

/** The address under which a request is kept; null where it is none of ours. */
function keptAs({ method, mode, url }: Request): string | null {
  if (method !== 'GET') return null;
  const { origin, pathname } = new URL(url);
  const plain = origin + pathname;
  const isPage = mode === 'navigate' && (plain === home || plain === `${home}index.html`);
  if (isPage) return home;
  return kept.has(plain) ? plain : null;
}

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const address = keptAs(request);
  if (address === null) return;
  const answer = async () => {
    const cache = await scope.caches.open(name);
    return (await cache.match(address, { ignoreVary: true })) ?? scope.fetch(request);
  };
  event.respondWith(answer());
});

// So that what it names is its own: the build takes this line out again.
export {};
