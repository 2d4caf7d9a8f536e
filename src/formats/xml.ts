/**
 * Reads XML as a stream of elements. Nothing is fetched and no entity is made by a file: those of a DOCTYPE are not
 * read, so that a use of one is a fault, and text stays as long as it was written.
 */

import { SaxesParser } from 'saxes';
import type { FileTables } from './fileTables.ts';
import type { ProblemList } from './problemList.ts';

/** An element as it begins. Names are without their prefix. */
export interface Element {
  readonly name: string;
  get(attribute: string): string | undefined;
  readonly line: number;
}

/** Who is told of what is in a file. */
export interface XmlVisitor {
  begin(element: Element): void;
  /** All text directly inside the element, once it ends. */
  end(name: string, text: string): void;
  instruction?(target: string, body: string): void;
}

class XmlFault extends Error {
  readonly line: number;
  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/** The deepest that elements may stand in one another: a network needs a handful. */
const DEEPEST = 1000;

/** Tells a visitor what is in a text. Throws an XmlFault where it is broken. */
export function readXml(text: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ xmlns: false });
  const texts: string[] = [];
  parser.on('error', (error) => {
    throw new XmlFault(error.message.replace(/^[^:]*:?\d+:\d+: /, ''), parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (texts.length >= DEEPEST) throw new XmlFault('elements stand too deep in one another', parser.line);
    texts.push('');
    visitor.begin({
      name: localName(name),
      get: (attribute) => (Object.hasOwn(attributes, attribute) ? attributes[attribute] : undefined),
      line: parser.line,
    });
  });
  const addText = (more: string) => {
    if (texts.length > 0) texts[texts.length - 1] += more;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', ({ name }) => visitor.end(localName(name), texts.pop() ?? ''));
  parser.on('processinginstruction', ({ target, body }) => visitor.instruction?.(target, body));
  parser.write(text).close();
}

/** Whether an error is that of broken XML. */
export function isXmlFault(error: unknown): error is Error & { readonly line: number } {
  return error instanceof XmlFault;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Two nodes or edges in one line, by which neither can be told apart. */
const TWO_IN_A_LINE = /<(?:[\w.-]+:)?(?:node|edge)\s[^\n]*<(?:[\w.-]+:)?(?:node|edge)\s/;

/** Tells a visitor which node or edge of the file each is, counted from 1, in place of its line. */
function numbered<Visitor extends XmlVisitor>(visitor: Visitor): XmlVisitor {
  let count = 0;
  return {
    begin(element) {
      if (element.name === 'node' || element.name === 'edge') count += 1;
      visitor.begin({ ...element, line: count });
    },
    end: (name, text) => visitor.end(name, text),
    instruction: (target, body) => visitor.instruction?.(target, body),
  };
}

/** Lets a visitor read a file; null, with a problem, where the XML is broken. */
export function readXmlFile(
  name: string,
  text: string,
  problems: ProblemList,
  visitor: XmlVisitor & { tables(): FileTables },
): FileTables | null {
  try {
    readXml(text, TWO_IN_A_LINE.test(text) ? numbered(visitor) : visitor);
    return visitor.tables();
  } catch (error) {
    if (!isXmlFault(error)) throw error;
    problems.add(name, 'file', () => ({
      ...{ row: error.line, column: null, value: '' },
      wrong: `${name} is broken XML: ${error.message.replace(/\.$/, '')}.`,
      mend: 'It may be cut off, or use entities, which are not read: save it again from where it was made.',
    }));
    return null;
  }
}
