/** The fonts that Kriti itself packs, as they lie in WOFF2 and unpacked, say the same of themselves. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import wawoff2 from 'wawoff2';
import { embeddingOf, fontNames, fontTable } from '../../packager/read/font.ts';

const FOLDER = new URL(
  '../../node_modules/@fontsource-variable/noto-sans-devanagari/files/',
  import.meta.url,
);
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.woff2'))
  .slice(0, 2);

describe.each(files)('%s', (file) => {
  const packed = readFileSync(new URL(file, FOLDER));

  it('has the tables that it has unpacked', async () => {
    const plain = await wawoff2.decompress(packed);
    for (const tag of ['OS/2', 'name']) {
      expect(fontTable(packed, tag)?.length).toBeGreaterThan(0);
      expect(fontTable(packed, tag)?.equals(fontTable(plain, tag) ?? Buffer.of())).toBe(true);
    }
    expect(fontTable(packed, 'none')).toBeUndefined();
  });

  it('may be embedded, and names its makers', () => {
    expect(embeddingOf(packed)).toBe(0);
    expect(fontNames(packed).get(0)).toContain('The Noto Project Authors');
  });

  it('cut off anywhere, has no tables and does no harm', () => {
    for (let end = 0; end < 400; end += 7) expect(fontTable(packed.subarray(0, end), 'OS/2')).toBeUndefined();
  });
});
