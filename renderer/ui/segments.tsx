import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import './segments.css';

/** Up to four choices in view; more is a Select. */
export function Segments<T extends string>(props: {
  label: string;
  showLabel?: boolean;
  /** null: nothing is chosen yet. */
  value: T | null;
  choices: readonly { readonly id: T; readonly label: ReactNode; readonly lang?: string }[];
  onChange: (value: T) => void;
  small?: boolean;
}) {
  const { label, showLabel, value, choices, onChange, small } = props;
  return (
    <RadioGroup
      className={showLabel ? 'seg-field' : 'seg-alone'}
      orientation="horizontal"
      value={value}
      onChange={(v) => onChange(v as T)}
      {...(!showLabel && { 'aria-label': label })}
    >
      {showLabel && <Label className="label">{label}</Label>}
      <div className={small ? 'seg small' : 'seg'}>
        {choices.map((c) => (
          <Radio key={c.id} value={c.id} className="seg-item">
            <span lang={c.lang}>{c.label}</span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
