/** Files are read piece by piece in a worker, and as a whole where a thread may not wait for them. */

import { afterEach, expect, test, vi } from 'vitest';
import type { FarBytes } from '#formats/bytes.ts';
import { readable } from '#worker/readable.ts';

afterEach(() => vi.unstubAllGlobals());

/** A large file in a worker: its parts are read at once. */
class Part extends Blob {
  readonly letters: string;
  constructor(letters: string) {
    super([letters]);
    this.letters = letters;
  }
  override get size(): number {
    return 40_000_000;
  }
  override slice(from: number, to: number): Blob {
    return new Part(this.letters.slice(from, to));
  }
}

test('a file is read where it lies by the part that is wanted, and bytes stay as they are', async () => {
  vi.stubGlobal(
    'FileReaderSync',
    class {
      readAsArrayBuffer = ({ letters }: Part) => new TextEncoder().encode(letters).buffer;
    },
  );
  const bytes = Uint8Array.of(1);
  const files = await readable(
    new Map<string, Blob | Uint8Array>([
      ['far.csv', new Part('abcdef')],
      ['near.csv', bytes],
    ]),
  );
  const far = files.get('far.csv') as FarBytes;
  expect([far.size, new TextDecoder().decode(far.read(2, 4))]).toEqual([40_000_000, 'cd']);
  expect(files.get('near.csv')).toBe(bytes);
});

test('a file that is not there any more is told in a sentence', async () => {
  vi.stubGlobal(
    'FileReaderSync',
    class {
      readAsArrayBuffer() {
        throw new DOMException('some words of the browser', 'NotReadableError');
      }
    },
  );
  const files = await readable(new Map([['far.csv', new Part('abc')]]));
  expect(() => (files.get('far.csv') as FarBytes).read(0, 1)).toThrow(
    'far.csv was changed or moved after it was chosen. Choose it again.',
  );
  const near = new Blob(['abc']);
  near.arrayBuffer = () => Promise.reject(new DOMException('some words of the browser', 'NotReadableError'));
  await expect(readable(new Map([['near.csv', near]]))).rejects.toThrow('near.csv was changed or moved');
});

test('a file is read as a whole where it is small, or where a thread may not wait', async () => {
  const files = await readable(new Map([['far.csv', new Blob(['abc'])]]));
  expect(files.get('far.csv')).toEqual(new TextEncoder().encode('abc'));
});
