import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../packager/check/xsd/xsd.ts';
import type { Page, Project } from '../../packager/course/pages.ts';
import { htmlTarget } from '../../packager/export/html.ts';
import { scorm12 } from '../../packager/export/scorm12.ts';
import { TARGETS } from '../../packager/export/targets.ts';
import { isPackagePath } from '../../packager/export/zip.ts';
import type { CourseData } from '../../packager/player/course-data.ts';
import { arbitraryProject } from '../arbitrary/course.ts';
import { filesOf, textIn } from './files-of.ts';
import { SMALL } from './small-course.ts';

/** What libxml2 says against the manifests under the standard's own schema. */
async function faultsOf(manifests: readonly string[]): Promise<string[]> {
  const faults = await Promise.all(manifests.map((text) => schemaFaults('scorm12', Buffer.from(text))));
  return faults.flat().map(({ message, line }) => `${line}: ${message}`);
}

const dataIn = (html: string): CourseData =>
  JSON.parse(/<script type="application\/json" id="kriti-course">(.*)<\/script>/s.exec(html)?.[1] ?? '');

describe('every target', () => {
  it('gives a launch file, safe names in order, and each name once, for any course', () => {
    fc.assert(
      fc.property(arbitraryProject(), ({ project }) => {
        for (const target of TARGETS) {
          const paths = filesOf(target, project).map(({ path }) => path);
          expect(paths).toContain('index.html');
          expect(paths).toEqual([...new Set(paths)].sort());
          expect(paths.filter((path) => !isPackagePath(path))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('makes the same files with comments and without: no package holds one', () => {
    const commented = (project: Project): Project => {
      const said = { id: 'r1', by: 'Asha Rao', at: '2026-11-02T09:30:00.000Z', text: 'Is this so?' };
      const anchor = { lang: 'en', block: 'b1', quote: 'this', before: '', after: '', at: 0 };
      const pages = [...project.pages].map(([id, page]): [string, Page] => [
        id,
        { ...page, comments: [{ id: 't1', anchor, remarks: [said] }] },
      ]);
      return { ...project, pages: new Map(pages) };
    };
    fc.assert(
      fc.property(arbitraryProject(), ({ project }) => {
        for (const target of TARGETS)
          expect(filesOf(target, commented(project))).toEqual(filesOf(target, project));
      }),
      { numRuns: 30 },
    );
  });

  it('packs exactly the assets that its pages show', () => {
    fc.assert(
      fc.property(arbitraryProject(), ({ project }) => {
        const files = filesOf(scorm12, project);
        const html = textIn(files, 'index.html');
        const shown = new Set([...html.matchAll(/assets\/[0-9a-f]{12}\.[a-z0-9]+/g)].map(([path]) => path));
        const packed = files.map(({ path }) => path).filter((path) => path.startsWith('assets/'));
        expect(new Set(packed)).toEqual(shown);
      }),
      { numRuns: 60 },
    );
  });

  it('needs nothing from outside the package', () => {
    fc.assert(
      fc.property(arbitraryProject(), ({ project }) => {
        for (const target of TARGETS) {
          const html = textIn(filesOf(target, project), 'index.html');
          const loaded = [
            ...html.matchAll(
              /<(?:script|link|img|video|source|track|iframe)\b[^>]*?\b(?:src|href|poster)="([^"]*)"/g,
            ),
          ];
          expect(
            loaded
              .map(([, url]) => url)
              .filter((url) => !/^(assets|fonts|player)\/|^data:text\/vtt/.test(url ?? '')),
          ).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('carries data that no text of the course can break out of', () => {
    const title = { en: '</script><script>alert(1)</script>\u2028', hi: '' };
    const html = textIn(filesOf(htmlTarget, { ...SMALL, course: { ...SMALL.course, title } }), 'index.html');
    expect(html).not.toContain('alert(1)</script>');
    expect(dataIn(html).title).toEqual(title);
  });
});

describe('the SCORM 1.2 manifest', () => {
  it('fits its schema for any course, and lists every file', async () => {
    const manifests: string[] = [];
    fc.assert(
      fc.property(arbitraryProject(), ({ project }) => {
        const files = filesOf(scorm12, project);
        const manifest = textIn(files, 'imsmanifest.xml');
        const listed = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, path]) => path);
        expect(listed).toEqual(files.map(({ path }) => path).filter((path) => path !== 'imsmanifest.xml'));
        manifests.push(manifest);
      }),
      { numRuns: 40 },
    );
    expect(await faultsOf(manifests)).toEqual([]);
  });

  it('is refused by the same schema when it is wrong', async () => {
    const manifest = textIn(filesOf(scorm12, SMALL), 'imsmanifest.xml');
    expect(await faultsOf([manifest.replace('type="webcontent"', '')])).not.toEqual([]);
  });

  it('has one SCO at the root, launched without a query, and the pass mark of the one test', () => {
    const manifest = textIn(filesOf(scorm12, SMALL), 'imsmanifest.xml');
    expect(manifest.match(/<resource /g)).toHaveLength(1);
    expect(manifest).toMatch(/<resource [^>]*adlcp:scormtype="sco" href="index.html"/);
    expect(manifest).toContain('<adlcp:masteryscore>60</adlcp:masteryscore>');
    expect(manifest).not.toContain('DOCTYPE');
  });

  it('gives no pass mark where two tests have one each', () => {
    const prove = SMALL.pages.get('prove');
    if (!prove) throw new Error('the small course lost its test');
    const pages = new Map([...SMALL.pages, ['read', { ...prove, id: 'read' }]]);
    expect(textIn(filesOf(scorm12, { ...SMALL, pages }), 'imsmanifest.xml')).not.toContain('masteryscore');
  });

  it('cuts a title that the schema would refuse, between characters', async () => {
    const title = { en: '😀'.repeat(300), hi: '' };
    const manifest = textIn(
      filesOf(scorm12, { ...SMALL, course: { ...SMALL.course, title } }),
      'imsmanifest.xml',
    );
    expect(manifest).toContain(`<title>${'😀'.repeat(199)}…</title>`);
    expect(await faultsOf([manifest])).toEqual([]);
  });

  it('gives a title of which nothing can be seen the course’s id', () => {
    const course = { ...SMALL.course, title: { en: '\u0000\u0007 ', hi: '' } };
    for (const { id, file } of MANIFESTS) {
      const target = TARGETS.find((one) => one.id === id);
      if (!target) throw new Error(`no target ${id}`);
      expect(textIn(filesOf(target, { ...SMALL, course }), file)).toContain(`>${course.id}<`);
    }
  });
});

/** The file in which a target names the course. */
const MANIFESTS = [
  { id: 'scorm12', file: 'imsmanifest.xml' },
  { id: 'scorm2004', file: 'imsmanifest.xml' },
  { id: 'cmi5', file: 'cmi5.xml' },
  { id: 'xapi', file: 'tincan.xml' },
] as const;

describe('what the player is told', () => {
  it('names every question with its right answers, those of a test with their test', () => {
    const { interactions } = dataIn(textIn(filesOf(scorm12, SMALL), 'index.html'));
    expect(interactions.map(({ kind, id, page }) => [kind, id, page])).toEqual([
      ['choice', 'q-one', 'ask'],
      ['choice', 'q-two', 'ask'],
      ['test', 'the-test', 'prove'],
      ['choice', 't-first', 'prove'],
      ['choice', 't-second', 'prove'],
      ['choice', 't-third', 'prove'],
    ]);
    expect(interactions[1]).toMatchObject({ many: true, correct: ['two-a', 'two-b'] });
    expect(interactions[3]).toMatchObject({ test: 'the-test', correct: ['first-a'] });
  });

  it('keeps the numbers that modules have in the course', () => {
    const { modules } = dataIn(textIn(filesOf(scorm12, SMALL), 'index.html'));
    expect(modules.map(({ number, pages }) => [number, pages.length])).toEqual([
      [1, 2],
      [3, 1],
    ]);
  });

  it('puts captions into the page only where it may be opened from a disk', () => {
    const paths = (target: typeof scorm12) => filesOf(target, SMALL).map(({ path }) => path);
    expect(paths(scorm12).filter((path) => path.endsWith('.vtt'))).toHaveLength(1);
    expect(paths(htmlTarget).filter((path) => path.endsWith('.vtt'))).toEqual([]);
    expect(textIn(filesOf(htmlTarget, SMALL), 'index.html')).toContain('src="data:text/vtt;');
  });
});
