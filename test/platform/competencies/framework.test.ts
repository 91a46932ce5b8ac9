import { expect, it } from 'vitest';
import {
  choosable,
  claimOf,
  competencyNamed,
  type FrameworkCompetency,
  findCompetencies,
  hasIdentifiers,
  identified,
  type ReadFramework,
  SHIPPED,
} from '../../../packager/platform/competencies/framework.ts';
import { competenciesV5, competenciesV6 } from '../../../packager/platform/competencies/records.ts';
import shipped from '../../../packager/platform/competencies.json' with { type: 'json' };

const LISTENING = { area: 'Behavioural', theme: 'Communication', subTheme: 'Active Listening' };
const ids = {
  area: { identifier: 'a-1', refId: 'COMAREA-000001', description: 'How one acts' },
  theme: { identifier: 't-1', displayName: 'Communication', timeStamp: 12 },
  subTheme: { identifier: 's-1' },
};
const from = (kind: ReadFramework['kind'], ...competencies: FrameworkCompetency[]): ReadFramework => ({
  kind,
  id: kind,
  name: kind,
  competencies,
});
const portal = from('portal', { ...LISTENING, ids });

it('what ships are names, and nothing that could be taken for an identifier', () => {
  expect(SHIPPED).toHaveLength(117);
  expect(JSON.stringify(shipped)).not.toMatch(
    /_competencyarea_|_theme_|_subtheme_|COM(AREA|THEME|SUBTHEME)-/,
  );
  expect(hasIdentifiers([from('list', LISTENING)])).toBe(false);
});

it('a portal’s framework stands in place of the names that ship; lists and FRAC add to it', () => {
  expect(choosable([])).toEqual(SHIPPED);
  const own = { area: 'Domain', theme: 'Rail', subTheme: 'Track' };
  const levels = [{ level: 1, name: 'Basic' }];
  const all = choosable([
    from('frac', { ...LISTENING, levels, uses: [{ role: 'Clerk' }] }),
    portal,
    from('list', own),
  ]);
  expect(all).toEqual([{ ...LISTENING, ids, levels, uses: [{ role: 'Clerk' }] }, own]);
  expect(choosable([from('list', own)])).toHaveLength(SHIPPED.length + 1);
});

it('is found by its names in English and Hindi, its description and whose work asks for it', () => {
  const names = (looked: string, all = SHIPPED) =>
    findCompetencies(all, looked).map(({ subTheme }) => subTheme);
  expect(names('active listen')).toEqual(['Active Listening']);
  expect(names('ध्यान से सुनना')).toEqual(['Active Listening']);
  expect(names('शिकायत पोर्टल')).toEqual(['CPGRAMS Portal Management']);
  expect(names('data governance')).toEqual(['Data Use and Governance', 'Data Use and Governance']);
  expect(names('nothing-such')).toEqual([]);
  expect(names('').length).toBe(SHIPPED.length);
  const used = [{ ...LISTENING, description: 'Hearing', uses: [{ position: 'Section Officer' }] }];
  expect(names('section officer', used)).toEqual(['Active Listening']);
  expect(names('hearing', used)).toEqual(['Active Listening']);
});

it('claims of a portal’s framework carry its identifiers into competencies_v6 and _v5, others none', () => {
  const [claimed] = competenciesV6({ competencies: [claimOf({ ...LISTENING, ids })] });
  expect(claimed).toEqual({
    competencyAreaName: 'Behavioural',
    competencyAreaIdentifier: 'a-1',
    competencyAreaRefId: 'COMAREA-000001',
    competencyAreaDescription: 'How one acts',
    competencyThemeName: 'Communication',
    competencyThemeIdentifier: 't-1',
    competencyThemeType: 'theme',
    competencyThemeAdditionalProperties: { displayName: 'Communication', timeStamp: 12 },
    competencySubThemeName: 'Active Listening',
    competencySubThemeIdentifier: 's-1',
  });
  expect(competenciesV5({ competencies: [claimOf({ ...LISTENING, ids })] })[0]).toMatchObject({
    competencyAreaId: 'a-1',
    competencyThemeId: 't-1',
    competencySubThemeId: 's-1',
  });
  for (const one of SHIPPED)
    expect(Object.keys(claimOf(one)).filter((key) => /Identifier|RefId/.test(key))).toEqual([]);
});

it('claims made by names get their identifiers once the portal’s framework is there', () => {
  const other = claimOf({ area: 'Domain', theme: 'Rail', subTheme: 'Track' });
  const claims = [{ ...claimOf(LISTENING), competencyThemeType: 'core' }, other];
  const [first, second] = identified(claims, choosable([portal]));
  expect(first).toMatchObject({ competencySubThemeIdentifier: 's-1', competencyThemeType: 'core' });
  expect(second).toBe(other);
  expect(identified(claims, SHIPPED)).toEqual(claims);
  expect(competencyNamed(choosable([portal]), LISTENING)?.ids).toEqual(ids);
});
