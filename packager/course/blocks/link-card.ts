import { z } from 'zod';
import { WebAddress } from '../course.ts';
import { attributes, html, wordsOr } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';
import { withoutSpaces } from './marks.ts';

/** A page on the web to go on to; it opens beside the course, and its address can be read. */
export const linkCard: BlockDef = {
  type: 'linkCard',
  content: '',
  attrs: blockAttrs.extend({
    /** '' while none is given. */
    url: z.union([z.literal(''), WebAddress]).default(''),
    title: z.string().default(''),
    /** What the reader finds there. */
    about: z.string().default(''),
  }),
  empty: (newId) => ({ type: 'linkCard', attrs: { id: newId(), url: '', title: '', about: '' } }),
  html: (node, cx) => {
    const url = attr<string>(node, 'url');
    if (!url) return html``;
    const about = attr<string>(node, 'about');
    const out = attributes({
      class: 'k-open',
      href: withoutSpaces(url),
      target: '_blank',
      rel: 'noopener noreferrer',
    });
    return html`<div class="k-card k-link"${attributes({ id: attr(node, 'id') })}><p class="k-title"><a${out}>${wordsOr(attr<string>(node, 'title'), cx.label('link'))}</a></p>${
      about && html`<p>${about}</p>`
    }<p class="k-address" dir="ltr">${url}</p><p class="k-facts">${cx.label('new-window')}</p></div>`;
  },
  text: (node) => [attr<string>(node, 'title'), attr<string>(node, 'about')].filter(Boolean).join('\n'),
};
