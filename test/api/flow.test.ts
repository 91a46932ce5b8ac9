import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../packager/api.ts';
import type { WholeReport as Report } from '../../packager/check/report.ts';
import { ICONS, openCourse, sendFile, type TestApp, testApp } from './test-app.ts';

const isEnd = (event: EngineEvent): event is Extract<EngineEvent, { type: 'done' | 'failed' }> =>
  event.type === 'done' || event.type === 'failed';
const isProgress = (event: EngineEvent): event is Extract<EngineEvent, { type: 'progress' }> =>
  event.type === 'progress';

/** An open course made from the first template that ships. */
async function fromTemplate(app: TestApp): Promise<string> {
  const templates = await app.ask('templates.list', {});
  const [template] = templates.filter(({ pages }) => pages > 1);
  if (!template) throw new Error('no template');
  const lang = template.languages[0] ?? 'en';
  const folder = join(app.folder, 'orientation');
  const { path } = await app.ask('course.create', {
    folder,
    template: template.id,
    title: 'New officers',
    lang,
  });
  return path;
}

describe('from template to package', () => {
  it('creates, opens, edits, adds a picture, checks and packs', async () => {
    const app = await testApp();
    expect((await app.ask('app.info', {})).firstRun).toBe(true);
    const path = await fromTemplate(app);
    const opened = await app.ask('course.open', { path });
    expect(opened.course.title.en).toBe('New officers');
    expect(opened.pages.length).toBeGreaterThan(1);
    expect(opened.readOnly).toBeUndefined();

    const picture = await readFile(new URL('128x128.png', ICONS));
    const sent = (await (await sendFile(app, path, 'badge.png', picture)).json()) as {
      value: { assetId: string; asset: object };
    };
    const { assetId, asset } = sent.value;
    const [page] = opened.pages;
    const lang = opened.course.languages[0] ?? 'en';
    const doc = page?.docs[lang];
    if (!page || !doc) throw new Error('no page');
    const file = `pages/${page.id}.${lang}.json`;
    const image = {
      type: 'image',
      attrs: { id: 'badge', asset: assetId, alt: 'A badge', caption: '', decorative: false },
    };
    const course = {
      ...opened.course,
      assets: { ...opened.course.assets, [assetId]: { ...asset, licence: 'CC-BY-4.0', source: 'Kriti' } },
    };
    const saved = await app.ask('course.save', {
      path,
      changes: [
        { file: 'course.json', hash: opened.hashes['course.json'] ?? null, value: course },
        { file, hash: opened.hashes[file] ?? null, value: { ...doc, content: [...doc.content, image] } },
      ],
    });
    expect(Object.keys(saved.hashes).sort()).toEqual(['course.json', file]);

    const checked = await app.ask('course.check', { path });
    expect(checked.counts.errors).toBe(0);
    const again = await app.ask('course.open', { path });
    expect(again.hashes).toMatchObject(saved.hashes);
    expect(again.pages.find(({ id }) => id === page.id)?.docs[lang]?.content.at(-1)).toMatchObject(image);

    const out = join(app.folder, 'packages', 'orientation.zip');
    await mkdir(join(app.folder, 'packages'));
    const { job } = await app.ask('pack.start', { path, target: 'scorm12', out });
    const end = await app.event(isEnd);
    if (end.type === 'failed') throw new Error(end.error.message);
    expect(end.job).toBe(job);
    expect(end.value.file).toBe(out);
    expect(end.value.report.verdict).not.toBe('fail');
    expect(end.value.report.counts.errors).toBe(0);
    expect(end.value.report.unchecked).toBeUndefined();
    const progress = app.events.filter(isProgress);
    expect(progress.every((event) => event.job === job && event.done <= event.total)).toBe(true);
    expect(new Set(progress.map(({ label }) => label))).toContain('Checking the package');
    expect([...progress.map(({ done }) => done)].sort((a, b) => a - b)).toEqual(
      progress.map(({ done }) => done),
    );

    expect((await readdir(join(app.folder, 'packages'))).sort()).toEqual([
      'orientation.report.json',
      'orientation.zip',
    ]);
    const report = JSON.parse(await readFile(end.value.report.file, 'utf8')) as Report;
    expect(report).toMatchObject({ format: 1, tool: { name: 'kriti' } });
    expect(report.reports[0]).toMatchObject({ kind: 'scorm12', profile: 'igot', subject: { path: out } });
    expect((await readFile(out)).length).toBe(end.value.bytes);

    const [recent] = await app.ask('recent.list', {});
    expect(recent).toMatchObject({
      path,
      title: { en: 'New officers' },
      pages: opened.pages.length,
      state: { errors: 0 },
    });
    expect((await app.ask('app.info', {})).firstRun).toBe(false);
  });
});

