/** An open course held against a corpus, for the screen: each passage beside its source, with what stands around both. */

import type { CourseOriginality, PassageSide, ShownPassage } from '../api/answers.ts';
import type { Limits } from '../check/rule.ts';
import { certify } from '../check/similarity/certificate.ts';
import { commonRanges } from '../check/similarity/common.ts';
import { compare, type Document, type Match } from '../check/similarity/compare.ts';
import { coverageOf } from '../check/similarity/coverage.ts';
import { exactRuns, type Run } from '../check/similarity/exact.ts';
import { GRAM } from '../check/similarity/fingerprints.ts';
import { similarLimits } from '../check/similarity/limits.ts';
import type { Prepared } from '../check/similarity/prepare.ts';
import { isFilled } from '../check/similarity/translated/dictionary.ts';
import { writeWhole } from '../cli/output.ts';
import type { CorpusError } from '../corpus/corpus.ts';
import { documentsLike, documentsTelling, documentsTranslated } from '../corpus/documents-like.ts';
import { identityOf } from '../corpus/identity.ts';
import { openCorpus } from '../corpus/open.ts';
import type { Project } from '../course/course.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import { courseMedia } from '../course-media.ts';
import { nodeHost } from '../host-node.ts';
import type { Job } from '../jobs/serve.ts';
import { type OpenError, openProject } from '../project.ts';
import { projectText } from '../read/text/course.ts';
import { placeAt } from '../read/text/text.ts';
import { VERSION } from '../version.ts';
import { type CertificateForm, certificateFile } from './certificate-file.ts';
import { judgeOriginality } from './originality.ts';
import { findDictionary } from './read-dictionary.ts';
import { documentOf } from './similar.ts';

export type OriginalityFault =
  | { readonly code: 'corpus'; readonly error: CorpusError }
  | { readonly code: 'empty-corpus' }
  | { readonly code: 'not-opened'; readonly error: OpenError }
  | { readonly code: 'unread' };

interface CompareInput {
  /** The course; absolute, with `/` between its parts. */
  readonly folder: string;
  readonly corpus: string;
  /** Of the profile that it is judged by. */
  readonly limits: Limits;
  /** As the user's settings have it (read-dictionary.ts). */
  readonly dictionary?: string;
  /** These pages alone, where not the whole course is asked for. */
  readonly pages?: readonly string[];
}

/** What the author may still do in the course: its recorded explanations are not counted here, the screen does it. */
export const compareCourseJob: Job<CompareInput, Result<CourseOriginality, OriginalityFault>> = async (
  { folder, corpus: name, dictionary: named, limits, pages },
  { progress, signal },
) => {
  const opened = await openProject(nodeHost, folder);
  if (!opened.ok) return err({ code: 'not-opened', error: opened.error });
  const corpus = await openCorpus(name, { how: 'read' });
  if (!corpus.ok) return err({ code: 'corpus', error: corpus.error });
  try {
    progress({ done: 1, total: STEPS });
    const identity = await identityOf(corpus.value);
    if (identity.documents === 0) return err({ code: 'empty-corpus' });
    const { explained: _, ...read } = projectText(opened.value.project, pages && new Set(pages));
    const text = { ...documentOf({ ...read }, folder) };
    progress({ done: 2, total: STEPS });
    const common = await commonRanges(corpus.value.store, text, identity.documents);
    const sources = await documentsLike(corpus.value, text);
    signal.throwIfAborted();
    progress({ done: 3, total: STEPS });
    const dictionary = await findDictionary(named);
    const telling = await documentsTelling(corpus.value, text);
    if (isFilled(dictionary)) telling.push(...(await documentsTranslated(corpus.value, text, dictionary)));
    const looked = [...new Map(telling.map((one) => [one.id, one])).values()];
    const similar = compare({ ...text, common }, sources, looked, dictionary);
    progress({ done: 4, total: STEPS });
    const files = pages ? undefined : await courseMedia(corpus.value, folder, text, signal);
    return ok({
      corpus: identity,
      compared: coverageOf({ ...similar, ...files }),
      ...(files && { media: files.media }),
      limits: similarLimits(limits),
      pages: wordsByPage(text, opened.value.project, pages),
      passages: shown(
        text,
        [...sources, ...looked],
        [...similar.matches, ...similar.leads.map((lead) => ({ ...lead, standing: 'open' }))],
      ),
    });
  } finally {
    await corpus.value.close();
  }
};

/** Read, looked up, looked into, its files compared, told. */
const STEPS = 5;

type CourseText = ReturnType<typeof documentOf>;

/** Words of each page in all its languages, also of pages without any. */
function wordsByPage(
  { starts, places }: CourseText,
  { pages: all }: Project,
  only: readonly string[] | undefined,
): CourseOriginality['pages'] {
  const counts = new Map((only ?? [...all.keys()]).map((page) => [page, 0]));
  for (const start of starts) {
    const page = placeAt(places, start)?.page ?? '';
    counts.set(page, (counts.get(page) ?? 0) + 1);
  }
  return [...counts].map(([page, words]) => ({ page, words }));
}

type Told = Pick<Match, 'passage' | 'start' | 'end' | 'source' | 'words'> &
  Pick<ShownPassage, 'kind' | 'standing'>;

