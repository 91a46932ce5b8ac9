/**
 * Typed access to the objects of a PDF that pdf-lib has read, and the content of
 * its streams unpacked only so far: a stranger's may be made to swell (ISO 32000-1, 7.3 and 7.4).
 */
import { constants, inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from 'pdf-lib';
import { type Effort, TooMuch } from './effort.ts';

/** Bytes of unpacked content of one page. */
const MOST_CONTENT = 4 * 2 ** 20;
/** Bytes packed in a way that pdf-lib alone unpacks: up to a thousand times as many come out. */
const MOST_PACKED = 32 * 2 ** 10;
/** Steps for each byte of a stream that proves damaged: nobody knows how much of it was unpacked. */
const DAMAGED = 50;
/** Bytes of content that are unpacked and searched in the time of one step. */
const CONTENT = 4;

/** Stands for content that is too much to be looked at: it counts as text, lest a good document be blamed. */
export const TOO_LONG = '%too long%';
const TEXT = `() Tj ${TOO_LONG}`;

export class PdfObjects {
  readonly context: PDFContext;
  readonly #effort: Effort;

  /** @param effort spent by what is unpacked */
  constructor(context: PDFContext, effort: Effort) {
    this.context = context;
    this.#effort = effort;
  }

  lookup(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.context.lookup(object) : object;
  }

  get(dict: PDFDict, name: string): PDFObject | undefined {
    return this.lookup(dict.get(PDFName.of(name)));
  }

  dict(dict: PDFDict, name: string): PDFDict | undefined {
    const found = this.get(dict, name);
    return found instanceof PDFDict ? found : undefined;
  }

  array(dict: PDFDict, name: string): (PDFObject | undefined)[] | undefined {
    const found = this.get(dict, name);
    return found instanceof PDFArray ? found.asArray().map((one) => this.lookup(one)) : undefined;
  }

  numbers(dict: PDFDict, name: string): number[] | undefined {
    return this.array(dict, name)?.map((one) => (one instanceof PDFNumber ? one.asNumber() : 0));
  }

  text(dict: PDFDict, name: string): string {
    const found = this.get(dict, name);
    const isText = found instanceof PDFString || found instanceof PDFHexString;
    return isText ? found.decodeText().trim() : '';
  }

  /** A stream as Latin-1, unpacked so far as is needed to see what it draws. */
  content(object: PDFObject | undefined): string {
    if (!(object instanceof PDFRawStream)) return '';
    const filter = this.get(object.dict, 'Filter');
    const names = filter instanceof PDFArray ? filter.asArray().map(String) : filter ? [String(filter)] : [];
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
    const dict = this.context.obj({ Filter: filter.slice(1) });
    const stream: PDFRawStream = PDFRawStream.of(dict, packed);
    const content = Buffer.from(decodePDFRawStream(stream).decode());
    this.#effort.spend(content.length);
    return content;
  }
}
