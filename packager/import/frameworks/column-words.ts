/** How columns are headed in lists and in exports of FRAC, in English and Hindi; compared without case, spaces and signs. */
export const LIST_COLUMNS = {
  en: {
    area: 'area, competency area, competency area name, category',
    theme: 'theme, competency theme, competency theme name',
    subTheme: 'sub-theme, competency sub-theme, competency sub-theme name, sub themes',
    hindi: 'sub-theme in Hindi, Hindi, Hindi name, sub-theme hi',
    description: 'description, competency sub-theme description, meaning',
    identifier: 'identifier, id, competency sub-theme identifier, competency sub-theme id, code, ref id',
  },
  hi: {
    area: 'क्षेत्र, दक्षता क्षेत्र',
    theme: 'विषय, दक्षता विषय',
    subTheme: 'उप-विषय, दक्षता उप-विषय',
    hindi: 'हिंदी, हिंदी नाम, उप-विषय हिंदी में',
    description: 'विवरण, अर्थ',
    identifier: 'पहचान, कोड',
  },
} as const;

export const FRAC_COLUMNS = {
  en: {
    position: 'position, position name, designation, post',
    role: 'role, role name, role label',
    activity: 'activity, activity name, activity description, activities',
    area: 'competency type, type',
    theme: 'competency area, area, competency theme',
    subTheme: 'competency, competency name, competency label',
    description: 'competency description, description',
    level: 'level, competency level, proficiency level',
    levelName: 'level name, level label',
    levelDescription: 'level description, competency level description',
    identifier: 'identifier, id, competency id, code',
  },
  hi: {
    position: 'पद, पदनाम',
    role: 'भूमिका',
    activity: 'गतिविधि, गतिविधियाँ',
    area: 'दक्षता का प्रकार, प्रकार',
    theme: 'दक्षता क्षेत्र, क्षेत्र',
    subTheme: 'दक्षता, दक्षता का नाम',
    description: 'दक्षता का विवरण, विवरण',
    level: 'स्तर',
    levelName: 'स्तर का नाम',
    levelDescription: 'स्तर का विवरण',
    identifier: 'पहचान, कोड',
  },
} as const;

type Columns = Readonly<Record<'en' | 'hi', Readonly<Record<string, string>>>>;

const bare = (heading: string): string =>
  heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The column that a heading stands for. */
export function columnOf<C extends Columns>(
  columns: C,
  heading: string,
): (keyof C['en'] & string) | undefined {
  const wanted = bare(heading);
  for (const words of [columns.en, columns.hi])
    for (const [column, headings] of Object.entries(words))
      if (headings.split(', ').some((one) => bare(one) === wanted)) return column;
  return undefined;
}
