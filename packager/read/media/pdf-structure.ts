/**
 * The objects of a PDF, read by pdf-lib in counted steps. Left to itself its
 * parser reads what is between objects letter by letter, unpacks any stream
 * whole, and begins anew at every object that lies within another; here each
 * of its ways through the bytes costs what it takes (ISO 32000-1, 7.5).
 */
import { constants, inflateSync } from 'node:zlib';
import type { PDFContext, PDFDict, PDFObject, PDFRawStream, PDFRef } from 'pdf-lib';
import type { Effort } from './effort.ts';

type Lib = typeof import('pdf-lib');

/** What is counted and replaced in pdf-lib's parser (1.17.1), which keeps it to itself. */
interface Parser {
  readonly bytes: { next(): number; peek(): number; offset(): number; moveTo(offset: number): void };
  parseObject(): PDFObject;
  matchIndirectObjectHeader(): boolean;
  findEndOfStreamFallback(): number;
  parseDocument(): Promise<PDFContext>;
}

export interface PdfStructure {
  readonly context: PDFContext;
  readonly catalog: PDFDict;
  readonly encrypted: boolean;
}

/** Steps that an attempt to find an object where there is none costs: it throws. */
const ATTEMPT = 200;
/** Bytes that are searched, and those that are unpacked, in the time of one step. */
const SEARCHED = 64;
const UNPACKED = 4;
/** Bytes of one stream of objects; no document has more in one. */
const MOST_OBJECTS = 64 * 2 ** 20;

/**
 * @returns undefined where there is no catalog
 * @throws TooMuch when the effort is spent; and whatever the parser throws at what is no PDF
 */
export async function pdfStructure(
  lib: Lib,
  source: Uint8Array,
  effort: Effort,
): Promise<PdfStructure | undefined> {
  const all = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const parser = lib.PDFParser.forBytesWithOptions(source, Number.POSITIVE_INFINITY) as unknown as Parser;
  const { bytes } = parser;
  const next = bytes.next.bind(bytes);
  bytes.next = () => {
    effort.spend(1);
    return next();
  };
  const matches = parser.matchIndirectObjectHeader.bind(parser);
  parser.matchIndirectObjectHeader = () => {
    const isDigit = bytes.peek() >= 48 && bytes.peek() <= 57;
    if (isDigit) effort.spend(ATTEMPT);
    return isDigit && matches();
  };
  parser.findEndOfStreamFallback = () => {
    const from = bytes.offset();
    const end = all.indexOf('endstream', from);
    effort.spend(((end < 0 ? all.length : end) - from) / SEARCHED);
    if (end < 0) throw new Error('a stream without end');
    bytes.moveTo(end + 'endstream'.length);
    return withoutLineEnd(all, from, end);
  };
  const parse = parser.parseObject.bind(parser);
  parser.parseObject = () => {
    const object = parse();
    if (!(object instanceof lib.PDFRawStream)) return object;
    const type = String(object.dict.get(lib.PDFName.of('Type')) ?? '');
    if (type === '/XRef') return crossReferences(lib, object);
    if (type !== '/ObjStm') return object;
    readObjects(lib, object, effort);
    return lib.PDFNull;
  };
  const context = await parser.parseDocument();
  const catalog = context.lookup(context.trailerInfo.Root);
  if (!(catalog instanceof lib.PDFDict)) return undefined;
  return { context, catalog, encrypted: context.lookup(context.trailerInfo.Encrypt) !== undefined };
}

/** Line ends before `endstream` belong to it. */
function withoutLineEnd(all: Buffer, from: number, end: number): number {
  const before = all.subarray(Math.max(from, end - 2), end).toString('latin1');
  return end - (/\r?\n$|\r$/.exec(before)?.[0].length ?? 0);
}

/** What a stream of cross-references (7.5.8) says of the document; where the objects are, the parser finds itself. */
function crossReferences(lib: Lib, { dict }: PDFRawStream): PDFDict {
  const { trailerInfo } = dict.context;
  const named = (name: string): PDFRef | undefined => {
    const found = dict.get(lib.PDFName.of(name));
    return found instanceof lib.PDFRef ? found : undefined;
  };
  for (const name of ['Root', 'Info', 'Encrypt'] as const) {
    const found = named(name);
    if (found) trailerInfo[name] = found;
  }
  return dict;
}

/** Reads the objects of a stream into the document (7.5.7), each up to where the next begins. */
function readObjects(lib: Lib, stream: PDFRawStream, effort: Effort): void {
  const content = unpacked(lib, stream, effort);
  const first = stream.dict.lookup(lib.PDFName.of('First'), lib.PDFNumber).asNumber();
  effort.spend(first * 2);
  const numbers = content.subarray(0, first).toString('latin1').trim().split(/\s+/).map(Number);
  const objects: { readonly id: number; readonly from: number }[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2)
    objects.push({ id: numbers[i] ?? 0, from: first + (numbers[i + 1] ?? 0) });
  objects.sort((a, b) => a.from - b.from);
  for (const [i, { id, from }] of objects.entries()) {
    const to = objects[i + 1]?.from ?? content.length;
    effort.spend(ATTEMPT / 10 + (to - from) * 2);
    if (to === from || !Number.isInteger(id) || !Number.isInteger(from)) continue;
    const parser = lib.PDFObjectParser.forBytes(content.subarray(from, to), stream.dict.context);
    stream.dict.context.assign(lib.PDFRef.of(id), parser.parseObject());
  }
}

/** Content of a stream of objects; every writer packs it by Flate or not at all. */
function unpacked(lib: Lib, { dict, contents }: PDFRawStream, effort: Effort): Buffer {
  const filter = dict.lookup(lib.PDFName.of('Filter'));
  const names =
    filter instanceof lib.PDFArray ? filter.asArray().map(String) : filter ? [String(filter)] : [];
  if (names.length === 0) return Buffer.from(contents);
  if (names.length > 1 || !/^\/(FlateDecode|Fl)$/.test(names[0] ?? ''))
    throw new Error('objects packed in another way');
  const content = inflateSync(contents, {
    maxOutputLength: MOST_OBJECTS,
    finishFlush: constants.Z_SYNC_FLUSH,
  });
  effort.spend((contents.length + content.length) / UNPACKED);
  return content;
}
