import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RULES } from '../../packager/check/rules.ts';
import { UI_LANGS } from '../../packager/course/words.ts';
import { openZip } from '../../packager/read/zip.ts';
import { repairPackage } from '../../packager/repair/repair.ts';
import { STEPS } from '../../packager/repair/steps.ts';
import { rawZip } from '../check/raw-zip.ts';
import { brokenBy, FAULTS, sound, zipped } from './broken.ts';
import { profileNamed, repaired } from './repaired.ts';

const place = mkdtempSync(join(tmpdir(), 'kriti-repair-'));
afterAll(() => rmSync(place, { recursive: true }));

/** The sound package with some files replaced or added, and pieces of its manifest changed. */
function changed(files: Record<string, string>, ...edits: readonly (readonly [string, string])[]): Buffer {
  const all = new Map([...sound().files, ...Object.entries(files)]);
  let manifest = all.get('imsmanifest.xml') ?? '';
  for (const [find, put] of edits) {
    if (!manifest.includes(find)) throw new Error(`no ${find} in the manifest`);
    manifest = manifest.replace(find, put);
  }
  return zipped(all.set('imsmanifest.xml', manifest));
}

/** What became of a package: what was said, and the text of a file. */
async function mend(zip: Buffer, without: readonly string[] = []) {
  const result = await repaired(place, zip, { without });
  const opened = await openZip(result.out);
  if (!opened.ok) throw new Error(opened.error.kind);
  const files = opened.value;
  const texts = new Map<string, string>();
  for (const name of files.paths) texts.set(name, Buffer.from(await files.read(name)).toString());
  await files.close();
  const said = result.steps.flatMap(({ id, changes }) => changes.map((c) => `${c.outcome} ${id} ${c.file}`));
  return { ...result, said, texts, text: (path: string) => texts.get(path) ?? '' };
}

describe('capitals of launched files', () => {
  it.each([
    ['cmi5', 'cmi5.xml', '<url>index.html?lang=en</url>', '<url> Index.HTML?lang=en </url>'],
    ['tincan', 'tincan.xml', '>index.html?lang=en</launch>', '>INDEX.html?lang=en</launch>'],
  ])('are mended in a package for %s', async (base, file, launch, broken) => {
    const folder = new URL(`../rules/bases/${base}/`, import.meta.url);
    const files = new Map(
      readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
    );
    files.set(file, (files.get(file) ?? '').replace(launch, broken));
    expect(files.get(file)).toContain(broken);
    const { text, said } = await mend(zipped(files));
    expect(text(file)).toContain(launch);
    expect(said).toEqual([`mended reference-case-matches ${file}`]);
  });
});

