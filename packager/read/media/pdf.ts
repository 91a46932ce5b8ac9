/**
 * What a PDF says of itself, and whether its pages hold text (ISO 32000-1).
 * The structure is read by pdf-lib (pdf-structure.ts); the tree of pages is walked
 * here, since a stranger's may have loops, and streams are unpacked only so far.
 */

import * as lib from 'pdf-lib';
import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFRawStream } from 'pdf-lib';
import { type Effort, TooMuch } from './effort.ts';
import { foundIn } from './pdf-found.ts';
import { PdfObjects, TOO_LONG } from './pdf-objects.ts';
import { pdfStructure } from './pdf-structure.ts';

export interface PdfFacts {
  readonly pages: number;
  /** Its texts and streams cannot be read without a key; what needs them is then unknown. */
  readonly encrypted: boolean;
  /** Of the pages looked at, those that show something, and those of them that show text. */
  readonly shown: number;
  readonly withText: number;
  /**
   * Bytes of content that a reader has to go through for each page looked at, what a page draws counted as
   * often as it is drawn; `Infinity` where it is more than anybody should.
   */
  readonly weights: readonly number[];
  readonly tagged: boolean;
  readonly language: string;
  readonly title: string;
  /** Kinds of what runs when it is opened or clicked. */
  readonly scripts: readonly ('JavaScript' | 'Launch')[];
  readonly attachments: number;
  /** Names of fonts that are used and not in it, and of all fonts, without the mark of a subset. */
  readonly fontsMissing: readonly string[];
  readonly fonts: readonly string[];
  /** It has an outline to find one's way by. */
  readonly outlined: boolean;
  /** Its pages are a form that Adobe's programs alone draw (XFA, 12.7.8). */
  readonly drawnByForm: boolean;
  /** Kinds of films, sounds and models that are to play on a page. */
  readonly players: readonly string[];
  /** Addresses that it leads to, the first of each host. */
  readonly links: readonly string[];
  /** Different sizes of pages, in points, whichever way they lie. */
  readonly sizes: readonly string[];
}

/** Pages looked at; of a longer document they tell enough. */
const MOST_PAGES = 2000;
/** Steps that a branch of the tree of pages takes. */
const KID = 20;
/** Bytes of a description in XMP that are looked at for its title. */
const MOST_XMP = 64 * 2 ** 10;
/** Streams that make up one page. */
const MOST_STREAMS = 200;
/** Forms of one page that are looked through. */
const MOST_FORMS = 50;
/** Points by which pages of one size may differ: half a millimetre and a rounding. */
const SAME = 3;

/** Forms within forms that are followed. */
const DEEPEST_FORM = 12;

/**
 * @param effort what may be spent on this file, and on those that share it
 * @returns undefined where it is no PDF that can be read; 'too-much' when the effort was spent before it was known
 */
export async function pdfFacts(
  bytes: Uint8Array,
  effort: Effort,
): Promise<PdfFacts | 'too-much' | undefined> {
  try {
    const structure = await pdfStructure(lib, bytes, effort);
    return (
      structure && new PdfReader(structure.context, structure.catalog, effort).facts(structure.encrypted)
    );
  } catch (error) {
    // Its parser throws errors of many kinds, at whatever it meets, and swallows some.
    return error instanceof TooMuch || effort.isSpent ? 'too-much' : undefined;
  }
}

interface Page {
  readonly dict: PDFDict;
  /** Found on it or above it. */
  readonly resources: PDFDict | undefined;
  readonly box: readonly number[] | undefined;
}

class PdfReader {
  readonly #objects: PdfObjects;
  readonly #catalog: PDFDict;
  readonly #effort: Effort;
  readonly #formWeights = new Map<PDFRawStream, number>();

  constructor(context: PDFContext, catalog: PDFDict, effort: Effort) {
    this.#objects = new PdfObjects(context, effort);
    this.#catalog = catalog;
    this.#effort = effort;
  }

