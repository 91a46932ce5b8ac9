/** The competency framework as the platform lists it, by names: names alone are not unique, so all three count. */
import framework from '../../platform/competencies.json' with { type: 'json' };

const KNOWN: ReadonlySet<string> = new Set(
  framework.areas.flatMap((area) =>
    area.themes.flatMap((theme) => theme.subThemes.map((sub) => [area.name, theme.name, sub].join('\n'))),
  ),
);

/** Domain competencies are each ministry's own; there is no full list of them. */
const OPEN_AREA = 'Domain';

/** Whether the framework has this area, theme and sub-theme together. */
export const isKnownCompetency = (area: string, theme: string, subTheme: string): boolean =>
  area === OPEN_AREA || KNOWN.has([area, theme, subTheme].join('\n'));
