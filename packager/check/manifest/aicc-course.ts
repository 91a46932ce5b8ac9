/**
 * A course as the files of AICC describe it (AICC CMI001): the course (`.crs`),
 * its units (`.au`), what they are called (`.des`), how they lie in blocks
 * (`.cst`), what comes before what (`.pre`), which
 * objectives they serve (`.ort`) and when they are done (`.cmp`).
 */

import type { Location } from '../location.ts';
import { extensionOf, folderOf, type Reference, resolve } from '../package/reference.ts';
import type { PackageView } from '../package/view.ts';
import { type Group, type Groups, type Row, readGroups, readTable, type Table } from './aicc-table.ts';

export const AICC_TABLES = ['au', 'des', 'cst', 'pre', 'ort', 'cmp'] as const;
export type AiccTable = (typeof AICC_TABLES)[number];

/** An assignable unit: a row of `.au`. */
interface Unit {
  readonly row: Row;
  readonly id: string;
  readonly address: string;
  readonly target: Reference;
}

/** What a block, or ROOT, holds by `.cst`. */
interface Block {
  readonly row: Row;
  readonly id: string;
  readonly members: readonly string[];
}

/** Ids are told apart without regard to capitals. */
export const sameId = (id: string): string => id.toUpperCase();

export class AiccCourse {
  readonly view: PackageView;
  /** Where the files lie. */
  readonly folder: string;
  /** Paths by extension: `crs`, `au`, `des`, `cst`, `pre`, `ort`, `cmp`. */
  readonly paths: ReadonlyMap<string, string>;
  readonly course: Groups | undefined;
  readonly tables: ReadonlyMap<AiccTable, Table>;
  readonly units: readonly Unit[];
  readonly blocks: readonly Block[];

  private constructor(
    view: PackageView,
    paths: ReadonlyMap<string, string>,
    course: Groups | undefined,
    tables: ReadonlyMap<AiccTable, Table>,
  ) {
    this.view = view;
    this.paths = paths;
    this.course = course;
    this.tables = tables;
    this.folder = folderOf([...paths.values()][0] ?? '');
    this.units = (tables.get('au')?.rows ?? []).map((row) => {
      const address = row.get('file_name').trim();
      return { row, id: row.get('system_id'), address, target: resolve(address, this.folder) };
    });
    this.blocks = blocksOf(tables.get('cst'));
  }

  /** Reads the files that go by one name with `path`, else the only one of its kind beside it. Never throws. */
  static async read(view: PackageView, path: string): Promise<AiccCourse> {
    const paths = new Map<string, string>();
    const beside = view.files.paths.filter((each) => folderOf(each) === folderOf(path));
    for (const extension of ['crs', ...AICC_TABLES]) {
      const all = beside.filter((each) => extensionOf(each) === extension);
      const found =
        all.find((each) => stemOf(each) === stemOf(path)) ?? (all.length === 1 ? all[0] : undefined);
      if (found !== undefined) paths.set(extension, found);
    }
    const crs = paths.get('crs');
    const course = crs === undefined ? undefined : readGroups(crs, (await view.text(crs)) ?? '');
    const tables = new Map<AiccTable, Table>();
    for (const kind of AICC_TABLES) {
      const file = paths.get(kind);
      const text = file === undefined ? undefined : await view.text(file);
      if (file !== undefined && text !== undefined) tables.set(kind, readTable(file, text));
    }
    return new AiccCourse(view, paths, course, tables);
  }

  /** A group of `.crs`, by its name in small letters. */
  group(name: string): Group | undefined {
    return this.course?.groups.find((group) => group.name === name);
  }

  /** Every id that the structure may name: of units, and of blocks that hold something. */
  get ids(): ReadonlySet<string> {
    return new Set([...this.units, ...this.blocks].map(({ id }) => sameId(id)));
  }

  /** A line of one of the files. */
  at(extension: string, line?: number): Location {
    const file = this.paths.get(extension) ?? '';
    return { in: 'package', file, ...(line !== undefined && { line }) };
  }
}

/** What each block holds; one that goes on in a further row is one block, where it begins. */
function blocksOf(table: Table | undefined): Block[] {
  const blocks = new Map<string, Block & { readonly members: string[] }>();
  for (const row of table?.rows ?? []) {
    const id = row.cells[0] ?? '';
    // Tools add columns of their own, as for prerequisites.
    const members = row.cells.filter((cell, at) => cell !== '' && table?.headings[at]?.startsWith('member'));
    const begun = blocks.get(sameId(id));
    if (begun) begun.members.push(...members);
    else blocks.set(sameId(id), { row, id, members });
  }
  return [...blocks.values()];
}

const stemOf = (path: string): string => path.slice(0, path.lastIndexOf('.')).toLowerCase();
