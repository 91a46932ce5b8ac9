/**
 * What a PDF says of itself, and whether its pages hold text (ISO 32000-1).
 * The structure is read by pdf-lib (pdf-structure.ts); the tree of pages is walked
 * here, since a stranger's may have loops, and streams are unpacked only so far.
 */
import { constants, inflateSync } from 'node:zlib';
import type { PDFContext, PDFDict, PDFObject, PDFRawStream } from 'pdf-lib';
import * as lib from 'pdf-lib';
import { type Effort, TooMuch } from './effort.ts';
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
/** Bytes of unpacked content of one page. */
const MOST_CONTENT = 4 * 2 ** 20;
/** Bytes packed in a way that pdf-lib alone unpacks: up to a thousand times as many come out. */
const MOST_PACKED = 32 * 2 ** 10;
/** Steps that a branch of the tree of pages takes. */
const KID = 20;
/** Steps for each byte of a stream that proves damaged: nobody knows how much of it was unpacked. */
const DAMAGED = 50;
/** Bytes of content that are unpacked and searched in the time of one step. */
const CONTENT = 4;
/** Bytes of a description in XMP that are looked at for its title. */
const MOST_XMP = 64 * 2 ** 10;
/** Streams that make up one page. */
const MOST_STREAMS = 200;
/** Forms of one page that are looked through. */
const MOST_FORMS = 50;
/** Addresses, and names of fonts, that are kept. */
const MOST_NAMES = 500;
/** What every viewer brings along (9.6.2.2). */
const STANDARD_FONT =
  /^(?:Courier|Helvetica|Times|Symbol|ZapfDingbats)(?:[-,]?(?:Roman|Bold|Italic|Oblique))*$/;
/** What is to play on a page: annotations (12.5.6). */
const PLAYERS: ReadonlySet<string> = new Set(['/RichMedia', '/Movie', '/Screen', '/Sound', '/3D']);
/** Points by which pages of one size may differ: half a millimetre and a rounding. */
const SAME = 3;

/** Forms within forms that are followed. */
const DEEPEST_FORM = 12;

/** Stands for content that is too much to be looked at: it counts as text, lest a good document be blamed. */
const TOO_LONG = '%too long%';
const TEXT = `() Tj ${TOO_LONG}`;

