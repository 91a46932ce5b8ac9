import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Checked } from '../../packager/check/run.ts';
import { STEPS } from '../../packager/repair/steps.ts';
import { bytesOf, type Fixture, fixtureCases, profileOf, readFixture } from '../check/fixture.ts';
import { checkedFile, repaired } from './repaired.ts';

const place = mkdtempSync(join(tmpdir(), 'kriti-repair-'));
afterAll(() => rmSync(place, { recursive: true }));

/** Above this a repair only takes long: what limits of length are told of is the matter of the rules. */
const MOST_LETTERS = 2 ** 26;
const lettersOf = ({ zip }: Fixture): number =>
  zip.entries.reduce((all, { text = '', repeat = 1 }) => all + text.length * repeat, 0);

/** Packages among the fixtures of the rules: hundreds of ways to be wrong, and of being right. */
const CASES = fixtureCases()
  .map((one) => ({ ...one, fixture: readFixture(one.folder) }))
  .filter(
    ({ fixture }) => !fixture.base.startsWith('course') && !fixture.absent && fixture.alone === undefined,
  )
  .filter(({ fixture }) => Object.keys(fixture.readLimits).length === 0 && fixture.raw === undefined)
  .filter(({ fixture }) => lettersOf(fixture) < MOST_LETTERS);

const countsOf = (checked: readonly Checked[]): Map<string, number> =>
  new Map(
    checked
      .filter(({ findings, severity }) => findings.length > 0 && severity !== 'info')
      .map(({ rule, findings }) => [rule.id, findings.length]),
  );

const IDS = new Set(STEPS.map(({ id }) => id));

describe('a repair of any fixture', () => {
  for (const { rule, name, folder, fixture } of CASES) {
    it(`${rule}/${name}`, async () => {
      const zip = bytesOf(folder, fixture);
      const profile = profileOf(fixture);
      const path = join(place, 'source.zip');
      writeFileSync(path, zip);
      let mended: Awaited<ReturnType<typeof repaired>>;
      try {
        mended = await repaired(place, zip, { profile });
      } catch (error) {
        // What the reader would lose, and what is no ZIP, is refused whole.
        expect(String(error)).toMatch(/would-lose|not-a-zip/);
        return;
      }
      const before = countsOf(await checkedFile(path, profile));
      const after = await checkedFile(mended.out, profile);
      const told = new Set(mended.steps.map(({ id }) => id));
      for (const [id, count] of countsOf(after)) {
        // A fault that hid behind another may come to light; a step may not make one.
        const hidden = after.find((one) => one.rule.id === id)?.rule.unless?.some((one) => before.has(one));
        if (!hidden) expect(before.get(id) ?? 0, id).toBeGreaterThanOrEqual(count);
        if (IDS.has(id)) expect(told.has(id) || !hidden, `${id} is mended or said to be left`).toBe(true);
      }
      if (!mended.mended) expect(mended.bytes.equals(zip)).toBe(true);
      const again = await repaired(place, mended.bytes, { profile });
      expect(again.steps.filter(({ outcome }) => outcome === 'mended')).toEqual([]);
      expect(again.bytes.equals(mended.bytes)).toBe(true);
    });
  }
});
