/** The page inside another: whether it is, and the address of the whole of it. */

/** Whether the page is shown inside another. */
export function isEmbedded(): boolean {
  return new URLSearchParams(window.location.search).get('embed') === '1';
}

/** The address of the whole page for what is embedded. */
export function wholePage(): string {
  const address = new URL(window.location.href);
  address.searchParams.delete('embed');
  return address.href;
}