  facts(encrypted: boolean): PdfFacts | undefined {
    const pages = [...this.#pages()];
    if (pages.length === 0) return undefined;
    const looked = encrypted ? [] : pages.slice(0, MOST_PAGES).map((page) => this.#shows(page));
    const { scripts, attachments, fonts, fontsMissing, players, links } = foundIn(
      this.#objects,
      this.#effort,
    );
    const form = this.#objects.dict(this.#catalog, 'AcroForm');
    const mark = this.#objects.dict(this.#catalog, 'MarkInfo');
    return {
      pages: pages.length,
      encrypted,
      shown: looked.filter(({ something }) => something).length,
      withText: looked.filter(({ text }) => text).length,
      weights: encrypted ? [] : pages.slice(0, MOST_PAGES).map((page) => this.#weight(page)),
      tagged:
        mark !== undefined &&
        String(this.#objects.get(mark, 'Marked')) === 'true' &&
        this.#objects.dict(this.#catalog, 'StructTreeRoot') !== undefined,
      language: this.#objects.text(this.#catalog, 'Lang'),
      title: this.#title(),
      scripts: [...scripts],
      attachments,
      fonts: [...fonts],
      fontsMissing: [...fontsMissing],
      outlined: this.#objects.dict(this.#catalog, 'Outlines') !== undefined,
      drawnByForm: form !== undefined && this.#objects.get(form, 'XFA') !== undefined,
      players: [...players],
      links: [...links.values()],
      sizes: sizesOf(pages.map(({ box }) => box)),
    };
  }

  /** The leaves of the tree of pages, each node once (7.7.3). */
  *#pages(): Generator<Page> {
    const seen = new Set<PDFObject>();
    const root = this.#objects.dict(this.#catalog, 'Pages');
    const ahead: Page[] = root ? [{ dict: root, resources: undefined, box: undefined }] : [];
    for (let node = ahead.pop(); node; node = ahead.pop()) {
      const { dict } = node;
      if (seen.has(dict)) continue;
      seen.add(dict);
      const here = {
        dict,
        resources: this.#objects.dict(dict, 'Resources') ?? node.resources,
        box: this.#objects.numbers(dict, 'MediaBox') ?? node.box,
      };
      const kids = this.#objects.array(dict, 'Kids');
      this.#effort.spend(10 + (kids?.length ?? 0) * KID);
      if (!kids) yield here;
      for (const kid of [...(kids ?? [])].reverse()) {
        if (kid instanceof PDFDict) ahead.push({ ...here, dict: kid });
      }
    }
  }

  #shows({ dict, resources }: Page): { something: boolean; text: boolean } {
    const seen = new Set<PDFObject>();
    const own = this.#own(dict);
    if (showsText(own)) return { something: true, text: true };
    const pictures = this.#forms(resources, seen);
    const text = pictures.some(showsText);
    return { something: text || /\bDo\b|\bBI\b|\b[fFBbSs]\*?\b/.test(own), text };
  }

  /** What is written on a page itself. */
  #own(page: PDFDict): string {
    const content = this.#objects.get(page, 'Contents');
    const streams = content instanceof PDFArray ? (this.#objects.array(page, 'Contents') ?? []) : [content];
    return streams
      .slice(0, MOST_STREAMS)
      .map((stream) => this.#objects.content(stream))
      .join('\n');
  }

  #weight({ dict, resources }: Page): number {
    return this.#drawn(this.#own(dict), resources, 0);
  }

  /** Length of a content and of all that it draws; a form in a form in a form … doubles with each. */
  #drawn(content: string, resources: PDFDict | undefined, depth: number): number {
    if (content.includes(TOO_LONG) || depth > DEEPEST_FORM) return Number.POSITIVE_INFINITY;
    const objects = resources && this.#objects.dict(resources, 'XObject');
    let weight = content.length;
    if (!objects) return weight;
    const draws = new Map<string, number>();
    for (const [, name = ''] of content.matchAll(/\/([^\s/[\]<>(){}%]{1,100})\s+Do\b/g))
      draws.set(name, (draws.get(name) ?? 0) + 1);
    for (const [name, times] of draws) {
      this.#effort.spend(1);
      const form = this.#objects.get(objects, name);
      if (!(form instanceof PDFRawStream) || String(this.#objects.get(form.dict, 'Subtype')) !== '/Form')
        continue;
      weight += times * this.#formWeight(form, depth + 1);
    }
    return weight;
  }

  #formWeight(form: PDFRawStream, depth: number): number {
    const known = this.#formWeights.get(form);
    if (known !== undefined) return known;
    // One that draws itself never comes to an end.
    this.#formWeights.set(form, Number.POSITIVE_INFINITY);
    const weight = this.#drawn(
      this.#objects.content(form),
      this.#objects.dict(form.dict, 'Resources'),
      depth,
    );
    this.#formWeights.set(form, weight);
    return weight;
  }

  /** Content of the forms that a page may draw, and of those within them (8.10). */
  #forms(resources: PDFDict | undefined, seen: Set<PDFObject>): string[] {
    const found: string[] = [];
    const objects = resources && this.#objects.dict(resources, 'XObject');
    for (const [, value] of objects?.entries() ?? []) {
      this.#effort.spend(1);
      const stream = this.#objects.lookup(value);
      if (seen.size >= MOST_FORMS) return found;
      if (!(stream instanceof PDFRawStream) || seen.has(stream)) continue;
      if (String(this.#objects.get(stream.dict, 'Subtype')) !== '/Form') continue;
      seen.add(stream);
      found.push(
        this.#objects.content(stream),
        ...this.#forms(this.#objects.dict(stream.dict, 'Resources'), seen),
      );
    }
    return found;
  }

  #title(): string {
    const info = this.#objects.lookup(this.#objects.context.trailerInfo.Info);
    const own = info instanceof PDFDict ? this.#objects.text(info, 'Title') : '';
    if (own !== '') return own;
    const xmp = this.#objects.content(this.#objects.get(this.#catalog, 'Metadata')).slice(0, MOST_XMP);
    return (
      /<dc:title>[^<]{0,400}(?:<rdf:(?!li)[^>]{0,400}>[^<]{0,400}){0,3}<rdf:li[^>]{0,400}>([^<]*)</
        .exec(xmp)?.[1]
        ?.trim() ?? ''
    );
  }
}

/** Operators that show text (9.4.3), behind their string or array. */
const showsText = (content: string): boolean => /[)>\]]\s*T[jJ](?![A-Za-z])|\)\s*['"](?![\w])/.test(content);

/** Sizes that differ by more than a rounding, whichever way the pages lie; the first of each. */
function sizesOf(boxes: readonly (readonly number[] | undefined)[]): string[] {
  const sizes: [number, number][] = [];
  for (const box of boxes) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = box ?? [];
    const [short = 0, long = 0] = [Math.abs(x2 - x1), Math.abs(y2 - y1)].sort((a, b) => a - b);
    const known = sizes.some(([a, b]) => Math.abs(a - short) <= SAME && Math.abs(b - long) <= SAME);
    if (!known && sizes.length < 20) sizes.push([short, long]);
  }
  return sizes.map(([a, b]) => `${Math.round(a)} × ${Math.round(b)}`);
}
