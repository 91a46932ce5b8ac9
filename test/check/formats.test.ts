import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { FORMATS, writeReport } from '../../packager/check/formats/format.ts';
import type { Report } from '../../packager/check/report.ts';
import { unfinishedReport } from '../../packager/check/unfinished.ts';
import { parseXml, type XmlElement } from '../../packager/read/xml.ts';

/** An element that no report of ours has. */
const HOSTILE_ELEMENT = '"tagName":"blink"';
/** Text of a stranger that every format must carry without being changed by it. */
const HOSTILE = '=cmd|"<blink>&\u0007 ]]> \u001b[31m, "x"\nकख';

const REPORT: Report = {
  format: 1,
  tool: { name: 'kriti', version: '0' },
  reports: [
    {
      subject: { path: HOSTILE, bytes: 1 },
      kind: 'scorm12',
      profile: 'standard',
      verdict: 'fail',
      results: [
        { ruleId: 'archive-is-zip', outcome: 'pass', diagnostics: [] },
        { ruleId: 'one-sco', outcome: 'inapplicable', diagnostics: [] },
        {
          ruleId: 'launch-file-exists',
          outcome: 'fail',
          diagnostics: [
            {
              ruleId: 'launch-file-exists',
              severity: 'error',
              message: HOSTILE,
              why: 'Why',
              how: 'How',
              other: { what: `${HOSTILE} in English`, why: 'Why so', how: 'How so' },
              location: { in: 'package', file: HOSTILE, line: 2, column: 3 },
            },
          ],
        },
      ],
      ms: 5,
    },
  ],
};

const write = (format: (typeof FORMATS)[number]) =>
  writeReport(REPORT, format, { lang: 'hi', colour: false });

describe('each format carries any text', () => {
  it('json, in one language', async () => {
    expect(await write('json')).not.toContain('Why so');
    const bare = JSON.stringify(REPORT, (key, value) => (key === 'other' ? undefined : value));
    expect(JSON.parse(await write('json'))).toEqual(JSON.parse(bare));
  });

  it('junit is well-formed and counts', async () => {
    const { root, faults } = parseXml(Buffer.from(await write('junit')));
    expect(faults).toEqual([]);
    expect(root?.name).toBe('testsuites');
    expect(await write('junit')).toContain('tests="3" failures="1" errors="0" skipped="1"');
  });

  it('junit has a suite for each file with what is known of it, and says why a case ended', async () => {
    const review = {
      ruleId: 'run-possible',
      severity: 'warning',
      message: HOSTILE,
      why: '',
      how: '',
    } as const;
    const [first] = [...REPORT.reports];
    if (!first) throw new Error('no file');
    const open = {
      ...first,
      results: [{ ruleId: 'run-possible', outcome: 'review', diagnostics: [review] }],
    } as const;
    const broken = unfinishedReport('b.zip', 'igot', 'en', 'crashed', '');
    const reports = [first, open, broken];
    const text = await writeReport({ ...REPORT, reports }, 'junit', { lang: 'en', colour: false });
    const { root } = parseXml(Buffer.from(text));
    const value = (element: XmlElement | undefined, name: string) =>
      element?.attributes.find((attribute) => attribute.local === name)?.value;
    const counts = ['tests', 'failures', 'errors', 'skipped'].map((name) => value(root, name));
    expect(counts).toEqual(['5', '1', '1', '2']);
    const suites = root?.children.filter((child) => typeof child !== 'string') ?? [];
    expect(suites.map((suite) => suite.name)).toEqual(['testsuite', 'testsuite', 'testsuite']);
    expect(text).toContain('<property name="profile" value="igot"/>');
    expect(text).toMatch(/<skipped message="=cmd[^"]*">/);
    expect(text).toMatch(/<error message="The check broke down without a word" type="warning">/);
  });

  it('sarif points at the file inside the package', async () => {
    const { runs } = JSON.parse(await write('sarif'));
    const [result] = runs[0].results;
    expect(result).toMatchObject({ ruleId: 'launch-file-exists', level: 'error' });
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    expect(region).toEqual({ startLine: 2, startColumn: 3 });
    expect(decodeURIComponent(artifactLocation.uri)).toBe(`${HOSTILE}!/${HOSTILE}`);
    expect(runs[0].tool.driver.rules).toHaveLength(3);
  });

  it('csv has one row per finding and no formula', async () => {
    const text = await write('csv');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.slice(1).split('\r\n')).toHaveLength(3);
    expect(text).not.toMatch(/(^|,)"?=cmd/m);
  });

  it('html shows the text and none of its markup', async () => {
    expect(
      JSON.stringify(parse(await write('html')), (key, value) => (key === 'parentNode' ? undefined : value)),
    ).not.toContain(HOSTILE_ELEMENT);
  });

  it('html holds both languages, loads nothing and runs its own script only', async () => {
    const text = await write('html');
    expect(text).toContain('<span class="t" lang="en">Why so</span>');
    expect(text).toContain('<span class="t" lang="hi">ऐसे ही नहीं चलेगा</span>');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(text) ?? [];
    expect(policy).toMatch(/^default-src &#39;none&#39;/);
    for (const [name, directive] of [
      ['style', 'style-src'],
      ['script', 'script-src'],
    ] as const) {
      const bodies = [...text.matchAll(new RegExp(`<${name}>([^]*?)</${name}>`, 'g'))];
      expect(bodies).toHaveLength(1);
      const digest = createHash('sha256')
        .update(bodies[0]?.[1] ?? '')
        .digest('base64');
      expect(policy).toContain(`${directive} &#39;sha256-${digest}&#39;`);
    }
    expect(text).not.toMatch(/ (style|on\w+)=|https?:/);
  });

  it.each([
    ['one file', ['/in/a.zip'], ['/in/a.zip'], ''],
    ['files of one folder', ['/in/a.zip', '/in/b.zip'], ['a.zip', 'b.zip'], '/in/'],
    ['files of folders', ['/in/x/a.zip', '/in/xy/b.zip'], ['x/a.zip', 'xy/b.zip'], '/in/'],
    ['files of two disks', ['C:\\in\\a.zip', 'D:\\in\\b.zip'], ['C:\\in\\a.zip', 'D:\\in\\b.zip'], ''],
    ['files here and below', ['a.zip', 'x/b.zip'], ['a.zip', 'x/b.zip'], ''],
  ])('html lists %s below the folder of all', async (_, paths, names, folder) => {
    const reports = [...REPORT.reports].flatMap((one) =>
      paths.map((path) => ({ ...one, subject: { path, bytes: 1 } })),
    );
    const text = await writeReport({ ...REPORT, reports }, 'html', { lang: 'en', colour: false });
    expect([...text.matchAll(/<td data-key="[^"]*"><a[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual(
      names,
    );
    expect(/<p class="small">([^<]*)<\/p>\n<div class="scroll"/.exec(text)?.[1] ?? '').toBe(folder);
  });

  it('text says the verdict and moves no cursor', async () => {
    expect(await write('text')).toContain('ऐसे ही नहीं चलेगा');
    expect(await write('text')).not.toContain('\u001b');
  });

  it('every format ends in a line break', async () => {
    for (const format of FORMATS) expect((await write(format)).endsWith('\n')).toBe(true);
  });
});
