/**
 * The pictures set in the pages of a PDF: those that are a JPEG taken out as they are
 * (ISO 32000-1, 7.4.8), the others, which have no form of their own outside it, drawn
 * by PDFium and written as PNG.
 */
import type { PDFiumImageObject } from '@hyzyla/pdfium';

interface PdfPicture {
  readonly bytes: Uint8Array;
  /** Page, from 1. */
  readonly number: number;
}

/** Pages that are looked through. */
const MOST_PAGES = 2000;
/** Pixels of a picture on its shorter side below which it is an icon or a piece of one, and in all. */
const LEAST_SIDE = 64;
const MOST_PIXELS = 64_000_000;

/** @throws where PDFium cannot open it */
export async function* pdfPictures(bytes: Uint8Array): AsyncGenerator<PdfPicture> {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    try {
      const pages = Math.min(document.getPageCount(), MOST_PAGES);
      for (let i = 0; i < pages; i++)
        for (const object of document.getPage(i).objects()) {
          if (object.type !== 'image') continue;
          // One in a form that PDFium does not know costs no other: it is given empty, and not read.
          const file = await fileOf(object).catch(() => new Uint8Array());
          if (file) yield { bytes: file, number: i + 1 };
        }
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}

/** @returns undefined for one that is not worth it */
async function fileOf(object: PDFiumImageObject): Promise<Uint8Array | undefined> {
  const { data, filters, width, height } = await object.getImageDataRaw();
  if (filters.length === 1 && filters[0] === 'DCTDecode') return data;
  if (Math.min(width, height) < LEAST_SIDE || width * height > MOST_PIXELS) return undefined;
  return (await object.render({ render: pngOf })).data;
}

interface Pixels {
  /** Red, green, blue and opacity. */
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

async function pngOf({ data, width, height }: Pixels): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp');
  return sharp(data, { raw: { width, height, channels: 4 } })
    .png({ compressionLevel: 0 })
    .toBuffer();
}
