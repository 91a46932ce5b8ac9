import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { type SetFormula, setFormula } from '../../packager/course/formula/set.ts';
import { useSay } from '../words.tsx';
import { FaultLine } from './fault.tsx';
import { FormulaPalette } from './palette.tsx';
import { EXAMPLE, type Written } from './pieces.ts';

interface Props {
  readonly value: string;
  /** What stands in the field, with each letter: it is drawn at once. */
  readonly onDraft: (tex: string) => void;
  /** What stands there once typing rests or the field is left. */
  readonly onCommit: (tex: string) => void;
  /** The field is left by keyboard: back to the block, on to the line below it, or out of an empty block. */
  readonly onLeave: (to: 'block' | 'below' | 'out') => void;
  readonly onUndo: (back: boolean) => void;
  readonly onFocus: () => void;
  readonly readOnly: boolean;
}

/** Typing rests this long before it becomes a step to undo, and before its faults are told. */
const REST_MS = 500;

/** Where a formula is typed, with what can be put into it and what is wrong with it. */
export function FormulaField({ value, onDraft, onCommit, onLeave, onUndo, onFocus, readOnly }: Props) {
  const say = useSay();
  const [draft, setDraft] = useState(value);
  const field = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const caret = useRef<Pick<Written, 'start' | 'end'>>(undefined);
  const latest = useRef({ draft, value, onCommit });
  latest.current = { draft, value, onCommit };
  const ids = { hint: useId(), fault: useId() };

  // What was undone, or changed elsewhere, stands here too.
  useEffect(() => {
    setDraft(value);
    latest.current.draft = value;
  }, [value]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn with each letter
  useEffect(() => onDraft(draft), [draft]);
  useLayoutEffect(() => {
    if (!caret.current) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.current.start, caret.current.end);
    caret.current = undefined;
  });

  const commit = () => {
    clearTimeout(timer.current);
    const now = latest.current;
    if (now.draft !== now.value) now.onCommit(now.draft);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: leaving by a jump elsewhere must not lose the last letters
  useEffect(() => commit, []);
  const write = (text: string) => {
    setDraft(text);
    latest.current.draft = text;
    clearTimeout(timer.current);
    timer.current = setTimeout(commit, REST_MS);
  };
  const put = (change: (now: Written) => Written) => {
    const at = field.current;
    if (!at || readOnly) return;
    const next = change({ text: at.value, start: at.selectionStart, end: at.selectionEnd });
    caret.current = next;
    write(next.text);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    const step = ctrl && (key === 'y' || key === 'z');
    const leave =
      event.key === 'Escape'
        ? 'block'
        : event.key === 'Enter' && !event.shiftKey
          ? 'below'
          : event.key === 'Backspace' && draft === ''
            ? 'out'
            : undefined;
    if (!step && !leave) return;
    event.preventDefault();
    event.stopPropagation();
    commit();
    if (step) onUndo(key === 'z' && !event.shiftKey);
    else if (leave) onLeave(leave);
  };

  // Told once typing rests: half a command is no mistake.
  const set: SetFormula = setFormula(value);
  const fault = 'fault' in set ? set.fault : undefined;
  const show = () => {
    if (!fault?.place || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(fault.place.start, fault.place.end);
  };
  return (
    <div className="formula-field" contentEditable={false}>
      <textarea
        ref={field}
        className="input"
        rows={1}
        dir="ltr"
        lang="zxx"
        spellCheck={false}
        autoComplete="off"
        readOnly={readOnly}
        aria-label={say('formula-tex')}
        aria-describedby={fault ? ids.fault : ids.hint}
        aria-invalid={!!fault}
        {...(fault && { 'data-invalid': true })}
        placeholder={EXAMPLE}
        value={draft}
        onFocus={onFocus}
        onChange={(event) => write(event.target.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      {!readOnly && <FormulaPalette put={put} />}
      {fault ? (
        <FaultLine fault={fault} id={ids.fault} show={show} />
      ) : (
        <p className="hint" id={ids.hint}>
          {say('formula-hint')}
        </p>
      )}
    </div>
  );
}
