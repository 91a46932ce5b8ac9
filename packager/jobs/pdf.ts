/** The job that counts the pages of a PDF. Reading it runs here, in a process that is ended by time or memory. */
import { readFile } from 'node:fs/promises';
import { PDFDocument } from 'pdf-lib';
import type { Job } from './serve.ts';

export interface PdfInput {
  readonly file: string;
}

/** Throws where the file is damaged beyond repair, or a password hides its pages. */
export const pdfJob: Job<PdfInput, number> = async ({ file }) => {
  const options = { ignoreEncryption: true, updateMetadata: false };
  return (await PDFDocument.load(await readFile(file), options)).getPageCount();
};
