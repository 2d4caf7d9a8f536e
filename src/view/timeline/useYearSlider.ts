/**
 * The years as a slider: a press or a drag chooses a year; with Shift, by an edge of what is chosen or with two fingers
 * a stretch of years; with Alt a second period to compare with. Keys do the same.
 */

import { type KeyboardEvent, type PointerEvent, type RefObject, useRef } from 'react';
import { setPeriod } from '#model/ask.ts';
import { type Period, samePeriod } from '#model/period.ts';
import type { Question } from '#model/question.ts';
import type { Keep } from '#store/explorer.ts';
import { useCommands, useExplorerStore } from '#view/explorer.tsx';
import { comparing, isComparing } from './compare.ts';
import { periodOfYears, yearsOf } from './years.ts';

/** How a drag or a run of keys is kept: as one step of undo. */
const gesture = (name: string): Keep => ({ as: 'glide', name: `period ${name}` });

/** Where the years stand in the chart. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
  /** The width of a year, px. */
  readonly step: number;
}

/** From this width of a year on, an edge of what is chosen can be taken hold of, and how near to it that is, px. */
const EDGES_FROM = 18;
const EDGE = 5;

/** What a drag does, from where it began. */
interface Drag {
  readonly pointer: number;
  /** The year that stays while the other end moves; null where a single year is chosen. */
  readonly anchor: number | null;
  readonly start: number;
  readonly moved: boolean;
  /** The period that what is dragged is compared with; null where none is. */
  readonly other: Period | null;
}

/** The handlers of a slider for one of the two periods. `chart` is what years are measured from. */
export function useYearSlider(
  { first, last, step }: YearSpan,
  chart: RefObject<HTMLElement | null>,
  of: 'period' | 'otherPeriod',
) {
  const commands = useCommands();
  const store = useExplorerStore();
  const drag = useRef<Drag | null>(null);
  const second = useRef<number | null>(null);
  const gestures = useRef(0);

  const asked = () => store.getState().question;
  const within = (year: number) => Math.max(first, Math.min(last, year));
  const xOf = (event: PointerEvent) => event.clientX - (chart.current?.getBoundingClientRect().left ?? 0);
  const under = (event: PointerEvent) => within(first + Math.floor(xOf(event) / step));
  const choose = (next: Period, other: Period | null, keep: Keep) =>
    commands.ask((question) => withPeriod(question, next, other), keep);

  /** The year that stays where a press at an edge of what is chosen moves the other; null elsewhere. */
  const anchorAt = (event: PointerEvent, [from, to]: readonly [number, number]): number | null => {
    if (event.shiftKey) return from;
    if (step < EDGES_FROM) return null;
    const x = xOf(event);
    if (Math.abs(x - (from - first) * step) <= EDGE) return to;
    return Math.abs(x - (to - first + 1) * step) <= EDGE ? from : null;
  };
  const pick = (event: PointerEvent, { anchor, start, other }: Drag) => {
    const year = under(event);
    const stays = anchor ?? (event.shiftKey ? start : year);
    choose(periodOfYears(stays, year), other, gesture(String(gestures.current)));
  };

  const dragFrom = (event: PointerEvent): Drag => {
    const question = asked();
    const isSecond = event.altKey && !isComparing(question);
    const other = of === 'otherPeriod' || isSecond ? question.period : question.otherPeriod;
    return {
      pointer: event.pointerId,
      anchor: isSecond ? null : anchorAt(event, yearsOf(ownPeriod(question, of), first, last)),
      start: under(event),
      moved: event.shiftKey,
      other: isComparing(question) || isSecond ? other : null,
    };
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture?.(event.pointerId);
      if (drag.current !== null && drag.current.pointer !== event.pointerId) {
        second.current = under(event);
        return;
      }
      gestures.current += 1;
      drag.current = dragFrom(event);
      // An edge that is taken hold of stays until it is moved.
      if (drag.current.anchor === null || event.shiftKey) pick(event, drag.current);
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      const held = drag.current;
      if (held === null) return;
      if (held.anchor !== null && !held.moved && under(event) === held.start) return;
      drag.current = { ...held, moved: true };
      if (held.pointer !== event.pointerId) second.current = under(event);
      else if (second.current === null) pick(event, held);
      if (second.current !== null) {
        const year = held.pointer === event.pointerId ? under(event) : held.start;
        drag.current = { ...held, start: year, moved: true };
        choose(periodOfYears(year, second.current), held.other, gesture(String(gestures.current)));
      }
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      const held = drag.current;
      // An edge that was pressed and not moved was no more than a year that was pressed.
      if (held !== null && held.anchor !== null && !held.moved && !event.shiftKey)
        pick(event, { ...held, anchor: null });
      letGo();
    },
    onPointerCancel: letGo,
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const question = asked();
      const period = periodByKey(event, question, of, { first, last });
      if (period === null) return;
      event.preventDefault();
      event.stopPropagation();
      const other = of === 'period' ? question.otherPeriod : question.period;
      choose(period, isComparing(question) ? other : null, gesture(`keys ${of}`));
    },
  };

  function letGo(): void {
    drag.current = null;
    second.current = null;
  }
}

function ownPeriod({ period, otherPeriod }: Question, of: 'period' | 'otherPeriod'): Period {
  return of === 'period' ? period : (otherPeriod ?? period);
}

function withPeriod(question: Question, period: Period, other: Period | null): Question {
  if (other !== null) return comparing(question, period, other);
  return samePeriod(question.period, period) ? question : setPeriod(question, period);
}

/** What a key makes of one of the two periods; null where it does nothing. With Shift it grows or shrinks. */
function periodByKey(
  { key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent,
  question: Question,
  of: 'period' | 'otherPeriod',
  { first, last }: Pick<YearSpan, 'first' | 'last'>,
): Period | null {
  const [from, to] = yearsOf(ownPeriod(question, of), first, last);
  const next = altKey || ctrlKey || metaKey ? null : nextYear(key, to, first, last);
  if (next === null) return null;
  const year = clampedTo(Math.max(first, Math.min(last, next)), question, of, first, last);
  return periodOfYears(shiftKey ? Math.min(from, year) : year, year);
}

/** A year for one of two periods by key: neither steps past the other. */
function clampedTo(
  year: number,
  question: Question,
  of: 'period' | 'otherPeriod',
  first: number,
  last: number,
): number {
  if (!isComparing(question) || question.otherPeriod === null) return year;
  return of === 'period'
    ? Math.min(year, yearsOf(question.otherPeriod, first, last)[0])
    : Math.max(year, yearsOf(question.period, first, last)[1]);
}

function nextYear(key: string, year: number, first: number, last: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return year + 1;
    case 'ArrowLeft':
    case 'ArrowDown':
      return year - 1;
    case 'PageUp':
      return year + 5;
    case 'PageDown':
      return year - 5;
    case 'Home':
      return first;
    case 'End':
      return last;
    default:
      return null;
  }
}
