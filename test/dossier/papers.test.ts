/** The papers of a dossier say who signed what, who answered for what, and where each competency is kept. */
import { expect, it } from 'vitest';
import { type Profile, profileById } from '../../packager/check/profile/profile.ts';
import type { Project } from '../../packager/course/pages.ts';
import type { UiLang } from '../../packager/course/words.ts';
import { matrixPaper } from '../../packager/dossier/papers/competency-matrix.ts';
import type { Paper } from '../../packager/dossier/papers/paper.ts';
import { signOffs } from '../../packager/dossier/papers/sign-offs.ts';
import { gate } from '../../packager/gate/gate.ts';
import { courseHash } from '../../packager/project/course-hash.ts';
import type { Block } from '../../packager/report-pdf/blocks.ts';
import { sample } from '../gate/sample.ts';

const project = await sample();
const profile = profileById('igot') as Profile;
const of = courseHash(project);
const at = '2026-11-28T10:00:00.000Z';

function textOf(block: Block): string {
  switch (block.kind) {
    case 'text':
      return block.pieces.map(({ text }) => text).join('');
    case 'table':
      return block.rows
        .map((row) => row.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(' | '))
        .join('\n');
    case 'list':
      return block.items.flatMap((item) => item.map(textOf)).join('\n');
    default:
      return '';
  }
}
const read = ({ blocks }: Paper): string[] => blocks.flatMap((block) => textOf(block).split('\n'));

function signed(change: Partial<Project['course']>, lang: UiLang = 'en'): string[] {
  const own = { ...project, course: { ...project.course, ...change } };
  const found = gate({ project: own, hash: of, profile, checked: [], lang });
  return read(signOffs({ title: 'Orientation', lang, made: at, profile }, found));
}

it('who signed stands with name and day; who has not, has lines for a pen', () => {
  const lines = signed({
    signOffs: [
      { role: 'creator', by: 'Asha Nair', at, of },
      { role: 'reviewer', by: 'Asha Nair', at, of: 'a'.repeat(64) },
    ],
  });
  expect(lines).toContain('Signed by Asha Nair on 2026-11-28.');
  expect(lines).toContain('Asha Nair signed on 2026-11-28; the course has changed since. To be signed anew:');
  expect(lines).toContain('The same person signed as Content creator, which the process does not allow.');
  expect(lines.filter((line) => line.startsWith('Date and signature:'))).toHaveLength(2);
  expect(lines.join()).toContain(of);
});

it('every override stands with rule, name, day and reason; what holds nothing is not listed', () => {
  const override = { by: 'Meera Rao', reason: 'Compared by our library', at };
  const lines = signed({ overrides: { 'is-original': override, 'page-has-title': override } });
  expect(lines).toContain(
    'is-original | The course was compared with nothing yet | Meera Rao | 2026-11-28 | Compared by our library',
  );
  expect(lines.join('\n')).not.toContain('page-has-title');
  expect(signed({}).join('\n')).toContain('nobody had to answer for anything');
});

it('an override of a rule that is broken in many places is one row', () => {
  const override = { by: 'Meera Rao', reason: 'A test group reads it', at };
  const found = gate({
    ...{
      project: { ...project, course: { ...project.course, overrides: { 'axe/color-contrast': override } } },
    },
    ...{ hash: of, profile, checked: [], lang: 'en' },
    accessibility: [
      {
        ruleId: 'axe/color-contrast',
        outcome: 'fail',
        diagnostics: ['a', 'b', 'c'].map((block) => ({
          ...{ ruleId: 'axe/color-contrast', severity: 'error' as const },
          ...{ message: 'Too little contrast', why: '', how: '' },
          location: { in: 'course' as const, page: 'p', block },
        })),
      },
    ],
  });
  const lines = read(signOffs({ title: 'Orientation', lang: 'en', made: at, profile }, found));
  expect(lines.filter((line) => line.startsWith('axe/'))).toEqual([
    'axe/color-contrast | Too little contrast (and 2 more like it) | Meera Rao | 2026-11-28 | A test group reads it',
  ]);
});

it('the matrix has a row for each competency, and names what is missing', () => {
  const lines = read(matrixPaper({ project, title: 'Orientation', lang: 'en' }));
  const names = project.course.competencies.map((one) => one.competencySubThemeName);
  for (const name of names) expect(lines.some((line) => line.includes(` › ${name} | `))).toBe(true);
  const bare = { ...project, course: { ...project.course, purpose: {}, description: {} } };
  const untested = { ...bare, pages: new Map() };
  expect(read(matrixPaper({ project: untested, title: 'O', lang: 'hi' })).join('\n')).toContain(
    'बताई नहीं गई; सिखाई नहीं गई; परखी नहीं गई',
  );
});
