import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CompetencyTag } from '../../../packager/course/course.ts';
import type { Project } from '../../../packager/course/pages.ts';
import { competencyMatrix } from '../../../packager/platform/competencies/matrix.ts';
import { competenciesV5, competenciesV6 } from '../../../packager/platform/competencies/records.ts';
import { projectOf } from '../../templates/template-folder.ts';

const sample = projectOf('orientation');
const change = (course: Partial<Project['course']>): Project => ({
  ...sample,
  course: { ...sample.course, ...course },
});

describe('the matrix of the sample course', () => {
  const { rows, unclaimed } = competencyMatrix(sample);

  it('finds each competency stated in both languages, taught and tested at the end', () => {
    expect(rows.map(({ competency }) => competency.subTheme)).toEqual([
      'Self-Learning',
      'Goal Setting',
      'Responsiveness',
      'Change Readiness',
    ]);
    for (const { stated, taught, tested, gaps } of rows) {
      expect(stated).toContainEqual({ in: 'purpose', lang: 'en' });
      expect(stated).toContainEqual({ in: 'purpose', lang: 'hi' });
      expect(taught.length).toBeGreaterThan(0);
      expect(tested).toHaveLength(2);
      expect(tested.every(({ final, page }) => final && page === 'p-test')).toBe(true);
      expect(gaps).toEqual([]);
    }
    expect(unclaimed).toEqual([]);
  });

  it('names what is missing of a competency that was only claimed', () => {
    const claimed = {
      competencyAreaName: 'Behavioural',
      competencyThemeName: 'Service Orientation',
      competencySubThemeName: 'Empathy',
    };
    const [row] = competencyMatrix(change({ competencies: [claimed] })).rows;
    expect(row?.gaps).toEqual(['stated', 'taught', 'tested']);
  });

  it('finds a name by its Hindi one, without what stands in brackets', () => {
    const claimed = {
      competencyAreaName: 'Behavioural',
      competencyThemeName: 'Service Orientation',
      competencySubThemeName: 'Service Excellence (wrt citizens)',
    };
    const purpose = { hi: 'सेवा में उत्कृष्टता, हर दिन।' };
    const [row] = competencyMatrix(change({ competencies: [claimed], purpose })).rows;
    expect(row?.stated).toEqual([{ in: 'purpose', lang: 'hi' }]);
  });

  it('lists every tag of what is no longer claimed, with its place', () => {
    const first = sample.course.outline[0];
    if (!first) throw new Error('no module');
    const stray: CompetencyTag = { area: 'Functional', theme: 'Office Management', subTheme: 'E-Office' };
    const outline = [{ ...first, competencies: [stray] }, ...sample.course.outline.slice(1)];
    const found = competencyMatrix(change({ competencies: [], outline }));
    expect(found.rows).toEqual([]);
    expect(found.unclaimed).toContainEqual({ competency: stray, module: first.id });
    expect(found.unclaimed.filter(({ block }) => block)).toHaveLength(8);
    expect(found.unclaimed.filter(({ page, block }) => page && !block)).toHaveLength(6);
  });
});

describe('competencies as the platform keeps them', () => {
  const published = (version: string) =>
    z.fromJSONSchema(
      JSON.parse(
        readFileSync(
          new URL(`../../../docs/schemas/competencies-${version}.schema.json`, import.meta.url),
          'utf8',
        ),
      ),
    );
  const [one, ...others] = sample.course.competencies;
  if (!one) throw new Error('no competency');

  it('fit the schemas that are published, v6 and v5', () => {
    expect(published('v6').parse(competenciesV6(sample.course))).toHaveLength(4);
    expect(published('v5').parse(competenciesV5(sample.course))).toHaveLength(4);
    expect(published('v6').safeParse([{ competencyAreaName: 'Behavioural' }]).success).toBe(false);
  });

  it('hold names only while no framework was imported', () => {
    expect(JSON.stringify(competenciesV6(sample.course))).not.toMatch(/Identifier|RefId|kcmfinal/);
    expect(competenciesV5(sample.course)[0]).toEqual({
      competencyArea: 'Behavioural',
      competencyTheme: 'Self-Awareness',
      competencyThemeType: 'theme',
      competencySubTheme: 'Self-Learning',
    });
  });

  it('carry the identifiers of an imported framework, and nothing twice', () => {
    const known = {
      ...one,
      competencySubThemeIdentifier: 'fw_subtheme_1',
      competencyThemeIdentifier: 'fw_theme_1',
    };
    const course = { competencies: [one, ...others, known] };
    expect(competenciesV6(course)).toHaveLength(4);
    expect(competenciesV6(course)[0]).toMatchObject(known);
    expect(competenciesV5(course)[0]).toMatchObject({
      competencyThemeId: 'fw_theme_1',
      competencySubThemeId: 'fw_subtheme_1',
    });
  });
});
