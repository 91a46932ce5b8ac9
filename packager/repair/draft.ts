/**
 * The package while it is being mended: the files of the source, some under
 * other names, some with other bytes, some gone. The source is only read.
 */

import { PackageView, TEXT_LIMIT } from '../check/package/view.ts';
import type { Profile } from '../check/profile/profile.ts';
import type { PackageFile, PackedFile } from '../export/file.ts';
import type { ContainerFault, ContainerFaultKind } from '../read/fault.ts';
import { type PackageFiles, READ_LIMIT } from '../read/package.ts';
import { guardPath } from '../read/path-guard.ts';
import { collect, within } from '../read/pieces.ts';
import type { ZipPackage } from '../read/zip.ts';
import { applyEdits, type TextEdit } from './text-edits.ts';

/** Where the content of a file is: in the source under a path, or here. */
type Content = { readonly from: string } | { readonly bytes: Uint8Array };

/** A text as it may be edited: every index is one of the file. */
export interface DraftText {
  readonly text: string;
  /** A byte order mark stands before it. */
  readonly marked: boolean;
}

export class Draft implements PackageFiles {
  /** As the person named it. */
  readonly path: string;
  readonly #source: ZipPackage;
  readonly #profile: Profile;
  readonly #size: number;
  #files: Map<string, Content>;
  #view: Promise<PackageView> | undefined;

  /** @param size bytes of the source */
  constructor(path: string, source: ZipPackage, profile: Profile, size: number) {
    this.path = path;
    this.#source = source;
    this.#profile = profile;
    this.#size = size;
    this.#files = new Map(source.paths.map((from) => [from, { from }]));
  }

  /** The package as the rules would see it now. */
  view(): Promise<PackageView> {
    this.#view ??= PackageView.of(this.path, this, this.#profile, this.#size);
    return this.#view;
  }

  get paths(): readonly string[] {
    return [...this.#files.keys()];
  }

  /** Those of the source: what was mended since is among them. */
  get faults(): readonly ContainerFault[] {
    return this.#source.faults;
  }

  faultsOf(...kinds: readonly ContainerFaultKind[]): readonly ContainerFault[] {
    return this.faults.filter(({ kind }) => kinds.includes(kind));
  }

  has(path: string): boolean {
    return this.#files.has(path);
  }

  size(path: string): number {
    const content = this.#content(path);
    return 'from' in content ? this.#source.size(content.from) : content.bytes.length;
  }

  read(path: string, limit = READ_LIMIT): Promise<Uint8Array> {
    return collect(this.stream(path), path, this.size(path), limit);
  }

  stream(path: string, range?: { start: number; end: number }, recycle?: boolean): AsyncIterable<Uint8Array> {
    const content = this.#content(path);
    if ('from' in content) return this.#source.stream(content.from, range, recycle);
    const whole = (async function* () {
      yield content.bytes;
    })();
    return range ? within(whole, range) : whole;
  }

  /** The source is closed by whoever opened it. */
  async close(): Promise<void> {}

  /** A file as text; undefined where it is none in UTF-8, damaged or too large to be looked at. */
  async text(path: string): Promise<DraftText | undefined> {
    const bytes = this.has(path) && this.size(path) <= TEXT_LIMIT ? await this.#bytes(path) : undefined;
    if (!bytes) return undefined;
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return { text, marked: bytes[0] === 0xef && bytes[1] === 0xbb };
    } catch {
      return undefined;
    }
  }

  async #bytes(path: string): Promise<Uint8Array | undefined> {
    const view = await this.view();
    return view.bytes(path);
  }

  /** Replaces pieces of a text; the rest of its bytes stays. */
  async edit(path: string, edits: readonly TextEdit[]): Promise<void> {
    if (edits.length === 0) return;
    const found = await this.text(path);
    if (!found) throw new Error(`no text to edit: ${path}`);
    this.write(path, (found.marked ? '\ufeff' : '') + applyEdits(found.text, edits));
  }

  write(path: string, text: string): void {
    this.#content(path);
    this.#files.set(path, { bytes: Buffer.from(text) });
    this.#view = undefined;
  }

  /** Gives files other names; those that `to` does not name keep theirs. The caller has seen to it that all differ. */
  rename(to: ReadonlyMap<string, string>): void {
    this.#files = new Map([...this.#files].map(([path, content]) => [to.get(path) ?? path, content]));
    this.#view = undefined;
  }

  remove(path: string): void {
    this.#files.delete(path);
    this.#view = undefined;
  }

  /** Every file for the writer: what was not edited is copied as it is packed. */
  *packed(): Generator<PackageFile | PackedFile> {
    for (const [path, content] of this.#files) {
      yield 'from' in content
        ? { path, packed: this.#source.packed(content.from) }
        : { path, bytes: content.bytes };
    }
  }

  #content(path: string): Content {
    const content = this.#files.get(path);
    if (!content) throw new Error(`no such file in the package: ${path}`);
    return content;
  }
}

/** Files that certainly hold no text in which others are named. */
const NO_TEXT =
  /\.(?:png|jpe?g|gif|webp|avif|bmp|ico|mp[34]|m4[av]|webm|og[gv]|wav|mov|avi|flv|swf|woff2?|ttf|otf|eot|pdf|zip|gz|docx?|pptx?|xlsx?)$/i;

export const mayBeText = (path: string): boolean => !NO_TEXT.test(path);

/** Left by an operating system or a version control system. */
export const isJunk = (path: string): boolean => guardPath(path).faults.includes('junk');
