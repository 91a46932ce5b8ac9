import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Prediction, predict } from '../../../packager/check/igot-service/predict.ts';
import { hrefFrom, ServiceTree } from '../../../packager/check/igot-service/tree.ts';
import { parseXml } from '../../../packager/read/xml.ts';

const GOOD = readFileSync(new URL('../../rules/bases/scorm12/imsmanifest.xml', import.meta.url), 'utf8');
const FILES = ['index.html', 'style.css', 'script.js', 'picture.svg'];

/** The prediction for a package of these files; the manifest is among them under `at`. */
const of = (manifest: string | undefined, files = FILES, at = 'imsmanifest.xml'): Prediction =>
  predict(
    new ServiceTree(manifest === undefined ? files : [...files, at]),
    manifest === undefined ? undefined : parseXml(Buffer.from(manifest)),
  );

const replaced = (...edits: [string, string][]): string =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`no ${from}`);
    return text.replace(from, () => to);
  }, GOOD);

const brief = ({ verdict, reasons, repairs }: Prediction) =>
  [verdict, ...reasons.map((r) => r.key), ...repairs.map((r) => `+${r.key}`)].join(' ');

describe('a package it takes as it is', () => {
  it('starts with the first SCO, and nothing is written', () => {
    const predicted = of(GOOD);
    expect(predicted).toMatchObject({ verdict: 'valid', launchFile: 'index.html', sco: true, repairs: [] });
    expect(predicted.manifest).toBeUndefined();
  });
  it.each<[string, string, string[]]>([
    ['a query and a fragment', replaced(['sco" href="index.html"', 'sco" href="index.html?a=1#b"']), FILES],
    [
      'an escaped name',
      replaced(['sco" href="index.html"', 'sco" href="a%20b.html"']),
      [...FILES, 'a b.html'],
    ],
    [
      'file entries that lead nowhere',
      replaced(['<file href="style.css"/>', '<file href="no.css"/>']),
      FILES,
    ],
    ['no scormtype', replaced([' adlcp:scormtype="sco"', '']), FILES],
    [
      'a folder as the file',
      replaced(['sco" href="index.html"', 'sco" href="./a/"']),
      [...FILES, 'a/b.html'],
    ],
    ['a prefix that is not declared', replaced(['<title>Leave', '<x:y/><title>Leave']), FILES],
  ])('%s', (_, manifest, files) => {
    expect(brief(of(manifest, files))).toBe('valid');
  });
  it('2004 in its own spelling is no SCO to it', () => {
    expect(of(replaced(['adlcp:scormtype="sco"', 'adlcp:scormType="sco"']))).toMatchObject({ sco: false });
  });
});

describe('a package it would write anew', () => {
  it.each<[string, string | undefined, string[], string]>([
    ['no manifest', undefined, FILES, 'rewritten no-manifest +created-manifest'],
    [
      'a DOCTYPE',
      GOOD.replace('<manifest', '<!DOCTYPE manifest>\n<manifest'),
      FILES,
      'rewritten not-read +rebuilt-manifest',
    ],
    ['cut short', GOOD.slice(0, 900), FILES, 'rewritten not-read +rebuilt-manifest'],
    [
      'a start that is missing',
      replaced(['sco" href="index.html"', 'sco" href="gone.html"']),
      FILES,
      'rewritten not-found +fixed-launch-file',
    ],
    [
      'a plus read as a space',
      replaced(['sco" href="index.html"', 'sco" href="a+b.html"']),
      ['a+b.html', ...FILES],
      'rewritten not-found +fixed-launch-file',
    ],
    [
      'an address outside',
      replaced(['sco" href="index.html"', 'sco" href="https://example.org/"']),
      FILES,
      'rewritten not-found +fixed-launch-file',
    ],
    [
      'other case',
      replaced(['sco" href="index.html"', 'sco" href="Index.html"']),
      FILES,
      'rewritten not-found +fixed-launch-file',
    ],
    [
      'no resources, no adlcp, no metadata',
      `<manifest><organizations/></manifest>`,
      FILES,
      'rewritten no-resources +added-namespace +added-metadata +created-resources',
    ],
    [
      '2004 that it has to mend',
      replaced(['adlcp:scormtype="sco" href="index.html"', 'adlcp:scormType="sco" href="gone.html"']),
      FILES,
      'rewritten not-found +set-scormtype +fixed-launch-file',
    ],
  ])('%s', (_, manifest, files, expected) => {
    const predicted = of(manifest, files);
    expect(brief(predicted)).toBe(expected);
    // What it would write, it would take.
    expect(brief(of(predicted.manifest, files))).toBe('valid');
  });

  it('changes nothing else in the text', () => {
    const before = replaced(['adlcp:scormtype="sco" href="index.html"', `href = 'gone.html'`]);
    const { manifest = '' } = of(before);
    const changed = manifest.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(changed).toEqual([
      '<?xml version="1.0" encoding="UTF-8" standalone="no"?>',
      '    <resource adlcp:scormtype="sco" identifier="R1" type="webcontent" href="index.html">',
    ]);
  });
  it('takes the page by name before any other, and says where the disk decides', () => {
    const files = ['a/index.html', 'index.html', 'z/story.html', 'first.html'];
    expect(of(undefined, files)).toMatchObject({ launchFile: 'z/story.html', doubts: [] });
    expect(
      of(
        undefined,
        files.filter((f) => !f.includes('story')),
      ),
    ).toMatchObject({
      launchFile: 'index.html',
      doubts: [{ key: 'several-starts', data: { path: 'index.html', others: 1 } }],
    });
  });
  it('in a folder, with the way out of it', () => {
    const predicted = of('<manifest', ['top.html'], 'a/b/imsmanifest.xml');
    expect(predicted).toMatchObject({ verdict: 'rewritten', launchFile: '../../top.html' });
    expect(hrefFrom('a/imsmanifest.xml', 'a/c/d.html')).toBe('c/d.html');
  });
});

