/** One file in the HTML report: its verdict, its findings by rule, what a platform would do and what the run showed. */
import { type Html, html } from '../../course/html.ts';
import type { UiLang } from '../../course/words.ts';
import { PREDICTION_WORDS } from '../igot-service/predict-words.ts';
import type { PredictionReport } from '../igot-service/report.ts';
import type { Diagnostic } from '../in-words.ts';
import type { FileReport } from '../report.ts';
import { FRAME, KIND_NAMES } from '../report-words.ts';
import { FAMILIES } from '../rules.ts';
import type { ScoreCardReport } from '../scorecard/fill.ts';
import { SCORE_CARD_WORDS, sumData } from '../scorecard/scorecard-words.ts';
import type { Tally } from '../tally.ts';
import { formatWords } from '../words.ts';
import { both, said } from './both.ts';
import { runPart } from './html-run.ts';
import { HTML_WORDS } from './html-words.ts';
import { placeText } from './place.ts';

export type Grave = 'error' | 'warning' | 'review' | 'info';
export const GRAVE: readonly Grave[] = ['error', 'warning', 'review', 'info'];

/** Findings of one rule that one explanation covers. */
export interface RuleGroup {
  readonly grave: Grave;
  readonly found: readonly [Diagnostic, ...Diagnostic[]];
  /** There are more than are listed. */
  readonly more: boolean;
}

/** Where a finding belongs that is no rule's: of the check itself, or of the run. */
export const NO_FAMILY = 'run';
const FAMILY_OF = new Map(FAMILIES.flatMap(({ id, rules }) => rules.map((rule) => [rule.id, id] as const)));
export const familyOf = (ruleId: string): string => FAMILY_OF.get(ruleId) ?? NO_FAMILY;

/** The findings of a file by rule, the gravest first. */
export function groupsOf({ results }: FileReport): RuleGroup[] {
  const groups = new Map<string, { grave: Grave; found: [Diagnostic, ...Diagnostic[]]; more: boolean }>();
  for (const { outcome, diagnostics, more = false } of results) {
    for (const d of diagnostics) {
      const grave = outcome === 'review' ? 'review' : d.severity;
      const key = [grave, d.ruleId, d.why, d.how].join('\n');
      const group = groups.get(key);
      if (group) group.found.push(d);
      else groups.set(key, { grave, found: [d], more });
    }
  }
  return [...groups.values()].sort((a, b) => GRAVE.indexOf(a.grave) - GRAVE.indexOf(b.grave));
}

/** @param counts of the file's findings */
export function fileSection(
  file: FileReport,
  { id, lang, groups, counts }: { id: string; lang: UiLang; groups: readonly RuleGroup[]; counts: Tally },
): Html {
  const size = new Intl.NumberFormat('en-IN').format(file.subject.bytes);
  return html`<details id="${id}" open><summary><b>${file.subject.path}</b>
<span class="small">${both(lang, (l) => KIND_NAMES[file.kind][l])} · ${file.profile} · ${size} B</span></summary>
<div class="body"><p><span class="${file.verdict}">${both(lang, (l) => FRAME[l][file.verdict])}</span> · ${both(
    lang,
    (l) => formatWords(FRAME[l].counts, l, { ...counts }),
  )}</p>
${groups.length === 0 && html`<p>${both(lang, (l) => HTML_WORDS[l].fine)}</p>`}${groups.map((g) => ruleGroup(g, lang))}${file.predicted && prediction(file.predicted, lang)}${file.scorecard && scoreCard(file.scorecard, lang)}${runPart(file, lang)}
${file.subject.sha256 && html`<p class="small">SHA-256 <code>${file.subject.sha256}</code></p>`}</div></details>
`;
}

function ruleGroup({ grave, found, more }: RuleGroup, lang: UiLang): Html {
  const [first] = found;
  const specs = [...new Set(found.map((d) => d.spec))];
  const lines = found.map((d) => {
    const place = placeText(d.location);
    return html`<li><span class="what">${said(d, 'what', lang)}</span>${place && html` <code>${place}</code>`}${d.detail && html` <code>${d.detail}</code>`}</li>`;
  });
  return html`<div class="f rule ${grave}" data-grave="${grave}" data-family="${familyOf(first.ruleId)}" data-count="${found.length}">
<p class="tag">${both(lang, (l) => FRAME[l][grave])}${(found.length > 1 || more) && html` · ${found.length}${more && '+'}`}</p><ul>${lines}</ul>
<p>${said(first, 'why', lang)}</p><p>→ ${said(first, 'how', lang)}</p><p class="small">${[first.ruleId, ...specs].filter(Boolean).join(' · ')}</p></div>
`;
}

/** A line of the comparison; removed and added are told apart by element and sign, not by colour alone. */
function diffLine(line: string): Html {
  if (line.startsWith('-')) return html`<del>${line}</del>\n`;
  return line.startsWith('+') ? html`<ins>${line}</ins>\n` : html`${line}\n`;
}

// Said in the language that the check ran in.
/** Every item of the card; its own words are the platform's, in English. */
const scoreCard = ({ gate, score, grade, open, items }: ScoreCardReport, lang: UiLang): Html => {
  const sum = sumData(score, grade, open, items.length);
  return html`<h3>${both(lang, (l) => SCORE_CARD_WORDS[l].title)}</h3>
<p>${both(lang, (l) => `${formatWords(SCORE_CARD_WORDS[l].sum, l, sum)}. ${SCORE_CARD_WORDS[l].gate[gate]}.`)}</p>
<table><thead><tr>${(['item', 'answer', 'who', 'evidence'] as const).map(
    (head) => html`<th scope="col">${both(lang, (l) => SCORE_CARD_WORDS[l][head])}</th>`,
  )}</tr></thead><tbody>${items.map(
    ({ id, text, answer, by, evidence }) =>
      html`<tr><td lang="en">${text} <span class="small mono">${id}</span></td><td>${both(lang, (l) => SCORE_CARD_WORDS[l].answers[answer])}</td><td>${both(lang, (l) => SCORE_CARD_WORDS[l].by[by])}</td><td lang="${lang}">${evidence}</td></tr>`,
  )}</tbody></table>`;
};

const prediction = (predicted: PredictionReport, lang: UiLang): Html => {
  const { verdict, reasons, repairs, doubts, diff } = predicted;
  return html`<h3>${both(lang, (l) => PREDICTION_WORDS[l].title)}</h3><div lang="${lang}"><p class="small">${predicted.basis}</p>
<div class="f ${{ valid: 'valid', rewritten: 'warning', rejected: 'error' }[verdict]}"><p class="what">${predicted.summary}</p>
${[...reasons, ...doubts].map(({ message }) => html`<p>${message}</p>`)}
${repairs.length > 0 && html`<ul>${repairs.map(({ message }) => html`<li>${message}</li>`)}</ul>`}
${verdict !== 'rejected' && html`<p>${predicted.resuming}</p>`}
${diff && html`<p>${PREDICTION_WORDS[lang].changes}</p><pre class="diff">${diff.map(diffLine)}</pre>`}</div></div>
`;
};
