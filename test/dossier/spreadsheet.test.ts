/** The workbook read back with a ZIP reader of another make and an XML parser. */
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { columnName, writeSpreadsheet } from '../../packager/dossier/spreadsheet.ts';
import { parseXml } from '../../packager/read/xml.ts';
import { childrenOf, descendants, textOf } from '../../packager/read/xml-query.ts';
import { words } from '../arbitrary/words.ts';

const rowsIn = async (bytes: Uint8Array, sheet: number): Promise<string[][]> => {
  const zip = await JSZip.loadAsync(bytes);
  const text = await zip.file(`xl/worksheets/sheet${sheet}.xml`)?.async('uint8array');
  const { root, faults } = parseXml(text ?? new Uint8Array());
  expect(faults).toEqual([]);
  if (!root) throw new Error('no sheet');
  return [...descendants(root, 'row')].map((row) => childrenOf(row, 'c').map((cell) => textOf(cell).trim()));
};

describe('a workbook', () => {
  it('names columns as spreadsheets do', () =>
    expect([1, 26, 27, 52, 53, 703].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA']));

  it('holds any text and number, and gives the same bytes for the same tables', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.oneof(words, fc.integer()), { minLength: 1, maxLength: 3 }), {
          minLength: 1,
          maxLength: 4,
        }),
        async (rows) => {
          const sheets = [{ name: 'Course', widths: [20, 40, 10], rows }];
          const bytes = await writeSpreadsheet(sheets);
          expect(Buffer.from(await writeSpreadsheet(sheets)).equals(Buffer.from(bytes))).toBe(true);
          expect((await rowsIn(bytes, 1)).length).toBe(rows.length);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps words as they are, also what a spreadsheet would run as a formula', async () => {
    const bytes = await writeSpreadsheet([
      {
        name: 'One',
        widths: [10],
        rows: [
          ['Head', 'शीर्ष'],
          ['=1+1', 5],
        ],
      },
      { name: 'Two', widths: [10], rows: [['<b> & "q"']] },
    ]);
    expect(await rowsIn(bytes, 1)).toEqual([
      ['Head', 'शीर्ष'],
      ['=1+1', '5'],
    ]);
    expect(await rowsIn(bytes, 2)).toEqual([['<b> & "q"']]);
    const sheet = await (await JSZip.loadAsync(bytes)).file('xl/worksheets/sheet1.xml')?.async('string');
    expect(sheet).not.toContain('<f>');
  });
});
