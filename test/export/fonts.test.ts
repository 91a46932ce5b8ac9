import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fontCharacters } from '../../packager/export/fonts.ts';
import { scorm12 } from '../../packager/export/scorm12.ts';
import { TARGETS } from '../../packager/export/targets.ts';
import { isDevanagari } from '../../packager/player/language-names.ts';
import { arbitraryProject } from '../arbitrary/course.ts';
import { filesOf, textIn } from './files-of.ts';
import { SMALL } from './small-course.ts';

describe('the font for Devanagari', () => {
  it('goes with a package exactly when a page in it is written so', () => {
    fc.assert(
      fc.property(arbitraryProject(), ({ project }) => {
        const files = filesOf(scorm12, project);
        const html = textIn(files, 'index.html');
        const written = [...html.matchAll(/<template data-page="[^"]*" data-lang="([^"]*)"/g)];
        const needed = written.some(([, lang]) => isDevanagari(lang ?? ''));
        expect(files.some(({ path }) => path.startsWith('fonts/'))).toBe(needed);
        expect(html.includes('href="fonts/')).toBe(needed);
      }),
      { numRuns: 60 },
    );
  });

  it('is in every target of a course in Hindi, and in none of the same course in English alone', () => {
    const english = { ...SMALL, course: { ...SMALL.course, languages: ['en'] } };
    for (const target of TARGETS) {
      const fonts = (project: typeof SMALL) =>
        filesOf(target, project).filter(({ path }) => path.startsWith('fonts/')).length;
      expect([target.id, fonts(SMALL), fonts(english)]).toEqual([target.id, 1, 0]);
    }
  });

  it('draws exactly what a package shows in Devanagari, and what its learners count with', () => {
    const ALWAYS = [...'०१२३४५६७८९।॥₹\u200c\u200d\u25cc'];
    // In no page: only captions that are packed bring it in.
    const captions = 'WEBVTT\n\n00:00.000 --> 00:01.000\nॾॿ';
    const written = (text: string) =>
      [...text].filter((c) =>
        /[\u0900-\u097f\u1cd0-\u1cf9\ua830-\ua839\ua8e0-\ua8ff₹\u25cc]|\u200c|\u200d/u.test(c),
      );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.constant(SMALL),
          arbitraryProject().map(({ project }) => project),
        ),
        (project) => {
          const files = filesOf(scorm12, project);
          const shown = files.some(({ path }) => path.endsWith('.vtt')) ? captions : '';
          const all = new Set([...ALWAYS, ...written(textIn(files, 'index.html')), ...written(shown)]);
          expect(fontCharacters(project, () => captions)).toBe([...all].sort().join(''));
        },
      ),
      { numRuns: 60 },
    );
  });
});
