/** Checking one file, which is read for its digest while the rules are still being loaded. */
import type { FileReport } from '../check/report.ts';
import { digestOf } from '../read/digest.ts';
import type { ValidateInput } from '../validate.ts';
import type { JobContext } from './serve.ts';

export async function validateJob(input: ValidateInput, context: JobContext): Promise<FileReport> {
  const digest = digestOf(input.path);
  const { validateFile } = await import('../validate.ts');
  return validateFile(input, context, digest);
}
