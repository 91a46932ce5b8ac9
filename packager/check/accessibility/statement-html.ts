/** The conformance statement as one page that needs nothing else: to read, to print, to hand over. */
import { Html, html } from '../../course/html.ts';
import type { UiLang } from '../../course/words.ts';
import { STYLE } from '../formats/html-style.ts';
import { formatWords } from '../words.ts';
import { CRITERIA } from './criteria.ts';
import { LEVELS, type Statement, type StatementRow } from './statement.ts';
import { STATEMENT_WORDS } from './statement-words.ts';

/** Here columns hold sentences, which the report's do not. */
const OWN_STYLE = '@media print{td,tbody th{white-space:normal!important}}tbody th{white-space:normal}';

/** @param lang of the page; the value itself has no language */
export function statementHtml(statement: Statement, lang: UiLang): string {
  const words = STATEMENT_WORDS[lang];
  const { subject, looked, issued, tool, rows } = statement;
  const counts = LEVELS.map(
    (level) => [level, rows.filter((row) => row.conformance === level).length] as const,
  );
  const facts: readonly (readonly [string, string | undefined])[] = [
    [words.owner, subject.owner],
    [words.hash, subject.sha256],
    [words.made, `${dayOf(issued, lang)} · ${tool.name} ${tool.version}`],
  ];
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} · ${subject.title}</title><style>${new Html(STYLE + OWN_STYLE)}</style></head><body><main>
<h1>${words.title}</h1>
<p class="lead">${subject.title}</p>
<p>${words.lead}</p>
<p>${looked.views > 0 ? formatWords(words.looked, lang, looked) : words.notLooked}</p>
<p>${words.honest}</p>
<table><tbody>${facts.map(([name, said]) => said && html`<tr><th scope="row">${name}</th><td>${said}</td></tr>`)}</tbody></table>
<h2>${words.sum}</h2>
<table><tbody>${counts.map(([level, count]) => html`<tr><th scope="row">${words.level[level]}</th><td class="n">${count}</td></tr>`)}</tbody></table>
<h2>${words.criteria}</h2>
<table><thead><tr>${[words.criterion, words.clauses, words.conformance, words.remarks].map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map((row) => line(row, lang))}</tbody></table>
<p class="small">${words.others}</p>
</main></body></html>
`.source;
}

const line = (
  row: StatementRow,
  lang: UiLang,
): Html => html`<tr><th scope="row">${nameOf(row, lang)}</th><td>${[
  row.en301549 && `EN 301 549 ${row.en301549}`,
  row.gigw && `GIGW 3.0 ${row.gigw}`,
]
  .filter(Boolean)
  .join(
    ', ',
  )}</td><td><b>${STATEMENT_WORDS[lang].level[row.conformance]}</b></td><td>${remarksOf(row, lang)}</td></tr>
`;

const nameOf = ({ id, level }: StatementRow, lang: UiLang): string =>
  `${id} ${CRITERIA.find((criterion) => criterion.id === id)?.name[lang] ?? ''} (${level})`;

/** What a row rests on, in sentences. */
function remarksOf(
  { conformance, by, faults, open, pages, passed, said }: StatementRow,
  lang: UiLang,
): string {
  const words = STATEMENT_WORDS[lang];
  const isBare = by === 'nobody' && open === 0 && passed.length === 0;
  return [
    faults > 0 && formatWords(words.faults, lang, { faults, pages }),
    open > 0 && formatWords(words.open, lang, { open }),
    passed.length > 0 && formatWords(words.passed, lang, { count: passed.length }),
    said && formatWords(words.said, lang, { by: said.by, reason: said.reason, date: dayOf(said.at, lang) }),
    conformance === 'not-applicable' && !said && words.absent,
    isBare && words.untested,
  ]
    .filter(Boolean)
    .join(' ');
}

/** In India's own time, whatever the machine's. */
const dayOf = (at: string, lang: UiLang): string =>
  new Intl.DateTimeFormat(lang === 'hi' ? 'hi-IN' : 'en-IN', {
    ...{ dateStyle: 'long', timeZone: 'Asia/Kolkata', numberingSystem: 'latn' },
  }).format(new Date(at));
