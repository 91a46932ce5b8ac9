import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { checkPackage } from '../../packager/check/check-package.ts';
import { inWords } from '../../packager/check/in-words.ts';
import { openView } from '../../packager/check/package/view.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import { rawZip } from './raw-zip.ts';

const BASE = new URL('../rules/bases/scorm12/', import.meta.url);
const FILES = readdirSync(BASE).map((name) => ({ name, content: readFileSync(new URL(name, BASE)) }));
const place = mkdtempSync(join(tmpdir(), 'kriti-hostile-'));
afterAll(() => rmSync(place, { recursive: true }));

/** Bytes with some taken out, put in or changed, at places given as parts of the whole. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.nat(40),
    insert: fc.oneof(
      fc.uint8Array({ maxLength: 4 }),
      fc
        .constantFrom(
          '<',
          '>',
          '&',
          '"',
          '<item>',
          '</item>',
          '<!DOCTYPE x [',
          ']>',
          ' xml:base="\\/"',
          '../',
          '<script>',
        )
        .map((text) => Buffer.from(text)),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

function damaged(bytes: Buffer, cuts: readonly { at: number; remove: number; insert: Uint8Array }[]): Buffer {
  let result = bytes;
  for (const { at, remove, insert } of cuts) {
    const index = Math.floor(at * result.length);
    result = Buffer.concat([result.subarray(0, index), insert, result.subarray(index + remove)]);
  }
  return result;
}

/** Rules that broke down over these bytes; each finding must also be sayable in both languages. */
async function breakdowns(bytes: Buffer): Promise<string[]> {
  const file = join(place, 'course.zip');
  writeFileSync(file, bytes);
  const profile = profileById('igot');
  if (!profile) throw new Error('no profile');
  const view = await openView(file, profile);
  try {
    const checked = await checkPackage(view, profile);
    inWords(checked, 'en');
    inWords(checked, 'hi');
    return checked.flatMap(({ rule, findings }) =>
      findings.filter(({ key }) => key === 'own-failure').map(({ data }) => `${rule.id}: ${data?.reason}`),
    );
  } finally {
    await view.files.close();
  }
}

it('no rule breaks down over a damaged manifest, page or picture', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('imsmanifest.xml', 'index.html', 'picture.svg', 'style.css'),
      damage,
      async (name, cuts) => {
        const files = FILES.map((file) =>
          file.name === name ? { name, content: damaged(file.content, cuts) } : file,
        );
        expect(await breakdowns(rawZip(files))).toEqual([]);
      },
    ),
    { numRuns: 120 },
  );
});

it('no rule breaks down over a damaged archive', async () => {
  const whole = rawZip(FILES);
  await fc.assert(
    fc.asyncProperty(damage, async (cuts) => {
      expect(await breakdowns(damaged(whole, cuts))).toEqual([]);
    }),
    { numRuns: 120 },
  );
});
