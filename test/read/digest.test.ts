import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { digestOf } from '../../packager/read/digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'kriti-digest-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([0, 1, 3_000_000, 17 * 2 ** 20 + 5])('%d bytes hash as they do in one go', async (size) => {
  const bytes = randomBytes(size);
  const path = join(folder, `${size}.bin`);
  writeFileSync(path, bytes);
  expect(await digestOf(path)).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('a folder and a file that is not there have none', async () => {
  expect(await digestOf(folder)).toBeUndefined();
  expect(await digestOf(join(folder, 'none'))).toBeUndefined();
});
