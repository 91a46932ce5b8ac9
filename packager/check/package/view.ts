/**
 * A package as its rules see it: the files, what kind of package they make, and
 * readers that are lazy, remember what they read and never throw. What cannot
 * be read is absent here and a container fault there (files.faults).
 */
import { stat } from 'node:fs/promises';
import { decodeText } from '../../read/decode.ts';
import { type ContainerFault, UnreadableEntry } from '../../read/fault.ts';
import type { PackageKind } from '../../read/kind.ts';
import type { ReadLimits } from '../../read/limits.ts';
import { openPackage } from '../../read/open.ts';
import type { PackageFiles } from '../../read/package.ts';
import type { Sums } from '../../read/sums.ts';
import { verifyContents } from '../../read/verify.ts';
import { parseXml, type XmlDocument, type XmlFaultKey } from '../../read/xml.ts';
import type { Limits } from '../limits.ts';
import { AiccCourse } from '../manifest/aicc-course.ts';
import { firstLesson, Manifest } from '../manifest/manifest.ts';
import { XapiCourse } from '../manifest/xapi-course.ts';
import type { Profile } from '../profile/profile.ts';
import { discover } from './discover.ts';
import { type HtmlFile, readHtml } from './html.ts';
import { baseNameOf, extensionOf, type Reference } from './reference.ts';

/** Bytes above which a text file is not looked at; text-files-can-be-checked says so. */
export const TEXT_LIMIT = 16 * 2 ** 20;

/**
 * Elements in all pages together above which no further page is looked at: a
 * hostile package has millions. Half a kilobyte each in memory.
 */
const MOST_ELEMENTS = 300_000;

/** Letters of all pages together, likewise: addresses may hold pictures, and pages their scripts. */
const MOST_LETTERS = 2 ** 25;

/** Letters of style sheets and scripts that are kept, since many rules read them. */
const TEXTS_KEPT = 2 ** 24;

const GAVE_UP: ReadonlySet<XmlFaultKey> = new Set([
  'too-large',
  'too-deep',
  'too-many-faults',
  'unexpected-end',
]);

const MANIFESTS: ReadonlySet<string> = new Set(['imsmanifest.xml', 'cmi5.xml', 'tincan.xml']);

const HTML_EXTENSIONS: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml']);

export const isHtmlPath = (path: string): boolean => HTML_EXTENSIONS.has(extensionOf(path));

export class PackageView {
  /** As the person named it. */
  readonly path: string;
  readonly files: PackageFiles;
  /** Bytes of the ZIP or file; of a folder, of all its files together. */
  readonly size: number;
  /** A ZIP or another file, as it would be uploaded; not a folder. */
  readonly isFile: boolean;
  readonly limits: Limits;
  /** Kinds the receiver takes; absent: any. */
  readonly accepts: readonly PackageKind[] | undefined;
  kind: PackageKind = 'unknown';
  /** Where the manifest (imsmanifest.xml, cmi5.xml, tincan.xml …) is, also in a subfolder or in another case. */
  manifestPath: string | undefined;
  /** The manifest of a SCORM or IMS package, if it has a root element. */
  manifest: Manifest | undefined;
  /** What a cmi5.xml or tincan.xml describes, if it has a root element. */
  xapi: XapiCourse | undefined;
  /** What the files of an AICC package describe. */
  aicc: AiccCourse | undefined;
  readonly #xml = new Map<string, Promise<XmlDocument | undefined>>();
  /** Every page is parsed once, for all rules; what is too much or cannot be read is undefined. */
  readonly #pages = new Map<string, Promise<HtmlFile | undefined>>();
  /** Elements and letters of pages that may still be read. */
  #elements = MOST_ELEMENTS;
  #letters = MOST_LETTERS;
  /** Pages not wholly looked at, or not at all. */
  readonly #cut = new Set<string>();
  readonly #texts = new Map<string, string>();
  /** Letters of other texts that may still be kept. */
  #room = TEXTS_KEPT;
  #verified: Promise<unknown> | undefined;
  readonly #refused: ReadonlySet<string>;
  readonly #byLowerCase: ReadonlyMap<string, string>;

  private constructor(path: string, files: PackageFiles, size: number | undefined, profile: Profile) {
    this.path = path;
    this.files = files;
    this.size = size ?? files.paths.reduce((sum, p) => sum + files.size(p), 0);
    this.isFile = size !== undefined;
    this.limits = profile.limits;
    this.accepts = profile.accepts;
    this.#refused = new Set(files.faults.flatMap((fault) => fault.file ?? []));
    this.#byLowerCase = new Map(files.paths.map((p) => [p.toLowerCase(), p]));
  }

  /**
   * Looks at opened files; the caller still closes them. Never throws.
   * @param size bytes of the archive; absent for a folder
   */
  static async of(path: string, files: PackageFiles, profile: Profile, size?: number): Promise<PackageView> {
    const view = new PackageView(path, files, size, profile);
    const found = await discover(view);
    view.kind = found.kind;
    view.manifestPath = found.manifestPath;
    if (found.kind === 'aicc' && found.manifestPath !== undefined) {
      view.aicc = await AiccCourse.read(view, found.manifestPath);
      return view;
    }
    const document = found.manifestPath ? await view.xml(found.manifestPath) : undefined;
    // What breaks off, or the reader gave up on, would look like a manifest with half its lessons missing.
    const whole = !document?.faults.some((fault) => GAVE_UP.has(fault.key));
    const root = whole ? document?.root : undefined;
    if (!found.manifestPath || !document || !root) return view;
    if (found.kind === 'cmi5' || found.kind === 'tincan') {
      view.xapi = new XapiCourse(view, found.manifestPath, root);
    } else if (root.local === 'manifest') {
      view.manifest = new Manifest(view, found.manifestPath, document, root);
    }
    return view;
  }

