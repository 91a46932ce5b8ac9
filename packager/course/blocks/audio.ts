import { z } from 'zod';
import { attributes, html, wordsOr } from '../html.ts';
import { attr } from './attr.ts';
import { assetOrNone, blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';
import { partAttributes, partUrl } from './played.ts';
import { writeTranscript } from './transcript.ts';

/** A sound recording with its transcript. */
export const audio: BlockDef = {
  type: 'audio',
  content: '',
  attrs: blockAttrs.extend({
    asset: assetOrNone,
    title: z.string().default(''),
    /** Paragraphs separated by line breaks. */
    transcript: z.string().default(''),
  }),
  empty: (newId) => ({ type: 'audio', attrs: { id: newId(), asset: '', title: '', transcript: '' } }),
  html: (node, cx) => {
    const id = attr<string>(node, 'asset');
    if (!id) return html``;
    const file = cx.asset(id);
    const title = attr<string>(node, 'title');
    const sound = attributes({
      controls: true,
      preload: 'metadata',
      'aria-label': wordsOr(title, cx.label('audio')),
    });
    return html`<figure class="k-audio"${attributes({ id: attr(node, 'id') })}><audio${sound}${partAttributes(file)}><source${attributes({ src: partUrl(file), type: file.mediaType })}></audio>${
      title && html`<figcaption>${title}</figcaption>`
    }${writeTranscript(attr<string>(node, 'transcript'), cx)}</figure>`;
  },
  text: (node) => [attr<string>(node, 'title'), attr<string>(node, 'transcript')].filter(Boolean).join('\n'),
};
