/**
 * The report as one page that needs nothing else: for mail, for the file, for
 * print. Without scripts all of it is open to read; with its own, and no other,
 * it can be filtered, sorted and read in the other language.
 */
import { createHash } from 'node:crypto';
import { Html, html } from '../../course/html.ts';
import { UI_LANGS, type UiLang } from '../../course/words.ts';
import type { Diagnostic } from '../in-words.ts';
import type { FileReport, Report } from '../report.ts';
import { FRAME, KIND_NAMES } from '../report-words.ts';
import { FAMILIES } from '../rules.ts';
import { type Tally, tally } from '../tally.ts';
import { formatWords } from '../words.ts';
import { both, dataBoth, said } from './both.ts';
import { familyOf, fileSection, GRAVE, groupsOf, NO_FAMILY } from './html-file.ts';
import { SCRIPT } from './html-script.ts';
import { STYLE } from './html-style.ts';
import { HTML_WORDS } from './html-words.ts';
import type { WriteOptions } from './writer.ts';

/** Rules named under "what to mend first". */
const FIRST = 5;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Nothing is loaded, and nothing runs but the script of this file (CSP 3, hash-source). */
const POLICY = `default-src 'none'; style-src ${hash(STYLE)}; script-src ${hash(SCRIPT)}; img-src data:; base-uri 'none'; form-action 'none'`;

/** What the top of the report says of one file; its findings themselves come after. */
interface Part {
  readonly id: string;
  readonly subject: FileReport['subject'];
  readonly kind: FileReport['kind'];
  readonly verdict: FileReport['verdict'];
  readonly counts: Tally;
  readonly families: ReadonlySet<string>;
  /** Of each rule that must be mended, one finding and how many there are. */
  readonly errors: readonly { readonly d: Diagnostic; readonly count: number }[];
}

function partOf(file: FileReport, i: number): Part {
  const groups = groupsOf(file);
  const errors = groups.filter(({ grave }) => grave === 'error');
  return {
    ...{ id: idOf(i), subject: file.subject, kind: file.kind, verdict: file.verdict, counts: tally(file) },
    families: new Set(groups.map(({ found: [d] }) => familyOf(d.ruleId))),
    errors: errors.map(({ found }) => ({ d: found[0], count: found.length })),
  };
}

const idOf = (i: number): string => `file-${i + 1}`;

