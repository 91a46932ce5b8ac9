import { Plus, Trash2 } from 'lucide-react';
import { change } from '../history.ts';
import { newId } from '../ids.ts';
import { useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { isWebAddress } from '../web-address.ts';
import { useSay } from '../words.tsx';

/** Who wrote the course. */
export function AuthorsForm() {
  const say = useSay();
  const authors = useOpen((o) => o.draft.course.authors);
  return (
    <div className="group" data-field="authors">
      <h3>{say('authors')}</h3>
      {authors.map((author, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an author has no id; the order is the identity
        <div key={i} className="small-card">
          <div className="row">
            <b className="grow cut">{author.name}</b>
            <IconButton
              icon={Trash2}
              small
              label={say('remove-word', { word: author.name })}
              onPress={() => change(({ course }) => void course.authors.splice(i, 1))}
            />
          </div>
          <DraftField
            label={say('author-name')}
            value={author.name}
            check={(v) => (v.trim() ? undefined : say('author-name-missing'))}
            onCommit={(v) =>
              change(({ course }) => {
                const own = course.authors[i];
                if (own && v.trim()) own.name = v.trim();
              })
            }
          />
          {(['role', 'organisation'] as const).map((name) => (
            <DraftField
              key={name}
              label={say(name === 'role' ? 'author-role' : 'author-organisation')}
              value={author[name] ?? ''}
              onCommit={(v) =>
                change(({ course }) => {
                  const own = course.authors[i];
                  if (own && v.trim()) own[name] = v.trim();
                  else delete own?.[name];
                })
              }
            />
          ))}
        </div>
      ))}
      <div>
        <Button
          size="sm"
          icon={Plus}
          onPress={() => change(({ course }) => void course.authors.push({ name: say('author-new') }))}
        >
          {say('author-add')}
        </Button>
      </div>
    </div>
  );
}

/** What the course rests on, as it is printed. */
export function ReferencesForm() {
  const say = useSay();
  const references = useOpen((o) => o.draft.course.references);
  return (
    <div className="group" data-field="references">
      <h3>{say('references')}</h3>
      {references.map((reference, i) => (
        <div key={reference.id} className="small-card">
          <div className="row">
            <span className="grow label">{say('reference-n', { n: i + 1 })}</span>
            <IconButton
              icon={Trash2}
              small
              label={say('remove-word', { word: say('reference-n', { n: i + 1 }) })}
              onPress={() => change(({ course }) => void course.references.splice(i, 1))}
            />
          </div>
          <DraftField
            label={say('reference-text')}
            hint={say('reference-text-hint')}
            lines={2}
            value={reference.text}
            onCommit={(v) =>
              change(({ course }) => {
                const own = course.references[i];
                if (own && v.trim()) own.text = v.trim();
              })
            }
          />
          <DraftField
            label={say('link-address')}
            value={reference.url ?? ''}
            check={(v) => (v.trim() === '' || isWebAddress(v.trim()) ? undefined : say('web-address-form'))}
            onCommit={(v) =>
              change(({ course }) => {
                const own = course.references[i];
                if (own && isWebAddress(v.trim())) own.url = v.trim();
                else if (v.trim() === '') delete own?.url;
              })
            }
          />
        </div>
      ))}
      <div>
        <Button
          size="sm"
          icon={Plus}
          onPress={() =>
            change(({ course }) => void course.references.push({ id: newId(), text: say('reference-new') }))
          }
        >
          {say('reference-add')}
        </Button>
      </div>
    </div>
  );
}
