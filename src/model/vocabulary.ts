/**
 * The words of a data set: its kinds of actor and tie, with labels, looks and defaults. A field with a language's tag
 * after it, as in `label:mn`, says the same in that language.
 */

import type { Confidence, Sign } from './tie.ts';

/** The six outlines that tell kinds of actor apart. */
export type Shape = 'circle' | 'square' | 'hexagon' | 'triangle' | 'diamond' | 'person';
export const SHAPES: readonly Shape[] = ['circle', 'square', 'hexagon', 'triangle', 'diamond', 'person'];

export interface ActorKind {
  readonly key: string;
  /** Singular, as in "State". */
  readonly label: string;
  /** As in "States". */
  readonly plural: string;
  readonly shape: Shape;
  /** Whether others meet in it: true for forums and organisations. */
  readonly meets: boolean;
  readonly [translated: `${'label' | 'plural'}:${string}`]: string | undefined;
}

export interface TieKind {
  readonly key: string;
  readonly label: string;
  /** What it says of its first actor, for a list: "hosts", "takes part in". */
  readonly verb: string;
  /** The sign such a tie has where its row does not say. */
  readonly sign: Sign;
  readonly directed: boolean;
  /** Whether the first actor takes part in the second: member, participant, observer, chair, host, leads. */
  readonly takesPart: boolean;
  /** Whether the first actor is the host of the second. */
  readonly hosts: boolean;
  readonly [translated: `${'label' | 'verb'}:${string}`]: string | undefined;
}

export interface Level<Key extends string> {
  readonly key: Key;
  readonly label: string;
  readonly meaning: string;
  readonly [translated: `${'label' | 'meaning'}:${string}`]: string | undefined;
}

export interface NumberKind {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** What the value is multiplied by when shown in its unit: 100 for a share in per cent. */
  readonly scale: number;
  readonly [translated: `${'label' | 'unit'}:${string}`]: string | undefined;
}

/** A column by which actors may be grouped. */
export interface GroupKind {
  readonly key: string;
  readonly label: string;
  readonly [translated: `label:${string}`]: string | undefined;
  /** Values of the column, each as it is said in the language. */
  readonly [values: `values:${string}`]: Readonly<Record<string, string>> | undefined;
}

export interface Vocabulary {
  readonly actorKinds: readonly ActorKind[];
  readonly tieKinds: readonly TieKind[];
  readonly confidences: readonly Level<Confidence>[];
  readonly numbers: readonly NumberKind[];
  /** The number that stands for capability, or null where the set has none. */
  readonly capability: string | null;
  /** Columns by which actors may be grouped, with labels. */
  readonly groups: readonly GroupKind[];
}
