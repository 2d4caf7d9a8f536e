/**
 * A slice that moves: from one period, set of filters or rule to the next only the ties that come or go are touched, and
 * P and N of their pairs alone are collapsed anew. What it gives is the same as a slice made anew, number for number.
 */

import type { Graph } from './graph.ts';
import { earliest, latest } from './period.ts';
import type { CollapseRule, Filters, Question } from './question.ts';
import { collapsed, countedStrength, type Slice, tiePasses } from './slice.ts';
import { neighboursOf, pairsOf } from './tiedPairs.ts';

/** What a tie must be to be in force: begun, not ended, and let through by the filters. */
const IN_FORCE = 3;

/** All ties of a graph by their pairs and by their days, whatever is asked. */
function allOf(graph: Graph) {
  const numbers = Int32Array.from(graph.ties.keys());
  const pairs = pairsOf(graph, numbers);
  const pairOf = new Int32Array(numbers.length);
  for (let pair = 0; pair < pairs.pairU.length; pair += 1)
    for (let at = pairs.pairStart[pair] as number; at < (pairs.pairStart[pair + 1] as number); at += 1)
      pairOf[pairs.pairTies[at] as number] = pair;
  return {
    ...pairs,
    pairOf,
    byFirst: byDay(numbers, graph.tieFirst),
    byLast: byDay(numbers, graph.tieLast),
  };
}

function byDay(numbers: Int32Array, days: Int32Array): Int32Array {
  return numbers.slice().sort((one, other) => (days[one] as number) - (days[other] as number));
}

/** The slices of one graph, each made from the one before. What it gave is never written to again. */
export class MovingSlice {
  private readonly graph: Graph;
  private readonly all: ReturnType<typeof allOf>;
  /** How much of what it must be each tie is. No tie has ended before the first question. */
  private readonly met: Uint8Array;
  private readonly passes: Uint8Array;
  /** How many ties have begun by the last day, and have ended by the first, of those in order of day. */
  private begun = 0;
  private ended = 0;
  /** In words, since filters that come from another thread are never the same object. */
  private filters = '';
  private rule: CollapseRule | null = null;
  /** Of each pair of the graph: its ties in force, and what they come to. */
  private readonly count: Int32Array;
  private readonly positive: Uint8Array;
  private readonly hostile: Uint8Array;
  private readonly quarrel: Int32Array;
  private readonly isTouched: Uint8Array;
  private touched: number[] = [];
  private made: Slice | null = null;

  constructor(graph: Graph) {
    this.graph = graph;
    this.all = allOf(graph);
    const pairs = this.all.pairU.length;
    this.met = new Uint8Array(graph.ties.length).fill(1);
    this.passes = new Uint8Array(graph.ties.length);
    this.count = new Int32Array(pairs);
    this.positive = new Uint8Array(pairs);
    this.hostile = new Uint8Array(pairs);
    this.quarrel = new Int32Array(pairs);
    this.isTouched = new Uint8Array(pairs);
  }

  /** The slice of a question of the graph, without its edits. Cost: the ties that come or go, and a copy of what stands. */
  to({ period, filters, rules: { collapse } }: Question): Slice {
    this.filter(filters);
    this.moveTo(earliest(period), latest(period));
    if (this.rule !== collapse) this.touchAll();
    this.rule = collapse;
    for (const pair of this.touched) this.collapse(pair, collapse);
    const isSame = this.touched.length === 0;
    this.touched = [];
    const days = { first: earliest(period), last: latest(period) };
    this.made = this.made !== null && isSame ? { ...this.made, ...days } : { ...this.copied(), ...days };
    return this.made;
  }

  /** Tests all ties again where the filters are others. */
  private filter(filters: Filters): void {
    const inWords = JSON.stringify(filters);
    if (this.filters === inWords) return;
    this.filters = inWords;
    const pass = tiePasses(this.graph, filters);
    for (let t = 0; t < this.passes.length; t += 1) {
      const passes = Number(pass(t));
      if (this.passes[t] === passes) continue;
      this.passes[t] = passes;
      this.meet(t, passes === 1 ? 1 : -1);
    }
  }

