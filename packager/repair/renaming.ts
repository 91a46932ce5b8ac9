/**
 * What a renaming of files means for the texts of a package: the places that
 * name them, to be changed, and names that stand where it is not certain what
 * they are for. Whoever names a file in a way that is not understood here keeps
 * it from being renamed.
 */
import { readHtml } from '../check/package/html.ts';
import { baseNameOf, extensionOf, folderOf, resolve } from '../check/package/reference.ts';
import { literalsOf } from '../check/package/script-literals.ts';
import { isHtmlPath } from '../check/package/view.ts';
import { LineIndex } from '../read/xml-position.ts';
import { readdress } from './address.ts';
import type { Draft } from './draft.ts';
import { prefixesOf, renamed, type SafeNames } from './safe-names.ts';
import type { TextEdit } from './text-edits.ts';
import { addressesInStyleSheet, addressesOfPage, attributeValueAt } from './written.ts';
import type { Span } from './xml-places.ts';

/** One text that names renamed files. */
export interface TextRenaming {
  readonly file: string;
  readonly edits: readonly TextEdit[];
  /** Old paths of the files and folders that it names in a way that is understood. */
  readonly named: ReadonlySet<string>;
  /** Old paths of those that it names, or may name, in a way that is not. */
  readonly unclear: ReadonlySet<string>;
}

/** Attributes that people read, or that name no file. */
const NO_ADDRESS: ReadonlySet<string> = new Set(
  'alt title aria-label aria-description placeholder label content name id class value summary'.split(' '),
);

interface Piece extends Span {
  readonly kind: 'script' | 'attribute' | 'style';
}

export class Renaming {
  readonly #draft: Draft;
  readonly #names: SafeNames;
  readonly #folders: ReadonlySet<string>;
  /** Folders that a path in a script may be relative to: those of pages, and the top. */
  readonly #bases: readonly string[];

  constructor(draft: Draft, names: SafeNames) {
    this.#draft = draft;
    this.#names = names;
    this.#folders = new Set(draft.paths.flatMap((path) => [...prefixesOf(path)].slice(0, -1)));
    this.#bases = [...new Set(['', ...draft.paths.filter(isHtmlPath).map(folderOf)])];
  }

