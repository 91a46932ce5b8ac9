/** A course or a file held against a corpus, with what a certificate is bound to. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CertificateSubject, Judged } from '../check/similarity/certificate.ts';
import type { Dictionary } from '../check/similarity/translated/dictionary.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { identityOf } from '../corpus/identity.ts';
import { COURSE_FILE } from '../course/files.ts';
import { err, ok, type Result } from '../course/result.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { courseHash } from '../project/course-hash.ts';
import { openProject } from '../project.ts';
import { compareWith, readDocument, type Unread } from './similar.ts';

/**
 * @param path a course folder, or a file of any kind whose text can be read
 * @param dictionary by which translations are looked for; it may be empty
 * @returns else why its text could not be read; 'empty': the corpus holds nothing to compare it with
 */
export async function judgeOriginality(
  path: string,
  corpus: Corpus,
  signal: AbortSignal,
  dictionary: Dictionary,
): Promise<Result<Judged, Unread | 'stopped' | 'empty'>> {
  const identity = await identityOf(corpus);
  if (identity.documents === 0) return err('empty');
  const { document, file } = await readDocument(path, signal, corpus);
  if (signal.aborted) return err('stopped');
  if (!document.ok) return document;
  const { title, owner, text, places, words, unread } = document.value;
  const bound = await boundTo(path, file.sha256);
  if (!bound.ok) return bound;
  return ok({
    subject: { title, ...(owner && { owner }), ...bound.value, words: words.length, unread },
    ...{ text, places },
    similar: await compareWith(corpus, document.value, [], dictionary),
    corpus: identity,
  });
}

/** A course by what it says, whatever lies beside it; a file by its bytes. */
async function boundTo(
  path: string,
  sha256: string | undefined,
): Promise<Result<Pick<CertificateSubject, 'of' | 'sha256'>, Unread>> {
  if (sha256 !== undefined) return ok({ of: 'file', sha256 });
  if (!existsSync(join(path, COURSE_FILE))) return err({ code: 'unreadable', detail: COURSE_FILE });
  const opened = await openProject(nodeHost, portPath(resolve(path)));
  if (!opened.ok) return err({ code: 'unreadable', detail: opened.error.code });
  return ok({ of: 'course', sha256: courseHash(opened.value.project) });
}
