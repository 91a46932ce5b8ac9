/** JUnit's XML as the common CI servers take it: a suite for each file, a case for each rule. */
import type { RuleResult } from '../in-words.ts';
import { type FileReport, type Report, verdictOf } from '../report.ts';
import { isUnfinished } from '../unfinished.ts';
import { placeText } from './place.ts';

/** What XML 1.0 cannot hold (2.2, Char) is shown as missing; line ends in attributes are kept as they are. */
const escapeXml = (text: string): string =>
  text
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/[&<>"\n\r\t]/g, (c) => ESCAPES[c] ?? c);
const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' },
  ...{ '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' },
};

const attributes = (of: Readonly<Record<string, string | number>>): string =>
  Object.entries(of)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');

type Ending = 'passed' | 'failure' | 'error' | 'skipped';

/** Errors are failures; a check that broke down is an error; what could not be asked, or only a person can say, is skipped. */
function endingOf(result: RuleResult): Ending {
  if (isUnfinished(result)) return 'error';
  if (verdictOf([result]) === 'fail') return 'failure';
  return result.outcome === 'inapplicable' || result.outcome === 'review' ? 'skipped' : 'passed';
}

function testcase(file: FileReport, result: RuleResult): string {
  const open = `    <testcase${attributes({ classname: file.subject.path, name: result.ruleId, time: 0 })}`;
  const [first] = result.diagnostics;
  const ending = endingOf(result);
  if (!first) return ending === 'skipped' ? `${open}><skipped/></testcase>` : `${open}/>`;
  const lines = result.diagnostics.map((d) =>
    [placeText(d.location), d.message, d.how, d.spec].filter(Boolean).join(' — '),
  );
  const said = escapeXml(lines.join('\n'));
  if (ending === 'passed') return `${open}><system-out>${said}</system-out></testcase>`;
  const type = ending === 'skipped' ? {} : { type: first.severity };
  return `${open}><${ending}${attributes({ message: first.message, ...type })}>${said}</${ending}></testcase>`;
}

function countsOf(results: readonly RuleResult[]) {
  const endings = results.map(endingOf);
  const count = (ending: Ending) => endings.filter((one) => one === ending).length;
  return { failures: count('failure'), errors: count('error'), skipped: count('skipped') };
}

/** What is known of the file beside its findings. */
function propertiesOf({ subject, kind, profile, verdict }: FileReport): string {
  const known = {
    kind,
    profile,
    verdict,
    bytes: subject.bytes,
    ...(subject.sha256 && { sha256: subject.sha256 }),
  };
  const lines = Object.entries(known).map(
    ([name, value]) => `      <property${attributes({ name, value })}/>`,
  );
  return ['    <properties>', ...lines, '    </properties>'].join('\n');
}

export function* writeJunit({ tool, reports }: Report): Generator<string> {
  const all = { tests: 0, failures: 0, errors: 0, skipped: 0, time: 0 };
  for (const { results, ms } of reports) {
    const { failures, errors, skipped } = countsOf(results);
    all.tests += results.length;
    all.failures += failures;
    all.errors += errors;
    all.skipped += skipped;
    all.time += ms / 1000;
  }
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: tool.name, ...all, time: all.time.toFixed(3) })}>\n`;
  for (const file of reports) {
    const { subject, results, ms } = file;
    const head = {
      name: subject.path,
      tests: results.length,
      ...countsOf(results),
      time: (ms / 1000).toFixed(3),
    };
    yield `  <testsuite${attributes(head)}>\n${propertiesOf(file)}\n`;
    for (const result of results) yield `${testcase(file, result)}\n`;
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}
