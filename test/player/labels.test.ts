import { describe, expect, it } from 'vitest';
import { STAGES } from '../../packager/course/course.ts';
import { buildPlayer } from '../../packager/player/build.ts';
import { fill } from '../../packager/player/fill.ts';
import { LABELS, labelLanguage } from '../../packager/player/labels.ts';
import { directionOf, isDevanagari, languageName } from '../../packager/player/language-names.ts';

const placeholders = (label: string): string[] =>
  [...label.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe('labels', () => {
  it('exist in both languages with the same placeholders, in the script of the language', () => {
    const { en = {}, hi = {} } = LABELS;
    expect(Object.keys(hi).sort()).toEqual(Object.keys(en).sort());
    for (const [key, label] of Object.entries(en)) {
      expect([key, placeholders(hi[key] ?? '')]).toEqual([key, placeholders(label)]);
      if (/[A-Za-z]{3}/.test(label.replace(/\{\w+\}/g, ''))) expect(hi[key]).toMatch(/[\u0900-\u097f]/);
    }
  });

  it('name the buttons as robots and screen readers know them', () => {
    const { en = {} } = LABELS;
    const names = ['next', 'previous', 'check-answer', 'submit-test', 'menu'].map((key) => en[key]);
    expect(names).toEqual(['Next', 'Previous', 'Check answer', 'Submit test', 'Menu']);
    for (const stage of STAGES) expect(en[`stage-${stage}`]).toBeTruthy();
  });

  it('are English where the player has none, and throw for a key that does not exist', () => {
    expect(['hi', 'hi-IN', 'ta', 'constructor'].map(labelLanguage)).toEqual(['hi', 'hi', 'en', 'en']);
    expect(fill({ a: '{n} of {all}, {n}' }, 'a', { n: 1, all: 2 })).toBe('1 of 2, 1');
    expect(() => fill({}, 'a')).toThrow('no label: a');
  });
});

describe('languages', () => {
  it('have their own names and directions', () => {
    expect(['hi', 'pa', 'xx-Latn'].map(languageName)).toEqual(['हिन्दी', 'ਪੰਜਾਬੀ', 'xx-Latn']);
    expect(['en', 'ur', 'ks', 'ks-Deva', 'pa-Arab'].map(directionOf)).toEqual([
      'ltr',
      'rtl',
      'rtl',
      'ltr',
      'rtl',
    ]);
  });
});

describe('Devanagari', () => {
  it('is known from the script in the tag, else from the language', () => {
    const tags = ['hi', 'mr', 'hi-IN', 'ks-Deva', 'sd-Deva-IN', 'hi-Latn', 'en', 'ks', 'ta', 'en-IN', 'xx'];
    expect(tags.filter(isDevanagari)).toEqual(['hi', 'mr', 'hi-IN', 'ks-Deva', 'sd-Deva-IN']);
  });
});

describe('the built player', () => {
  it('is three files without eval or an import, and without an address outside the package', async () => {
    const { 'lrs.js': lrs, ...everywhere } = await buildPlayer();
    expect(Object.keys(everywhere)).toEqual(['player.js', 'player.css']);
    for (const text of Object.values(everywhere)) expect(text).not.toMatch(/https?:\/\//);
    // The names of xAPI's verbs are addresses in form.
    for (const text of [lrs, ...Object.values(everywhere)])
      expect(text).not.toMatch(/\beval\(|new Function|@import/);
    const built = everywhere;
    expect(built['player.js']).not.toMatch(/\?\.\w|\?\?/);
  });
});
