/** Any course goes out as XLIFF and comes back: unchanged where nothing was done, translated where it was. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileProblems } from '../../packager/course/check-files.ts';
import { type Course, mainLang } from '../../packager/course/course.ts';
import { docFile } from '../../packager/course/files.ts';
import type { Node } from '../../packager/course/node.ts';
import type { Page, Project } from '../../packager/course/pages.ts';
import { tallyOfProject } from '../../packager/course/translation/state.ts';
import { translate } from '../../packager/course/translation/translate.ts';
import type { Incoming } from '../../packager/xliff/incoming.ts';
import { readXliff } from '../../packager/xliff/read.ts';
import { takeIn } from '../../packager/xliff/take-in.ts';
import { writeXliff } from '../../packager/xliff/write.ts';
import { arbitraryProject } from '../arbitrary/course.ts';
import { filesOf } from '../arbitrary/files.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const out = (project: Project, to = 'hi', from = mainLang(project.course)): string =>
  writeXliff(project, { from, to }, { lang: 'en' }) ?? '';

function incoming(project: Project, xliff: string): Incoming {
  const file = readXliff(bytes(xliff));
  if (!file.ok) throw new Error(JSON.stringify(file.error));
  const taken = takeIn(project, file.value);
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  return taken.value;
}
const taken = (project: Project, { changes, direction }: Incoming): Project =>
  translate(project, changes, direction);

/** The target beside each source, in the words of nobody: what a translator's program does. */
const filled = (xliff: string, words: (source: string) => string): string =>
  xliff
    .replace(/ *<target>.*?<\/target>\n/gs, '')
    .replace(/( *)<source>(.*?)<\/source>\n/gs, (all, indent: string, source: string) => {
      return `${all}${indent}<target>${words(source)}</target>\n`;
    });

/** Words written into the first text of a source, its codes left as they are. */
const turned = (source: string): string => `अनुवाद ${source}`;

const two = ({ course, pages }: Project): Project => {
  const main = mainLang(course);
  const to = main === 'hi' ? 'en' : 'hi';
  return { course: { ...course, languages: [main, to] }, pages };
};
const targetOf = ({ course }: Project): string => course.languages[1] ?? '';

test('out and in again changes nothing, in any course', () => {
  fc.assert(
    fc.property(arbitraryProject(), ({ project: any }) => {
      const project = two(any);
      const back = incoming(project, out(project, targetOf(project)));
      expect([back.changes, back.applied, back.stale, back.refused, back.unknown]).toEqual([
        [],
        [],
        [],
        [],
        [],
      ]);
      expect(filesOf(taken(project, back))).toEqual(filesOf(project));
    }),
    { numRuns: 25 },
  );
});

test('out, translated, and in: every text is there, each page is a page, and out again says so', () => {
  fc.assert(
    fc.property(arbitraryProject(), ({ project: any }) => {
      const project = two(any);
      const to = targetOf(project);
      const xliff = out(project, to);
      if (!xliff) return;
      const back = incoming(project, filled(xliff, turned));
      expect([back.stale, back.refused, back.unknown, back.empty]).toEqual([[], [], [], 0]);
      const next = taken(project, back);
      const direction = { from: mainLang(project.course), to };
      expect(tallyOfProject(next, direction)).toMatchObject({ missing: 0, stale: 0 });
      for (const { id, docs } of next.pages.values()) {
        if (docs[to]) expect(fileProblems(docFile(id, to), docs[to])).toEqual([]);
      }
      const again = out(next, to);
      expect(again).not.toContain('state="initial"');
      expect(incoming(next, again).changes).toEqual([]);
    }),
    { numRuns: 25 },
  );
});

/** A small course with one page: marks, a link, a break. */
const doc = (text: string, mark = 'bold'): Page['docs'][string] => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      attrs: { id: 'b1' },
      content: [
        { type: 'text', text: `${text} ` },
        { type: 'text', text: 'word', marks: [{ type: mark }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'end' },
      ],
    },
  ],
});
const small = (page: Partial<Page> = {}): Project => {
  const empty: Course = {
    ...{
      format: 1,
      id: 'c',
      languages: ['en', 'hi'],
      title: { en: 'Course' },
      subtitle: {},
      description: {},
    },
    ...{ purpose: {}, instructions: {}, institution: {}, source: '', licence: '', keywords: [] },
    ...{
      competencies: [],
      audience: { positions: [], roles: [], activities: [] },
      authors: [],
      references: [],
    },
    ...{ theme: 'sadan', assets: {} },
    outline: [{ id: 'm', title: { en: 'Module' }, items: [{ id: 'i', kind: 'pages', pages: ['p'] }] }],
  };
  const made: Page = { id: 'p', title: { en: 'Page' }, docs: { en: doc('A') }, ...page };
  return { course: empty, pages: new Map([['p', made]]) };
};
const inline = (project: Project, lang = 'hi'): readonly Node[] | undefined =>
  project.pages.get('p')?.docs[lang]?.content[0]?.content;
const target = (unit: string, words: string) => (xliff: string) =>
  xliff.replace(
    new RegExp(`(<unit id="${unit}".*?</source>\n)`, 's'),
    `$1        <target>${words}</target>\n`,
  );

