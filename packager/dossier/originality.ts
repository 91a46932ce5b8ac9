/** The originality certificate, where the course was held against a corpus. */

import { certify, type Judged } from '../check/similarity/certificate.ts';
import { similarLimits } from '../check/similarity/limits.ts';
import { certificateFile } from '../originality/certificate-file.ts';
import { VERSION } from '../version.ts';
import { type Facts, type Part, PLACES } from './facts.ts';

/** @param judged absent: there is none, and a note says so */
export async function originality(facts: Facts, judged: Judged | undefined): Promise<Part> {
  if (!judged) return { files: [], notes: [{ key: 'no-certificate', data: {} }] };
  const limits = similarLimits(facts.profile.limits);
  const certificate = certify(judged, { limits, version: VERSION, issued: facts.made });
  const path = `${PLACES.evidence}/originality-certificate`;
  return {
    files: [
      { path: `${path}.json`, bytes: await certificateFile(certificate, 'json', facts.lang) },
      { path: `${path}.pdf`, bytes: await certificateFile(certificate, 'pdf', facts.lang) },
    ],
    notes: [],
  };
}
