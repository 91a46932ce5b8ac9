import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shippedFonts } from '../../packager/export/font-files.ts';
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

  it('is one file for every weight, under 150 KB, with its licence and a style sheet that names it', async () => {
    const fonts = await shippedFonts();
    expect(Object.keys(fonts).sort()).toEqual(['OFL.txt', 'devanagari.css', 'devanagari.woff2']);
    expect(Buffer.from(fonts['OFL.txt'] ?? '').toString()).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(Buffer.from(fonts['devanagari.woff2'] ?? '').toString('latin1', 0, 4)).toBe('wOF2');
    expect(fonts['devanagari.woff2']?.length).toBeLessThan(150 * 1024);
    expect(fonts['devanagari.css']).toMatch(/url\("devanagari\.woff2"\)/);
  });
});
