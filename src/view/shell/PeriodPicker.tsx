/** Chooses a period: one of the data set's years, or two dates as they are known. */

import { type FormEvent, useId, useState } from 'react';
import type { DataSet } from '#model/dataSet.ts';
import { parsePartialDate } from '#model/partialDate.ts';
import { earliest, latest, type Period, periodOf, samePeriod } from '#model/period.ts';
import type { Words } from '#model/words/words.ts';
import { useWords } from '#view/explorer.tsx';
import { yearsOf } from '#view/yearsOf.ts';

interface PeriodPickerProps {
  readonly data: DataSet;
  readonly chosen: Period | null;
  onChoose(period: Period): void;
}

/** Reads two fields as a period, or says what is wrong with them. A field left blank is open. */
export function periodFrom(from: string, to: string, { shell: { bar: say } }: Words): Period | string {
  const read = (text: string) => (text.trim() === '' ? null : parsePartialDate(text.trim()));
  const wrong = [from, to].find((text) => text.trim() !== '' && read(text) === null);
  if (wrong !== undefined) return say.noDate(wrong.trim());
  const period = { from: read(from), to: read(to) };
  return earliest(period) > latest(period) ? say.wrongOrder : period;
}

/** Chooses a period. */
export function PeriodPicker({ data, chosen, onChoose }: PeriodPickerProps) {
  const { bar: say } = useWords().shell;
  return (
    <>
      <PeriodFields chosen={chosen} onChoose={onChoose} />
      <ul className="years" aria-label={say.years}>
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
  const words = useWords();
  const { bar: say } = words.shell;
  const choose = (event: FormEvent) => {
    event.preventDefault();
    const period = periodFrom(from, to, words);
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
        placeholder={say.open}
        value={value}
        aria-invalid={wrong !== null}
        aria-describedby={wrong === null ? undefined : wrongId}
        onChange={(event) => set(event.target.value)}
      />
    </label>
  );
  return (
    <form className="period-fields" onSubmit={choose}>
      {field(say.from, from, setFrom)}
      {field(say.to, to, setTo)}
      <button type="submit" className="button">
        {say.ask}
      </button>
      {wrong !== null && (
        <p id={wrongId} className="wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
}
