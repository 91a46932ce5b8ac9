import { z } from 'zod';
import { setFormula } from '../formula/set.ts';
import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';

/**
 * A formula on a line of its own, written as TeX and set as MathML when a page
 * is written. One that cannot be set stands there as it was written: a rule
 * tells the author.
 */
export const formula: BlockDef = {
  type: 'formula',
  content: '',
  attrs: blockAttrs.extend({
    tex: z.string().default(''),
    /** How it is read aloud; '' leaves that to the screen reader, which reads MathML by itself. */
    alt: z.string().default(''),
  }),
  empty: (newId) => ({ type: 'formula', attrs: { id: newId(), tex: '', alt: '' } }),
  html: (node, cx) => {
    const tex = attr<string>(node, 'tex');
    if (!tex.trim()) return html``;
    const set = setFormula(tex);
    // A group that takes the focus, so that a wide formula can be scrolled by keyboard.
    const box = attributes({
      id: attr(node, 'id'),
      class: 'k-formula',
      role: 'group',
      tabindex: 0,
      dir: 'ltr',
      'aria-label': cx.label('formula'),
    });
    const shown =
      'mathml' in set
        ? set.mathml(attr<string>(node, 'alt').trim())
        : html`<code translate="no">${tex}</code>`;
    return html`<div${box}>${shown}</div>`;
  },
  text: (node) => {
    const tex = attr<string>(node, 'tex');
    const set = setFormula(tex);
    return [attr<string>(node, 'alt'), 'text' in set ? set.text : tex]
      .filter((part) => part.trim())
      .join('\n');
  },
};
