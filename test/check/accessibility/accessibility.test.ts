/** What axe finds, as outcomes and as a statement, without a browser. */
import { readdirSync, readFileSync } from 'node:fs';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { axeKey } from '../../../packager/check/accessibility/axe-words.ts';
import { CRITERIA, clausesOf } from '../../../packager/check/accessibility/criteria.ts';
import { axeNotRun, axeResults, type SeenPage } from '../../../packager/check/accessibility/outcomes.ts';
import { statementOf } from '../../../packager/check/accessibility/statement.ts';
import { statementHtml } from '../../../packager/check/accessibility/statement-html.ts';
import type { Checked } from '../../../packager/check/run.ts';
import { load } from '../../../packager/course/load.ts';
import type { Project } from '../../../packager/course/pages.ts';
import type { AxeFinding } from '../../../packager/lms/axe-found.ts';

const finding = (more: Partial<AxeFinding>): AxeFinding => ({
  ...{ rule: 'link-name', outcome: 'fail', grave: true, frame: false, markup: '<a href="#">' },
  ...more,
});
const seen = (page: string, scheme: 'light' | 'dark' | 'high', ...findings: AxeFinding[]): SeenPage => ({
  task: { page, lang: 'en', scheme },
  view: { findings, passed: ['list', 'html-has-lang'], inapplicable: ['marquee'] },
});

function blank(): Project {
  const folder = new URL('../../../templates/blank/', import.meta.url);
  const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  const names = readdirSync(new URL('pages/', folder)).map((name) => `pages/${name}`);
  const loaded = load(new Map(['course.json', ...names].map((name) => [name, read(name)])));
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value.project;
}

const statement = (
  seenPages: SeenPage[] | undefined,
  declarations: Project['course']['declarations'] = {},
) => {
  const { course, pages } = blank();
  return statementOf({
    project: { course: { ...course, declarations }, pages },
    subject: { title: 'New course', sha256: '0' },
    checked: [] as Checked[],
    seen: seenPages,
    ...{ version: '1', issued: '2026-01-02T03:04:05.000Z' },
  });
};
const row = (id: string, ...given: Parameters<typeof statement>) =>
  statement(...given).rows.find((one) => one.id === id);

describe('the criteria', () => {
  it('are the 55 of WCAG 2.2 at A and AA, and name every rule of axe that bears on one', () => {
    expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
    expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(24);
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const clauses = axe
      .getRules(tags)
      .flatMap(({ ruleId, tags }) =>
        tags.filter((tag) => /^wcag\d{3,}$/.test(tag)).map((tag) => `${ruleId} ${tag}`),
      );
    const named = CRITERIA.flatMap(({ id, axe: rules }) =>
      rules.map((rule) => `${rule} wcag${id.replaceAll('.', '')}`),
    );
    // 2.1.3 is AAA, though axe runs its rule under A.
    const below = clauses.filter((clause) => !clause.endsWith(' wcag213'));
    // Two rules of axe's own, which it calls good practice, are asked beside them.
    const asked = ['heading-order wcag131', 'empty-heading wcag131'];
    expect(named.sort()).toEqual([...below, ...asked].sort());
  });

  it('give the clauses a finding rests on', () => {
    expect(clausesOf('image-alt')).toBe('WCAG 2.2 1.1.1, EN 301 549 9.1.1.1, GIGW 3.0 5.2.1');
    expect(clausesOf('target-size')).toBe('WCAG 2.2 2.5.8');
    expect(clausesOf('region')).toBeUndefined();
  });
});