describe('packing', () => {
  it('that is stopped leaves nothing', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const out = join(app.folder, 'out', 'course.zip');
    await mkdir(join(app.folder, 'out'));
    const { job } = await app.ask('pack.start', { path, target: 'scorm12', out });
    await app.ask('pack.cancel', { job });
    const end = await app.event(isEnd);
    expect(end).toMatchObject({ type: 'failed', job, error: { code: 'cancelled' } });
    expect(await readdir(join(app.folder, 'out'))).toEqual([]);
    expect(await app.rpc('pack.cancel', { job })).toMatchObject({ error: { code: 'no-such-job' } });
  });

  it('ends with the app, and leaves nothing', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    await mkdir(join(app.folder, 'out'));
    await app.ask('pack.start', { path, target: 'html', out: join(app.folder, 'out', 'course.zip') });
    await app.close();
    expect(await readdir(join(app.folder, 'out'))).toEqual([]);
  });

  it('of a course without a file it shows is refused by name', async () => {
    const app = await testApp();
    const path = await fromTemplate(app);
    const { course } = await app.ask('course.open', { path });
    await rm(join(path, 'assets'), { recursive: true });
    await app.ask('pack.start', { path, target: 'scorm12', out: join(app.folder, 'course.zip') });
    const end = await app.event(isEnd);
    const error = end.type === 'failed' ? end.error : undefined;
    expect(error?.code).toBe('media-missing');
    expect(Object.values(course.assets).some(({ name }) => error?.what.includes(name))).toBe(true);
    expect(existsSync(join(app.folder, 'course.zip'))).toBe(false);
  });

  it('does not keep a package with errors, nor touch an older one, but says why', async () => {
    const app = await testApp({
      runJob: (async (name: string, input: { path: string }) => {
        if (name === 'pack') return { ok: true, value: { ok: true, value: { bytes: 3, notes: [] } } };
        const diagnostic = {
          ruleId: 'manifest-at-root',
          severity: 'error',
          message: 'W',
          why: 'Y',
          how: 'H',
        };
        const results = [{ ruleId: 'manifest-at-root', outcome: 'fail', diagnostics: [diagnostic] }];
        const subject = { path: input.path, bytes: 3 };
        return {
          ok: true,
          value: { subject, kind: 'scorm12', profile: 'igot', verdict: 'fail', results, ms: 1 },
        };
      }) as never,
    });
    const path = await openCourse(app);
    const out = join(app.folder, 'older.zip');
    await writeFile(out, 'the older one');
    await app.ask('pack.start', { path, target: 'scorm12', out });
    const end = await app.event(isEnd);
    expect(end).toMatchObject({
      type: 'failed',
      error: { code: 'package-not-fit', report: { verdict: 'fail', counts: { errors: 1 } } },
    });
    expect(await readFile(out, 'utf8')).toBe('the older one');
    expect(existsSync(join(app.folder, 'older.report.json'))).toBe(true);
    expect((await readdir(app.folder)).filter((name) => name.startsWith('.kriti'))).toEqual([]);
  });

  it.each([
    ['scorm13', 'course.zip', 'no-such-target'],
    ['scorm12', 'course/inside.zip', 'out-inside-course'],
    ['scorm12', 'course', 'out-inside-course'],
  ])('as %s to %s is refused at once', async (target, place, code) => {
    const app = await testApp();
    const path = await openCourse(app);
    expect(await app.rpc('pack.start', { path, target, out: join(app.folder, place) })).toMatchObject({
      error: { code },
    });
  });

  it('to a folder that is not there says so', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    await app.ask('pack.start', { path, target: 'scorm12', out: join(app.folder, 'nowhere', 'a.zip') });
    expect(await app.event(isEnd)).toMatchObject({ error: { code: 'cannot-write' } });
  });
});

