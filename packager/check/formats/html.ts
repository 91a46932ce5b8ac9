/** The report as one page that needs nothing else: for mail, for the file, for print. */
import { Html, html } from '../../course/html.ts';
import type { UiLang } from '../../course/words.ts';
import { PREDICTION_WORDS } from '../igot-service/predict-words.ts';
import type { PredictionReport } from '../igot-service/report.ts';
import { type Diagnostic, diagnosticsOf, type FileReport, type Report } from '../report.ts';
import { FRAME, KIND_NAMES } from '../report-words.ts';
import { tally } from '../tally.ts';
import { formatWords } from '../words.ts';
import { placeText } from './place.ts';
import type { WriteOptions } from './writer.ts';

const STYLE = new Html(`
body{font:16px/1.5 system-ui,"Noto Sans Devanagari",sans-serif;color:#1b1b1f;max-width:60rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.125rem;overflow-wrap:anywhere;margin-top:2rem}
p{margin:.25rem 0}.f{border-inline-start:.25rem solid #5f6368;padding:.25rem .75rem;margin:.75rem 0;break-inside:avoid}
.error{border-color:#a3161b}.warning{border-color:#8a5a00}.what{font-weight:600}.small{font-size:.8125rem;color:#55585e;overflow-wrap:anywhere}
h3{font-size:1rem;margin-top:1.5rem}.valid{border-color:#1b6e3c}
.diff{white-space:pre-wrap;overflow-wrap:anywhere;font:.8125rem/1.5 ui-monospace,monospace}.diff ins{text-decoration:none;background:#dff3e4}.diff del{background:#fbe3e4}.screens{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:.5rem 0;flex:1 1 20rem}figure img{width:100%;border:1px solid #c8c9cc}figcaption{font-size:.8125rem;color:#55585e}
`);

const finding = (d: Diagnostic, severity: string): Html => html`<div class="f ${d.severity}">
<p class="what">${d.message}</p><p>${d.why}</p><p>→ ${d.how}</p>
<p class="small">${[severity, placeText(d.location), d.ruleId, d.spec].filter(Boolean).join(' · ')}</p></div>
`;

/** A line of the comparison; removed and added are told apart by element and sign, not by colour alone. */
function diffLine(line: string): Html {
  if (line.startsWith('-')) return html`<del>${line}</del>\n`;
  return line.startsWith('+') ? html`<ins>${line}</ins>\n` : html`${line}\n`;
}

const prediction = (predicted: PredictionReport, lang: UiLang): Html => {
  const words = PREDICTION_WORDS[lang];
  const { verdict, reasons, repairs, doubts, diff } = predicted;
  return html`<h3>${words.title}</h3><p class="small">${predicted.basis}</p>
<div class="f ${{ valid: 'valid', rewritten: 'warning', rejected: 'error' }[verdict]}"><p class="what">${predicted.summary}</p>
${[...reasons, ...doubts].map(({ message }) => html`<p>${message}</p>`)}
${repairs.length > 0 && html`<ul>${repairs.map(({ message }) => html`<li>${message}</li>`)}</ul>`}
${verdict !== 'rejected' && html`<p>${predicted.resuming}</p>`}
${diff && html`<p>${words.changes}</p><pre class="diff">${diff.map(diffLine)}</pre>`}</div>
`;
};

const ran = ({ wouldRecord = [], pictures }: FileReport, lang: UiLang): Html => {
  const words = FRAME[lang];
  const picture = (uri: string, caption: string) =>
    html`<figure><img src="${uri}" alt="${caption}"><figcaption>${caption}</figcaption></figure>`;
  return html`<h3>${words.runtime}</h3>${wouldRecord.map(({ message }) => html`<p>${message}</p>`)}
${pictures && html`<div class="screens">${picture(pictures.first, words.firstScreen)}${picture(pictures.last, words.lastScreen)}</div>`}
`;
};

export function writeHtml(report: Report, { lang }: WriteOptions): string {
  const words = FRAME[lang];
  const section = (file: FileReport): Html => html`<section><h2>${file.subject.path}</h2>
<p>${KIND_NAMES[file.kind][lang]} · ${file.profile}</p>
<p><strong>${words[file.verdict]}</strong> · ${formatWords(words.counts, lang, { ...tally(file) })}</p>
${diagnosticsOf(file).map((d) => finding(d, words[d.severity]))}${file.predicted && prediction(file.predicted, lang)}${file.wouldRecord && ran(file, lang)}</section>
`;
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title><style>${STYLE}</style></head><body><h1>${words.title}</h1>
${report.reports.map(section)}<p class="small">${report.tool.name} ${report.tool.version}</p></body></html>
`.source;
}
