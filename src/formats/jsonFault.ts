/** What is wrong with a text that is no JSON, and in which line. */

/** The fault in words, without its place, and its line where the platform says one. */
export function lineOfJsonFault(
  error: unknown,
  text: string,
): { readonly wrong: string; readonly line: number | null } {
  const message = error instanceof Error ? error.message : String(error);
  const place = /position (\d+)/.exec(message)?.[1];
  const line = place === undefined ? null : text.slice(0, Number(place)).split('\n').length;
  return { wrong: message.replace(/\s+/g, ' ').slice(0, 120), line };
}