describe('a preview', () => {
  it('has an origin of its own, and ends with its course', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const { url } = await app.ask('preview.start', { path, lms: 'strict' });
    expect(new URL(url).host).not.toBe(new URL('http://127.0.0.1:4321').host);
    expect(app.cx.previews.origins()).toEqual([new URL(url).origin]);
    const page = await fetch(url);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Files');
    expect((await fetch(new URL('/', url))).status).toBe(404);

    const second = await app.ask('preview.start', { path });
    await expect(fetch(url)).rejects.toThrow();
    expect((await fetch(second.url)).status).toBe(200);
    await app.ask('course.close', { path });
    await expect(fetch(second.url)).rejects.toThrow();
    expect(app.cx.previews.origins()).toEqual([]);
  });

  it.each([
    [{ lms: 'lrs' }, 'cmi5', 'lrs'],
    [{ lms: 'strict-2004' }, 'scorm2004-4', 'strict-2004'],
    [{ target: 'xapi' }, 'tincan', 'lrs'],
  ])('of %j is packed as %s and played on %s', async (asked, kind, lms) => {
    const app = await testApp();
    const path = await openCourse(app);
    const { url } = await app.ask('preview.start', { path, ...asked });
    const config = /id="kriti-lms">(.*?)<\/script>/.exec(await (await fetch(url)).text())?.[1];
    expect(JSON.parse(config ?? 'null')).toMatchObject({ kind, lms });
  });

  it('of a page or stand-in that is not there, or of what does not fit it, is refused', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    expect(await app.rpc('preview.start', { path, lms: 'moodle' })).toMatchObject({
      error: { code: 'no-such-lms' },
    });
    expect(await app.rpc('preview.start', { path, target: 'aicc' })).toMatchObject({
      error: { code: 'no-such-target' },
    });
    expect(await app.rpc('preview.start', { path, target: 'cmi5', lms: 'strict' })).toMatchObject({
      error: { code: 'lms-does-not-fit' },
    });
    expect(await app.rpc('preview.start', { path, page: 'none' })).toMatchObject({
      error: { code: 'no-such-page' },
    });
  });
});

