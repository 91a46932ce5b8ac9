/** SARIF 2.1.0, the form code hosts and editors show findings from. */
import { type Diagnostic, diagnosticsOf, type FileReport, type Report } from '../report.ts';
import type { Severity } from '../rule.ts';
import { RULES } from '../rules.ts';
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
function locationOf(file: FileReport, d: Diagnostic) {
  const inside = d.location?.file;
  const { line, column } = d.location ?? {};
  return {
    physicalLocation: {
      artifactLocation: { uri: uri(file.subject.path) + (inside ? `!/${uri(inside)}` : '') },
      ...(line !== undefined && {
        region: { startLine: line, ...(column !== undefined && { startColumn: column }) },
      }),
    },
  };
}

export function writeSarif(report: Report, { lang }: WriteOptions): string {
  const used = new Set(report.reports.flatMap((file) => file.results.map((result) => result.ruleId)));
  const rules = RULES.filter((rule) => used.has(rule.id)).map(({ id, help, spec }) => ({
    id,
    shortDescription: { text: help[lang].what },
    fullDescription: { text: `${help[lang].why} ${help[lang].how}` },
    help: {
      text: `${help[lang].why} ${help[lang].how}`,
      markdown: `**${help[lang].what}**\n\n${help[lang].why}\n\n→ ${help[lang].how}`,
    },
    ...(spec && { properties: { spec } }),
  }));
  const results = report.reports.flatMap((file) =>
    diagnosticsOf(file).map((d) => ({
      ruleId: d.ruleId,
      level: LEVEL[d.severity],
      message: { text: [d.message, d.why, d.how].filter(Boolean).join(' — ') },
      locations: [locationOf(file, d)],
      ...(d.spec && { properties: { spec: d.spec } }),
    })),
  );
  const driver = { name: report.tool.name, version: report.tool.version, rules };
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(sarif, undefined, 2)}\n`;
}
