/** The report for a terminal: grouped by how grave, then by rule, so that one cause is explained once. */
import pico from 'picocolors';
import type { UiLang } from '../../course/words.ts';
import { PREDICTION_WORDS } from '../igot-service/predict-words.ts';
import type { PredictionReport } from '../igot-service/report.ts';
import type { Diagnostic } from '../in-words.ts';
import { diagnosticsOf, type FileReport, type Report, type RunReport } from '../report.ts';
import { FRAME, KIND_NAMES } from '../report-words.ts';
import type { ScoreCardReport } from '../scorecard/fill.ts';
import { SCORE_CARD_WORDS, sumData } from '../scorecard/scorecard-words.ts';
import { type Tally, tally } from '../tally.ts';
import { formatWords } from '../words.ts';
import { placeText } from './place.ts';
import type { WriteOptions } from './writer.ts';

type Colours = ReturnType<typeof pico.createColors>;
type Heading = 'error' | 'warning' | 'review' | 'info';

/** Letters of a tool's own words. */
const DETAIL = 160;
/** Findings of one rule shown before the rest is counted. */
const SHOWN = 20;
const SIGN: Readonly<Record<Heading, string>> = { error: '✖', warning: '▲', review: '?', info: 'i' };

export function* writeText({ reports }: Report, { lang, colour }: WriteOptions): Generator<string> {
  const colours = pico.createColors(colour);
  const verdicts = { pass: 0, warn: 0, fail: 0 };
  let count = 0;
  for (const file of reports) {
    yield `${count === 0 ? '' : '\n'}${fileText(file, lang, colours)}\n`;
    verdicts[file.verdict]++;
    count++;
  }
  if (count === 0) yield '\n';
  if (count > 1) yield `\n${formatWords(FRAME[lang].files, lang, { count, ...verdicts })}\n`;
}

/** A stranger's text may not move the cursor, change the title of the window or begin a line of its own. */
const shown = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

function fileText(file: FileReport, lang: UiLang, c: Colours): string {
  const lines = [
    `${c.bold(shown(file.subject.path))}  ${c.dim(`${KIND_NAMES[file.kind][lang]} · ${file.profile}`)}`,
  ];
  const grouped = byHeading(file);
  for (const heading of ['error', 'warning', 'review', 'info'] as const) {
    const found = grouped[heading];
    if (found.length === 0) continue;
    lines.push('', `  ${paint(heading, c)(`${SIGN[heading]} ${FRAME[lang][heading]} (${found.length})`)}`);
    for (const group of byRule(found)) lines.push(...ruleLines(group, lang, c));
  }
  if (file.predicted) lines.push('', ...predictionLines(file.predicted, lang, c));
  if (file.scorecard) lines.push('', ...scoreCardLines(file.scorecard, lang, c));
  if (file.runtime?.length) {
    lines.push(
      '',
      `  ${c.bold(FRAME[lang].runtime)}`,
      ...(file.wouldRecord ?? []).map(({ message }) => `    ${shown(message)}`),
      ...file.runtime.flatMap((run) => runLines(run, lang, c)),
    );
  }
  lines.push('', `  ${verdictText(file, tally(file), lang, c)}`);
  return lines.join('\n');
}

function byHeading(file: FileReport): Record<Heading, Diagnostic[]> {
  const reviews = new Set(file.results.filter((r) => r.outcome === 'review').flatMap((r) => r.diagnostics));
  const found: Record<Heading, Diagnostic[]> = { error: [], warning: [], review: [], info: [] };
  for (const d of diagnosticsOf(file)) found[reviews.has(d) ? 'review' : d.severity].push(d);
  return found;
}

/** Findings that one explanation covers, together. */
function byRule(diagnostics: readonly Diagnostic[]): Diagnostic[][] {
  const groups = new Map<string, Diagnostic[]>();
  for (const d of diagnostics) {
    const key = `${d.ruleId}\n${d.why}\n${d.how}`;
    groups.set(key, [...(groups.get(key) ?? []), d]);
  }
  return [...groups.values()];
}

