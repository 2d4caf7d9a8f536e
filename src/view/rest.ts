/**
 * Fetches what the page may want later once nothing else is to be done, so that it works on without a network. The build
 * says in the page which files those are.
 */

/** Adds a link to the page for each file: a module is read but not run, a sheet only styles what is not there yet. */
export function fetchRest(): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData === true) return;
  const named = document.querySelector<HTMLMetaElement>('meta[name="later"]')?.content ?? '';
  for (const href of named.split(' ').filter((each) => each !== '')) {
    const link = document.createElement('link');
    link.rel = href.endsWith('.css') ? 'stylesheet' : 'modulepreload';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }
}
