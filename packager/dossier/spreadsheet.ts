/**
 * A workbook (ECMA-376, SpreadsheetML) of plain tables: texts and numbers, the
 * head in bold and always in sight. Texts are never formulas. The same tables
 * give the same bytes.
 */

import { randomUUID } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Element, element, leaf, legible, writeXml } from '../export/xml.ts';
import { writeZip } from '../export/zip.ts';

export interface Sheet {
  /** At most 31 letters, none of `[]:*?/\`. */
  readonly name: string;
  /** Widths of the columns, in letters. */
  readonly widths: readonly number[];
  /** The first row is the head. */
  readonly rows: readonly (readonly (string | number)[])[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Characters that a cell may hold (ECMA-376, 18.18.93; the limit of Excel itself). */
const MOST = 32_767;

/** `A`, `B` … `Z`, `AA`. */
export function columnName(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  const letter = String.fromCharCode(65 + ((number - 1) % 26));
  return rest > 0 ? columnName(rest) + letter : letter;
}

/** Styles by number: 0 is plain text that breaks into lines, 1 the head. */
const STYLES = element(
  'styleSheet',
  { xmlns: MAIN },
  element(
    'fonts',
    { count: '2' },
    element('font', {}, element('sz', { val: '11' }), element('name', { val: 'Noto Sans' })),
    element('font', {}, element('b'), element('sz', { val: '11' }), element('name', { val: 'Noto Sans' })),
  ),
  element(
    'fills',
    { count: '2' },
    element('fill', {}, element('patternFill', { patternType: 'none' })),
    element('fill', {}, element('patternFill', { patternType: 'gray125' })),
  ),
  element('borders', { count: '1' }, element('border')),
  element('cellStyleXfs', { count: '1' }, element('xf')),
  element(
    'cellXfs',
    { count: '2' },
    ...[0, 1].map((font) =>
      element(
        'xf',
        { fontId: String(font), applyFont: '1', applyAlignment: '1' },
        element('alignment', { wrapText: '1', vertical: 'top' }),
      ),
    ),
  ),
);

const cell = (value: string | number, row: number, column: number): Element => {
  const at = { r: `${columnName(column)}${row}`, s: row === 1 ? '1' : '0' };
  if (typeof value === 'number') return element('c', at, leaf('v', String(value)));
  const text = leaf('t', value.slice(0, MOST), { 'xml:space': 'preserve' });
  return element('c', { ...at, t: 'inlineStr' }, element('is', {}, text));
};

const sheetXml = ({ widths, rows }: Sheet): Element =>
  element(
    'worksheet',
    { xmlns: MAIN },
    element(
      'sheetViews',
      {},
      element(
        'sheetView',
        { workbookViewId: '0' },
        element('pane', { ySplit: '1', topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' }),
      ),
    ),
    element(
      'cols',
      {},
      ...widths.map((width, i) =>
        element('col', { min: String(i + 1), max: String(i + 1), width: String(width), customWidth: '1' }),
      ),
    ),
    element(
      'sheetData',
      {},
      ...rows.map((values, r) =>
        element(
          'row',
          { r: String(r + 1) },
          ...values.flatMap((value, c) =>
            typeof value === 'string' && legible(value) === '' ? [] : [cell(value, r + 1, c + 1)],
          ),
        ),
      ),
    ),
  );

function filesOf(sheets: readonly Sheet[]): Record<string, Element> {
  const paths = sheets.map((_, i) => `worksheets/sheet${i + 1}.xml`);
  const relation = (id: string, type: string, target: string) =>
    element('Relationship', { Id: id, Type: `${OFFICE}/${type}`, Target: target });
  const override = (path: string, type: string) =>
    element('Override', { PartName: `/xl/${path}`, ContentType: `${TYPE}.${type}+xml` });
  return {
    '[Content_Types].xml': element(
      'Types',
      { xmlns: TYPES },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      override('workbook.xml', 'sheet.main'),
      override('styles.xml', 'styles'),
      ...paths.map((path) => override(path, 'worksheet')),
    ),
    '_rels/.rels': element(
      'Relationships',
      { xmlns: RELATIONS },
      relation('rId1', 'officeDocument', 'xl/workbook.xml'),
    ),
    'xl/workbook.xml': element(
      'workbook',
      { xmlns: MAIN, 'xmlns:r': OFFICE },
      element(
        'sheets',
        {},
        ...sheets.map(({ name }, i) =>
          element('sheet', { name, sheetId: String(i + 1), 'r:id': `rId${i + 1}` }),
        ),
      ),
    ),
    'xl/_rels/workbook.xml.rels': element(
      'Relationships',
      { xmlns: RELATIONS },
      ...paths.map((path, i) => relation(`rId${i + 1}`, 'worksheet', path)),
      relation(`rId${paths.length + 1}`, 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/${paths[i]}`, sheetXml(sheet)])),
  };
}

/** The workbook's bytes. */
export async function writeSpreadsheet(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const file = join(tmpdir(), `kriti-${randomUUID()}.xlsx`);
  try {
    const files = Object.entries(filesOf(sheets)).map(([path, root]) => ({ path, bytes: writeXml(root) }));
    await writeZip(files, file, { names: 'any' });
    return await readFile(file);
  } finally {
    await rm(file, { force: true });
  }
}
