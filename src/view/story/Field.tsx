/** A text of a story with its label over it. */

import { useId } from 'react';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  /** Where several sentences have room. */
  readonly isLong?: boolean;
  onType(value: string): void;
}

/** The field. */
export function Field({ label, value, isLong = false, onType }: FieldProps) {
  const id = useId();
  return (
    <div className="story-field">
      <label htmlFor={id}>{label}</label>
      {isLong ? (
        <textarea
          id={id}
          className="field"
          rows={3}
          value={value}
          onChange={({ target }) => onType(target.value)}
        />
      ) : (
        <input id={id} className="field" value={value} onChange={({ target }) => onType(target.value)} />
      )}
    </div>
  );
}
