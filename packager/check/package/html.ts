/**
 * An HTML file as rules see it: its elements with their places, in document
 * order, and every address they name. parse5 reads a malformed page as browsers
 * do, so it is looked at as the learner would get it.
 */

import type { Location } from '../location.ts';
import { cssAddresses } from './css.ts';
import { MOST_TAGS, type StartTag, startTagsOf } from './html-tags.ts';
import { type TextPlace, within } from './place-in-text.ts';
import { folderOf, type Reference, resolve } from './reference.ts';

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();
const NO_PLACES: readonly number[] = [];

/**
 * A class, since a page may have a hundred thousand: what it can do is kept once,
 * and of all that the tokenizer says of its place only what a rule asks.
 */
class HtmlElement implements TextPlace {
  readonly name: string;
  readonly line: number;
  readonly column: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** Text of a script or style element; '' elsewhere. */
  readonly raw: string;
  /** Of a link: what can be read of it; '' elsewhere. */
  readonly said: string;
  readonly #rawPlace: TextPlace | undefined;
  /** Line and column of each attribute, in their order. */
  readonly #places: readonly number[];

  constructor({ name, attributes, location, raw, rawLocation, said }: StartTag) {
    this.name = name;
    this.line = location?.startLine ?? 1;
    this.column = location?.startCol ?? 1;
    this.attributes =
      attributes.length === 0 ? NO_ATTRIBUTES : new Map(attributes.map((a) => [a.name, a.value]));
    this.raw = raw;
    this.said = said;
    this.#rawPlace = rawLocation ? { line: rawLocation.startLine, column: rawLocation.startCol } : undefined;
    this.#places = attributes.length === 0 ? NO_PLACES : attributes.flatMap((a) => placeIn(location, a.name));
  }

  /** Where the text starts. */
  get rawPlace(): TextPlace {
    return this.#rawPlace ?? this.#start;
  }

  /** TextPlace of an attribute, else of the element. */
  placeOf(attribute: string): TextPlace {
    if (!this.attributes.has(attribute)) return this.#start;
    const at = 2 * [...this.attributes.keys()].indexOf(attribute);
    return { line: this.#places[at] ?? this.line, column: this.#places[at + 1] ?? this.column };
  }

  get #start(): TextPlace {
    return { line: this.line, column: this.column };
  }
}

/** Of an attribute, else of its element. */
function placeIn(location: StartTag['location'], attribute: string): readonly number[] {
  const at = location?.attrs?.[attribute] ?? location;
  return [at?.startLine ?? 1, at?.startCol ?? 1];
}

/** 'load': the page needs it to be shown. 'frame': a page inside the page. 'next': the page that takes its place by itself. 'go': where a link leads. */
type AddressUse = 'load' | 'frame' | 'next' | 'go';

interface Address extends TextPlace {
  readonly url: string;
  readonly use: AddressUse;
  readonly target: Reference;
}

export interface HtmlFile {
  readonly path: string;
  readonly elements: readonly HtmlElement[];
  readonly addresses: readonly Address[];
  /** False where it has more elements than are looked at. */
  readonly whole: boolean;
  at(place: TextPlace): Location;
}

const ADDRESS_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  img: ['src'],
  script: ['src'],
  audio: ['src'],
  video: ['src', 'poster'],
  source: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  body: ['background'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};
const FRAMES: ReadonlySet<string> = new Set(['iframe', 'frame']);
/** Link relations that make a browser fetch what they name (HTML, 4.6.7). */
const LOADED_RELATIONS = /\b(stylesheet|icon|preload|modulepreload|manifest|prefetch)\b/i;

/**
 * Whether a file is a page of its own that shows words. A piece that a script
 * puts into another page, a page of frames, or one that only leads on, is not.
 */
export const showsWords = ({ elements }: HtmlFile): boolean =>
  elements.some(({ name }) => name === 'html') &&
  !elements.some(
    ({ name, attributes }) =>
      name === 'frameset' ||
      (name === 'meta' && /^refresh$/i.test(attributes.get('http-equiv') ?? '') && attributes.has('content')),
  );

/** Reads an HTML file; never throws. */
export function readHtml(path: string, source: string): HtmlFile {
  const elements = startTagsOf(source).map((tag) => new HtmlElement(tag));
  return {
    path,
    elements,
    addresses: addressesOf(path, elements),
    whole: elements.length < MOST_TAGS,
    at: (place) => ({ in: 'package', file: path, line: place.line, column: place.column }),
  };
}

function addressesOf(path: string, elements: readonly HtmlElement[]): Address[] {
  const base = elements.find((e) => e.name === 'base')?.attributes.get('href');
  const based = base === undefined ? undefined : resolve(base, folderOf(path));
  const folder = based?.kind === 'file' ? folderOf(based.path) : folderOf(path);
  const found: Address[] = [];
  const add = (url: string, use: AddressUse, place: TextPlace) =>
    found.push({ url, use, line: place.line, column: place.column, target: targetOf(url, folder, based) });

  for (const element of elements) {
    for (const { name, use } of namedBy(element)) {
      const value = element.attributes.get(name);
      if (value !== undefined) add(value.trim(), use, element.placeOf(name));
    }
    const next = nextPage(element);
    if (next !== undefined) add(next, 'next', element.placeOf('content'));
    for (const url of sourceSet(element.attributes.get('srcset')))
      add(url, 'load', element.placeOf('srcset'));
    for (const { url } of cssAddresses(element.attributes.get('style') ?? ''))
      add(url, 'load', element.placeOf('style'));
    if (element.name !== 'style') continue;
    for (const { url, ...inside } of cssAddresses(element.raw))
      add(url, 'load', within(element.rawPlace, inside));
  }
  return found;
}

/** With an external `<base>` every relative address is external too. */
function targetOf(url: string, folder: string, base: Reference | undefined): Reference {
  const target = resolve(url, folder);
  return target.kind === 'file' && base?.kind === 'external' ? base : target;
}

function* namedBy(element: HtmlElement): Generator<{ name: string; use: AddressUse }> {
  for (const name of ADDRESS_ATTRIBUTES[element.name] ?? []) yield { name, use: 'load' };
  if (FRAMES.has(element.name)) yield { name: 'src', use: 'frame' };
  if (element.name === 'a' || element.name === 'area') yield { name: 'href', use: 'go' };
  if (element.name === 'link' && LOADED_RELATIONS.test(element.attributes.get('rel') ?? '')) {
    yield { name: 'href', use: 'load' };
  }
}

/** Where a `meta refresh` leads (HTML, 4.2.5.3): after the seconds, `url=` or the address alone, quoted or not. */
function nextPage({ name, attributes }: HtmlElement): string | undefined {
  if (name !== 'meta' || !/^refresh$/i.test(attributes.get('http-equiv')?.trim() ?? '')) return undefined;
  const [, url = ''] = /^[\s\d.]*[;,\s]\s*(?:url\s*=)?\s*(.*)$/is.exec(attributes.get('content') ?? '') ?? [];
  return url.trim().replace(/^(["'])(.*?)\1.*$/s, '$2') || undefined;
}

/** The addresses of a srcset (HTML, 4.8.4.2.1): each candidate up to its first space. */
function sourceSet(value: string | undefined): string[] {
  if (!value) return [];
  // A data: address may hold commas and is no file.
  if (value.includes('data:')) return [];
  return value.split(',').flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}
