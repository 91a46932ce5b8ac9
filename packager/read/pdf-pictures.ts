/** The photographs set in the pages of a PDF: streams of JPEG, taken out as they are (ISO 32000-1, 7.4.8). */

export interface PdfPicture {
  readonly bytes: Uint8Array;
  /** Page, from 1. */
  readonly number: number;
}

/** Pages that are looked through. */
const MOST_PAGES = 2000;

/** Other pictures of a PDF have no form of their own outside it. @throws where PDFium cannot open it */
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
          const { data, filters } = await object.getImageDataRaw();
          if (filters.at(-1) === 'DCTDecode' && filters.length === 1) yield { bytes: data, number: i + 1 };
        }
    } finally {
      document.destroy();
    }
  } finally {
    library.destroy();
  }
}
