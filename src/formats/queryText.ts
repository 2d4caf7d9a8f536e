/**
 * The text of a query: items parted by commas, groups of items by semicolons. Items are escaped once for the commas and
 * the whole once for the address, so a program that escapes an address again does no harm.
 */

/** Parts a text into its lists and items. */
export function splitGroups(text: string): readonly (readonly string[])[] {
  return text === '' ? [] : text.split(';').map(splitItems);
}

/** Parts a text into its items; none where it is blank. */
export function splitItems(text: string): readonly string[] {
  return text === '' ? [] : text.split(',').map(decoded);
}

/** Joins items into text. */
export function joinItems(items: readonly (string | number)[]): string {
  return items.map((item) => escapeItem(String(item))).join(',');
}

/** An item in which what parts items is escaped. */
function escapeItem(item: string): string {
  return item.replace(/[%,;]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Text as it stands in an address: readable where it may be. A half of a character that has no other half is lost. */
export function escapeForAddress(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\uFFFD');
  return encodeURIComponent(whole).replace(/%2C/g, ',').replace(/%3B/g, ';').replace(/%3A/g, ':');
}

/** Escaped text as it was; the text itself where its escapes are broken. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
