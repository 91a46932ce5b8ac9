import type { Editor } from '@tiptap/core';
import { useState } from 'react';
import { create } from 'zustand';
import { isLinkTarget } from '../../packager/course/blocks/marks.ts';
import { inLang } from '../../packager/course/course.ts';
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
  const [kind, setKind] = useState<'web' | 'page'>(now.startsWith('page:') ? 'page' : 'web');
  const [address, setAddress] = useState(now.startsWith('page:') ? '' : now);
  const [page, setPage] = useState<string | null>(now.startsWith('page:') ? now.slice(5) : null);
  const close = () => {
    useLink.setState({ open: false, editor: null });
    editor.commands.focus();
  };
  const href = kind === 'page' ? page && `page:${page}` : address.trim() && asAddress(address);
  const set = () => {
    if (!href) return;
    if (editor.state.selection.empty)
      editor.commands.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] });
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
