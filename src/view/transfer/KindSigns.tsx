/** Which kinds of tie are cooperative, hostile or neither: for tables whose rows do not say. */

import type { SetFile } from '#formats/setFile.ts';
import { SIGNS, type Sign } from '#model/tie.ts';
import { useWords } from '#view/explorer.tsx';

interface KindSignsProps {
  readonly set: SetFile;
  readonly signs: ReadonlyMap<string, Sign>;
  readonly onChange: (kind: string, sign: Sign) => void;
}

/** A choice for each kind of tie. */
export function KindSigns({ set, signs, onChange }: KindSignsProps) {
  const { mapping: say } = useWords().transfer;
  const ties = (set.tables ?? []).filter(({ rows }) => rows === 'ties');
  const isSaid = ties.every(({ fields }) => 'sign' in fields);
  return (
    <section aria-label={say.kinds}>
      <h3>{say.kinds}</h3>
      {isSaid ? (
        <p className="second">{say.signsElsewhere}</p>
      ) : (
        <div className="kind-signs">
          {set.vocabulary.tieKinds.map(({ key, label, sign }) => (
            <label key={key} className="kind-sign">
              <span>{label}</span>
              <select
                className="field"
                aria-label={say.signOf(label)}
                value={signs.get(key) ?? sign}
                onChange={(event) => onChange(key, Number(event.target.value) as Sign)}
              >
                {SIGNS.map((each) => (
                  <option key={each} value={each}>
                    {say.signs[each]}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      )}
    </section>
  );
}
