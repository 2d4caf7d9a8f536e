/** Where things stand in the chart of the timeline, px from its top. */

export interface ChartRoom {
  readonly height: number;
  readonly top: number;
  readonly bars: number;
  /** The middles of the rows of marks under the bars, and the foot of the years' names; null where a row is not there. */
  readonly events: number | null;
  readonly marks: number | null;
  readonly years: number;
  readonly washTop: number;
  readonly washHeight: number;
  /** The width until it can be measured. */
  readonly guess: number;
}

const WIDE: ChartRoom = {
  ...{ height: 128, top: 18, bars: 57, events: null, marks: 95, years: 121 },
  ...{ washTop: 6, washHeight: 119, guess: 1168 },
};
const WITH_EVENTS: ChartRoom = { ...WIDE, top: 17, bars: 44, events: 80, marks: 98 };
const NARROW: ChartRoom = {
  ...{ height: 60, top: 7, bars: 31, events: null, marks: null, years: 54 },
  ...{ washTop: 4, washHeight: 54, guess: 318 },
};

/** The room of the chart; on a phone without rows of marks. */
export function chartRoom(isNarrow: boolean, hasEvents: boolean): ChartRoom {
  if (isNarrow) return NARROW;
  return hasEvents ? WITH_EVENTS : WIDE;
}
