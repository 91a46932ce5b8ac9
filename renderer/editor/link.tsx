import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { create } from 'zustand';
import { isLinkTarget, linkedTerm, termLink } from '../../packager/course/blocks/marks.ts';
import { inLang } from '../../packager/course/course.ts';
import { alphabetical, wordOf } from '../../packager/course/glossary/glossary.ts';
import { pageOrder, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select, TextField } from '../ui/field.tsx';
import { Segments } from '../ui/segments.tsx';
import { useSay } from '../words.tsx';

export const useLink = create<{ readonly open: boolean; readonly editor: Editor | null }>(() => ({
  open: false,
  editor: null,
}));

/** Asks where the selected text, or the link the cursor is in, should lead. */
export const askForLink = (editor: Editor): void => {
  editor.commands.extendMarkRange('link');
  useLink.setState({ open: true, editor });
};

/** `www.example.in` means a web page; what already names its way is left as it is. */
const asAddress = (text: string): string => {
  const trimmed = text.trim();
  if (isLinkTarget(trimmed)) return trimmed;
  return /^[^\s@]+@[^\s@]+$/.test(trimmed) ? `mailto:${trimmed}` : `https://${trimmed}`;
};

export function LinkDialog() {
  const { open, editor } = useLink();
  return open && editor ? <Ask editor={editor} /> : null;
}

function Ask({ editor }: { editor: Editor }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const now = String(editor.getAttributes('link').href ?? '');
  const [kind, setKind] = useState<'web' | 'page' | 'term'>(
    now.startsWith('page:') ? 'page' : linkedTerm(now) ? 'term' : 'web',
  );
  const [address, setAddress] = useState(/^(page|term):/.test(now) ? '' : now);
  const [page, setPage] = useState<string | null>(now.startsWith('page:') ? now.slice(5) : null);
  const [term, setTerm] = useState<string | null>(linkedTerm(now) ?? null);
  const close = () => {
    useLink.setState({ open: false, editor: null });
    editor.commands.focus();
  };
  const href =
    kind === 'page'
      ? page && `page:${page}`
      : kind === 'term'
        ? term && termLink(term)
        : address.trim() && asAddress(address);
  const terms = alphabetical(draft.course, lang).map((one) => ({
    id: one.id,
    label: wordOf(one, lang, draft.course) || say('term-new'),
    lang,
  }));
  const set = () => {
    if (!href) return;
    const word = kind === 'term' && terms.find(({ id }) => id === term)?.label;
    if (editor.state.selection.empty)
      editor.commands.insertContent({
        type: 'text',
        text: word || href,
        marks: [{ type: 'link', attrs: { href } }],
      });
    else editor.commands.setMark('link', { href });
    close();
  };
  const pages = pageOrder(draft).map((id, i) => ({
    id,
    label: `${i + 1} · ${inLang(draft.heads[id]?.title, lang, draft.course)}`,
    lang,
  }));
  return (
    <Dialog
      title={say('link')}
      onClose={close}
      actions={
        <>
          {now && (
            <Button
              look="plain"
              onPress={() => {
                editor.commands.unsetMark('link');
                close();
              }}
            >
              {say('link-remove')}
            </Button>
          )}
          <Button look="primary" onPress={set} isDisabled={!href}>
            {say('link-set')}
          </Button>
        </>
      }
    >
      <Segments
        label={say('link-to')}
        value={kind}
        choices={[
          { id: 'web', label: say('link-web') },
          { id: 'page', label: say('link-page') },
          { id: 'term', label: say('link-term') },
        ]}
        onChange={setKind}
      />
      {kind === 'web' ? (
        <TextField
          label={say('link-address')}
          placeholder="https://"
          value={address}
          onChange={setAddress}
          autoFocus
          onEnter={set}
        />
      ) : kind === 'term' ? (
        terms.length > 0 ? (
          <Select
            label={say('link-which-term')}
            value={term}
            placeholder={say('choose')}
            choices={terms}
            onChange={setTerm}
          />
        ) : (
          <p className="muted">{say('link-no-terms')}</p>
        )
      ) : (
        <Select
          label={say('link-which-page')}
          value={page}
          placeholder={say('choose')}
          choices={pages}
          onChange={setPage}
        />
      )}
    </Dialog>
  );
}
