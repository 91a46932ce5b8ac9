import { type FileReport, type Report, type RuleResult, verdictOf } from '../report.ts';
import { placeText } from './place.ts';

const escapeXml = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const testcase = (file: FileReport, result: RuleResult): string => {
  const open = `    <testcase classname="${escapeXml(file.subject.path)}" name="${escapeXml(result.ruleId)}"`;
  if (result.outcome === 'inapplicable') return `${open}><skipped/></testcase>`;
  const lines = result.diagnostics.map((d) =>
    [placeText(d.location), d.message, d.how].filter(Boolean).join(' — '),
  );
  if (lines.length === 0) return `${open}/>`;
  const said = escapeXml(lines.join('\n'));
  if (!result.diagnostics.some((d) => d.severity === 'error')) {
    return `${open}><system-out>${said}</system-out></testcase>`;
  }
  const first = escapeXml(result.diagnostics[0]?.message ?? '');
  return `${open}><failure message="${first}">${said}</failure></testcase>`;
};

/** One suite per file, one case per rule; errors are failures, the rest is said in system-out. */
export function writeJunit(report: Report): string {
  const suites = report.reports.map((file) => {
    const failures = file.results.filter((r) => verdictOf([r]) === 'fail').length;
    const skipped = file.results.filter((r) => r.outcome === 'inapplicable').length;
    const head = `  <testsuite name="${escapeXml(file.subject.path)}" tests="${file.results.length}" failures="${failures}" skipped="${skipped}" time="${(file.ms / 1000).toFixed(3)}">`;
    return [head, ...file.results.map((result) => testcase(file, result)), '  </testsuite>'].join('\n');
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kriti">\n${suites.join('\n')}\n</testsuites>\n`;
}
