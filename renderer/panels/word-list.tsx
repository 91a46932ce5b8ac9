import { X } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Label, Tag, TagGroup, TagList } from 'react-aria-components';
import { Glyph } from '../ui/button.tsx';
import { TextField } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import './word-list.css';

/** A list of short words: Enter or a comma adds one, Delete takes the chosen one away. */
export function WordList(props: {
  field: string;
  label: string;
  hint?: string;
  words: readonly string[];
  onChange: (words: string[]) => void;
}) {
  const { field, label, hint, words, onChange } = props;
  const say = useSay();
  const [draft, setDraft] = useState('');
  const add = (text: string) => {
    const fresh = text
      .split(/[,;\n]/)
      .map((w) => w.trim())
      .filter((w) => w && !words.includes(w));
    setDraft('');
    if (fresh.length > 0) onChange([...words, ...new Set(fresh)]);
  };
  return (
    <div className="word-list" data-field={field}>
      <TextField
        label={label}
        hint={hint ?? say('word-list-hint')}
        value={draft}
        onChange={(v) => (/[,;]$/.test(v) ? add(v) : setDraft(v))}
        onEnter={() => add(draft)}
        onLeave={() => add(draft)}
      />
      {words.length > 0 && (
        <TagGroup
          className="chips"
          onRemove={(keys) => onChange(words.filter((w) => !keys.has(w)))}
          aria-label={label}
        >
          <Label className="vh">{label}</Label>
          <TagList className="chip-list" items={words.map((id) => ({ id }))}>
            {({ id }) => (
              <Tag className="chip" textValue={id} id={id}>
                <span className="chip-text">{id}</span>
                <AriaButton slot="remove" className="chip-x" aria-label={say('remove-word', { word: id })}>
                  <Glyph of={X} size="s" />
                </AriaButton>
              </Tag>
            )}
          </TagList>
        </TagGroup>
      )}
    </div>
  );
}
