import { z } from 'zod';
import { CaptionTrack } from '../course.ts';
import { attributes, html, wordsOr } from '../html.ts';
import { attr } from './attr.ts';
import { assetOrNone, blockAttrs } from './attrs.ts';
import type { BlockDef } from './block.ts';
import { partAttributes, partUrl } from './played.ts';
import { writeTranscript } from './transcript.ts';

/** HTML allows one track of a kind in a language, and a player could not tell two apart. */
const firstOfEachLang = (tracks: readonly CaptionTrack[]): readonly CaptionTrack[] =>
  tracks.filter((track, i) => tracks.findIndex((t) => t.lang === track.lang) === i);

/** A film with captions, a transcript and a picture to stand for it. */
export const video: BlockDef = {
  type: 'video',
  content: '',
  attrs: blockAttrs.extend({
    asset: assetOrNone,
    title: z.string().default(''),
    poster: assetOrNone.default(''),
    captions: z.array(CaptionTrack).default([]),
    /** Paragraphs separated by line breaks. */
    transcript: z.string().default(''),
  }),
  empty: (newId) => ({
    type: 'video',
    attrs: { id: newId(), asset: '', title: '', poster: '', captions: [], transcript: '' },
  }),
  html: (node, cx) => {
    const id = attr<string>(node, 'asset');
    if (!id) return html``;
    const file = cx.asset(id);
    const poster = attr<string>(node, 'poster');
    const title = wordsOr(attr<string>(node, 'title'), cx.label('video'));
    const film = attributes({
      controls: true,
      playsinline: true,
      preload: 'metadata',
      width: file.width,
      height: file.height,
      poster: poster ? cx.asset(poster).url : null,
      'aria-label': title,
    });
    const tracks = firstOfEachLang(attr<readonly CaptionTrack[]>(node, 'captions')).map((track) => {
      const list = attributes({
        kind: 'captions',
        src: cx.asset(track.asset).url,
        srclang: track.lang,
        label: cx.label(`lang-${track.lang}`),
        default: track.lang === cx.lang,
      });
      return html`<track${list}>`;
    });
    return html`<figure class="k-video"${attributes({ id: attr(node, 'id') })}><video${film}${partAttributes(file)}><source${attributes({ src: partUrl(file), type: file.mediaType })}>${tracks}</video>${writeTranscript(attr<string>(node, 'transcript'), cx)}</figure>`;
  },
  text: (node) => [attr<string>(node, 'title'), attr<string>(node, 'transcript')].filter(Boolean).join('\n'),
};
