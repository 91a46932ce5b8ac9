/** What the player knows of competencies: where statements are made, and nowhere else. */
import { expect, it } from 'vitest';
import { courseData } from '../../packager/export/course-data.ts';
import { competencyIri } from '../../packager/export/iri.ts';
import { keyOf, tagOf } from '../../packager/platform/competencies/names.ts';
import { sample } from '../gate/sample.ts';

it('tells each question what it tests, and the course what it builds', async () => {
  const project = await sample();
  const claimed = project.course.competencies.map((one) => competencyIri(keyOf(tagOf(one))));
  for (const record of ['cmi5', 'xapi'] as const) {
    const { competencies = [], interactions } = courseData(project, record);
    expect(competencies.map(({ id }) => id)).toEqual(claimed);
    expect(competencies[0]?.name.en).toBe(project.course.competencies[0]?.competencySubThemeName);
    const tested = interactions.flatMap(({ test, competency }) => (test && competency) ?? []);
    expect(tested.length).toBeGreaterThan(3);
    expect(tested.filter((id) => !claimed.includes(id))).toEqual([]);
    // A tag of what the course no longer claims is not told.
    const [first] = project.course.competencies;
    const fewer = { ...project, course: { ...project.course, competencies: first ? [first] : [] } };
    const told = courseData(fewer, record).interactions.flatMap(({ competency }) => competency ?? []);
    expect(new Set(told)).toEqual(new Set(claimed.slice(0, 1)));
  }
  for (const record of ['scorm12', 'scorm2004', 'browser'] as const)
    expect(JSON.stringify(courseData(project, record))).not.toMatch(/"competenc(?:y|ies)":/);
});
