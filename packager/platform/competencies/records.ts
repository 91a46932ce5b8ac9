/**
 * The competencies of a course as the platform keeps them: `competencies_v6`,
 * and the older `competencies_v5`. Names are always there. An identifier is
 * there only if a portal's own framework was imported: those known from public
 * fixtures may be a test environment's, and an empty one would be taken for one.
 */
import { z } from 'zod';
import { Competency, type Course } from '../../course/course.ts';

/** `competencies_v6`, as the organisation's portal writes it (its add-competency form). */
export const CompetenciesV6 = z.array(Competency);
export type CompetenciesV6 = z.infer<typeof CompetenciesV6>;

const RecordV5 = z.strictObject({
  competencyArea: z.string().min(1),
  competencyAreaId: z.string().optional(),
  competencyTheme: z.string().min(1),
  competencyThemeId: z.string().optional(),
  competencyThemeType: z.string(),
  competencySubTheme: z.string().min(1),
  competencySubThemeId: z.string().optional(),
});

/** `competencies_v5`, which older portals read. */
export const CompetenciesV5 = z.array(RecordV5);
export type CompetenciesV5 = z.infer<typeof CompetenciesV5>;

/** What the portal calls a theme that was chosen from the framework. */
const THEME_TYPE = 'theme';

/** In the order of the course; what was said twice is said once. */
function claimed({ competencies }: Pick<Course, 'competencies'>): readonly Competency[] {
  const names = (one: Competency): string =>
    [one.competencyAreaName, one.competencyThemeName, one.competencySubThemeName].join('\n');
  return [...new Map(competencies.map((one) => [names(one), one])).values()];
}

export const competenciesV6 = (course: Pick<Course, 'competencies'>): CompetenciesV6 =>
  claimed(course).map((one) => ({ ...one, competencyThemeType: one.competencyThemeType ?? THEME_TYPE }));

export const competenciesV5 = (course: Pick<Course, 'competencies'>): CompetenciesV5 =>
  claimed(course).map((one) => ({
    competencyArea: one.competencyAreaName,
    ...(one.competencyAreaIdentifier && { competencyAreaId: one.competencyAreaIdentifier }),
    competencyTheme: one.competencyThemeName,
    ...(one.competencyThemeIdentifier && { competencyThemeId: one.competencyThemeIdentifier }),
    competencyThemeType: one.competencyThemeType ?? THEME_TYPE,
    competencySubTheme: one.competencySubThemeName,
    ...(one.competencySubThemeIdentifier && { competencySubThemeId: one.competencySubThemeIdentifier }),
  }));