describe('a package it would reject', () => {
  it.each<[string, string | undefined, string[], string]>([
    ['no page at all', undefined, ['a.pdf'], 'rejected no-manifest nothing-to-start'],
    [
      'no organizations: it has no repair for that',
      replaced(['<organizations default="O1">', '<o>'], ['</organizations>', '</o>']),
      FILES,
      'rejected no-organizations',
    ],
    [
      'another resource that is missing',
      replaced(['</resources>', '<resource href="gone.html"/></resources>']),
      FILES,
      'rejected not-found',
    ],
    [
      'prefixed elements',
      GOOD.replaceAll(/<(\/?)(organizations|resources|resource)\b/g, '<$1imscp:$2'),
      FILES,
      'rejected no-organizations',
    ],
    ['a start whose name it cannot address', undefined, ['a%41.html'], 'rejected not-found'],
  ])('%s', (_, manifest, files, expected) => {
    expect(brief(of(manifest, files))).toBe(expected);
  });
  it('`..` through a folder that is not there leads nowhere', () => {
    const tree = new ServiceTree(['a/x.html', 'y.html']);
    expect(tree.holds('imsmanifest.xml', 'a/../y.html')).toBe(true);
    expect(tree.holds('imsmanifest.xml', 'b/../y.html')).toBe(false);
    expect(tree.holds('imsmanifest.xml', '../y.html')).toBe(false);
  });
});

it('any manifest gets a verdict, and one that is written anew is valid then', () => {
  const part = fc.constantFrom(
    ...['<organizations/>', '<resources>', '</resources>', '<resource href="index.html"/>', '<resource/>'],
    ...[
      '<resource adlcp:scormtype="SCO" href="">',
      '</resource>',
      '<metadata/>',
      '<manifest>',
      '</manifest>',
    ],
    ...['<manifest xmlns:adlcp="x"/>', '<!-- > -->', '<a b=">"/>', '\r\n', '&amp;', '<?xml version="1.0"?>'],
    ...[
      '<manifest identifier="क">',
      '<resource href="%"/>',
      '<resource href="a\u0000"/>',
      ']]>',
      '<![CDATA[</manifest>]]>',
    ],
  );
  const manifest = fc.oneof(
    fc.array(fc.oneof(part, fc.string({ maxLength: 5 })), { maxLength: 12 }).map((parts) => parts.join('')),
    fc
      .tuple(fc.nat(GOOD.length), fc.nat(60), part)
      .map(([at, cut, put]) => GOOD.slice(0, at) + put + GOOD.slice(at + cut)),
  );
  fc.assert(
    fc.property(manifest, fc.constantFrom(FILES, ['a.txt'], ['q/a b.htm']), (text, files) => {
      const predicted = of(text, files);
      if (predicted.verdict === 'valid') expect(predicted.reasons).toEqual([]);
      else expect(predicted.reasons).not.toEqual([]);
      if (predicted.verdict === 'rewritten') expect(of(predicted.manifest, files).verdict).toBe('valid');
    }),
    { numRuns: 600 },
  );
});
