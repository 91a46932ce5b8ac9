import { type ComponentProps, useEffect, useRef, useState } from 'react';
import { TextField } from './field.tsx';

type Props = Omit<ComponentProps<typeof TextField>, 'onChange' | 'onLeave' | 'value'> & {
  value: string;
  /** Judges what was written, on leaving; what it says replaces the hint. */
  check?: (value: string) => string | undefined;
  onCommit: (value: string) => void;
};

/** Typing rests this long before it is handed over: soon enough to survive a closed window. */
const REST_MS = 700;

/** A text field of the course: keeps what is typed, hands it over when it rests and on leaving. */
export function DraftField({ value, check, onCommit, ...rest }: Props) {
  const [draft, setDraft] = useState(value);
  const [fault, setFault] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ draft, value, onCommit });
  latest.current = { draft, value, onCommit };

  useEffect(() => setDraft(value), [value]);
  const commit = () => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (now.draft !== now.value) now.onCommit(now.draft);
  };
  // Leaving by a jump elsewhere must not lose the last words.
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      const now = latest.current;
      if (now.draft !== now.value) now.onCommit(now.draft);
    },
    [],
  );

  return (
    <TextField
      {...rest}
      fault={rest.fault ?? fault}
      value={draft}
      onChange={(next) => {
        setDraft(next);
        setFault(undefined);
        clearTimeout(timer.current);
        timer.current = setTimeout(commit, REST_MS);
      }}
      onLeave={() => {
        setFault(check?.(draft));
        commit();
      }}
    />
  );
}
