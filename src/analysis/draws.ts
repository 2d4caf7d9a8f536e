/** Ties shaken: their strengths moved by one at random, or some of them missing at random. */

import type { Graph } from '#model/graph.ts';
import type { Stress } from '#model/question.ts';
import { countedStrength } from '#model/slice.ts';
import { CONFIDENCES } from '#model/tie.ts';
import type { Random } from './random.ts';

const WEAKEST = 1;
const STRONGEST = 5;

/** The ties of a graph as a draw has them. Each draw writes over the one before. */
export interface ShakenTies {
  /** What each counts with, 1 to 5. */
  readonly strength: Uint8Array;
  readonly isThere: Uint8Array;
}

/** The ties as they are. */
export function unshakenTies(graph: Graph): ShakenTies {
  return {
    strength: Uint8Array.from(graph.ties.keys(), (t) => countedStrength(graph, t)),
    isThere: new Uint8Array(graph.ties.length).fill(1),
  };
}

/** Draws in which each strength moves by −1, 0 or +1, each as likely, within 1 to 5; an unknown one moves from 3. */
export function shiftedStrengths(graph: Graph, random: Random): () => ShakenTies {
  const shaken = unshakenTies(graph);
  const unshaken = shaken.strength.slice();
  return () => {
    for (let t = 0; t < unshaken.length; t += 1) {
      const strength = (unshaken[t] as number) + Math.floor(random() * 3) - 1;
      shaken.strength[t] = Math.max(WEAKEST, Math.min(STRONGEST, strength));
    }
    return shaken;
  };
}

/** Draws in which each tie is missing with the rate of its confidence. */
export function missingTies(graph: Graph, missing: Stress['missing'], random: Random): () => ShakenTies {
  const shaken = unshakenTies(graph);
  const rates = Float64Array.from(graph.tieConfidence, (level) => missing[CONFIDENCES[level] ?? 'low']);
  return () => {
    for (let t = 0; t < rates.length; t += 1) shaken.isThere[t] = Number(random() >= (rates[t] as number));
    return shaken;
  };
}