describe('a course', () => {
  it.each([
    ['nothing', undefined, 'not-a-course'],
    ['half of a course.json', '{"format":', 'invalid'],
    ['a course of the future', '{"format":99,"outline":[]}', 'too-new'],
    ['a course that lacks nearly all', '{"format":1,"outline":[]}', 'invalid'],
  ])('in a folder that holds %s does not open, and nothing changes', async (_, text, code) => {
    const app = await testApp();
    const path = join(app.folder, 'strange');
    await mkdir(path);
    if (text !== undefined) await writeFile(join(path, 'course.json'), text);
    const reply = await app.rpc('course.open', { path });
    expect(reply).toMatchObject({ ok: false, error: { code } });
    if (!reply.ok && code === 'invalid') {
      expect(reply.error.problems?.length).toBeGreaterThan(0);
      for (const { file, what } of reply.error.problems ?? [])
        expect(`${file}${what}`).toContain('course.json');
    }
    expect(await readdir(path)).toEqual(text === undefined ? [] : ['course.json']);
    expect(await app.ask('recent.list', {})).toEqual([]);
  });

  it('is not made where something lies already', async () => {
    const app = await testApp();
    const input = { folder: app.folder, title: 'X', lang: 'en' };
    expect(await app.rpc('course.create', input)).toMatchObject({ error: { code: 'folder-taken' } });
    expect(await app.rpc('course.create', { ...input, folder: 'here' })).toMatchObject({
      error: { code: 'no-such-folder' },
    });
    const folder = join(app.folder, 'new');
    expect(await app.rpc('course.create', { ...input, folder, template: 'none' })).toMatchObject({
      error: { code: 'no-such-template' },
    });
    expect(existsSync(folder)).toBe(false);
  });

  it('that somebody else changed is not saved over', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const { course, hashes } = await app.ask('course.open', { path });
    const hash = hashes['course.json'] ?? null;
    const change = (source: string) => ({
      path,
      changes: [{ file: 'course.json', hash, value: { ...course, source } }],
    });
    await app.ask('course.save', change('theirs'));
    const reply = await app.rpc('course.save', change('ours'));
    expect(reply).toMatchObject({ ok: false, error: { code: 'conflict', files: ['course.json'] } });
    expect((await app.ask('course.open', { path })).course.source).toBe('theirs');
  });

  it('that would not open again is not saved', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const { course, hashes } = await app.ask('course.open', { path });
    const value = {
      ...course,
      outline: [{ id: 'm', title: {}, items: [{ id: 'i', kind: 'pages', pages: ['none'] }] }],
    };
    const reply = await app.rpc('course.save', {
      path,
      changes: [{ file: 'course.json', hash: hashes['course.json'] ?? null, value }],
    });
    expect(reply).toMatchObject({ error: { code: 'not-saved', problems: [{ file: 'course.json' }] } });
  });

  it('gains and loses pages by saving', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const opened = await app.ask('course.open', { path });
    const [module] = opened.course.outline;
    const [item] = module?.items ?? [];
    if (!module || item?.kind !== 'pages') throw new Error('no page');
    const outlined = (pages: string[]) => ({
      ...opened.course,
      outline: [{ ...module, items: [{ ...item, pages }] }],
    });
    const first = item.pages[0] ?? '';
    const added = await app.ask('course.save', {
      path,
      changes: [
        { file: 'pages/new.en.json', hash: null, value: { type: 'doc', content: [] } },
        { file: 'pages/new.json', hash: null, value: { id: 'new', title: { en: 'New' } } },
        { file: 'course.json', hash: opened.hashes['course.json'] ?? null, value: outlined([first, 'new']) },
      ],
    });
    expect((await app.ask('course.check', { path, page: 'new' })).results).toBeInstanceOf(Array);
    await app.ask('course.save', {
      path,
      changes: [
        { file: 'pages/new.en.json', hash: added.hashes['pages/new.en.json'] ?? null, value: null },
        { file: 'pages/new.json', hash: added.hashes['pages/new.json'] ?? null, value: null },
        { file: 'course.json', hash: added.hashes['course.json'] ?? null, value: outlined([first]) },
      ],
    });
    expect(await app.rpc('course.check', { path, page: 'new' })).toMatchObject({
      error: { code: 'no-such-page' },
    });
    expect((await app.ask('course.open', { path })).pages.map(({ id }) => id)).toEqual([first]);
  });

  it('that is not open can be neither saved, checked, packed nor previewed', async () => {
    const app = await testApp();
    const path = app.folder;
    const save = { path, changes: [{ file: 'course.json', hash: null, value: {} }] };
    expect(await app.rpc('course.save', save)).toMatchObject({ error: { code: 'not-open' } });
    expect(await app.rpc('course.check', { path })).toMatchObject({ error: { code: 'not-open' } });
    expect(await app.rpc('pack.start', { path, target: 'html', out: `${path}/x.zip` })).toMatchObject({
      error: { code: 'not-open' },
    });
    expect(await app.rpc('preview.start', { path })).toMatchObject({ error: { code: 'not-open' } });
    expect(await app.ask('course.close', { path })).toBeNull();
  });
});

/** Resolves when a call has come in that is not answered yet. */
async function begun(app: TestApp): Promise<void> {
  while (app.cx.answering.size === 0) await new Promise((resolve) => setImmediate(resolve));
}

describe('when the app ends', () => {
  it('a save on its way arrives', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const { course, hashes } = await app.ask('course.open', { path });
    // Opening keeps a version in the background; what is waited for below is the save.
    await Promise.allSettled(app.cx.answering);
    const value = { ...course, source: 'the last words' };
    const saving = app.rpc('course.save', {
      path,
      changes: [{ file: 'course.json', hash: hashes['course.json'] ?? null, value }],
    });
    await begun(app);
    await app.close();
    expect(await readFile(join(path, 'course.json'), 'utf8')).toContain('the last words');
    expect((await saving).ok).toBe(true);
  });

  it('what comes while it waits is waited for too', async () => {
    const { cx, close } = await testApp();
    const ended: string[] = [];
    const answer = (ms: number) => {
      const work: Promise<void> = new Promise<void>((done) => setTimeout(done, ms)).then(() => {
        ended.push('answered');
        cx.answering.delete(work);
      });
      cx.answering.add(work);
    };
    answer(20);
    const closed = close().then(() => ended.push('closed'));
    answer(500);
    await closed;
    expect(ended).toEqual(['answered', 'answered', 'closed']);
  });

  it('a check that runs is answered', async () => {
    const app = await testApp();
    const path = await openCourse(app);
    const checking = app.rpc('course.check', { path });
    await begun(app);
    await app.close();
    const checked = await checking;
    expect(checked.ok && checked.value.passed.length).toBeGreaterThan(0);
  });
});

