import { z } from 'zod';
import { attributes, html, wordsOr } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';

/** Text to be read letter by letter: a program, a formula, a command. (`code` is the mark of such words in a line.) */
export const codeBlock: BlockDef = {
  type: 'codeBlock',
  content: 'text*',
  marks: '',
  attrs: blockAttrs.extend({ caption: z.string().default('') }),
  empty: (newId) => ({ type: 'codeBlock', attrs: { id: newId(), caption: '' } }),
  html: (node, cx) => {
    const caption = attr<string>(node, 'caption');
    // A region that takes the focus, so that a long line can be scrolled by keyboard.
    const box = attributes({ role: 'region', tabindex: 0, 'aria-label': wordsOr(caption, cx.label('code')) });
    return html`<figure class="k-code"${attributes({ id: attr(node, 'id') })}><pre dir="ltr" translate="no"${box}><code>${cx.inline(
      node.content,
    )}</code></pre>${caption && html`<figcaption>${caption}</figcaption>`}</figure>`;
  },
  text: (node, inner) => [inner(node.content), attr<string>(node, 'caption')].filter(Boolean).join('\n'),
};
