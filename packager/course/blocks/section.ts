/** What an accordion and tabs have in common: passages under a title, of which one may be hidden. */
import { z } from 'zod';
import { html, htmlText } from '../html.ts';
import { inlineText, type Node } from '../node.ts';
import type { NewId, NodeDef } from './block.ts';

const sectionTitle: NodeDef = {
  type: 'sectionTitle',
  content: 'inline*',
  marks: '',
  attrs: z.strictObject({}),
  html: (node, cx) => cx.inline(node.content),
};

/**
 * Questions stay outside: what a learner must do may not be out of sight. So do
 * films and recordings, which would play on unseen.
 */
const section: NodeDef = {
  type: 'section',
  content:
    'sectionTitle (paragraph | bulletList | orderedList | table | blockquote | callout | codeBlock | image)+',
  attrs: z.strictObject({}),
  // A section is written by its block, which knows how it is opened.
  html: (node, cx) => html`${cx.blocks(node.content)}`,
};

export const SECTION_PARTS: readonly NodeDef[] = [section, sectionTitle];

export interface Section {
  readonly title: readonly Node[];
  /** Whether the title says anything. */
  readonly named: boolean;
  readonly body: readonly Node[];
}

/** The sections of an accordion or of tabs. */
export const sectionsOf = (node: Node): readonly Section[] =>
  (node.content ?? [])
    .filter((part) => part.type === 'section')
    .map((part) => {
      const [head, ...body] = part.content ?? [];
      return { title: head?.content ?? [], named: htmlText(inlineText(head?.content)).trim() !== '', body };
    });

/** A section to begin with. */
export const emptySection = (newId: NewId): Node => ({
  type: 'section',
  content: [{ type: 'sectionTitle' }, { type: 'paragraph', attrs: { id: newId() } }],
});
