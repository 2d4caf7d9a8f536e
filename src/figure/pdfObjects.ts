/** The frame of a PDF: its numbered objects, and the table at its end that says where each of them begins. */

/** Packs bytes in the zlib form. */
export type Pack = (bytes: Uint8Array) => Promise<Uint8Array>;

/** The objects of one document. Numbers begin at 1. */
export interface PdfObjects {
  /** Adds an object and gives its number. */
  add(body: string): number;
  /** Adds a stream with further entries of its dictionary. */
  stream(entries: string, bytes: Uint8Array, isPlain?: boolean): Promise<number>;
  /** Takes a number for an object that is written later. */
  reserve(): number;
  write(number: number, body: string): void;
  /** The whole file. `trailer` is what its trailer says beside its size. */
  file(trailer: string): Uint8Array;
}

/** Starts a document. Without `pack` streams are written as they are. */
export function startObjects(pack: Pack | null): PdfObjects {
  const bodies: (readonly Uint8Array[])[] = [];
  const reserve = () => bodies.push([]);
  const write = (number: number, body: string) => {
    bodies[number - 1] = [latinBytes(body)];
  };
  return {
    reserve,
    write,
    add(body) {
      const number = reserve();
      write(number, body);
      return number;
    },
    async stream(entries, bytes, isPlain = false) {
      const number = reserve();
      const packed = pack === null || isPlain ? bytes : await pack(bytes);
      const filter = packed === bytes ? '' : ' /Filter /FlateDecode';
      const head = `<<${entries} /Length ${packed.length}${filter}>>\nstream\n`;
      bodies[number - 1] = [latinBytes(head), packed, latinBytes('\nendstream')];
      return number;
    },
    file: (trailer) => wholeFile(bodies, trailer),
  };
}

function wholeFile(bodies: readonly (readonly Uint8Array[])[], trailer: string): Uint8Array {
  // The second line tells programs that this file holds bytes beyond text.
  const parts: Uint8Array[] = [latinBytes('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n')];
  const starts: number[] = [];
  let at = parts[0]?.length ?? 0;
  const put = (bytes: Uint8Array) => {
    parts.push(bytes);
    at += bytes.length;
  };
  bodies.forEach((body, index) => {
    starts.push(at);
    put(latinBytes(`${index + 1} 0 obj\n`));
    body.forEach(put);
    put(latinBytes('\nendobj\n'));
  });
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('');
  const size = bodies.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size} ${trailer}>>\nstartxref\n${at}\n%%EOF\n`;
  put(latinBytes(end));
  const file = new Uint8Array(at);
  let place = 0;
  for (const part of parts) {
    file.set(part, place);
    place += part.length;
  }
  return file;
}

/** Text as bytes of Latin-1. */
export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
