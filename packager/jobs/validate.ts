/** Checking one file, which is read for its sums while the rules are still being loaded. */
import type { FileReport } from '../check/report.ts';
import { type Sums, sumsOf } from '../read/sums.ts';
import type { ValidateInput } from '../validate.ts';
import type { JobContext } from './serve.ts';

export async function validateJob(input: ValidateInput, context: JobContext): Promise<FileReport> {
  // Both sides are this program: what comes later are the sums, as `sumsLater` says.
  const sums = input.sumsLater ? (context.later as Promise<Sums | undefined>) : sumsOf(input.path);
  const { validateFile } = await import('../validate.ts');
  return validateFile(input, context, sums);
}