export function* writeHtml(report: Report, { lang }: WriteOptions): Generator<string> {
  const parts: Part[] = [];
  for (const file of report.reports) parts.push(partOf(file, parts.length));
  yield html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${FRAME[lang].title}</title><style>${new Html(STYLE)}</style></head><body><main>
<header><h1>${both(lang, (l) => FRAME[l].title)}</h1><div class="act" hidden>${UI_LANGS.map(
    (l) =>
      html`<button type="button" data-say="${l}" lang="${l}" aria-pressed="${String(l === lang)}">${{ en: 'English', hi: 'हिन्दी' }[l]}</button> `,
  )}<button type="button" id="theme"${dataBoth((l) => HTML_WORDS[l].theme)}>${HTML_WORDS[lang].theme}</button></div></header>
<p class="lead">${summary(parts, lang)}</p>
${first(parts, lang)}${bar(parts, lang)}${table(parts, lang)}
`.source;
  let i = 0;
  for (const file of report.reports) {
    yield fileSection(file, { id: idOf(i), groups: groupsOf(file), counts: tally(file), lang }).source;
    i++;
  }
  yield html`<p class="small">${report.tool.name} ${report.tool.version}</p></main><script>${new Html(SCRIPT)}</script></body></html>
`.source;
}

function summary(parts: readonly Part[], lang: UiLang): Html {
  const [only] = parts;
  if (only && parts.length === 1) {
    const { verdict } = only;
    return html`<span class="${verdict}">${both(lang, (l) => FRAME[l][verdict])}</span> · ${both(lang, (l) => formatWords(FRAME[l].counts, l, { ...only.counts }))}`;
  }
  const count = (verdict: string) => parts.filter((part) => part.verdict === verdict).length;
  const data = { count: parts.length, pass: count('pass'), warn: count('warn'), fail: count('fail') };
  return both(lang, (l) => formatWords(FRAME[l].files, l, data));
}

/** The rules that most files break, of those that must be mended. */
function first(parts: readonly Part[], lang: UiLang): Html {
  const rules = new Map<string, { d: Diagnostic; id: string; count: number; files: Set<string> }>();
  for (const { id, errors } of parts) {
    for (const { d, count } of errors) {
      const seen = rules.get(d.ruleId) ?? { d, id, count: 0, files: new Set<string>() };
      rules.set(d.ruleId, { ...seen, count: seen.count + count, files: seen.files.add(id) });
    }
  }
  const most = [...rules.values()].sort((a, b) => b.files.size - a.files.size || b.count - a.count);
  const lines = most.slice(0, FIRST).map(({ d, id, count, files }) => {
    const times = (l: UiLang) => formatWords(HTML_WORDS[l].firstCount, l, { count, files: files.size });
    return html`<li><b>${said(d, 'how', lang)}</b><br>${said(d, 'what', lang)} <a class="small" href="#${id}">${both(lang, times)}</a></li>`;
  });
  return html`<h2>${both(lang, (l) => HTML_WORDS[l].first)}</h2>${
    lines.length === 0
      ? html`<p>${both(lang, (l) => HTML_WORDS[l].nothingFirst)}</p>`
      : html`<ol class="first">${lines}</ol>`
  }
`;
}

const VERDICT_ORDER = { fail: 0, warn: 1, pass: 2 } as const;

/** The folder that all files lie in, with the sign behind it; '' for one file, and where there is none. */
function folderOfAll(parts: readonly Part[]): string {
  const [first = '', ...others] = parts.map(({ subject }) => subject.path.replace(/[^\\/]*$/, ''));
  let shared = others.length > 0 ? first : '';
  while (!others.every((folder) => folder.startsWith(shared)))
    shared = shared.slice(0, -1).replace(/[^\\/]*$/, '');
  return shared;
}

/** Every file in a line. A head sorts where scripts run, and is plain words where they do not. */
function table(parts: readonly Part[], lang: UiLang): Html {
  const folder = folderOfAll(parts);
  const head = (say: (l: UiLang) => string, n = false) =>
    html`<th scope="col"${n && html` class="n"`}><button type="button">${both(lang, say)}</button></th>`;
  const rows = parts.map(({ subject, kind, verdict, id, counts }) => {
    const { errors, warnings, reviews, infos } = counts;
    return html`<tr data-of="${id}"><td data-key="${subject.path}"><a href="#${id}" title="${subject.path}">${subject.path.slice(folder.length)}</a></td><td data-key="${VERDICT_ORDER[verdict]}"><span class="${verdict}">${both(lang, (l) => HTML_WORDS[l].verdicts[verdict])}</span></td><td data-key="${KIND_NAMES[kind][lang]}">${both(lang, (l) => KIND_NAMES[kind][l])}</td>${[errors, warnings, reviews, infos].map((n) => html`<td class="n" data-key="${n}">${n}</td>`)}</tr>
`;
  });
  return html`<h2>${both(lang, (l) => HTML_WORDS[l].packages)}</h2>${folder && html`<p class="small">${folder}</p>`}
<div class="scroll" tabindex="0" role="region" aria-label="${HTML_WORDS[lang].packages}"><table id="files"><thead><tr>${head((l) => HTML_WORDS[l].file)}${head((l) => HTML_WORDS[l].verdict)}${head((l) => HTML_WORDS[l].kind)}${GRAVE.map((g) => head((l) => FRAME[l][g], true))}</tr></thead><tbody>${rows}</tbody></table></div>
`;
}

/** Filters; shown by the script that they need. */
function bar(parts: readonly Part[], lang: UiLang): Html {
  const words = HTML_WORDS[lang];
  const used = new Set(parts.flatMap((part) => [...part.families]));
  const families = [
    ...FAMILIES.map(({ id, title }) => ({ id, say: (l: UiLang) => title[l] })),
    { id: NO_FAMILY, say: (l: UiLang) => HTML_WORDS[l].otherFamily },
  ].filter(({ id }) => used.has(id));
  const total = parts.reduce(
    (n, { counts: { errors, warnings, reviews, infos } }) => n + errors + warnings + reviews + infos,
    0,
  );
  const option = (value: string, say: (l: UiLang) => string) =>
    html`<option value="${value}"${dataBoth(say)}>${say(lang)}</option>`;
  return html`<div class="bar act" hidden><input type="search" id="search" placeholder="${words.search}" aria-label="${words.search}"${dataBoth((l) => HTML_WORDS[l].search)}>
${GRAVE.map((g) => html`<button type="button" data-filter="${g}" aria-pressed="false">${both(lang, (l) => FRAME[l][g])}</button>`)}
<select id="family" aria-label="${words.family}"${dataBoth((l) => HTML_WORDS[l].family)}>${option('', (l) => `${HTML_WORDS[l].family}: ${HTML_WORDS[l].all}`)}${families.map(({ id, say }) => option(id, say))}</select>
<select id="file" aria-label="${words.file}"${dataBoth((l) => HTML_WORDS[l].file)}>${option('', (l) => `${HTML_WORDS[l].file}: ${HTML_WORDS[l].all}`)}${parts.map(({ subject, id }) => html`<option value="${id}">${subject.path}</option>`)}</select>
<button type="button" id="open"${dataBoth((l) => HTML_WORDS[l].openAll)}>${words.openAll}</button><button type="button" id="close"${dataBoth((l) => HTML_WORDS[l].closeAll)}>${words.closeAll}</button>
<span class="small" role="status"><span id="shown">${total}</span> ${both(lang, (l) => HTML_WORDS[l].shown)}</span></div>
<p id="none" hidden>${both(lang, (l) => HTML_WORDS[l].noneFit)}</p>
`;
}
