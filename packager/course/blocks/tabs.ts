import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import { blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';
import { emptySection, SECTION_PARTS, sectionsOf } from './section.ts';

/**
 * Passages of which one is shown at a time: the same matter for different
 * readers or cases. Written one below the other; the player makes tabs of them.
 */
export const tabs: BlockDef = {
  type: 'tabs',
  content: 'section{2,8}',
  attrs: blockAttrs,
  parts: SECTION_PARTS,
  empty: (newId) => ({
    type: 'tabs',
    attrs: { id: newId() },
    content: [emptySection(newId), emptySection(newId)],
  }),
  html: (node, cx) => {
    const sections = sectionsOf(node).map(
      ({ title, named, body }, i) =>
        html`<div class="k-tab"><p class="k-title">${
          named ? cx.inline(title) : `${cx.label('section')} ${i + 1}`
        }</p>${cx.blocks(body)}</div>`,
    );
    return html`<div class="k-tabs"${attributes({ id: attr(node, 'id') })}>${sections}</div>`;
  },
};
