/** A corpus that a command only reads, opened; what its user should know of it is told at once. */
import type { Corpus } from '../corpus/corpus.ts';
import { openCorpus } from '../corpus/open.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { openFault, speakCorpus } from './corpus-words.ts';

/** @returns else the sentence that says why it cannot be opened */
export async function openToRead(name: string, lang: UiLang): Promise<Result<Corpus, string>> {
  const say = speakCorpus(lang);
  const opened = await openCorpus(name, { how: 'read' });
  if (!opened.ok) return err(openFault(opened.error, say));
  const waiting = await opened.value.waiting();
  if (waiting > 0) process.stderr.write(`${say('waiting', { n: waiting })}\n`);
  return ok(opened.value);
}
