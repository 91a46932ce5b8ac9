/** The certificate as one page that needs nothing else: to read, to print, to keep in the file. */
import { Html, html } from '../../course/html.ts';
import type { UiLang } from '../../course/words.ts';
import { STYLE } from '../formats/html-style.ts';
import { formatWords } from '../words.ts';
import type { Certificate } from './certificate.ts';
import { CERTIFICATE_WORDS, PASSAGE_WORDS } from './certificate-words.ts';
import { ASPECTS } from './coverage.ts';
import { sceneText } from './films/compare-films.ts';
import { percent } from './originality.ts';
import { stretchText } from './sounds/compare-sounds.ts';

/** Passages that are listed of either sort: a course with more of them is read in the app. */
const LISTED = 40;

/** Here the second column holds sentences, which the report's does not. */
const OWN_STYLE = '@media print{td:nth-child(2){white-space:normal}}tbody th{white-space:normal;width:40%}';

/** @param lang of the page; the value itself has no language */
export function certificateHtml(certificate: Certificate, lang: UiLang): string {
  const words = CERTIFICATE_WORDS[lang];
  const { subject, corpus, tool, engine, verdict, limits, passages, compared } = certificate;
  const open = passages.filter(({ standing }) => standing === 'open');
  const explained = passages.filter(({ standing }) => standing !== 'open');
  const share = (value: number) => percent(value, lang);
  const day = (at: string) => dateIn(at, lang);
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · ${subject.title}</title><style>${new Html(STYLE + OWN_STYLE)}</style></head><body><main>
<h1>${words.title}</h1>
<p class="lead">${subject.title}</p>
<p><span class="${verdict}">${words.verdict[verdict]}</span></p>
<p>${formatWords(words.sum, lang, { share: share(certificate.share), all: share(certificate.shareOfAll), longest: certificate.longest })}</p>
<p class="small">${formatWords(words.limits, lang, { warn: share(limits.warn), block: share(limits.block), longest: limits.longest })}</p>
${facts([
  [
    words.course,
    [subject.title, formatWords(words.size, lang, { words: subject.words, unread: subject.unread })],
  ],
  [words.owner, subject.owner ? [subject.owner] : []],
  [words.corpus, corpusLines(certificate, lang)],
])}
<h2>${words.boundTo}</h2>
${facts([
  [words.hashOf[subject.of], [html`<code>${subject.sha256}</code>`]],
  [words.corpusId, [html`<code>${corpus.id}</code>`]],
  [
    words.made,
    [day(certificate.issued), formatWords(words.engine, lang, { version: tool.version, norm: engine.norm })],
  ],
])}
<p>${words.changed}</p>
<h2>${words.compared}</h2>
${facts(ASPECTS.map((aspect) => [words.aspect[aspect], [words.extent[compared[aspect] ?? 'no']]]))}
<p>${words.judgement}</p>
<h2>${words.open}</h2>
${table(open, lang)}
<h2>${words.explained}</h2>
${table(explained, lang)}
${leadTable(certificate, lang)}
${pictureTable(certificate, lang)}
${soundTable(certificate, lang)}
${filmTable(certificate, lang)}
</main></body></html>
`.source;
}

function corpusLines({ corpus }: Certificate, lang: UiLang): string[] {
  const words = CERTIFICATE_WORDS[lang];
  const { documents, newest, signed } = corpus;
  return [
    formatWords(words.corpusSize, lang, { documents, words: corpus.words }),
    ...(newest ? [formatWords(words.newest, lang, { date: dateIn(newest, lang) })] : []),
    ...(signed
      ? [formatWords(words.signed, lang, { date: dateIn(signed.made, lang), key: signed.key })]
      : []),
  ];
}

/** Names and what stands for each; a name without anything is left out. */
const facts = (lines: readonly (readonly [name: string, said: readonly (string | Html)[]])[]): Html =>
  html`<table><tbody>${lines
    .filter(([, said]) => said.length > 0)
    .map(
      ([name, said]) =>
        html`<tr><th scope="row">${name}</th><td>${said.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}</td></tr>
`,
    )}</tbody></table>`;

/** Nothing where there is none: a certificate without leads need not speak of them. */
function leadTable({ leads = [] }: Certificate, lang: UiLang): Html | false {
  const { leads: title, leadsHint } = CERTIFICATE_WORDS[lang];
  const listed = leads.map((lead) => ({ ...lead, standing: 'open' }));
  return (
    leads.length > 0 &&
    html`<h2>${title}</h2>
<p>${leadsHint}</p>
${table(listed, lang)}`
  );
}

function table(passages: Certificate['passages'], lang: UiLang): Html {
  const words = CERTIFICATE_WORDS[lang];
  if (passages.length === 0) return html`<p>${words.none}</p>`;
  const { kind: kinds, standing: standings } = PASSAGE_WORDS[lang];
  const isOpen = passages[0]?.standing === 'open';
  const rows = passages.slice(0, LISTED).map(
    ({ at, begins, words: n, kind, standing, source }) =>
      html`<tr><td>${at ?? '–'}</td><td>${begins}</td><td class="n">${n}</td><td>${kinds[kind] ?? kind}</td><td>${source}</td>${!isOpen && html`<td>${standings[standing] ?? standing}</td>`}</tr>
`,
  );
  const heads = [
    words.where,
    words.begins,
    words.words,
    words.how,
    words.source,
    ...(isOpen ? [] : [words.why]),
  ];
  return html`<table><thead><tr>${heads.map((head) => html`<th scope="col"${head === words.words && html` class="n"`}>${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>
${passages.length > LISTED && html`<p class="small">${formatWords(words.more, lang, { count: passages.length - LISTED })}</p>`}`;
}

/** What the comparison of pictures found; nothing where none was made, which the list above says. */
function pictureTable({ pictures }: Certificate, lang: UiLang): Html {
  if (!pictures) return html``;
  const words = CERTIFICATE_WORDS[lang];
  const standings = PASSAGE_WORDS[lang].standing;
  const { found, compared } = pictures;
  const open = found.filter(({ standing }) => standing === 'open').length;
  const rows = found.slice(0, LISTED).map(
    ({ at, name, change, source, file, standing }) =>
      html`<tr><td>${at ?? '–'}</td><td>${name}</td><td>${words.change[change]}</td><td>${source} › ${file}</td><td>${standings[standing] ?? standing}</td></tr>
`,
  );
  const heads = [words.where, words.picture, words.how, words.source, words.why];
  return html`<h2>${words.aspect.pictures}</h2>
<p>${formatWords(words.pictures, lang, { compared, alike: found.length, open })}</p>
<p class="small">${formatWords(words.picturesLeft, lang, { plain: pictures.plain, small: pictures.small, unread: pictures.unread })}${pictures.missed && html` ${words.picturesMissed}`}</p>
${found.length > 0 && html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`}
${found.length > LISTED && html`<p class="small">${formatWords(words.more, lang, { count: found.length - LISTED })}</p>`}`;
}

/** The same for recordings and the sound of films. */
function soundTable({ sounds }: Certificate, lang: UiLang): Html {
  if (!sounds) return html``;
  const words = CERTIFICATE_WORDS[lang];
  const standings = PASSAGE_WORDS[lang].standing;
  const { found, compared, plain, cut, unread } = sounds;
  const open = found.filter(({ standing }) => standing === 'open').length;
  const rows = found.slice(0, LISTED).map(
    ({ at, name, change, stretches, source, file, standing }) =>
      html`<tr><td>${at ?? '–'}</td><td>${name} ${stretchText(stretches)}</td><td>${words.soundChange[change]}</td><td>${source} › ${file}</td><td>${standings[standing] ?? standing}</td></tr>
`,
  );
  const heads = [words.where, words.recording, words.how, words.source, words.why];
  return html`<h2>${words.aspect.sound}</h2>
<p>${formatWords(words.sounds, lang, { compared, alike: found.length, open })}</p>
<p class="small">${formatWords(words.soundsLeft, lang, { plain, cut, unread })}${sounds.missed && html` ${words.soundsMissed}`}</p>
${found.length > 0 && html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`}
${found.length > LISTED && html`<p class="small">${formatWords(words.more, lang, { count: found.length - LISTED })}</p>`}`;
}

/** The same for the pictures of films. */
function filmTable({ films }: Certificate, lang: UiLang): Html {
  if (!films) return html``;
  const words = CERTIFICATE_WORDS[lang];
  const standings = PASSAGE_WORDS[lang].standing;
  const { found, compared, plain } = films;
  const open = found.filter(({ standing }) => standing === 'open').length;
  const rows = found.slice(0, LISTED).map(
    ({ at, name, of, scenes, source, file, standing }) =>
      html`<tr><td>${at ?? '–'}</td><td>${name} ${sceneText(scenes)}</td><td>${formatWords(words.scenes, lang, { shared: scenes.length, of })}</td><td>${source} › ${file}</td><td>${standings[standing] ?? standing}</td></tr>
`,
  );
  const heads = [words.where, words.film, words.how, words.source, words.why];
  return html`<h2>${words.aspect.films}</h2>
<p>${formatWords(words.films, lang, { compared, alike: found.length, open })}</p>
<p class="small">${formatWords(words.filmsLeft, lang, { plain })}</p>
${found.length > 0 && html`<table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`}
${found.length > LISTED && html`<p class="small">${formatWords(words.more, lang, { count: found.length - LISTED })}</p>`}`;
}

/** In India's own time, whatever the machine's: a certificate is dated there. */
const dateIn = (at: string, lang: UiLang): string =>
  new Intl.DateTimeFormat(lang === 'hi' ? 'hi-IN' : 'en-IN', {
    ...{ dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Kolkata', numberingSystem: 'latn' },
  }).format(new Date(at));