function shown(text: CourseText, sources: readonly Document[], matches: readonly Told[]): ShownPassage[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const own = unitsOf(text.text);
  return matches.flatMap((match) => {
    const source = byId.get(match.source.id);
    if (!source) return [];
    const theirs = unitsOf(source.text);
    const [from, to] = [wordAt(text, own(match.start)), wordAt(text, own(match.end))];
    const [sourceFrom, sourceTo] = [
      wordAt(source, theirs(match.source.start)),
      wordAt(source, theirs(match.source.end)),
    ];
    const runs = exactRuns(cut(text, from, to), cut(source, sourceFrom, sourceTo), GRAM);
    const place = placeAt(text.places, own(match.start));
    const { passage, kind, standing, words } = match;
    const page = stretchOf(text, place);
    const blocks = text.places.flatMap(({ start, end, page, lang, block }) =>
      block !== undefined &&
      page === place?.page &&
      lang === place?.lang &&
      start < own(match.end) &&
      end > own(match.start)
        ? [
            {
              block,
              from: Math.max(0, own(match.start) - start),
              to: Math.min(end, own(match.end)) - start,
              letters: end - start,
            },
          ]
        : [],
    );
    return [
      {
        ...{ passage, kind, standing, words, from, to, blocks },
        pageFrom: wordAt(text, page.start),
        ...(place?.page !== undefined && { page: place.page }),
        ...(place?.lang !== undefined && { lang: place.lang }),
        source: {
          title: source.title,
          ...(source.owner && { owner: source.owner }),
          ...(source.licence && { licence: source.licence }),
        },
        same: runs.reduce((sum, { length }) => sum + length, 0) / Math.max(1, words),
        yours: sideOf(
          text,
          from,
          to,
          runs.map(({ a, length }) => [a, length]),
          page,
        ),
        theirs: sideOf(source, sourceFrom, sourceTo, runsOfSource(runs), {
          start: 0,
          end: source.text.length,
        }),
      },
    ];
  });
}

const runsOfSource = (runs: readonly Run[]): [number, number][] =>
  runs.map(({ b, length }): [number, number] => [b, length]).sort((one, other) => one[0] - other[0]);

const cut = ({ words }: Prepared, from: number, to: number) => ({ words: words.subarray(from, to) });

/** A stretch of a text, in UTF-16. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The page of a place in the place's language: what stands around a passage is looked for there. */
function stretchOf({ text, places }: CourseText, place: ReturnType<typeof placeAt>): Stretch {
  const own = places.filter(({ page, lang }) => page === place?.page && lang === place?.lang);
  return { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? text.length };
}

/** Letters shown on either side of a passage. */
const AROUND = 400;

/**
 * @param runs of same words, counted from the passage's first word, in order
 * @param within what is shown around it ends there
 */
function sideOf(
  { text, starts, ends }: Prepared,
  from: number,
  to: number,
  runs: readonly (readonly [at: number, length: number])[],
  within: Stretch,
): PassageSide {
  const start = starts[from] ?? 0;
  const end = ends[Math.max(from, to - 1)] ?? text.length;
  const parts: { text: string; same: boolean }[] = [];
  const add = (upTo: number, same: boolean): void => {
    if (upTo > reached) parts.push({ text: text.slice(reached, upTo), same });
    reached = Math.max(reached, upTo);
  };
  let reached = start;
  for (const [at, length] of runs) {
    add(starts[from + at] ?? reached, false);
    add(ends[from + at + length - 1] ?? reached, true);
  }
  add(end, false);
  const first = Math.max(within.start, start - AROUND);
  const last = Math.min(within.end, end + AROUND);
  const before = text.slice(Math.min(first, start), start);
  const after = text.slice(end, Math.max(last, end));
  return {
    before: first > within.start ? before.replace(/^\S*\s/, '… ') : before.trimStart(),
    parts,
    after: last < within.end ? after.replace(/\s\S*$/, ' …') : after.trimEnd(),
  };
}

/** The first word that ends behind an offset. */
function wordAt({ ends }: Prepared, offset: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From code points to UTF-16. */
function unitsOf(text: string): (point: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return (point) => point;
  const units: number[] = [];
  let at = 0;
  for (const letter of text) {
    units.push(at);
    at += letter.length;
  }
  return (point) => units[point] ?? at;
}

interface CertifyInput extends Omit<CompareInput, 'pages'> {
  readonly out: string;
  readonly form: CertificateForm;
  readonly lang: UiLang;
}

/** Compares the whole course and writes its certificate. Rejects with the system's error where the file cannot be written. */
export const certifyCourseJob: Job<CertifyInput, Result<null, OriginalityFault>> = async (
  { folder, corpus: name, dictionary, limits, out, form, lang },
  { signal },
) => {
  const corpus = await openCorpus(name, { how: 'read' });
  if (!corpus.ok) return err({ code: 'corpus', error: corpus.error });
  try {
    const judged = await judgeOriginality(folder, corpus.value, signal, await findDictionary(dictionary));
    if (!judged.ok) return err(judged.error === 'empty' ? { code: 'empty-corpus' } : { code: 'unread' });
    const certificate = certify(judged.value, {
      limits: similarLimits(limits),
      version: VERSION,
      issued: new Date().toISOString(),
    });
    await writeWhole(out, await certificateFile(certificate, form, lang));
    return ok(null);
  } finally {
    await corpus.value.close();
  }
};