  /** Text of a file; undefined where there is none, it is damaged or above `TEXT_LIMIT`. */
  async text(path: string): Promise<string | undefined> {
    const kept = this.#texts.get(path);
    if (kept !== undefined) return kept;
    const bytes = await this.bytes(path);
    const text = bytes && decodeText(bytes, isHtmlPath(path));
    // Pages are kept as what was read of them.
    if (text !== undefined && text.length <= this.#room && !isHtmlPath(path)) {
      this.#room -= text.length;
      this.#texts.set(path, text);
    }
    return text;
  }

  /** Content of a file, up to `TEXT_LIMIT` bytes. */
  async bytes(path: string): Promise<Uint8Array | undefined> {
    if (!this.files.has(path) || this.files.size(path) > TEXT_LIMIT) return undefined;
    try {
      return await this.files.read(path, TEXT_LIMIT);
    } catch (error) {
      if (error instanceof UnreadableEntry) return undefined;
      throw error;
    }
  }

  /** A file parsed as XML: what could be read of it, and its faults. */
  xml(path: string): Promise<XmlDocument | undefined> {
    let document = this.#xml.get(path);
    if (!document) {
      document = this.bytes(path).then((bytes) => bytes && parseXml(bytes));
      this.#xml.set(path, document);
    }
    return document;
  }

  /** Every HTML file in turn, up to bounds that keep any package within little memory. */
  async *htmlFiles(): AsyncGenerator<HtmlFile> {
    for (const path of this.files.paths.filter(isHtmlPath)) {
      const page = await this.page(path);
      if (page) yield page;
    }
  }

  /** One HTML file, parsed once for all who ask; undefined beyond the bounds or where it cannot be read. */
  async page(path: string): Promise<HtmlFile | undefined> {
    const known = this.#pages.get(path) ?? this.#readPage(path);
    this.#pages.set(path, known);
    return await known;
  }

  async #readPage(path: string): Promise<HtmlFile | undefined> {
    const source = this.#elements > 0 && this.#letters > 0 ? await this.text(path) : undefined;
    if (source === undefined) {
      if (this.#elements <= 0 || this.#letters <= 0) this.#cut.add(path);
      return undefined;
    }
    const page = readHtml(path, source);
    this.#elements -= page.elements.length;
    this.#letters -= source.length;
    if (!page.whole) this.#cut.add(path);
    return page;
  }

  /** Pages that have more elements than are looked at, or come after too many others. */
  async cutPages(): Promise<readonly string[]> {
    for await (const _ of this.htmlFiles());
    return [...this.#cut];
  }

  /** A manifest on its own, without the package it belongs to: what it lists cannot be looked up. */
  get alone(): boolean {
    return (
      this.files.paths.length === 1 && this.manifestPath !== undefined && extensionOf(this.path) === 'xml'
    );
  }

  /** The file a learner starts with: of the first item, else index.html. */
  get launchPath(): string | undefined {
    const started = this.manifest && firstLesson(this.manifest);
    if (started?.target.kind === 'file') return started.target.path;
    return this.files.paths.find((path) => path === 'index.html') ?? this.files.paths.find(isHtmlPath);
  }

  /** A manifest that is there and cannot be read: what is wrong with it is told, and not that there is none. */
  get lockedManifest(): string | undefined {
    if (this.manifestPath !== undefined) return undefined;
    return this.files.faults.find(({ file = '' }) => MANIFESTS.has(baseNameOf(file).toLowerCase()))?.file;
  }

  /** The title of the course, else the name of the file. */
  get title(): string {
    return this.manifest?.defaultOrganization?.title || baseNameOf(this.path);
  }

  /** Whether a reference finds its file. One that the reader refused counts as there: its own rule speaks of it. */
  holds(target: Reference): boolean {
    if (target.kind !== 'file') return false;
    return this.alone || this.files.has(target.path) || this.#refused.has(target.path);
  }

  /** The file whose name differs from `path` only in capitals. */
  inOtherCase(path: string): string | undefined {
    const found = this.#byLowerCase.get(path.toLowerCase());
    return found === path ? undefined : found;
  }

  /** Reads every file once, so that damage inside them is among `files.faults`. @param sums of the package's file */
  async readAll(sums?: Promise<Sums | undefined>): Promise<void> {
    this.#verified ??= verifyContents(this.files, sums);
    await this.#verified;
  }
}

/** Opens and looks at what a person points at. The caller closes `view.files`. Never throws. */
export async function openView(
  path: string,
  profile: Profile,
  limits: Partial<ReadLimits> = {},
): Promise<PackageView> {
  const opened = await openPackage(path, limits);
  const onDisk = await stat(path).catch(() => undefined);
  const size = onDisk?.isFile() ? onDisk.size : undefined;
  return PackageView.of(path, opened.ok ? opened.value : nothing(opened.error), profile, size);
}

/** A container that could not be opened at all: no files, and the reason. */
const nothing = (fault: ContainerFault): PackageFiles => ({
  paths: [],
  has: () => false,
  size: () => 0,
  read: () => Promise.reject(new UnreadableEntry(fault)),
  stream: () => {
    throw new UnreadableEntry(fault);
  },
  faults: [fault],
  close: async () => {},
});
