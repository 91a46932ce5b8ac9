import { useEffect, useRef, useState } from 'react';
import { Label, TextArea, TextField } from 'react-aria-components';
import type { Id } from '../../packager/course/course.ts';
import { setSettings, useSettings } from '../settings.ts';
import { Button } from '../ui/button.tsx';
import { TextField as Field } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import { setWords, useComments } from './view.ts';

/** Where a comment or an answer is written. Ctrl Enter sends it, Esc leaves it; the name is asked the first time. */
export function WriteBox(props: {
  /** Under which the words are kept until they are sent. */
  id: Id;
  label: string;
  send: string;
  onSend: (text: string) => void;
  onLeave: () => void;
}) {
  const { id, label, send, onSend, onLeave } = props;
  const say = useSay();
  const text = useComments((c) => c.words[id] ?? '');
  const name = useSettings((s) => s.name);
  const [asked, setAsked] = useState(name === '');
  const [own, setOwn] = useState(name);
  const [fault, setFault] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);

  const finish = () => {
    if (asked && !own.trim()) {
      setFault(say('comment-name-missing'));
      box.current?.querySelector('input')?.focus();
      return;
    }
    if (!text.trim()) {
      box.current?.querySelector('textarea')?.focus();
      return;
    }
    if (asked) setSettings({ name: own.trim().slice(0, 120) });
    onSend(text.trim());
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside
    <div
      className="write-box"
      ref={box}
      onKeyDown={(event) => {
        const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
        if (!sends && event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        if (sends) finish();
        else onLeave();
      }}
    >
      {asked && (
        <Field
          label={say('comment-name')}
          hint={say('comment-name-hint')}
          value={own}
          fault={fault}
          onChange={(next) => {
            setOwn(next);
            setFault(undefined);
          }}
        />
      )}
      <TextField className="field" value={text} onChange={(next) => setWords(id, next)}>
        <Label className="label">{label}</Label>
        <TextArea className="input" rows={3} maxLength={10_000} />
      </TextField>
      <div className="row row-wrap">
        <Button size="sm" onPress={finish}>
          {send} <kbd>Ctrl Enter</kbd>
        </Button>
        <Button size="sm" look="plain" onPress={onLeave}>
          {say('cancel')}
        </Button>
      </div>
      {!asked && (
        <p className="hint">
          {say('comment-as', { name })}{' '}
          <Button
            look="link"
            size="sm"
            onPress={() => {
              setAsked(true);
              requestAnimationFrame(() => box.current?.querySelector('input')?.focus());
            }}
          >
            {say('comment-name-change')}
          </Button>
        </p>
      )}
    </div>
  );
}
