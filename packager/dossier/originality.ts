/** The originality certificate, where there is a corpus to hold the course against. */
import { certificateFile } from '../certificate-file.ts';
import { certify } from '../check/similarity/certificate.ts';
import { similarLimits } from '../check/similarity/limits.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { judgeOriginality } from '../originality.ts';
import { VERSION } from '../version.ts';
import { type Facts, type Part, PLACES } from './facts.ts';

export async function originality(facts: Facts, corpus: Corpus | undefined): Promise<Part> {
  if (!corpus) return { files: [], notes: [{ key: 'no-certificate', data: {} }] };
  const signal = facts.signal ?? new AbortController().signal;
  const judged = await judgeOriginality(facts.folder, corpus, signal);
  signal.throwIfAborted();
  if (!judged.ok) return { files: [], notes: [{ key: 'no-certificate', data: {} }] };
  const limits = similarLimits(facts.profile.limits);
  const certificate = certify(judged.value, { limits, version: VERSION, issued: facts.made });
  const path = `${PLACES.evidence}/originality-certificate`;
  return {
    files: [
      { path: `${path}.json`, bytes: await certificateFile(certificate, 'json', facts.lang) },
      { path: `${path}.pdf`, bytes: await certificateFile(certificate, 'pdf', facts.lang) },
    ],
    notes: [],
  };
}
