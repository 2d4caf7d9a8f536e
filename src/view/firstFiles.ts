/**
 * What the page opens first in place of its sample: files that stand in the page itself, where it was saved as one file
 * with its data, or those that its server names, where a folder was opened from a terminal.
 */

/** Files that the page was given, and what to ask of them. */
export interface FirstFiles {
  readonly name: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The text of their stories; null where there are none. */
  readonly stories: string | null;
  /** What is asked first, as a query; blank for what the data set asks. */
  readonly query: string;
}

/** The element of a page that holds its own data, and the name of the mark of a server. */
export const OWN_DATA = 'own-data';
const MARK = 'opens';

/** What the data of a page are written as, in JSON. */
export interface OwnData {
  readonly name: string;
  readonly query: string;
  readonly stories: string | null;
  readonly files: Readonly<Record<string, string>>;
}

/** Whether the page holds its own data: it then asks nothing of any server. */
export function isAlone(): boolean {
  return document.getElementById(OWN_DATA) !== null;
}

/** The files, or null where the page opens its sample. Rejects where a server does not give what it named. */
export function firstFiles(): Promise<FirstFiles> | null {
  const own = document.getElementById(OWN_DATA)?.textContent;
  if (typeof own === 'string') return Promise.resolve(ownFiles(JSON.parse(own)));
  const list = document.querySelector<HTMLMetaElement>(`meta[name="${MARK}"]`)?.content;
  return list === undefined ? null : servedFiles(list);
}

function ownFiles({ name, query, stories, files }: OwnData): FirstFiles {
  const bytes = Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)] as const);
  return { name, query, stories, files: new Map(bytes) };
}

const STORIES = 'stories.json';

async function servedFiles(list: string): Promise<FirstFiles> {
  const { name, files } = JSON.parse(new TextDecoder().decode(await fetched(list))) as {
    readonly name: string;
    readonly files: readonly string[];
  };
  const beside = list.replace(/[^/]*$/, '');
  const all = await Promise.all(
    files.map(async (path) => {
      const address = path.split('/').map(encodeURIComponent).join('/');
      return [path, await fetched(beside + address)] as const;
    }),
  );
  const stories = all.find(([path]) => path === STORIES)?.[1];
  return {
    ...{ name, query: '', files: new Map(all.filter(([path]) => path !== STORIES)) },
    stories: stories === undefined ? null : new TextDecoder().decode(stories),
  };
}

async function fetched(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Gives a page of its own the look of the program, in place of that of its figure and tables. */
export function lookLikeProgram(): void {
  document.getElementById('plain-style')?.remove();
  document.getElementById('page-style')?.setAttribute('media', 'all');
}
