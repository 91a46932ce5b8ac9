/** `--corpus` of the commands that check: each file is also held against the documents of a corpus. */
import type { FileReport } from '../check/report.ts';
import { type SayOriginality, withOriginality } from '../check/similarity/originality.ts';
import { ok, type Result } from '../course/result.ts';
import { similarFiles } from '../originality/similar.ts';
import { chosenDictionary } from './dictionary.ts';
import { openToRead } from './open-corpus.ts';

export interface Comparison {
  /** The report with what its file shares with the corpus; as it is when stopped. */
  add(report: FileReport, signal: AbortSignal): Promise<FileReport>;
  close(): Promise<void>;
}

/** @returns else the sentence that says why the corpus cannot be opened, or the dictionary not be read */
export async function openComparison(
  name: string,
  file: string | undefined,
  said: SayOriginality,
): Promise<Result<Comparison, string>> {
  const dictionary = await chosenDictionary(file, said.lang);
  if (!dictionary.ok) return dictionary;
  const opened = await openToRead(name, said.lang);
  if (!opened.ok) return opened;
  const corpus = opened.value;
  return ok({
    add: async (report, signal) => {
      const compared = await similarFiles([report.subject.path], {
        ...{ corpus, dictionary: dictionary.value, limits: said.limits, signal },
        onProgress: () => {},
      });
      const one = compared?.[0];
      return one ? withOriginality(report, one.unread ? undefined : one.similar, said) : report;
    },
    close: () => corpus.close(),
  });
}
