/** SARIF 2.1.0, the form code hosts and editors show findings from. */
import { createHash } from 'node:crypto';
import type { Diagnostic } from '../in-words.ts';
import { diagnosticsOf, type FileReport, type Report } from '../report.ts';
import type { Severity } from '../rule.ts';
import { isUnfinished } from '../unfinished.ts';
import { jsonParts } from './json.ts';
import { placeText } from './place.ts';
import { type SarifRules, sarifRules } from './sarif-rules.ts';
import type { WriteOptions } from './writer.ts';

const LEVEL: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

const uri = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

/** A file inside a package has the address of the package, `!/` and its path, as JAR URLs do. */
function locationOf(file: FileReport, index: number, d: Diagnostic) {
  const { file: inside, line, column } = d.location ?? {};
  const address = uri(file.subject.path);
  return {
    physicalLocation: {
      artifactLocation: inside ? { uri: `${address}!/${uri(inside)}` } : { uri: address, index },
      ...(line !== undefined && {
        region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
      }),
    },
    // A page of a course has no line, and a name.
    ...(d.location?.in === 'course' &&
      placeText(d.location) && { logicalLocations: [{ fullyQualifiedName: placeText(d.location) }] }),
  };
}

/** The same for the same finding when lines have moved: what a host tells new findings by (3.27.16). */
function fingerprint(file: FileReport, d: Diagnostic): string {
  const { file: inside = '', page = '', block = '' } = d.location ?? {};
  const parts = [d.ruleId, file.subject.path, inside, page, block, d.message];
  return createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
}

function* resultsOf(report: Report, rules: SarifRules): Generator<object> {
  let index = 0;
  for (const file of report.reports) {
    const reviews = new Set(file.results.filter((r) => r.outcome === 'review').flatMap((r) => r.diagnostics));
    for (const d of diagnosticsOf(file)) {
      const more = {
        ...(d.spec && { spec: d.spec }),
        ...(reviews.has(d) && { outcome: 'review' }),
        ...(d.detail && { detail: d.detail }),
        // A change of a course's JSON: SARIF knows only changes of text (3.55).
        ...(d.fix && { fix: d.fix }),
      };
      yield {
        ...{ ruleId: d.ruleId, ruleIndex: rules.ruleIndex(d.ruleId), level: LEVEL[d.severity] },
        message: { text: [d.message, d.why, d.how].filter(Boolean).join(' — ') },
        locations: [locationOf(file, index, d)],
        partialFingerprints: { 'kriti/v1': fingerprint(file, d) },
        ...(d.spec && { taxa: [rules.clause(d.spec)] }),
        ...(Object.keys(more).length > 0 && { properties: more }),
      };
    }
    index++;
  }
}

/** Each file that was checked, with its hash (3.24). */
const artifactOf = ({ subject, kind, profile, verdict }: FileReport) => ({
  location: { uri: uri(subject.path) },
  length: subject.bytes,
  roles: ['analysisTarget'],
  ...(subject.sha256 && { hashes: { 'sha-256': subject.sha256 } }),
  properties: { kind, profile, verdict },
});

export function* writeSarif(report: Report, { lang }: WriteOptions): Generator<string> {
  const rules = sarifRules(report, lang);
  const artifacts: object[] = [];
  const profiles = new Set<string>();
  let finished = true;
  for (const file of report.reports) {
    artifacts.push(artifactOf(file));
    profiles.add(file.profile);
    finished &&= !file.results.some(isUnfinished);
  }
  const { name, version } = report.tool;
  const { translation } = rules;
  const run = {
    tool: { driver: { name, version, semanticVersion: version, language: lang, rules: rules.descriptors } },
    // What a host tells this kind of check from others by; what follows the last slash would name one run.
    automationDetails: { id: `${name}/${[...profiles].join('+') || 'none'}/` },
    invocations: [{ executionSuccessful: finished }],
    artifacts,
    taxonomies: [rules.taxonomy],
    translations: [{ name, language: translation.language, rules: translation.rules }],
    ...{ language: lang, columnKind: 'utf16CodeUnits', results: [] },
  };
  const frame = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  yield* jsonParts(frame, 'results', resultsOf(report, rules));
}
