import { describe, expect, it } from 'vitest';
import { checkCourse } from '../../packager/check/check-course.ts';
import { courseOf, fixtureCases, patched, profileOf, readFixture } from './fixture.ts';

/** Each quick fix of each fixture, carried out, takes its finding away and brings no new one. */
describe('quick fixes mend what they were offered for', () => {
  for (const { rule, name, folder } of fixtureCases()) {
    const fixture = readFixture(folder);
    if (!fixture.base.startsWith('course') || !name.startsWith('bad-')) continue;
    it(`${rule}/${name}`, async () => {
      const profile = profileOf(fixture);
      const project = courseOf(folder, fixture);
      const check = (p: typeof project) => checkCourse({ project: p, limits: profile.limits }, profile);
      const before = await check(project);
      const fixes = before.flatMap(({ findings }) => findings.filter((finding) => finding.fix));
      for (const finding of fixes) {
        const after = await check(patched(project, finding));
        const count = (checked: typeof before) => checked.flatMap(({ findings }) => findings).length;
        expect(count(after)).toBeLessThan(count(before));
        expect(finding.fix?.title.en).toBeTruthy();
        expect(finding.fix?.title.hi).toBeTruthy();
      }
    });
  }

  it('some rules offer one', async () => {
    const offering = new Set<string>();
    for (const { rule, folder } of fixtureCases()) {
      const fixture = readFixture(folder);
      if (!fixture.base.startsWith('course')) continue;
      const profile = profileOf(fixture);
      const checked = await checkCourse(
        { project: courseOf(folder, fixture), limits: profile.limits },
        profile,
      );
      if (checked.some(({ findings }) => findings.some((finding) => finding.fix))) offering.add(rule);
    }
    expect([...offering].sort()).toEqual(
      expect.arrayContaining(['heading-levels-in-order', 'table-has-header', 'test-pool-enough']),
    );
  });
});
