/** Chooses a period: one of the data set's years, or two dates as they are known. */

import { type FormEvent, useId, useState } from 'react';
import type { DataSet } from '#model/dataSet.ts';
import { parsePartialDate } from '#model/partialDate.ts';
import { earliest, latest, type Period, periodOf, samePeriod } from '#model/period.ts';
import { yearsOf } from '#view/yearsOf.ts';

interface PeriodPickerProps {
  readonly data: DataSet;
  readonly chosen: Period | null;
  onChoose(period: Period): void;
}

/** Reads two fields as a period, or says what is wrong with them. A field left blank is open. */
export function periodFrom(from: string, to: string): Period | string {
  const read = (text: string) => (text.trim() === '' ? null : parsePartialDate(text.trim()));
  const wrong = [from, to].find((text) => text.trim() !== '' && read(text) === null);
  if (wrong !== undefined) return `“${wrong.trim()}” is no date. Write 2013, 2013-09 or 2013-09-06.`;
  const period = { from: read(from), to: read(to) };
  return earliest(period) > latest(period) ? 'The first date is after the second.' : period;
}

/** Chooses a period. */
export function PeriodPicker({ data, chosen, onChoose }: PeriodPickerProps) {
  return (
    <>
      <PeriodFields chosen={chosen} onChoose={onChoose} />
      <ul className="years" aria-label="Years">
        {yearsOf(data).map((year) => {
          const period = periodOf(String(year).padStart(4, '0'));
          const isChosen = chosen !== null && samePeriod(period, chosen);
          return (
            <li key={year}>
              <button type="button" className="year" aria-pressed={isChosen} onClick={() => onChoose(period)}>
                {year}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function PeriodFields({ chosen, onChoose }: Omit<PeriodPickerProps, 'data'>) {
  const [from, setFrom] = useState<string>(chosen?.from ?? '');
  const [to, setTo] = useState<string>(chosen?.to ?? '');
  const [wrong, setWrong] = useState<string | null>(null);
  const wrongId = useId();
  const choose = (event: FormEvent) => {
    event.preventDefault();
    const period = periodFrom(from, to);
    if (typeof period === 'string') setWrong(period);
    else onChoose(period);
  };
  const field = (label: string, value: string, set: (text: string) => void) => (
    <label className="period-field">
      <span>{label}</span>
      <input
        className="field"
        type="text"
        inputMode="numeric"
        placeholder="open"
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : wrongId}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
  return (
    <form className="period-fields" onSubmit={choose}>
      {field('From', from, setFrom)}
      {field('To', to, setTo)}
      <button type="submit" className="button">
        Ask
      </button>
      {wrong !== null && (
        <p id={wrongId} className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
