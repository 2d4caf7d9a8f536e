/** What a snapshot is to be: its size, ground and resolution, and what is printed with the picture. */

import { GROUNDS, type Preset, presetDpi } from '#figure/sheet.ts';
import type { SnapshotWish } from './snapshot.ts';
import { useSharingWords } from './useSharingWords.ts';

const PRESETS: readonly Preset[] = ['page', 'column', 'slide', 'social'];
/** Dots an inch for a screen, a draft, print, and line art. */
const RESOLUTIONS = [96, 150, 300, 600];

interface SnapshotChoicesProps {
  readonly wish: SnapshotWish;
  onChoose(wish: SnapshotWish): void;
}

/** The choices. Another size comes with the resolution it is meant for. */
export function SnapshotChoices({ wish, onChoose }: SnapshotChoicesProps) {
  const { snapshot: say } = useSharingWords();
  const usual = presetDpi(wish.preset);
  const resolutions = [...new Set([usual, ...RESOLUTIONS])].sort((a, b) => a - b);
  const tick = (key: 'withPaths' | 'withLegend' | 'withCaption') => (
    <label className="tick">
      <input type="checkbox" checked={wish[key]} onChange={() => onChoose({ ...wish, [key]: !wish[key] })} />
      {say[key]}
    </label>
  );
  return (
    <div className="choices">
      <Choice
        label={say.size}
        value={wish.preset}
        options={PRESETS.map((preset) => [preset, say.presets[preset]])}
        choose={(preset) => onChoose({ ...wish, preset, dpi: null })}
      />
      <Choice
        label={say.ground}
        value={wish.ground}
        options={GROUNDS.map((ground) => [ground, say.grounds[ground]])}
        choose={(ground) => onChoose({ ...wish, ground })}
      />
      <Choice
        label={say.resolution}
        value={String(wish.dpi ?? usual)}
        options={resolutions.map((dpi) => [String(dpi), say.dpi(dpi, dpi === usual)])}
        choose={(dpi) => onChoose({ ...wish, dpi: Number(dpi) })}
      />
      <fieldset className="printed">
        <legend>{say.printed}</legend>
        {tick('withPaths')}
        {tick('withLegend')}
        {tick('withCaption')}
      </fieldset>
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  choose(value: Value): void;
}

function Choice<Value extends string>({ label, value, options, choose }: ChoiceProps<Value>) {
  return (
    <label className="choice">
      <span>{label}</span>
      <select className="field" value={value} onChange={(event) => choose(event.target.value as Value)}>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