describe('the start screen', () => {
  it('remembers courses, forgets one, and takes that back', async () => {
    const app = await testApp();
    const first = await openCourse(app, 'first');
    const second = await openCourse(app, 'second');
    const third = await openCourse(app, 'third');
    const paths = async () => (await app.ask('recent.list', {})).map(({ path }) => path);
    expect(await paths()).toEqual([third, second, first]);
    const { pages } = await app.ask('course.open', { path: third });
    await app.ask('recent.lastPage', { path: third, page: pages[0]?.id ?? '' });
    expect((await app.ask('recent.list', {}))[0]?.lastPage).toBe(pages[0]?.id);

    await app.ask('recent.forget', { path: second });
    expect(await paths()).toEqual([third, first]);
    await app.ask('recent.add', { path: second });
    expect(await paths()).toEqual([third, second, first]);
    expect(await app.rpc('recent.add', { path: '/never/seen' })).toMatchObject({ ok: false });

    await rm(second, { recursive: true });
    expect((await app.ask('recent.list', {})).find(({ path }) => path === second)?.missing).toBe(true);
    const again = await testApp({ config: join(app.folder, 'config') });
    expect((await again.ask('recent.list', {})).map(({ path }) => path)).toEqual([third, second, first]);
  });

  it('shows the pictures of templates and courses', async () => {
    const app = await testApp();
    const path = await fromTemplate(app);
    await app.ask('course.open', { path });
    const shown = [...(await app.ask('templates.list', {})), ...(await app.ask('recent.list', {}))];
    const pictures = shown.flatMap(({ thumbnailUrl }) => thumbnailUrl ?? []);
    for (const address of pictures) {
      const response = await app.request(address);
      expect([response.status, response.headers.get('content-type')?.split('/')[0]]).toEqual([200, 'image']);
      await response.body?.cancel();
    }
    expect(pictures.length).toBeGreaterThan(0);
  });
});

describe('the folder browser', () => {
  it('lists courses and folders before files, in the order people count, and hides dot files', async () => {
    const app = await testApp();
    const at = (name: string) => join(app.folder, 'all', name);
    for (const name of ['unit 10', 'unit 2', '.git', 'भाग']) await mkdir(at(name), { recursive: true });
    for (const name of ['notes.txt', '.hidden', 'a.pdf']) await writeFile(at(name), '');
    await mkdir(at('a course'));
    await writeFile(join(at('a course'), 'course.json'), '{}');
    const { entries, parent, places } = await app.ask('folder.list', { path: join(app.folder, 'all') });
    expect(entries.map(({ name, kind }) => `${kind}: ${name}`)).toEqual([
      'course: a course',
      'folder: unit 2',
      'folder: unit 10',
      'folder: भाग',
      'file: a.pdf',
      'file: notes.txt',
    ]);
    expect(parent).toBe(app.folder);
    expect(places.map(({ path }) => path)).toContain((await app.ask('app.info', {})).home);
  });

  it('goes up to the top and no further', async () => {
    const app = await testApp();
    const top = await app.ask('folder.list', { path: '/' });
    expect(top.parent).toBeUndefined();
  });

  it('makes folders, and says when it cannot', async () => {
    const app = await testApp();
    const { path } = await app.ask('folder.create', { path: app.folder, name: 'कोर्स' });
    expect(existsSync(path)).toBe(true);
    expect(await app.rpc('folder.create', { path: app.folder, name: 'कोर्स' })).toMatchObject({
      error: { code: 'already-there' },
    });
    expect(await app.rpc('folder.create', { path: '/nowhere/at/all', name: 'x' })).toMatchObject({
      error: { code: 'no-such-folder' },
    });
    expect(await app.rpc('folder.list', { path: '/nowhere/at/all' })).toMatchObject({
      error: { code: 'no-such-folder' },
    });
    expect(await app.rpc('folder.list', { path: 'relative' })).toMatchObject({
      error: { code: 'no-such-folder' },
    });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'says when a folder is closed to us',
    async () => {
      const app = await testApp();
      const path = join(app.folder, 'closed');
      await mkdir(path);
      await chmod(path, 0);
      expect(await app.rpc('folder.list', { path })).toMatchObject({ error: { code: 'cannot-read' } });
      await chmod(path, 0o700);
    },
  );
});
