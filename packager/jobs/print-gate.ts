/** The gate as a tagged PDF, set in a process of its own: its fonts take a moment to load. */
import { writeWhole } from '../cli/output.ts';
import { paperPdf } from '../dossier/papers/paper.ts';
import { type GatePaperInput, gatePaper } from '../gate-paper.ts';
import { VERSION } from '../version.ts';
import type { Job } from './serve.ts';

interface PrintInput extends GatePaperInput {
  /** The file; absolute. */
  readonly out: string;
}

/** Rejects with the system's error where the file cannot be written. */
export const printGateJob: Job<PrintInput, null> = async ({ out, ...input }) => {
  await writeWhole(out, await paperPdf(gatePaper(input), input.lang, `kriti ${VERSION}`));
  return null;
};
