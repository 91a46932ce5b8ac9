import { describe, expect, it } from 'vitest';
import { FAULT_WORDS } from '../../packager/import/frameworks/fault-words.ts';
import { readFramework } from '../../packager/import/frameworks/read-framework.ts';

const read = (file: string, content: string | object) =>
  readFramework(file, Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)));

/** What was read; fails the test with its faults where it was not. */
function framework(file: string, content: string | object) {
  const found = read(file, content);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}

/** Faults as `pointer key`. */
const faults = (file: string, content: string | object): string[] => {
  const found = read(file, content);
  return found.ok ? [] : found.error.map(({ pointer, key }) => `${pointer} ${key}`);
};

const term = (name: string, identifier: string, more: object = {}) => ({
  name,
  identifier,
  status: 'Live',
  ...more,
});
const AREA = 'kcmfinal_fw_competencyarea_1';
const THEME = 'kcmfinal_fw_theme_1';
const SUB = 'kcmfinal_fw_subtheme_1';
const portal = (more: { theme?: object; area?: object } = {}) => ({
  result: {
    framework: {
      identifier: 'kcmfinal_fw',
      code: 'kcmfinal_fw',
      name: 'Karmayogi',
      categories: [
        {
          code: 'competencyarea',
          terms: [
            term('Behavioural', AREA, {
              refId: 'COMAREA-000001',
              description: 'How one acts',
              associations: [{ name: 'Communication', identifier: THEME, category: 'theme' }],
              ...more.area,
            }),
          ],
        },
        {
          code: 'theme',
          terms: [
            term('Communication', THEME, {
              additionalProperties: { displayName: 'Communication', timeStamp: 12 },
              associations: [
                { name: 'Active Listening', identifier: SUB, category: 'subtheme' },
                { name: 'Old', identifier: 'old', category: 'subtheme', status: 'Retired' },
              ],
              ...more.theme,
            }),
          ],
        },
        { code: 'subtheme', terms: [term('Active Listening', SUB, { description: 'Hearing what is said' })] },
      ],
    },
  },
});

describe('a portal’s own framework', () => {
  it('is read along its associations, with the identifiers of each term', () => {
    const { framework: found, notes } = framework('answer.json', portal());
    expect(found).toMatchObject({ kind: 'portal', id: 'kcmfinal_fw', name: 'Karmayogi' });
    expect(found.competencies).toEqual([
      {
        area: 'Behavioural',
        theme: 'Communication',
        subTheme: 'Active Listening',
        description: 'Hearing what is said',
        ids: {
          area: { identifier: AREA, refId: 'COMAREA-000001', description: 'How one acts' },
          theme: { identifier: THEME, displayName: 'Communication', timeStamp: 12 },
          subTheme: { identifier: SUB, description: 'Hearing what is said' },
        },
      },
    ]);
    expect(notes).toEqual([{ key: 'not-live', count: 1 }]);
  });

  it('may be the framework alone, and says what has no sub-theme', () => {
    const { framework: whole } = portal({ area: {} }).result;
    expect(framework('f.json', whole).framework.competencies).toHaveLength(1);
    expect(faults('f.json', portal({ theme: { associations: [] } }))).toEqual([' framework-empty']);
  });

  it('tells what is missing by its JSON pointer', () => {
    const [areas, themes] = portal().result.framework.categories;
    expect(faults('f.json', { categories: [areas, themes] })).toEqual(['/categories category-missing']);
    expect(faults('f.json', portal({ area: { name: '' } }))[0]).toMatch(
      /^\/result\/framework\/categories\/0\/terms\/0\/name /,
    );
  });
});

