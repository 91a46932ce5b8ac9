/** Help: a page for every screen in both languages, and no link that leads nowhere. */
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findHelp, HELP_IDS, helpFor, helpPage, isHelpId } from '../../renderer/help/pages.ts';

const MODES = [
  'write',
  'questions',
  'media',
  'translate',
  'originality',
  'check',
  'history',
  'glossary',
] as const;

test('every file is a page, and every page is there in both languages', () => {
  const files = HELP_IDS.flatMap((id) => [`${id}.en.md`, `${id}.hi.md`]);
  expect(readdirSync('docs/help').sort()).toEqual(files.sort());
});

test.each([...MODES, 'start', 'library'] as const)('%s has a page', (place) => {
  for (const lang of ['en', 'hi'] as const) expect(helpPage(helpFor(place), lang).text).not.toBe('');
});

test.each(HELP_IDS)('%s is titled, short, in its language, and its links lead to pages', (id) => {
  const links = (['en', 'hi'] as const).map((lang) => {
    const { title, text } = helpPage(id, lang);
    expect(title).not.toBe('');
    expect(text.length).toBeLessThan(2000);
    expect(/\p{Script=Devanagari}{3}/u.test(title)).toBe(lang === 'hi');
    const own = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, to = '']) => to);
    for (const to of own) expect(isHelpId(to), to).toBe(true);
    return own.sort();
  });
  // The same ways lead on in both languages.
  expect(links[1]).toEqual(links[0]);
});

test('is found by words of either language, titles first', () => {
  expect(findHelp('iGOT upload')[0]).toBe('upload');
  expect(findHelp('अनुवाद')[0]).toBe('translate');
  expect(findHelp('creative commons')).toEqual(['rights']);
  expect(findHelp('zzz')).toEqual([]);
});
