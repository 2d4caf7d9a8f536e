/** What the program can be asked, whoever runs it: the worker in the page, the plain functions in a terminal or a test. */

import type { Finding, Sureness, YearRank } from './finding.ts';
import type { Measure } from './measures.ts';
import type { LayoutRequest, Placed } from './picture.ts';
import type { Question } from './question.ts';

/** Told how far a long answer is, 0 to 1. */
export type OnProgress = (share: number) => void;

/** Each call may be overtaken: `signal` gives it up, and the promise is then rejected with an AbortError. */
export interface Engine {
  answer(question: Question, signal?: AbortSignal): Promise<Finding>;
  /** Ranks by year: of the pair where one is asked about, else the broker's standing. */
  when(question: Question, signal?: AbortSignal, onProgress?: OnProgress): Promise<readonly YearRank[]>;
  howSure(question: Question, signal?: AbortSignal, onProgress?: OnProgress): Promise<readonly Sureness[]>;
  measures(question: Question, signal?: AbortSignal): Promise<readonly Measure[]>;
  layout(request: LayoutRequest, signal?: AbortSignal): Promise<readonly Placed[]>;
}