describe('a list', () => {
  it('is a table with headings in English or Hindi, of any separator', () => {
    const rows = [
      { area: 'Domain', theme: 'Railways', subTheme: 'Track, and signals', hindi: 'पटरी' },
      { area: 'Domain', theme: 'Railways', subTheme: 'Tickets' },
    ];
    const csv = (separator: string, head: string[]) =>
      [head, ['Domain', 'Railways', '"Track, and signals"', 'पटरी'], ['Domain', 'Railways', 'Tickets', '']]
        .map((row) => row.join(separator))
        .join('\r\n');
    expect(framework('rail.csv', csv(',', ['Area', 'THEME', 'Sub-theme', 'Hindi'])).framework).toEqual({
      kind: 'list',
      id: 'rail',
      name: 'rail',
      competencies: rows,
    });
    expect(
      framework('a.csv', `\ufeff${csv(';', ['क्षेत्र', 'विषय', 'उप-विषय', 'हिंदी'])}`).framework.competencies,
    ).toEqual(rows);
    const wide = Buffer.from(`\ufeff${csv('\t', ['area', 'theme', 'sub theme', 'hindi'])}`, 'utf16le');
    const found = readFramework('unicode.txt', wide);
    expect(found.ok && found.value.framework.competencies).toEqual(rows);
    const json = rows.map(({ subTheme, ...row }) => ({ ...row, competencySubTheme: subTheme }));
    expect(framework('a.json', { name: 'Rail', competencies: json }).framework).toMatchObject({
      name: 'Rail',
      competencies: rows,
    });
  });

  it('may be areas with their themes', () => {
    const areas = [
      {
        name: 'Domain',
        themes: [
          { name: 'Rail', sub_themes: [{ name: 'Track' }, 'Tickets'] },
          { name: 'Bare', sub_themes: [] },
        ],
      },
    ];
    const { framework: found, notes } = framework('a.json', { areas });
    expect(found.competencies.map(({ subTheme }) => subTheme)).toEqual(['Track', 'Tickets']);
    expect(notes).toEqual([{ key: 'no-sub-theme', count: 1 }]);
  });

  it('keeps no identifier, and says so', () => {
    const { framework: found, notes } = framework(
      'a.csv',
      'area,theme,sub-theme,id\nDomain,Rail,Track,X-1\n',
    );
    expect(JSON.stringify(found)).not.toContain('X-1');
    expect(notes).toEqual([{ key: 'identifiers-dropped', count: 1 }]);
  });

  it('tells every fault by line and column', () => {
    const csv = 'area,theme,sub-theme\nDomain,Rail,Track\n\nDomain,,Tickets\nDomain,Rail,Track\n';
    expect(faults('a.csv', csv)).toEqual([':4 theme cell-empty', ':5 competency-twice']);
    expect(faults('a.csv', 'area,theme,sub-theme\nDomain,Rail\n')).toEqual([':2 csv-broken']);
    expect(faults('a.csv', 'area,theme,sub-theme\n"Domain,Rail,Track\n')[0]).toContain('csv-broken');
    expect(faults('a.csv', 'area,sub-theme\nDomain,Track\n')).toEqual([' column-missing']);
    expect(faults('a.csv', 'name,age\nA,3\n')).toEqual([' framework-unknown']);
    expect(faults('a.csv', 'area,theme,sub-theme\n')).toEqual([' framework-empty']);
    expect(faults('a.json', [{ area: 'Domain', theme: 'Rail', subTheme: '' }])).toEqual([
      '/0/subTheme cell-empty',
    ]);
    expect(faults('a.json', '{\n "areas": [,]}')).toEqual([':2 framework-not-json']);
    expect(faults('a.json', '3')).toEqual([' framework-empty']);
    expect(faults('a.json', '{}')).toEqual([' framework-unknown']);
    const latin = readFramework('a.csv', Buffer.from([0x41, 0xe9, 0x0a]));
    expect(latin.ok ? [] : latin.error.map(({ key }) => key)).toEqual(['framework-not-utf8']);
  });

  it('of a thousand faults tells the first twenty', () => {
    const csv = `area,theme,sub-theme\n${'Domain,,Track\n'.repeat(1000)}`;
    expect(faults('a.csv', csv)).toHaveLength(20);
  });
});

