import { ChevronDown, Search, X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import {
  Button as AriaButton,
  Checkbox as AriaCheckbox,
  NumberField as AriaNumberField,
  SearchField as AriaSearchField,
  Select as AriaSelect,
  TextField as AriaTextField,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
  TextArea,
} from 'react-aria-components';
import { Glyph } from './button.tsx';
import { Check } from './check.tsx';
import { LevelMark } from './severity.tsx';
import './field.css';

interface Common {
  label: string;
  hint?: ReactNode;
  /** What is wrong, in words; replaces the hint. */
  fault?: string | undefined;
  lang?: string;
  placeholder?: string;
}

function Below({ hint, fault }: { hint?: ReactNode; fault?: string | undefined }) {
  if (fault)
    return (
      <FieldError className="fault">
        <LevelMark level="block" />
        <span>{fault}</span>
      </FieldError>
    );
  return hint ? (
    <Text slot="description" className="hint">
      {hint}
    </Text>
  ) : null;
}

interface TextFieldProps extends Common {
  value: string;
  onChange: (value: string) => void;
  /** Called on leaving: the time to judge what was written. */
  onLeave?: () => void;
  /** Lines of an area; absent for one line. */
  lines?: number;
  autoFocus?: boolean;
  onEnter?: () => void;
  id?: string;
  /** Offered while one types a line. */
  suggestions?: readonly string[];
}

/** One line or an area of text. */
export function TextField(props: TextFieldProps) {
  const { label, hint, fault, lang, placeholder, value, onChange, onLeave, lines, autoFocus, onEnter, id } =
    props;
  const list = useId();
  const box = { className: 'input', ...(lang && { lang }), ...(placeholder && { placeholder }) };
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={onChange}
      isInvalid={!!fault}
      {...(id && { id })}
      {...(onLeave && { onBlur: onLeave })}
      autoFocus={autoFocus ?? false}
      {...(onEnter && {
        onKeyDown: (e) => {
          if (e.key === 'Enter' && !e.shiftKey) onEnter();
          // The keys of the dialog around it, Esc for one, are not the field's.
          else e.continuePropagation();
        },
      })}
    >
      <Label className="label">{label}</Label>
      {lines ? <TextArea {...box} rows={lines} /> : <Input {...box} {...(props.suggestions && { list })} />}
      {props.suggestions && (
        <datalist id={list}>
          {props.suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      <Below hint={hint} fault={fault} />
    </AriaTextField>
  );
}

/** A whole number within its limits. */
export function NumberField(
  props: Common & {
    value: number;
    min: number;
    max: number;
    unit?: string;
    onCommit: (value: number) => void;
  },
) {
  const { label, hint, fault, value, min, max, unit, onCommit } = props;
  return (
    <AriaNumberField
      className="field field-row"
      value={value}
      minValue={min}
      maxValue={max}
      isInvalid={!!fault}
      onChange={(n) => Number.isFinite(n) && onCommit(Math.round(n))}
      {...(unit && { formatOptions: {} })}
    >
      <Label className="label">{label}</Label>
      <span className="row">
        <Input className="input number" />
        {unit && <span className="muted sm">{unit}</span>}
      </span>
      <Below hint={hint} fault={fault} />
    </AriaNumberField>
  );
}

export interface Choice<T extends string> {
  readonly id: T;
  readonly label: string;
  /** Language of the label, where it is not that of the app. */
  readonly lang?: string;
}

/** One of many, in a list that opens. */
export function Select<T extends string>(props: {
  label: string;
  hideLabel?: boolean;
  value: T | null;
  choices: readonly Choice<T>[];
  placeholder?: string;
  onChange: (value: T) => void;
}) {
  const { label, hideLabel, value, choices, placeholder, onChange } = props;
  return (
    <AriaSelect
      className="field"
      selectedKey={value}
      onSelectionChange={(key) => onChange(key as T)}
      {...(placeholder && { placeholder })}
      {...(hideLabel && { 'aria-label': label })}
    >
      {!hideLabel && <Label className="label">{label}</Label>}
      <AriaButton className="input select">
        <SelectValue className="cut grow" />
        <Glyph of={ChevronDown} size="s" />
      </AriaButton>
      <Popover className="menu" offset={4}>
        <ListBox className="menu-list" items={choices.map((c) => ({ ...c }))}>
          {(c) => (
            <ListBoxItem className="menu-item" textValue={c.label} id={c.id}>
              <span lang={c.lang}>{c.label}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}

export function Checkbox({
  children,
  checked,
  onChange,
}: {
  children: ReactNode;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <AriaCheckbox className="checkbox" isSelected={checked} onChange={onChange}>
      <Check />
      <span>{children}</span>
    </AriaCheckbox>
  );
}

/** Narrows a list while one types; Esc empties it. */
export function SearchField({
  label,
  value,
  onChange,
  autoFocus,
}: {
  label: string;
  value: string;
  onChange: (v: string) => void;
  autoFocus?: boolean;
}) {
  return (
    <AriaSearchField
      className="search"
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus ?? false}
    >
      <Glyph of={Search} size="s" />
      <Input className="search-input" placeholder={label} />
      {value && (
        <AriaButton className="icon-btn small">
          <Glyph of={X} size="s" />
        </AriaButton>
      )}
    </AriaSearchField>
  );
}

/** A name and what it is, on one line. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className="fact">
      <span className="label" id={id}>
        {label}
      </span>
      <span aria-labelledby={id} role="note">
        {children}
      </span>
    </div>
  );
}
