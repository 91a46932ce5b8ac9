import { z } from 'zod';
import { attributes, html } from '../html.ts';
import { inlineText } from '../node.ts';
import { attr, blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';

export const CALLOUT_TONES = ['note', 'tip', 'caution', 'example'] as const;

/** A passage set apart: a note, a tip, a caution, an example from the office. */
export const callout: BlockDef = {
  type: 'callout',
  content: '(paragraph | bulletList | orderedList)+',
  attrs: blockAttrs.extend({ tone: z.enum(CALLOUT_TONES), title: z.string().default('') }),
  empty: (newId) => ({
    type: 'callout',
    attrs: { id: newId(), tone: 'note', title: '' },
    content: [{ type: 'paragraph', attrs: { id: newId() } }],
  }),
  html: (node, cx) => {
    const tone = attr<string>(node, 'tone');
    const title = attr<string>(node, 'title') || cx.label(`callout-${tone}`);
    const box = attributes({ id: attr(node, 'id'), class: `k-callout k-${tone}`, 'aria-label': title });
    return html`<aside${box}><p class="k-title">${title}</p>${cx.blocks(node.content)}</aside>`;
  },
  text: (node) =>
    [attr<string>(node, 'title'), ...(node.content ?? []).map((n) => inlineText([n]))]
      .filter(Boolean)
      .join('\n'),
};