  private moveTo(first: number, last: number): void {
    const { byFirst, byLast } = this.all;
    const { tieFirst, tieLast } = this.graph;
    const firstOf = (at: number) => tieFirst[byFirst[at] as number] as number;
    const lastOf = (at: number) => tieLast[byLast[at] as number] as number;
    while (this.begun < byFirst.length && firstOf(this.begun) <= last)
      this.meet(byFirst[this.begun++] as number, 1);
    while (this.begun > 0 && firstOf(this.begun - 1) > last) this.meet(byFirst[--this.begun] as number, -1);
    while (this.ended < byLast.length && lastOf(this.ended) < first)
      this.meet(byLast[this.ended++] as number, -1);
    while (this.ended > 0 && lastOf(this.ended - 1) >= first) this.meet(byLast[--this.ended] as number, 1);
  }

  /** A tie has become one thing more, or one less, of what it must be. */
  private meet(tie: number, by: 1 | -1): void {
    const before = this.met[tie] as number;
    this.met[tie] = before + by;
    if (before !== IN_FORCE && before + by !== IN_FORCE) return;
    const pair = this.all.pairOf[tie] as number;
    this.count[pair] = (this.count[pair] as number) + by;
    this.touch(pair);
  }

  private touch(pair: number): void {
    if (this.isTouched[pair] === 1) return;
    this.isTouched[pair] = 1;
    this.touched.push(pair);
  }

  private touchAll(): void {
    for (let pair = 0; pair < this.count.length; pair += 1) if (this.count[pair] !== 0) this.touch(pair);
  }

  private collapse(pair: number, rule: CollapseRule): void {
    const { graph } = this;
    const ties = this.tiesOf(pair);
    this.isTouched[pair] = 0;
    this.positive[pair] = collapsed(graph, ties, 1, rule);
    this.hostile[pair] = collapsed(graph, ties, -1, rule);
    let quarrel = 0;
    for (const t of ties) if (graph.tieSign[t] === -1) quarrel += countedStrength(graph, t);
    this.quarrel[pair] = quarrel;
  }

  private tiesOf(pair: number): readonly number[] {
    const { pairStart, pairTies } = this.all;
    const ties: number[] = [];
    for (let at = pairStart[pair] as number; at < (pairStart[pair + 1] as number); at += 1)
      if (this.met[pairTies[at] as number] === IN_FORCE) ties.push(pairTies[at] as number);
    return ties;
  }

  /** What stands now, as a slice of its own. Pairs without a tie in force are passed over. */
  private copied(): Omit<Slice, 'first' | 'last'> {
    const { graph, all, count, met } = this;
    let [pairs, ties] = [0, 0];
    for (let pair = 0; pair < count.length; pair += 1) {
      if (count[pair] !== 0) pairs += 1;
      ties += count[pair] as number;
    }
    const [pairU, pairV] = [new Int32Array(pairs), new Int32Array(pairs)];
    const [positive, hostile] = [new Uint8Array(pairs), new Uint8Array(pairs)];
    const [quarrel, pairStart] = [new Int32Array(pairs), new Int32Array(pairs + 1)];
    const pairTies = new Int32Array(ties);
    let [at, put] = [0, 0];
    for (let pair = 0; pair < count.length; pair += 1) {
      if (count[pair] === 0) continue;
      pairU[at] = all.pairU[pair] as number;
      pairV[at] = all.pairV[pair] as number;
      positive[at] = this.positive[pair] as number;
      hostile[at] = this.hostile[pair] as number;
      quarrel[at] = this.quarrel[pair] as number;
      for (let i = all.pairStart[pair] as number; i < (all.pairStart[pair + 1] as number); i += 1)
        if (met[all.pairTies[i] as number] === IN_FORCE) pairTies[put++] = all.pairTies[i] as number;
      pairStart[++at] = put;
    }
    return {
      ...{ graph, pairU, pairV, positive, hostile, quarrel, pairStart, pairTies },
      ties: this.inOrder(ties),
      ...neighboursOf(graph.actors.length, pairU, pairV),
    };
  }

  private inOrder(count: number): Int32Array {
    const ties = new Int32Array(count);
    let at = 0;
    for (let t = 0; at < count; t += 1) if (this.met[t] === IN_FORCE) ties[at++] = t;
    return ties;
  }
}
