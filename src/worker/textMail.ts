/** Lists of texts as they are sent from thread to thread: as one text, which is taken in far quicker than many. */

/** Texts as lines of one; as they are where one of them has more than one line. */
export type Texts<Text extends string> = string | readonly Text[];

/** Packs a list. */
export function packedTexts<Text extends string>(texts: readonly Text[]): Texts<Text> {
  return texts.length === 0 || texts.some((text) => text.includes('\n')) ? texts : texts.join('\n');
}

/** Unpacks it: it is what went in. */
export function unpackedTexts<Text extends string>(texts: Texts<Text>): readonly Text[] {
  return typeof texts === 'string' ? (texts.split('\n') as unknown as readonly Text[]) : texts;
}
