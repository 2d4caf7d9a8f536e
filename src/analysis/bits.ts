/** Sets of small whole numbers as bits, 32 to a word: what two sets share is found a word at a time. */

/** How many words a set of numbers below `count` takes. */
export function wordsFor(count: number): number {
  return (count + 31) >> 5;
}

/** Whether a number is in a set. */
export function hasBit(set: Int32Array, bit: number): boolean {
  return (((set[bit >> 5] as number) >> (bit & 31)) & 1) === 1;
}

/** Puts a number into a set. */
export function setBit(set: Int32Array, bit: number): void {
  set[bit >> 5] = (set[bit >> 5] as number) | (1 << (bit & 31));
}

/** Takes a number out of a set. */
export function clearBit(set: Int32Array, bit: number): void {
  set[bit >> 5] = (set[bit >> 5] as number) & ~(1 << (bit & 31));
}

/** How many numbers are in both sets. */
export function sharedBits(one: Int32Array, other: Int32Array): number {
  let count = 0;
  for (let word = 0; word < one.length; word += 1)
    count += bitsIn((one[word] as number) & (other[word] as number));
  return count;
}

/** How many bits of a word are set. Method: Warren, Hacker's Delight. */
export function bitsIn(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The numbers in a set, in order. */
export function numbersIn(set: Int32Array): Int32Array {
  let count = 0;
  for (let word = 0; word < set.length; word += 1) count += bitsIn(set[word] as number);
  const numbers = new Int32Array(count);
  let at = 0;
  for (let word = 0; word < set.length; word += 1)
    for (let on = set[word] as number; on !== 0; on &= on - 1)
      numbers[at++] = 32 * word + 31 - Math.clz32(on & -on);
  return numbers;
}
