/** Words in both languages of Kriti, of which the page shows one. */
import { Html, html } from '../../course/html.ts';
import type { UiLang } from '../../course/words.ts';
import { type Diagnostic, otherLang } from '../in-words.ts';

/** The words in either language; once where they are the same. */
export function both(lang: UiLang, say: (lang: UiLang) => string): Html {
  const other = otherLang(lang);
  const [own, second] = [say(lang), say(other)];
  return own === second ? html`${own}` : pair(lang, own, second);
}

const pair = (lang: UiLang, own: string, second: string): Html =>
  html`<span class="t" lang="${lang}">${own}</span><span class="t" lang="${otherLang(lang)}">${second}</span>`;

/** One sentence of a finding, which has a second language only where the check was asked for it. */
export function said(d: Diagnostic, part: 'what' | 'why' | 'how', lang: UiLang): Html {
  const own = { what: d.message, why: d.why, how: d.how }[part];
  const second = d.other?.[part];
  return second === undefined || second === own ? html`${own}` : pair(lang, own, second);
}

/** Attributes from which the script takes the words of a control; the first language stands there already. */
export const dataBoth = (say: (lang: UiLang) => string): Html =>
  new Html(html` data-en="${say('en')}" data-hi="${say('hi')}"`.source);
