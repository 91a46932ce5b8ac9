import { z } from 'zod';
import { attributes, html, wordsOr } from '../html.ts';
import { attr } from './attr.ts';
import { assetOrNone, blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';

const UNITS = ['B', 'KB', 'MB', 'GB'] as const;

/** Bytes in the unit that reads best: 812 B, 14 KB, 3.2 MB. */
function sizeInWords(bytes: number): string {
  const unit = Math.min(UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const size = bytes / 1000 ** unit;
  return `${unit > 1 && size < 10 ? size.toFixed(1) : Math.round(size)}\u00a0${UNITS[unit]}`;
}

/**
 * A PDF to open. In the page it is a card; where the browser shows PDF itself,
 * the player unfolds it below on demand. No frame: the platform refuses them.
 */
export const document: BlockDef = {
  type: 'document',
  content: '',
  attrs: blockAttrs.extend({
    asset: assetOrNone,
    title: z.string().default(''),
    /** What the reader finds in it. */
    about: z.string().default(''),
  }),
  empty: (newId) => ({ type: 'document', attrs: { id: newId(), asset: '', title: '', about: '' } }),
  html: (node, cx) => {
    const id = attr<string>(node, 'asset');
    if (!id) return html``;
    const file = cx.asset(id);
    const about = attr<string>(node, 'about');
    const open = attributes({
      class: 'k-open',
      href: file.url,
      type: file.mediaType,
      target: '_blank',
      rel: 'noopener',
    });
    const facts = [
      'PDF',
      file.pages !== undefined && cx.label('page-count').replace('{n}', String(file.pages)),
      file.bytes !== undefined && sizeInWords(file.bytes),
    ].filter((fact) => fact !== false);
    return html`<div class="k-card k-document"${attributes({ id: attr(node, 'id') })}><p class="k-title">${wordsOr(attr<string>(node, 'title'), cx.label('document'))}</p>${
      about && html`<p>${about}</p>`
    }<p class="k-facts">${facts.join(' · ')}</p><p><a${open}>${cx.label('open-document')}</a></p><details class="k-inline" hidden><summary>${cx.label('read-here')}</summary></details></div>`;
  },
  text: (node) => [attr<string>(node, 'title'), attr<string>(node, 'about')].filter(Boolean).join('\n'),
};
