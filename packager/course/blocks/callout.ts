import { z } from 'zod';
import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
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
    // A note, not an <aside>: inside the page's main content that would be a landmark in the wrong place.
    const box = attributes({
      id: attr(node, 'id'),
      class: `k-callout k-${tone}`,
      role: 'note',
      'aria-label': title,
    });
    return html`<div${box}><p class="k-title">${title}</p>${cx.blocks(node.content)}</div>`;
  },
  text: (node, inner) => [attr<string>(node, 'title'), inner(node.content)].filter(Boolean).join('\n'),
};