describe('every step', () => {
  it('bears the name of a rule, and no two the same', () => {
    const ids = STEPS.map(({ id }) => id);
    const rules = new Set(RULES.map(({ id }) => id));
    expect(ids.filter((id) => !rules.has(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('that is there is in the list', () => {
    const files = readdirSync(new URL('../../packager/repair/steps/', import.meta.url));
    expect(files.map((name) => name.replace('.ts', '')).sort()).toEqual(STEPS.map(({ id }) => id).sort());
  });

  it('says the same things in every language', () => {
    for (const { words } of STEPS) {
      expect(Object.keys(words.hi.changes).sort()).toEqual(Object.keys(words.en.changes).sort());
      const holes = (text = '') => [...text.matchAll(/\{(\w+)[,}]/g)].map(([, name]) => name).sort();
      for (const key of Object.keys(words.en.changes))
        expect(holes(words.hi.changes[key])).toEqual(holes(words.en.changes[key]));
    }
  });

  it('can be left out; then what it would have mended is as it was', async () => {
    for (const step of STEPS.filter(({ id, archive }) => !archive && FAULTS[id])) {
      const zip = brokenBy([step.id]);
      const { mended, steps, bytes } = await mend(zip, [step.id]);
      expect([step.id, mended, steps]).toEqual([step.id, false, []]);
      expect(bytes.equals(zip)).toBe(true);
    }
  });

  it('speaks each of its sentences in Hindi too', async () => {
    const { steps } = await repaired(place, brokenBy(Object.keys(FAULTS)), { lang: 'hi' });
    for (const { what, changes } of steps)
      for (const text of [what, ...changes.map(({ message }) => message)])
        expect(text).toMatch(/\p{Script=Devanagari}/u);
    expect(UI_LANGS).toContain('hi');
  });
});

describe('what writing the archive anew mends', () => {
  it('cannot be left out beside something else, and that is said', async () => {
    const zip = brokenBy(['entry-sizes-in-front', 'schema-stated']);
    const { included, mended } = await mend(zip, ['entry-sizes-in-front']);
    expect([mended, included]).toEqual([true, ['entry-sizes-in-front']]);
    const alone = await mend(brokenBy(['entry-sizes-in-front']), ['entry-sizes-in-front']);
    expect([alone.mended, alone.included, alone.steps]).toEqual([false, [], []]);
  });
});

describe('new names', () => {
  const RESOURCE = '<file href="script.js"/>';

  it('reach every address that is written out: pages, style sheets, scripts, data, the manifest', async () => {
    const { said, text, texts } = await mend(
      changed(
        {
          'my media/photo 1.png': 'x',
          'my media/छुट्टी.png': 'x',
          'style.css': 'body { background: url("my media/photo 1.png") } /* photo 1.png */',
          'index.html':
            '<link rel="stylesheet" href="style.css"><img src="my%20media/photo%201.png?v=1" alt="photo 1.png">\r\n' +
            '<div style="background:url(\'my media/photo 1.png\')" data-src="my media/photo 1.png"></div>\r\n' +
            '<img srcset="my%20media/photo%201.png 1x, my%20media/photo%201.png 2x" alt=""><p>my media</p>' +
            '<script>show("my media/छुट्टी.png")</script><script src="script.js"></script>',
          'data.json': '{"picture":"my media/photo 1.png"}',
        },
        [RESOURCE, `${RESOURCE}<file href="my media/photo 1.png"/><file href="data.json"/>`],
      ),
    );
    expect([...texts.keys()].filter((name) => name.endsWith('.png'))).toEqual([
      'my_media/photo_1.png',
      'my_media/file.png',
    ]);
    expect(text('style.css')).toBe('body { background: url("my_media/photo_1.png") } /* photo 1.png */');
    expect(text('index.html')).toBe(
      '<link rel="stylesheet" href="style.css"><img src="my_media/photo_1.png?v=1" alt="photo 1.png">\r\n' +
        '<div style="background:url(\'my_media/photo_1.png\')" data-src="my_media/photo_1.png"></div>\r\n' +
        '<img srcset="my_media/photo_1.png 1x, my_media/photo_1.png 2x" alt=""><p>my media</p>' +
        '<script>show("my_media/file.png")</script><script src="script.js"></script>',
    );
    expect(text('data.json')).toBe('{"picture":"my_media/photo_1.png"}');
    expect(text('imsmanifest.xml')).toContain('<file href="my_media/photo_1.png"/>');
    expect(said.filter((one) => one.startsWith('left'))).toEqual([]);
  });

  it.each([
    ['put together by a script', { 'script.js': "img.src = 'slide ' + n + '.png'" }],
    ['put together around a space', { 'script.js': "img.src = 'slide' + ' ' + n + '.png'" }],
    ['a template of a script', { 'script.js': `img.src = \`slide ${'$'}{n}.png\`` }],
    ['part of a longer text', { 'script.js': "load('x.html|slide 1.png')" }],
    ['escaped in a script', { 'script.js': "load('slide\\u00201.png')", 'data.xml': '<a>slide 1.png</a>' }],
    ['in a file of a form that is not known', { 'list.xml': '<picture>slide 1.png</picture>' }],
    [
      'behind an entity',
      { 'index.html': '<img src="slide&#32;1.png" alt="">slide 1.png<i data-a="a slide 1.png">' },
    ],
    ['relative to a base', { 'index.html': '<base href="./"><img src="slide 1.png" alt="">' }],
  ])('are not given where a name is %s', async (_, files) => {
    const { said, texts } = await mend(
      changed({ 'slide 1.png': 'x', ...files }, [RESOURCE, `${RESOURCE}<file href="slide 1.png"/>`]),
    );
    expect(texts.has('slide 1.png')).toBe(true);
    expect(said).toContain('left name-characters-accepted slide 1.png');
  });

  it('differ from each other and from those that are there', async () => {
    const { texts } = await mend(
      changed({ 'a b.txt': '1', 'a  b.txt': '2', 'a_b.txt': '3', 'A B.txt': '4' }),
    );
    expect(
      [...texts.keys()]
        .filter((name) => name.endsWith('.txt'))
        .map((name) => name.toLowerCase())
        .sort(),
    ).toEqual(['a_b-2.txt', 'a_b-3.txt', 'a_b-4.txt', 'a_b.txt']);
  });

  it.each([
    [
      'cmi5',
      'cmi5.xml',
      '<url>index.html?lang=en</url>',
      '<url> my%20part/index.html?lang=en</url>',
      '<url>my_part/index.html?lang=en</url>',
    ],
    [
      'tincan',
      'tincan.xml',
      '>index.html?lang=en</launch>',
      '>my part/index.html?lang=en</launch>',
      '>my_part/index.html?lang=en</launch>',
    ],
  ])('reach what a package for %s launches', async (base, file, launch, broken, mended) => {
    const folder = new URL(`../rules/bases/${base}/`, import.meta.url);
    const files = new Map(
      readdirSync(folder).map((name) => {
        const content = readFileSync(new URL(name, folder), 'utf8');
        return name === file
          ? ([name, content.replace(launch, broken)] as const)
          : ([`my part/${name}`, content] as const);
      }),
    );
    expect(files.get(file)).toContain(broken);
    const { texts, text, said } = await mend(zipped(files));
    expect(text(file)).toContain(mended);
    expect([...texts.keys()].sort()).toEqual([file, 'my_part/index.html', 'my_part/style.css'].sort());
    expect(said.filter((one) => one.startsWith('left'))).toEqual([]);
  });

  it('reach what a manifest names with a stray %', async () => {
    const { text, texts, said } = await mend(
      changed({ 'all 100%.txt': 'x' }, [RESOURCE, `${RESOURCE}<file href="all 100%.txt"/>`]),
    );
    expect([...texts.keys()]).toContain('all_100_.txt');
    expect(text('imsmanifest.xml')).toContain('<file href="all_100_.txt"/>');
    expect(said.filter((one) => one.startsWith('left'))).toEqual([]);
  });

  it('stay where the manifest names them in a way that cannot be changed part by part', async () => {
    const { text, texts, said } = await mend(
      changed({ 'part/all of it.txt': 'x' }, [RESOURCE, `${RESOURCE}<file href="part%2Fall of it.txt"/>`]),
    );
    expect([...texts.keys()]).toContain('part/all of it.txt');
    expect(text('imsmanifest.xml')).toContain('<file href="part%2Fall of it.txt"/>');
    expect(said).toContain('left name-characters-accepted part/all of it.txt');
  });

  it('reach xml:base and files of metadata', async () => {
    const { text } = await mend(
      changed(
        { 'my part/index.html': '<p>x</p>', 'my part/about it.xml': '<lom/>' },
        [
          'href="index.html">',
          'href="index.html" xml:base="my%20part/"><metadata><adlcp:location>about it.xml</adlcp:location></metadata>',
        ],
        ['<file href="style.css"/>', ''],
        ['<file href="script.js"/>', ''],
        ['<file href="picture.svg"/>', ''],
        ['<file href="pages/more.html"/>', ''],
      ),
      ['files-are-listed'],
    );
    expect(text('imsmanifest.xml')).toContain('xml:base="my_part/"');
    expect(text('imsmanifest.xml')).toContain('<adlcp:location>about_it.xml</adlcp:location>');
  });
});

describe('the manifest', () => {
  it('stays to the letter but for what is mended', async () => {
    const before = sound().files.get('imsmanifest.xml') ?? '';
    const { text } = await mend(brokenBy(['scormtype-present']));
    const restored = text('imsmanifest.xml').replace(' adlcp:scormtype="sco"', '');
    expect(restored).toBe(before.replace(' adlcp:scormtype="sco"', ''));
  });

  it('keeps its line ends and its prefixes', async () => {
    const manifest = (sound().files.get('imsmanifest.xml') ?? '')
      .replace(/<metadata>[\s\S]*<\/metadata>\s*/, '')
      .replace('xmlns="http', 'xmlns:cp="http')
      .replace(
        /<(\/?)(manifest|organizations|organization|title|item|resources|resource|file)\b/g,
        '<$1cp:$2',
      )
      .replaceAll('\n', '\r\n');
    const { text } = await mend(zipped(new Map([...sound().files, ['imsmanifest.xml', manifest]])));
    const now = text('imsmanifest.xml');
    expect(now.replaceAll('\r\n', '')).not.toContain('\n');
    expect(now).toContain('<cp:metadata><cp:schema>ADL SCORM</cp:schema>');
    expect(now).toContain('<cp:schemaversion>1.2</cp:schemaversion>');
  });

  it('lists files where a resource had no line at all, and keeps to its base', async () => {
    const { text } = await mend(
      changed({}, [
        /<resource [\s\S]*<\/resource>/.exec(sound().files.get('imsmanifest.xml') ?? '')?.[0] ?? '',
        '<resource identifier="R1" type="webcontent" adlcp:scormtype="sco" xml:base="pages/" href="more.html"/>',
      ]),
    );
    expect(text('imsmanifest.xml')).toMatch(/href="more.html">\s*<file href="more.html"\/>/);
    expect(text('imsmanifest.xml')).toContain('<file href="../picture.svg"/>');
  });

  it('is not touched where its XML is broken beyond doubt', async () => {
    const { said, mended } = await mend(
      changed({ '.DS_Store': 'x' }, ['</resource>', ''], ['ADL SCORM', 'IMS']),
    );
    expect(said).toEqual(['mended no-system-files .DS_Store']);
    expect(mended).toBe(true);
  });

  it('does not move where a file at the top has the same name, or pages cross the border', async () => {
    const inFolder = [...sound().files].map(([path, text]) => [`c/${path}`, text] as const);
    const clash = await mend(zipped(new Map([...inFolder, ['index.html', 'x']])));
    expect(clash.said).toContain('left manifest-at-root index.html');
    const crossing = await mend(
      zipped(
        new Map([
          ...inFolder,
          ['other.css', ''],
          ['c/index.html', '<link rel="stylesheet" href="../other.css">'],
        ]),
      ),
    );
    expect(crossing.said).toContain('left manifest-at-root c/index.html');
    expect(crossing.texts.has('c/imsmanifest.xml')).toBe(true);
  });

  it('says of a resource only what shows: asset without scripts, nothing where scripts are silent', async () => {
    const bare = [
      '<resource identifier="R1" type="webcontent" adlcp:scormtype="sco"',
      '<resource identifier="R1" type="webcontent"',
    ] as const;
    const asset = await mend(changed({ 'script.js': '', 'index.html': '<p>x</p>' }, bare));
    expect(asset.text('imsmanifest.xml')).toContain('adlcp:scormtype="asset"');
    const silent = await mend(
      changed({ 'script.js': 'start()', 'index.html': '<script src="script.js"></script>' }, bare),
    );
    expect(silent.said).toContain('left scormtype-present imsmanifest.xml');
  });

  it('that says another edition is set right only by what its scripts call', async () => {
    const other = ['>1.2<', '>2004 3rd Edition<'] as const;
    expect((await mend(changed({}, other))).text('imsmanifest.xml')).toContain('>1.2<');
    const unclear = await mend(changed({ 'script.js': 'API_1484_11.Initialize("")' }, other));
    expect(unclear.text('imsmanifest.xml')).toContain('>2004 3rd Edition<');
    expect(unclear.said).toContain('left schemaversion-stated imsmanifest.xml');
  });
});

describe('a repair', () => {
  const input = { without: [], profile: profileNamed('standard'), lang: 'en' } as const;

  it('refuses whole what writing anew would lose, and leaves nothing', async () => {
    const path = join(place, 'link.zip');
    const out = join(place, 'link-mended.zip');
    const files = [...sound().files].map(([name, text]) => ({ name, content: Buffer.from(text) }));
    writeFileSync(
      path,
      rawZip([...files, { name: 'up', content: Buffer.from('/etc'), mode: 0o120777 }], { before: 'x' }),
    );
    const result = await repairPackage({ ...input, path, out });
    expect(result).toMatchObject({ ok: false, error: { code: 'would-lose', file: 'up', reason: 'symlink' } });
    expect(existsSync(out)).toBe(false);
  });

  it('refuses what is no ZIP', async () => {
    const path = join(place, 'text.zip');
    writeFileSync(path, 'text');
    expect(await repairPackage({ ...input, path })).toMatchObject({
      ok: false,
      error: { code: 'not-a-zip' },
    });
  });

  it('that is only asked for writes nothing', async () => {
    const path = join(place, 'dry.zip');
    writeFileSync(path, brokenBy(['schema-stated']));
    const before = readdirSync(place);
    const result = await repairPackage({ ...input, path });
    expect(result).toMatchObject({ ok: true, value: { mended: true, steps: [{ id: 'schema-stated' }] } });
    expect(readdirSync(place)).toEqual(before);
  });

  it('copies a damaged file as it is: what is lost cannot be made up', async () => {
    const entries = [...sound().files].map(([name, text]) => ({ name, content: Buffer.from(text) }));
    const damaged = entries.map((e) => (e.name === 'style.css' ? { ...e, crc: 1 } : e));
    const { out, mended } = await repaired(place, rawZip(damaged, { after: 'x' }));
    const opened = await openZip(out);
    if (!opened.ok) throw new Error(opened.error.kind);
    await expect(opened.value.read('style.css')).rejects.toThrow('crc-mismatch');
    await opened.value.close();
    expect(mended).toBe(true);
  });
});
