import { existsSync, readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../packager/check/in-words.ts';
import { FAMILIES, RULES } from '../../packager/check/rules.ts';
import { UI_LANGS } from '../../packager/course/words.ts';
import { RuleResult } from '../../scripts/report-schema.ts';
import { findingsOf, fixtureCases, readFixture, runFixture } from './fixture.ts';

const FOLDER = new URL('../../packager/check/rules/', import.meta.url);
const CASES = fixtureCases();

describe('every fixture makes the findings it lists, and no other', () => {
  for (const { rule, name, folder } of CASES) {
    it(`${rule}/${name}`, async () => {
      const fixture = readFixture(folder);
      const checked = await runFixture(folder, fixture);
      expect(findingsOf(checked)).toEqual([...fixture.findings].sort());
      expect(fixture.findings.join()).not.toContain('own-failure');
      const own = fixture.findings.filter((finding) => finding.startsWith(`${rule}/`));
      if (name.startsWith('bad-')) expect(own).not.toEqual([]);
      else expect(own).toEqual([]);
      // Each finding can be said in each language: formatting throws where a placeholder has no value.
      for (const lang of UI_LANGS) {
        const results = inWords(checked, lang);
        expect(RuleResult.array().safeParse(results).error?.issues ?? []).toEqual([]);
        for (const d of results.flatMap((r) => r.diagnostics)) {
          expect(`${d.message} ${d.why} ${d.how}`).not.toMatch(/undefined/);
        }
      }
    });
  }
});

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Plain text between placeholders (icu-messageformat-parser, TYPE.literal). */
const LITERAL = 0;

/** Placeholders of an ICU message, also those inside its plurals and selections. */
function placeholders(message: string): string[] {
  const found = new Set<string>();
  const look = (elements: readonly Element[]) => {
    for (const element of elements) {
      if (element.type === LITERAL || !('value' in element)) continue;
      found.add(element.value);
      if (!('options' in element)) continue;
      for (const { value } of Object.values(element.options)) look(value);
    }
  };
  look(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...found].sort();
}

describe('every rule is whole', () => {
  it('the list of a family holds every file of its folder, once, in order', () => {
    const folders = readdirSync(FOLDER).filter((name) => !name.endsWith('.ts'));
    expect(FAMILIES.map(({ id }) => id).sort()).toEqual(folders);
    for (const { id, rules } of FAMILIES) {
      const files = readdirSync(new URL(`${id}/`, FOLDER)).map((name) => name.replace(/\.ts$/, ''));
      expect(rules.map((rule) => rule.id)).toEqual(files.sort());
    }
  });

  it('every folder of fixtures belongs to a rule and is named good- or bad-', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    expect(
      CASES.filter(({ rule, name }) => !ids.has(rule) || !/^(good|bad)-[a-z0-9.-]+$/.test(name)),
    ).toEqual([]);
  });

  it('every rule named in `unless` and `unlessThere` exists', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    const named = RULES.flatMap(({ unless = [], unlessThere = [] }) => [...unless, ...unlessThere]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  for (const rule of RULES) {
    describe(rule.id, () => {
      it('has a bad and a good case', () => {
        const names = CASES.filter((c) => c.rule === rule.id).map((c) => c.name);
        expect(names.some((name) => name.startsWith('bad-'))).toBe(true);
        expect(names.some((name) => name.startsWith('good-'))).toBe(true);
      });

      it('says what, why and how in every language', () => {
        for (const lang of UI_LANGS) {
          const { what, why, how } = rule.help[lang];
          for (const text of [what, why, how]) expect(text.length).toBeGreaterThan(3);
          expect(Object.keys(rule.messages[lang]).length).toBeGreaterThan(0);
        }
      });

      it('has the same keys and placeholders in both languages', () => {
        expect(Object.keys(rule.messages.hi).sort()).toEqual(Object.keys(rule.messages.en).sort());
        for (const [key, en] of Object.entries(rule.messages.en)) {
          const hi = rule.messages.hi[key];
          for (const part of ['what', 'why', 'how'] as const) {
            expect([key, part, placeholders(hi?.[part] ?? '')]).toEqual([
              key,
              part,
              placeholders(en[part] ?? ''),
            ]);
          }
        }
      });

      it('states facts: short, without blame', () => {
        for (const lang of UI_LANGS) {
          for (const { what } of Object.values(rule.messages[lang])) {
            const bare = what.replace(/\{[^{}]*\}/g, '').replace(/\{[^{}]*(\{[^{}]*\}[^{}]*)*\}/g, '');
            expect(bare.length, what).toBeLessThanOrEqual(60);
            expect(what).not.toMatch(/invalid|please|!|कृपया|अमान्य/i);
          }
        }
      });
    });
  }

  it('has fixtures only where there is a base', () => {
    for (const { folder } of CASES) {
      const { base } = readFixture(folder);
      expect(base === 'none' || existsSync(new URL(`../rules/bases/${base}/`, import.meta.url))).toBe(true);
    }
  });
});
