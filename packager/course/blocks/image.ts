import { z } from 'zod';
import { attributes, html } from '../html.ts';
import { attr } from './attr.ts';
import { assetOrNone, blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';

export const IMAGE_WIDTHS = ['text', 'wide', 'full'] as const;

/** A picture. Either it has a description or it is only decoration; rules ask, the schema does not. */
export const image: BlockDef = {
  type: 'image',
  content: '',
  attrs: blockAttrs.extend({
    asset: assetOrNone,
    alt: z.string().default(''),
    decorative: z.boolean().default(false),
    caption: z.string().default(''),
    width: z.enum(IMAGE_WIDTHS).default('text'),
  }),
  empty: (newId) => ({
    type: 'image',
    attrs: { id: newId(), asset: '', alt: '', decorative: false, caption: '', width: 'text' },
  }),
  html: (node, cx) => {
    const id = attr<string>(node, 'asset');
    if (!id) return html``;
    const file = cx.asset(id);
    const caption = attr<string>(node, 'caption');
    const picture = attributes({
      src: file.url,
      alt: attr<boolean>(node, 'decorative') ? '' : attr<string>(node, 'alt'),
      width: file.width,
      height: file.height,
      loading: 'lazy',
      decoding: 'async',
    });
    const figure = attributes({ id: attr(node, 'id'), class: `k-image k-${attr<string>(node, 'width')}` });
    return html`<figure${figure}><img${picture}>${caption && html`<figcaption>${caption}</figcaption>`}</figure>`;
  },
  text: (node) =>
    [attr<boolean>(node, 'decorative') ? '' : attr<string>(node, 'alt'), attr<string>(node, 'caption')]
      .filter(Boolean)
      .join('\n'),
};