function ruleLines(group: readonly Diagnostic[], lang: UiLang, c: Colours): string[] {
  const [first] = group;
  if (!first) return [];
  const lines = group.slice(0, SHOWN).map((d) => {
    const place = shown(placeText(d.location));
    return `    ${shown(d.message)}${place && `  ${c.cyan(place)}`}${d.detail ? c.dim(`  [${shown(d.detail.replace(/\{[^}]*\}/g, '')).slice(0, DETAIL)}]`) : ''}`;
  });
  if (group.length > SHOWN) {
    lines.push(c.dim(`    ${formatWords(FRAME[lang].more, lang, { count: group.length - SHOWN })}`));
  }
  return [
    ...lines,
    `      ${shown(first.why)}`,
    `      → ${shown(first.how)}`,
    c.dim(`      ${[first.ruleId, ...new Set(group.map((d) => d.spec))].filter(Boolean).join(' · ')}`),
  ];
}

/** Lines of the changed manifest that a terminal shows; the HTML has them all. */
const DIFF_SHOWN = 40;

/** The sum, and every item that is not as it should be; what is open is only counted. */
function scoreCardLines(
  { gate, score, grade, open, items }: ScoreCardReport,
  lang: UiLang,
  c: Colours,
): string[] {
  const words = SCORE_CARD_WORDS[lang];
  return [
    `  ${c.bold(words.title)}`,
    `    ${formatWords(words.sum, lang, sumData(score, grade, open, items.length))}`,
    `    ${words.gate[gate]}`,
    ...items
      .filter(({ answer }) => answer === 'no')
      .map(({ id, answer, evidence }) => `    ${words.answers[answer]}  ${id}: ${shown(evidence)}`),
  ];
}

function predictionLines(predicted: PredictionReport, lang: UiLang, c: Colours): string[] {
  const words = PREDICTION_WORDS[lang];
  const { verdict, reasons, repairs, doubts, diff = [] } = predicted;
  const colour = { valid: c.green, rewritten: c.yellow, rejected: c.red }[verdict];
  const painted = (line: string) =>
    line.startsWith('+') ? c.green(line) : line.startsWith('-') ? c.red(line) : c.dim(line);
  return [
    `  ${c.bold(words.title)} ${c.dim(`(${predicted.basis})`)}`,
    `    ${colour(shown(predicted.summary))}`,
    ...[...reasons, ...doubts].map(({ message }) => `    ${shown(message)}`),
    ...repairs.map(({ message }) => `    → ${shown(message)}`),
    ...(verdict === 'rejected' ? [] : [`    ${predicted.resuming}`]),
    ...(diff.length === 0 ? [] : [`    ${words.changes}`]),
    ...diff.slice(0, DIFF_SHOWN).map((line) => `      ${painted(shown(line))}`),
    ...(diff.length > DIFF_SHOWN
      ? [`      ${c.dim(formatWords(FRAME[lang].more, lang, { count: diff.length - DIFF_SHOWN }))}`]
      : []),
  ];
}

function runLines(run: RunReport, lang: UiLang, c: Colours): string[] {
  const { recorded } = run;
  const { lms, attempt, phase = 'visit', activity } = run;
  const launch = { lms, attempt, phase, title: activity?.title ?? '', calls: run.calls.length };
  const kept = {
    completion: recorded.completion,
    success: recorded.success,
    score: recorded.scoreScaled === undefined ? 'none' : String(recorded.scoreScaled),
    location: recorded.location,
    length: recorded.suspendDataLength,
  };
  return [
    `    ${shown(formatWords(FRAME[lang].launch, lang, launch))}`,
    c.dim(`      ${shown(formatWords(FRAME[lang].recorded, lang, kept))}`),
  ];
}

function verdictText(file: FileReport, counts: Tally, lang: UiLang, c: Colours): string {
  const colour = { pass: c.green, warn: c.yellow, fail: c.red }[file.verdict];
  return `${colour(c.bold(FRAME[lang][file.verdict]))} ${c.dim(`· ${formatWords(FRAME[lang].counts, lang, { ...counts })}`)}`;
}

const paint = (heading: Heading, c: Colours): ((text: string) => string) =>
  ({ error: c.red, warning: c.yellow, review: c.magenta, info: c.blue })[heading];