describe('an export of FRAC', () => {
  const competency = (levels: object[], more: object = {}) => ({
    type: 'COMPETENCY',
    id: 'C-7',
    name: 'Noting',
    description: 'Writes notes',
    additionalProperties: { competencyType: 'Functional', competencyArea: 'Office' },
    children: levels,
    ...more,
  });
  const position = (...children: object[]) => ({
    type: 'POSITION',
    name: 'Section Officer',
    children: [
      {
        type: 'ROLE',
        name: 'Drafting',
        children: [{ type: 'ACTIVITY', name: 'Puts up drafts' }, ...children],
      },
    ],
  });

  it('is a tree of positions, roles, activities, competencies and levels', () => {
    const levels = [5, 1, 3].map((level) => ({
      type: 'COMPETENCIESLEVEL',
      level: `Level ${level}`,
      name: `L${level}`,
      description: `does ${level}`,
    }));
    const { framework: found, notes } = framework('frac.json', [
      position(competency(levels)),
      { ...position(competency([])), name: 'Under Secretary' },
      competency([], { name: 'Bad', status: 'REJECTED' }),
    ]);
    expect(found.kind).toBe('frac');
    expect(found.competencies).toEqual([
      {
        area: 'Functional',
        theme: 'Office',
        subTheme: 'Noting',
        description: 'Writes notes',
        levels: [1, 3, 5].map((level) => ({ level, name: `L${level}`, description: `does ${level}` })),
        uses: ['Section Officer', 'Under Secretary'].map((name) => ({
          position: name,
          role: 'Drafting',
          activities: ['Puts up drafts'],
        })),
      },
    ]);
    expect(notes).toEqual([
      { key: 'identifiers-dropped', count: 2 },
      { key: 'not-live', count: 1 },
    ]);
    expect(JSON.stringify(found)).not.toContain('C-7');
  });

  it('is a table with a row for each level or activity', () => {
    const csv = [
      'Position,Role,Activity,Competency,Competency type,Competency area,Level,Level description',
      'Section Officer,Drafting,Puts up drafts,Noting,Functional,Office,1,Writes',
      'Section Officer,Drafting,Checks files,Noting,Functional,Office,Level 2,Corrects',
      'Clerk,,,Typing,Functional,,,',
    ].join('\n');
    expect(framework('frac.csv', csv).framework.competencies).toEqual([
      {
        area: 'Functional',
        theme: 'Office',
        subTheme: 'Noting',
        levels: [
          { level: 1, description: 'Writes' },
          { level: 2, description: 'Corrects' },
        ],
        uses: [
          { position: 'Section Officer', role: 'Drafting', activities: ['Puts up drafts', 'Checks files'] },
        ],
      },
      { area: 'Functional', theme: 'Typing', subTheme: 'Typing', uses: [{ position: 'Clerk' }] },
    ]);
  });

  it('has five levels, and types of competency', () => {
    const sixth = { type: 'COMPETENCIESLEVEL', level: 'Level 6', name: 'six' };
    expect(faults('f.json', [position(competency([sixth]))])).toEqual([
      '/0/children/0/children/1/children/0/level level-unknown',
    ]);
    expect(faults('f.json', [competency([], { additionalProperties: {} })])).toEqual([
      '/0/additionalProperties/competencyType cell-empty',
    ]);
    expect(faults('f.csv', 'role,competency,type,level\nA,B,Functional,9\n')).toEqual([
      ':2 level level-unknown',
    ]);
    expect(faults('f.csv', 'role,competency\nA,B\n')).toEqual([' column-missing']);
  });
});

it('every fault has its words in both languages', () => {
  expect(Object.keys(FAULT_WORDS.hi)).toEqual(Object.keys(FAULT_WORDS.en));
});