type Lib = typeof import('pdf-lib');

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
      structure && new PdfReader(lib, structure.context, structure.catalog, effort).facts(structure.encrypted)
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
  readonly #lib: Lib;
  readonly #context: PDFContext;
  readonly #catalog: PDFDict;
  readonly #effort: Effort;
  readonly #formWeights = new Map<PDFRawStream, number>();

  constructor(lib: Lib, context: PDFContext, catalog: PDFDict, effort: Effort) {
    this.#lib = lib;
    this.#context = context;
    this.#catalog = catalog;
    this.#effort = effort;
  }

  facts(encrypted: boolean): PdfFacts | undefined {
    const pages = [...this.#pages()];
    if (pages.length === 0) return undefined;
    const looked = encrypted ? [] : pages.slice(0, MOST_PAGES).map((page) => this.#shows(page));
    const { scripts, attachments, fonts, fontsMissing, players, links } = this.#found();
    const form = this.#dict(this.#catalog, 'AcroForm');
    const mark = this.#dict(this.#catalog, 'MarkInfo');
    return {
      pages: pages.length,
      encrypted,
      shown: looked.filter(({ something }) => something).length,
      withText: looked.filter(({ text }) => text).length,
      weights: encrypted ? [] : pages.slice(0, MOST_PAGES).map((page) => this.#weight(page)),
      tagged:
        mark !== undefined &&
        String(this.#get(mark, 'Marked')) === 'true' &&
        this.#dict(this.#catalog, 'StructTreeRoot') !== undefined,
      language: this.#text(this.#catalog, 'Lang'),
      title: this.#title(),
      scripts: [...scripts],
      attachments,
      fonts: [...fonts],
      fontsMissing: [...fontsMissing],
      outlined: this.#dict(this.#catalog, 'Outlines') !== undefined,
      drawnByForm: form !== undefined && this.#get(form, 'XFA') !== undefined,
      players: [...players],
      links: [...links.values()],
      sizes: sizesOf(pages.map(({ box }) => box)),
    };
  }

  /** The leaves of the tree of pages, each node once (7.7.3). */
  *#pages(): Generator<Page> {
    const seen = new Set<PDFObject>();
    const root = this.#dict(this.#catalog, 'Pages');
    const ahead: Page[] = root ? [{ dict: root, resources: undefined, box: undefined }] : [];
    for (let node = ahead.pop(); node; node = ahead.pop()) {
      const { dict } = node;
      if (seen.has(dict)) continue;
      seen.add(dict);
      const here = {
        dict,
        resources: this.#dict(dict, 'Resources') ?? node.resources,
        box: this.#numbers(dict, 'MediaBox') ?? node.box,
      };
      const kids = this.#array(dict, 'Kids');
      this.#effort.spend(10 + (kids?.length ?? 0) * KID);
      if (!kids) yield here;
      for (const kid of [...(kids ?? [])].reverse()) {
        if (kid instanceof this.#lib.PDFDict) ahead.push({ ...here, dict: kid });
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
    const content = this.#get(page, 'Contents');
    const streams = content instanceof this.#lib.PDFArray ? (this.#array(page, 'Contents') ?? []) : [content];
    return streams
      .slice(0, MOST_STREAMS)
      .map((stream) => this.#content(stream))
      .join('\n');
  }

  #weight({ dict, resources }: Page): number {
    return this.#drawn(this.#own(dict), resources, 0);
  }

  /** Length of a content and of all that it draws; a form in a form in a form … doubles with each. */
  #drawn(content: string, resources: PDFDict | undefined, depth: number): number {
    if (content.includes(TOO_LONG) || depth > DEEPEST_FORM) return Number.POSITIVE_INFINITY;
    const objects = resources && this.#dict(resources, 'XObject');
    let weight = content.length;
    if (!objects) return weight;
    const draws = new Map<string, number>();
    for (const [, name = ''] of content.matchAll(/\/([^\s/[\]<>(){}%]{1,100})\s+Do\b/g))
      draws.set(name, (draws.get(name) ?? 0) + 1);
    for (const [name, times] of draws) {
      this.#effort.spend(1);
      const form = this.#get(objects, name);
      if (!(form instanceof this.#lib.PDFRawStream) || String(this.#get(form.dict, 'Subtype')) !== '/Form')
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
    const weight = this.#drawn(this.#content(form), this.#dict(form.dict, 'Resources'), depth);
    this.#formWeights.set(form, weight);
    return weight;
  }

  /** Content of the forms that a page may draw, and of those within them (8.10). */
  #forms(resources: PDFDict | undefined, seen: Set<PDFObject>): string[] {
    const found: string[] = [];
    const objects = resources && this.#dict(resources, 'XObject');
    for (const [, value] of objects?.entries() ?? []) {
      this.#effort.spend(1);
      const stream = this.#lookup(value);
      if (seen.size >= MOST_FORMS) return found;
      if (!(stream instanceof this.#lib.PDFRawStream) || seen.has(stream)) continue;
      if (String(this.#get(stream.dict, 'Subtype')) !== '/Form') continue;
      seen.add(stream);
      found.push(this.#content(stream), ...this.#forms(this.#dict(stream.dict, 'Resources'), seen));
    }
    return found;
  }

  /** A stream as Latin-1, unpacked so far as is needed to see what it draws. */
  #content(object: PDFObject | undefined): string {
    if (!(object instanceof this.#lib.PDFRawStream)) return '';
    const filter = this.#get(object.dict, 'Filter');
    const names =
      filter instanceof this.#lib.PDFArray ? filter.asArray().map(String) : filter ? [String(filter)] : [];
    let content = Buffer.from(object.contents);
    try {
      for (const name of names) content = this.#unpacked(name, content);
    } catch (error) {
      if (error instanceof TooMuch) throw error;
      const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      const most = MOST_CONTENT / CONTENT;
      this.#effort.spend(tooLong ? most : Math.min(most, 10 + object.contents.length * DAMAGED));
      return tooLong ? TEXT : '';
    }
    this.#effort.spend(10 + Math.min(content.length, MOST_CONTENT) / CONTENT);
    return content.subarray(0, MOST_CONTENT).toString('latin1');
  }

  /** Content of one filter's making (7.4). */
  #unpacked(filter: string, packed: Buffer): Buffer<ArrayBuffer> {
    this.#effort.spend(packed.length / CONTENT / 2);
    if (/^\/(FlateDecode|Fl)$/.test(filter))
      return Buffer.from(
        inflateSync(packed, { maxOutputLength: MOST_CONTENT, finishFlush: constants.Z_SYNC_FLUSH }),
      );
    // Text filters make less of it, the others may make far more.
    const most = /^\/(ASCII(85|Hex)Decode|A85|AHx)$/.test(filter) ? MOST_CONTENT / 8 : MOST_PACKED;
    if (packed.length > most) return Buffer.alloc(0);
    const dict = this.#context.obj({ Filter: filter.slice(1) });
    const stream: PDFRawStream = this.#lib.PDFRawStream.of(dict, packed);
    const content = Buffer.from(this.#lib.decodePDFRawStream(stream).decode());
    this.#effort.spend(content.length);
    return content;
  }

  /** What is anywhere among its objects: actions (12.6.4), files carried along (7.11.4), fonts (9.8), players (12.5.6). */
  #found(): Found {
    const found: Found = {
      scripts: new Set(),
      attachments: 0,
      fonts: new Set(),
      fontsMissing: new Set(),
      players: new Set(),
      links: new Map(),
    };
    const look = (object: PDFObject, depth: number): void => {
      if (depth > 6) return;
      this.#effort.spend(1);
      if (object instanceof this.#lib.PDFArray) for (const one of object.asArray()) look(one, depth + 1);
      const dict = object instanceof this.#lib.PDFStream ? object.dict : object;
      if (!(dict instanceof this.#lib.PDFDict)) return;
      this.#note(dict, found);
      for (const [, value] of dict.entries()) look(value, depth + 1);
    };
    for (const [, object] of this.#context.enumerateIndirectObjects()) look(object, 0);
    return found;
  }

  #note(dict: PDFDict, found: Found): void {
    const named = (name: string): string => String(dict.get(this.#lib.PDFName.of(name)) ?? '');
    const has = (name: string): boolean => dict.has(this.#lib.PDFName.of(name));
    const action = named('S');
    if (action === '/JavaScript') found.scripts.add('JavaScript');
    if (action === '/Launch') found.scripts.add('Launch');
    if (action === '/URI') noteLink(this.#text(dict, 'URI'), found.links);
    if (has('EF')) found.attachments++;
    if (PLAYERS.has(named('Subtype'))) found.players.add(named('Subtype').slice(1));
    const font = fontName(named(has('FontName') ? 'FontName' : 'BaseFont'));
    if (font === '' || found.fonts.size >= MOST_NAMES) return;
    found.fonts.add(font);
    const isInside = has('FontFile') || has('FontFile2') || has('FontFile3');
    if (named('Type') === '/FontDescriptor' && !isInside && !STANDARD_FONT.test(font))
      found.fontsMissing.add(font);
  }

  #title(): string {
    const info = this.#lookup(this.#context.trailerInfo.Info);
    const own = info instanceof this.#lib.PDFDict ? this.#text(info, 'Title') : '';
    if (own !== '') return own;
    const xmp = this.#content(this.#get(this.#catalog, 'Metadata')).slice(0, MOST_XMP);
    return (
      /<dc:title>[^<]{0,400}(?:<rdf:(?!li)[^>]{0,400}>[^<]{0,400}){0,3}<rdf:li[^>]{0,400}>([^<]*)</
        .exec(xmp)?.[1]
        ?.trim() ?? ''
    );
  }

  #lookup(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof this.#lib.PDFRef ? this.#context.lookup(object) : object;
  }

  #get(dict: PDFDict, name: string): PDFObject | undefined {
    return this.#lookup(dict.get(this.#lib.PDFName.of(name)));
  }

  #dict(dict: PDFDict, name: string): PDFDict | undefined {
    const found = this.#get(dict, name);
    return found instanceof this.#lib.PDFDict ? found : undefined;
  }

  #array(dict: PDFDict, name: string): (PDFObject | undefined)[] | undefined {
    const found = this.#get(dict, name);
    return found instanceof this.#lib.PDFArray ? found.asArray().map((one) => this.#lookup(one)) : undefined;
  }

  #numbers(dict: PDFDict, name: string): number[] | undefined {
    return this.#array(dict, name)?.map((one) => (one instanceof this.#lib.PDFNumber ? one.asNumber() : 0));
  }

  #text(dict: PDFDict, name: string): string {
    const found = this.#get(dict, name);
    const isText = found instanceof this.#lib.PDFString || found instanceof this.#lib.PDFHexString;
    return isText ? found.decodeText().trim() : '';
  }
}

/** What is met on the way through the objects. */
interface Found {
  readonly scripts: Set<'JavaScript' | 'Launch'>;
  attachments: number;
  readonly fonts: Set<string>;
  readonly fontsMissing: Set<string>;
  readonly players: Set<string>;
  /** By host. */
  readonly links: Map<string, string>;
}

function noteLink(address: string, links: Map<string, string>): void {
  if (address === '' || links.size >= MOST_NAMES) return;
  const host = URL.canParse(address) ? new URL(address).host || new URL(address).protocol : address;
  if (!links.has(host)) links.set(host, address.slice(0, 2000));
}

/** A font's name without the six letters that mark a subset (9.6.4), spaces written as themselves. */
const fontName = (name: string): string =>
  name
    .replace(/^\/(?:[A-Z]{6}\+)?/, '')
    .replace(/#20/g, ' ')
    .slice(0, 100);

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