describe('what axe found', () => {
  it('becomes one finding for each block, in whatever schemes it is seen', () => {
    const block = finding({ rule: 'color-contrast', block: 'b' });
    const results = axeResults([seen('p', 'light', block, block), seen('p', 'dark', block)], 'en');
    const contrast = results.find(({ ruleId }) => ruleId === 'axe/color-contrast');
    expect(contrast?.outcome).toBe('fail');
    expect(contrast?.diagnostics).toEqual([
      expect.objectContaining({
        severity: 'error',
        location: { in: 'course', page: 'p', block: 'b', lang: 'en' },
        spec: 'WCAG 2.2 1.4.3, EN 301 549 9.1.4.3',
        detail: '<a href="#">',
      }),
    ]);
  });

  it('says in which scheme it is seen where that is not the usual one', () => {
    const [result] = axeResults([seen('p', 'light'), seen('p', 'high', finding({}))], 'en').filter(
      ({ outcome }) => outcome === 'fail',
    );
    expect(result?.diagnostics[0]?.detail).toBe('high: <a href="#">');
  });

  it('has four outcomes', () => {
    const results = axeResults(
      [seen('p', 'light', finding({}), finding({ rule: 'label', outcome: 'review' }))],
      'hi',
    );
    expect(Object.fromEntries(results.map(({ ruleId, outcome }) => [ruleId, outcome]))).toEqual({
      'axe/link-name': 'fail',
      'axe/label': 'review',
      'axe/list': 'pass',
      'axe/html-has-lang': 'pass',
      'axe/marquee': 'inapplicable',
    });
    expect(results.find(({ ruleId }) => ruleId === 'axe/link-name')?.diagnostics[0]?.message).toBe(
      'लिंक में शब्द नहीं हैं',
    );
  });

  it('belongs to no page where it is in the player around the pages', () => {
    const [result] = axeResults([seen('p', 'light', finding({ frame: true }))], 'en').filter(
      ({ outcome }) => outcome === 'fail',
    );
    expect(result?.diagnostics[0]?.location).toEqual({ in: 'course', lang: 'en' });
  });

  it('has words for rules nobody has written words for', () => {
    expect([axeKey('aria-roles', 'fail'), axeKey('blink', 'fail'), axeKey('blink', 'review')]).toEqual([
      'aria',
      'other',
      'unsure',
    ]);
  });

  it('without a browser is left to a person', () => {
    const { outcome, diagnostics } = axeNotRun('no-chromium', 'en');
    expect([outcome, diagnostics[0]?.severity]).toEqual(['review', 'warning']);
    expect(diagnostics[0]?.why).toContain('no-chromium');
  });
});

describe('the statement', () => {
  it('says "not tested" of what nobody has tested, and claims nothing by silence', () => {
    const rows = statement([seen('page-1', 'light')]).rows;
    expect(rows.filter(({ conformance }) => conformance === 'supports').map(({ id }) => id)).toEqual([
      '3.1.1',
    ]);
    expect(row('1.3.1', [seen('page-1', 'light')])).toMatchObject({
      conformance: 'not-tested',
      by: 'nobody',
      passed: ['axe/list'],
    });
    expect(statement(undefined).rows.some(({ conformance }) => conformance === 'supports')).toBe(false);
  });

  it('weighs faults by the pages they are on, above what a person declares', () => {
    const said = { answer: 'yes', by: 'A', reason: 'seen', at: '2026-01-01T00:00:00Z' } as const;
    const faulty = seen('page-1', 'light', finding({}));
    const declared = { 'wcag-2.4.4': said };
    expect(row('2.4.4', [faulty], declared)).toMatchObject({ conformance: 'does-not', faults: 1, pages: 1 });
    expect(row('2.4.4', [faulty, seen('page-2', 'light')])?.conformance).toBe('partially');
    expect(row('2.4.4', [], declared)).toMatchObject({
      conformance: 'supports',
      by: 'declared',
      said: { by: 'A' },
    });
  });

  it('leaves out what the course has nothing of', () =>
    expect(row('1.2.2', [])).toMatchObject({ conformance: 'not-applicable', by: 'measured' }));

  it.each(['en', 'hi'] as const)('is written in %s, with every criterion', (lang) => {
    const page = statementHtml(statement([seen('page-1', 'light')]), lang);
    for (const { id, name } of CRITERIA) expect(page).toContain(`${id} ${name[lang]} (`);
    expect(page).toContain('EN 301 549 9.1.4.3');
  });
});
