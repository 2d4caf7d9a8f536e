/** Reads JSON that may be anything, and says what is wrong with it: in which line it is none, or that it goes too deep. */

/** The value of a text, or what is wrong: `NAME` and then `wrong` make a sentence without its stop. */
export type ParsedJson =
  | { readonly value: unknown }
  | { readonly wrong: string; readonly mend: string; readonly line: number | null };

/** The deepest that values may stand in one another: a network needs a handful, and whoever writes them goes as deep. */
const DEEPEST = 1000;

/** Reads a text as JSON. Never throws. Cost: linear. */
export function parsedJson(text: string): ParsedJson {
  try {
    const value: unknown = JSON.parse(text);
    if (!goesTooDeep(text)) return { value };
  } catch (error) {
    return {
      ...lineOfJsonFault(error, text),
      mend: 'It may be cut off: get it again, or mend it with an editor that checks JSON.',
    };
  }
  return {
    wrong: 'holds values that stand too deep in one another',
    ...{ mend: 'A network needs a handful of levels: take out what goes deeper.', line: null },
  };
}

/** The fault in words, without its place, and its line where the platform says one. */
function lineOfJsonFault(
  error: unknown,
  text: string,
): { readonly wrong: string; readonly line: number | null } {
  const message = error instanceof Error ? error.message : String(error);
  const place = /position (\d+)/.exec(message)?.[1];
  const line = place === undefined ? null : text.slice(0, Number(place)).split('\n').length;
  return { wrong: `is no JSON: ${message.replace(/\s+/g, ' ').slice(0, 120)}`, line };
}

/** Whether values of a text that is JSON stand deeper in one another than is read. */
function goesTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1)
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = endOfText(text, at);
        break;
      case LIST:
      case OBJECT:
        depth += 1;
        if (depth > DEEPEST) return true;
        break;
      case LIST + 2:
      case OBJECT + 2:
        depth -= 1;
    }
  return false;
}

const [QUOTE, BACKSLASH, LIST, OBJECT] = [34, 92, 91, 123];

/** Where the mark stands that closes a text in quotation marks. */
function endOfText(text: string, from: number): number {
  for (let at = text.indexOf('"', from + 1); ; at = text.indexOf('"', at + 1)) {
    let marks = 0;
    while (text.charCodeAt(at - 1 - marks) === BACKSLASH) marks += 1;
    if (marks % 2 === 0) return at;
  }
}
