/** Checking one file, which is read for its sums while the rules are still being loaded. */
import type { FileReport } from '../check/report.ts';
import { type Sums, sumsOf } from '../read/sums.ts';
import type { ValidateInput } from '../validate.ts';
import type { JobContext } from './serve.ts';

export async function validateJob(input: ValidateInput, context: JobContext): Promise<FileReport> {
  // Both sides are this program: what is told later of a file are its sums.
  const later = context.later as Promise<Sums | undefined> | undefined;
  const sums = later ?? sumsOf(input.path);
  const { validateFile } = await import('../validate.ts');
  return validateFile(input, context, sums);
}