  /** The new path of what is named, if it gets one. */
  newPath(path: string): string | undefined {
    const isFolder = path.endsWith('/');
    const bare = isFolder ? path.slice(0, -1) : path;
    if (!this.#draft.has(bare) && !this.#folders.has(bare)) return undefined;
    const to = renamed(bare, this.#names) + (isFolder ? '/' : '');
    return to === path ? undefined : to;
  }

  /** What one file of the package says of renamed files. */
  async of(file: string): Promise<TextRenaming> {
    const found = await this.#draft.text(file);
    const text = found?.text ?? (await (await this.#draft.view()).text(file)) ?? '';
    const seen = new Seen(text, this.#names);
    if (!seen.mayName) return seen.result(file);
    if (!found) seen.allUnclear();
    else if (isHtmlPath(file)) this.#page(file, text, seen);
    else if (extensionOf(file) === 'css') this.#styleSheet(file, text, seen);
    else if (/^(?:m?js|json)$/.test(extensionOf(file)))
      this.#script({ start: 0, end: text.length }, file, seen);
    else seen.look({ start: 0, end: text.length });
    return seen.result(file);
  }

  #page(file: string, text: string, seen: Seen): void {
    const page = readHtml(file, text);
    const lines = new LineIndex(text);
    for (const { url, target, from, span } of addressesOfPage(page, text)) {
      if (target.kind === 'file') this.#address(url, from, target.path, span, seen);
    }
    const pieces: Piece[] = [];
    for (const element of page.elements) {
      if (element.raw !== '') {
        const start = lines.indexOf(element.rawPlace);
        const close = text.slice(start).search(element.name === 'script' ? /<\/script/i : /<\/style/i);
        const kind = element.name === 'script' ? 'script' : 'style';
        pieces.push({ kind, start, end: close < 0 ? text.length : start + close });
      }
      for (const [name] of element.attributes) {
        if (NO_ADDRESS.has(name) && !(name === 'value' && element.name === 'param')) continue;
        const value = attributeValueAt(text, lines.indexOf(element.placeOf(name)));
        if (value) pieces.push({ kind: name.startsWith('on') ? 'script' : 'attribute', ...value });
      }
    }
    for (const piece of pieces) {
      if (piece.kind === 'script') this.#script(piece, file, seen);
      else if (piece.kind === 'style') this.#styles(piece, seen);
      else {
        this.#literal(piece, [folderOf(file)], seen);
        seen.look(piece);
      }
    }
  }

  #styleSheet(file: string, text: string, seen: Seen): void {
    for (const { url, target, from, span } of addressesInStyleSheet(file, text)) {
      if (target.kind === 'file') this.#address(url, from, target.path, span, seen);
    }
    this.#styles({ start: 0, end: text.length }, seen);
  }

  /** A style sheet whose addresses were looked at: what else names a file there, but for comments. */
  #styles(span: Span, seen: Seen): void {
    for (const { index, 0: comment } of seen.text
      .slice(span.start, span.end)
      .matchAll(/\/\*[\s\S]*?(?:\*\/|$)/g)) {
      seen.pass({ start: span.start + index, end: span.start + index + comment.length });
    }
    seen.look(span);
  }

  #script({ start, end }: Span, file: string, seen: Seen): void {
    const code = seen.text.slice(start, end);
    const bases = isHtmlPath(file) ? [folderOf(file)] : [...new Set([...this.#bases, folderOf(file)])];
    for (const literal of literalsOf(code)) {
      const span = { start: start + literal.start, end: start + literal.end };
      if (literal.kind === 'comment') seen.pass(span);
      else if (literal.kind !== 'regexp') {
        const inside = { start: span.start + 1, end: span.end - 1 };
        this.#literal(inside, bases, seen);
        seen.lookForParts(inside, literal.kind === 'template');
      }
    }
    seen.look({ start, end });
  }

  /** A text that is an address as a whole, or none. */
  #literal(span: Span, bases: readonly string[], seen: Seen): void {
    const url = seen.text.slice(span.start, span.end);
    if (url === '' || url.length > 1024 || url.trim() !== url || seen.isTaken(span)) return;
    const found = new Map<string, string>();
    for (const base of bases) {
      const target = resolve(url, base);
      const to = target.kind === 'file' ? this.newPath(target.path) : undefined;
      if (target.kind !== 'file' || to === undefined) continue;
      const now = readdress(url, base, target.path, to);
      if (now !== undefined) found.set(now, target.path);
    }
    const [only] = found;
    // A word alone may be the name of a folder, or just a word.
    if (only && found.size === 1 && /[./\\]/.test(url)) seen.take(span, only[0], only[1]);
  }

  #address(url: string, from: string, path: string, span: Span | undefined, seen: Seen): void {
    const to = this.newPath(path);
    if (to === undefined) return;
    const now = span && readdress(url, from, path, to);
    if (span && now !== undefined) seen.take(span, now, path);
    else seen.unclear(path);
  }
}

/** What has been seen of one text. */
class Seen {
  readonly text: string;
  readonly #names: SafeNames;
  readonly #edits = new Map<number, TextEdit>();
  readonly #passed: Span[] = [];
  readonly #named = new Set<string>();
  readonly #unclear = new Set<string>();
  /** Old paths by the ways in which their own name may be written. */
  readonly #forms: ReadonlyMap<string, readonly string[]>;

  constructor(text: string, names: SafeNames) {
    this.text = text;
    this.#names = names;
    this.#forms = new Map([...names.keys()].map((path) => [path, formsOf(baseNameOf(path))]));
  }

  get mayName(): boolean {
    // A part of a name may be enough: `'slide ' + number`.
    return [...this.#forms.values()].some((forms) =>
      forms.some(
        (form) => this.text.includes(form) || partsOf(form).some((part) => this.text.includes(part)),
      ),
    );
  }

  take(span: Span, now: string, path: string): void {
    if (this.text.slice(span.start, span.end) === now) {
      this.pass(span);
      return;
    }
    for (const prefix of prefixesOf(path.replace(/\/$/, ''))) {
      if (this.#names.has(prefix)) this.#named.add(prefix);
    }
    this.#edits.set(span.start, { ...span, text: now });
  }

  isTaken({ start }: Span): boolean {
    return this.#edits.has(start);
  }

  pass(span: Span): void {
    this.#passed.push(span);
  }

  unclear(path: string): void {
    for (const prefix of prefixesOf(path)) if (this.#names.has(prefix)) this.#unclear.add(prefix);
  }

  allUnclear(): void {
    for (const [path, forms] of this.#forms) {
      if (forms.some((form) => this.text.includes(form))) this.#unclear.add(path);
    }
  }

  /** Names in a piece of the text that were not understood there. */
  look({ start, end }: Span): void {
    for (const [path, forms] of this.#forms) {
      for (const form of forms) {
        for (
          let at = this.text.indexOf(form, start);
          at >= 0 && at < end;
          at = this.text.indexOf(form, at + 1)
        ) {
          if (!this.#isUnderstood(at)) this.#unclear.add(path);
        }
      }
    }
  }

  /** A literal that begins or ends a name, as in `'slide ' + number + '.png'`. */
  lookForParts({ start, end }: Span, isTemplate: boolean): void {
    if (this.isTaken({ start, end }) || end - start > 1024) return;
    const literal = this.text.slice(start, end);
    const fixed = isTemplate ? literal.split(/\$\{[^}]*\}/) : [literal];
    for (const [path, forms] of this.#forms) {
      const may = fixed.some((text) => forms.some((form) => isBeginning(text, form) || isEnding(text, form)));
      if (may) this.#unclear.add(path);
    }
  }

  result(file: string): TextRenaming {
    return { file, edits: [...this.#edits.values()], named: this.#named, unclear: this.#unclear };
  }

  #isUnderstood(at: number): boolean {
    const holds = ({ start, end }: Span) => start <= at && at < end;
    return [...this.#edits.values()].some(holds) || this.#passed.some(holds);
  }
}

/** How a name may be written: as it is, as an address, in HTML, in a script or JSON; composed or not. */
const formsOf = (name: string): string[] => {
  const escaped = name.replace(
    /[^\u0020-\u007e]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const forms = [
    ...[name, name.normalize('NFC'), name.normalize('NFD')].flatMap((one) => [
      ...[one, encodeURI(one), encodeURIComponent(one)],
    ]),
    ...[name.replaceAll('&', '&amp;'), name.replace(/['"]/g, '\\$&'), escaped, escaped.toUpperCase()],
  ];
  return [...new Set(forms)];
};

const UNSAFE = /[^A-Za-z0-9_.-]/;

/** Up to the first letter that makes a name unsafe, and behind the last. */
const firstPart = (name: string): string => name.slice(0, name.search(UNSAFE));
const lastPart = (name: string): string => /[A-Za-z0-9_.-]*$/.exec(name)?.[0] ?? '';

/** Whether the last part of a text begins a name: as far as a letter that makes it unsafe, or right up to it. */
function isBeginning(text: string, name: string): boolean {
  const last = text.slice(text.lastIndexOf('/') + 1);
  if (last.length < 2 || last.length >= name.length || !name.startsWith(last)) return false;
  return UNSAFE.test(last) || last === firstPart(name);
}

/** The same of the other end; an extension alone is every file's. */
function isEnding(text: string, name: string): boolean {
  const first = text.split(/[/?#]/)[0] ?? '';
  if (first.length < 2 || first.length >= name.length || !name.endsWith(first)) return false;
  return UNSAFE.test(first) || (first === lastPart(name) && !first.startsWith('.'));
}

/** Texts of which one must stand where those two would find something. */
const partsOf = (name: string): string[] => {
  const [first, last] = [firstPart(name), lastPart(name)];
  const parts = [
    first || name.slice(0, 2),
    last.startsWith('.') || last === '' ? name.slice(-last.length - 1) : last,
  ];
  return parts.filter((part) => part.length > 1);
};
