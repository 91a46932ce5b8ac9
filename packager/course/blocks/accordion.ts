import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';
import { emptySection, SECTION_PARTS, sectionsOf } from './section.ts';

/** Passages folded away under their titles, each to be opened by itself. */
export const accordion: BlockDef = {
  type: 'accordion',
  content: 'section+',
  attrs: blockAttrs,
  parts: SECTION_PARTS,
  empty: (newId) => ({
    type: 'accordion',
    attrs: { id: newId() },
    content: [emptySection(newId), emptySection(newId)],
  }),
  html: (node, cx) => {
    const sections = sectionsOf(node).map(
      ({ title, named, body }, i) =>
        html`<details><summary>${
          named ? cx.inline(title) : `${cx.label('section')} ${i + 1}`
        }</summary><div>${cx.blocks(body)}</div></details>`,
    );
    return html`<div class="k-accordion"${attributes({ id: attr(node, 'id') })}>${sections}</div>`;
  },
};
