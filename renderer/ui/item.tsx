import { AudioLines, ClipboardCheck, FileText, Film, Link, type LucideIcon } from 'lucide-react';
import type { LoneItem } from '../outline-entries.ts';
import { type Key, useSay } from '../words.tsx';
import { Glyph } from './button.tsx';

type Kind = LoneItem['kind'];

/** The kinds of items beside pages: what each is called and drawn as. */
export const ITEM_WORDS: Readonly<Record<Kind, Key>> = {
  pdf: 'item-pdf',
  video: 'item-video',
  audio: 'item-audio',
  link: 'item-link',
  assessment: 'item-assessment',
};

export const ITEM_ICONS: Readonly<Record<Kind, LucideIcon>> = {
  pdf: FileText,
  video: Film,
  audio: AudioLines,
  link: Link,
  assessment: ClipboardCheck,
};

/** The glyph of an item in a row. Named for screen readers. */
export function ItemMark({ kind }: { kind: Kind }) {
  const say = useSay();
  const name = say(ITEM_WORDS[kind]);
  return (
    <span className="stage" role="img" aria-label={name} title={name}>
      <Glyph of={ITEM_ICONS[kind]} size="s" />
    </span>
  );
}
