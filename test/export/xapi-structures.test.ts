import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { schemaFaults } from '../../packager/check/xsd/xsd.ts';
import type { Project } from '../../packager/course/pages.ts';
import { writeCourseStructure } from '../../packager/export/cmi5-structure.ts';
import { iriOf } from '../../packager/export/iri.ts';
import { writeTincan } from '../../packager/export/tincan.ts';
import { arbitraryProject } from '../arbitrary/course.ts';
import { SMALL } from './small-course.ts';

const faultsIn = async (structure: string): Promise<string[]> =>
  (await schemaFaults('cmi5', Buffer.from(structure))).map(({ message, line }) => `${line}: ${message}`);

const withCourse = (change: Partial<Project['course']>): Project => ({
  ...SMALL,
  course: { ...SMALL.course, ...change },
});
const without = (page: string): Project => ({
  ...SMALL,
  pages: new Map([...SMALL.pages].filter(([id]) => id !== page)),
});

describe('the name of a course', () => {
  it('is an absolute IRI, the same each time, and another for each course and part', () => {
    const { course } = SMALL;
    const names = [
      iriOf(course),
      iriOf({ ...course, id: 'another' }),
      iriOf(course, 'unit', 'a'),
      iriOf(course, 'unit', 'b'),
      iriOf(course, 'page', 'a'),
    ];
    for (const name of names)
      expect(name).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(names).size).toBe(names.length);
    // Fixed for good: learners' records are kept under it.
    expect(iriOf(course)).toMatchInlineSnapshot(`"urn:uuid:843cb682-cc4d-8568-a5ea-500cee97be67"`);
  });

  it('does not change with the title, the languages or the pages', () => {
    expect(iriOf(withCourse({ title: { en: 'New' }, languages: ['en'] }).course)).toBe(iriOf(SMALL.course));
  });
});

describe('cmi5.xml', () => {
  it('fits its schema for any course', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryProject(), async ({ project }) => {
        expect(await faultsIn(writeCourseStructure(project))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('is refused by the same schema when it is wrong', async () => {
    const structure = writeCourseStructure(SMALL);
    expect(await faultsIn(structure.replace('masteryScore="0.6"', 'masteryScore="60"'))).not.toEqual([]);
    expect(await faultsIn(structure.replace('<url>index.html</url>', ''))).not.toEqual([]);
  });

  it('asks for completion and passing with the pass mark of the one test', () => {
    const structure = writeCourseStructure(SMALL);
    expect(structure).toContain('moveOn="CompletedAndPassed" masteryScore="0.6"');
    expect(structure.match(/<au /g)).toHaveLength(1);
    expect(structure).toContain('<langstring lang="hi">छोटा कोर्स</langstring>');
  });

  it('names what the course builds as objectives, the same in every course', async () => {
    const competencies = [
      {
        competencyAreaName: 'Behavioural',
        competencyThemeName: 'Communication',
        competencySubThemeName: 'Active Listening',
        competencySubThemeIdentifier: 'portal-1',
      },
    ];
    const structure = writeCourseStructure(withCourse({ competencies }));
    expect(await faultsIn(structure)).toEqual([]);
    const [, id = ''] = /<objective id="([^"]+)"/.exec(structure) ?? [];
    expect(structure).toContain(`<objective idref="${id}"/>`);
    expect(structure).toContain('<langstring lang="en">Active Listening</langstring>');
    expect(structure).toContain('<langstring lang="hi">ध्यान से सुनना</langstring>');
    expect(structure).not.toContain('portal-1');
    expect(writeCourseStructure(withCourse({ competencies, id: 'another' }))).toContain(
      `<objective id="${id}">`,
    );
    expect(writeCourseStructure(withCourse({ competencies: [] }))).not.toContain('objective');
  });

  it('asks for completion alone where nothing can be passed', () => {
    const structure = writeCourseStructure(without('prove'));
    expect(structure).toContain('moveOn="Completed"');
    expect(structure).not.toContain('masteryScore');
  });

  it('describes a course without a description by its title', async () => {
    const structure = writeCourseStructure(withCourse({ description: {} }));
    expect(structure.match(/<description>\s*<langstring lang="en">Small course/g)).toHaveLength(2);
    expect(await faultsIn(structure)).toEqual([]);
  });
});

describe('tincan.xml', () => {
  it('names one activity to launch, with an absolute id, and what it builds', () => {
    const text = writeTincan(SMALL);
    expect(text.match(/<launch /g)).toHaveLength(1);
    expect(text.match(/<activity [^>]*>/g)).toEqual([
      `<activity id="${iriOf(SMALL.course)}" type="http://adlnet.gov/expapi/activities/course">`,
      expect.stringContaining('type="http://adlnet.gov/expapi/activities/objective"'),
    ]);
    expect(text).toContain('<name lang="en">Active Listening</name>');
    expect(text).toContain(
      '<description lang="en">Behavioural › Communication › Active Listening</description>',
    );
    const [, id = ''] = /<objective id="([^"]+)"/.exec(writeCourseStructure(SMALL)) ?? [];
    expect(text).toContain(`<activity id="${id}"`);
    // No identifier of a portal, whatever the course knows.
    const known = SMALL.course.competencies.map((one) => ({
      ...one,
      competencySubThemeIdentifier: 'portal-1',
    }));
    expect(writeTincan(withCourse({ competencies: known }))).toBe(text);
    expect(writeTincan(withCourse({ competencies: [] }))).not.toContain('objective');
    expect(text).toContain(
      `<activity id="${iriOf(SMALL.course)}" type="http://adlnet.gov/expapi/activities/course">`,
    );
    expect(text).toContain('<launch lang="en">index.html</launch>');
    expect(text).toContain('<name lang="hi">छोटा कोर्स</name>');
  });
});
