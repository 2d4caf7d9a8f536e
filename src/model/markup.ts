/** A text as it may stand in XML or HTML, between tags or in an attribute. */

/** The text with the five marks that have a meaning there written as entities. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