test('what is written is XLIFF 2.1 with codes, data, states and places', () => {
  const xliff = out(small());
  expect(xliff).toContain('version="2.1" srcLang="en" trgLang="hi"');
  expect(xliff).toContain('<unit id="p.b1.text" type="kriti:text">');
  expect(xliff).toContain('<note category="place">Paragraph</note>');
  expect(xliff).toContain('<data id="d1">&lt;strong&gt;</data>');
  expect(xliff).toMatch(
    /<source>A <pc id="1" .*dataRefStart="d1" dataRefEnd="d2" type="fmt" subType="xlf:b">word<\/pc><ph id="2" .*subType="xlf:lb"\/>end<\/source>/,
  );
  expect(xliff).toContain('<segment state="initial">');
});

describe('codes', () => {
  const good = 'अ <pc id="1">शब्द</pc><ph id="2"/>अंत';
  test.each([
    ['missing', 'अ <pc id="1">शब्द</pc> अंत', 'codes-missing'],
    ['of none', `${good}<ph id="9"/>`, 'codes-extra'],
    ['doubled', `${good}<ph id="2"/>`, 'codes-extra'],
    ['crossed', 'अ <sc id="1"/>शब्द<ph id="2"/>', 'codes-crossed'],
  ])('%s leave the unit to a person', (_, words, why) => {
    const back = incoming(small(), target('p.b1.text', words)(out(small())));
    expect(back.refused).toMatchObject([{ owner: 'p', unit: 'b1.text', why }]);
    expect(back.changes).toEqual([]);
  });

  test('may move, be split into spans, and stand in several segments', () => {
    const moved = incoming(
      small(),
      target('p.b1.text', '<sc id="1"/>शब्द<ec startRef="1"/> अ<ph id="2"/>')(out(small())),
    );
    expect(inline(taken(small(), moved))).toEqual([
      { type: 'text', text: 'शब्द', marks: [{ type: 'bold' }] },
      { type: 'text', text: ' अ' },
      { type: 'hardBreak' },
    ]);
    const parts = out(small()).replace(
      /<segment state="initial">\s*<source>A (.*?)<\/source>\s*<\/segment>(\s*<\/unit>\s*<\/file>)/s,
      '<segment state="translated"><source>A </source><target order="2">ए</target></segment><segment state="translated"><source>$1</source><target order="1"><pc id="1">ब</pc><ph id="2"/></target></segment>$2',
    );
    const [first] = inline(taken(small(), incoming(small(), parts))) ?? [];
    expect(first).toEqual({ type: 'text', text: 'ब', marks: [{ type: 'bold' }] });
  });
});

test('what changed meanwhile is told; it comes in as stale where nothing newer stands', () => {
  const xliff = target('p.b1.text', 'अ <pc id="1">शब्द</pc><ph id="2"/>अंत')(out(small()));
  const changed = small({ docs: { en: doc('Another') } });
  const back = incoming(changed, xliff);
  expect(back).toMatchObject({ applied: [], stale: [{ unit: 'b1.text' }] });
  const direction = { from: 'en', to: 'hi' };
  expect(tallyOfProject(taken(changed, back), direction)).toMatchObject({ stale: 1 });
  const newer = small({ docs: { en: doc('Another'), hi: doc('नया') } });
  expect(incoming(newer, xliff)).toMatchObject({ changes: [], stale: [{ unit: 'b1.text' }] });
});

test('an old translation is confirmed by a file that calls it final', () => {
  const stamped = small({
    title: { en: 'Page now', hi: 'पृष्ठ' },
    translated: { hi: { title: 'en:00000000' } },
  });
  const xliff = out(stamped);
  expect(xliff).toContain('state="initial" subState="kriti:source-changed"');
  expect(incoming(stamped, xliff).changes).toEqual([]);
  const final = xliff.replace('state="initial" subState="kriti:source-changed"', 'state="final"');
  const back = incoming(stamped, final);
  expect(back.confirmed).toMatchObject([{ owner: 'p', unit: 'title', words: 'पृष्ठ' }]);
  expect(tallyOfProject(taken(stamped, back), { from: 'en', to: 'hi' }).stale).toBe(0);
});

test('XLIFF 1.2 as other programs return it, with a language by its longer name', () => {
  const one = `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
    <file original="pages/p.json" source-language="en-US" target-language="hi-IN" datatype="plaintext"><body>
    <trans-unit id="7" resname="p.b1.text"><source>A <g id="1">word</g><x id="2"/>end</source>
      <target state="translated"><mrk mtype="seg" mid="0">अ <g id="1">शब्द</g><x id="2"/>अंत</mrk></target>
      <alt-trans><target>not this one</target></alt-trans></trans-unit>
    <trans-unit id="p.gone.text"><source>Gone</source><target>गया</target></trans-unit>
    </body></file></xliff>`;
  const back = incoming(small(), one);
  expect(back.unknown).toEqual([{ id: 'p.gone.text', words: 'गया' }]);
  expect(inline(taken(small(), back))?.[1]).toEqual({ type: 'text', text: 'शब्द', marks: [{ type: 'bold' }] });
});

test('what is no XLIFF, of no known version, for no language of the course, or hostile is refused', () => {
  const read = (text: string) => readXliff(bytes(text));
  expect(read('no XML')).toMatchObject({ ok: false, error: { code: 'not-xml' } });
  expect(read('<tmx version="1.4"/>')).toMatchObject({ error: { code: 'not-xliff' } });
  expect(read('<xliff version="3.0"/>')).toMatchObject({ error: { code: 'version', version: '3.0' } });
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]><xliff version="2.1"/>';
  expect(read(bomb)).toMatchObject({ error: { code: 'not-xml', fault: 'doctype' } });
  const tamil = readXliff(bytes(out(small(), 'ta')));
  expect(tamil.ok && takeIn(small(), tamil.value)).toMatchObject({ error: { code: 'language', lang: 'ta' } });
});
