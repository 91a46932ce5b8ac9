/**
 * The originality certificate: what a course shares with a corpus, bound to the
 * very course, corpus and engine, with what was compared and what was not. A
 * value (JSON, docs/schemas/certificate.schema.json); certificate-html.ts lays
 * it out for people.
 */
import { z } from 'zod';
import { type Place, placeAt } from '../../read/text/text.ts';
import type { Match, Similar } from './compare.ts';
import { ASPECTS, coverageOf, EXTENTS } from './coverage.ts';
import type { SimilarFilms } from './films/compare-films.ts';
import { NORM_VERSION } from './fold.ts';
import { longestOpen, type SimilarLimits, verdictOf } from './limits.ts';
import type { SimilarPictures } from './pictures/compare-pictures.ts';
import { type SimilarSounds, SOUND_CHANGES } from './sounds/compare-sounds.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const Subject = z.strictObject({
  title: z.string(),
  owner: z.string().exactOptional(),
  /** 'course': hash of a course (project/course-hash.ts); 'file': of the bytes of a file. */
  of: z.enum(['course', 'file']),
  sha256: Sha256,
  words: z.int(),
  unread: z.int().describe('files inside that hold no text for Kriti or could not be read'),
});
export type CertificateSubject = z.infer<typeof Subject>;

const CorpusIdentity = z.strictObject({
  id: Sha256.describe('of the hashes of its documents, sorted: equal for equal documents'),
  documents: z.int(),
  words: z.int(),
  newest: z.iso.datetime().exactOptional().describe('when its newest document was added'),
  signed: z.strictObject({ made: z.string(), key: z.string() }).exactOptional(),
});
export type CorpusIdentity = z.infer<typeof CorpusIdentity>;

const Passage = z.strictObject({
  begins: z.string().describe('its first words, as they stand'),
  at: z.string().exactOptional().describe('the page, by its title or number'),
  words: z.int(),
  kind: z.string(),
  standing: z.string(),
  source: z.string().describe('title'),
});

const Lead = Passage.omit({ standing: true });

const Pictures = z.strictObject({
  compared: z.int(),
  plain: z.int().describe('of these, so plain that only the very file would be found'),
  small: z.int().describe('icons, which are not compared'),
  unread: z.int(),
  missed: z.boolean().describe('whether pictures are missing in the corpus until its files are read again'),
  found: z.array(
    z.strictObject({
      name: z.string().describe('its file in the course'),
      at: z.string().exactOptional().describe('the page, by its title'),
      change: z.enum(['bytes', 'changed']).describe('the very file, or the same picture changed'),
      standing: z.string(),
      source: z.string().describe('title'),
      file: z.string().describe('in the source'),
    }),
  ),
});

const Sounds = z.strictObject({
  compared: z.int().describe('recordings, and films by their sound'),
  plain: z.int().describe('of these, so short or quiet that only the very file would be found'),
  cut: z.int().describe('of these, longer than an hour, and compared so far'),
  unread: z.int(),
  missed: z.boolean().describe('whether recordings are missing in the corpus, for want of a decoder'),
  found: z.array(
    z.strictObject({
      name: z.string().describe('its file in the course'),
      at: z.string().exactOptional().describe('the page, by its title'),
      change: z.enum(SOUND_CHANGES).describe('the very file, the same saved anew, or a part'),
      stretches: z
        .array(z.strictObject({ from: z.number(), to: z.number(), sourceFrom: z.number() }))
        .describe('seconds in the course, and where they begin in the source'),
      standing: z.string(),
      source: z.string().describe('title'),
      file: z.string().describe('in the source'),
    }),
  ),
});

const Films = z.strictObject({
  compared: z.int().describe('films, by a picture of each scene'),
  plain: z.int().describe('films in which nothing was found to compare'),
  found: z.array(
    z.strictObject({
      name: z.string().describe('its file in the course'),
      at: z.string().exactOptional().describe('the page, by its title'),
      of: z.int().describe('scenes that were compared'),
      scenes: z
        .array(z.strictObject({ at: z.number(), sourceAt: z.number().exactOptional() }))
        .describe('seconds at which a scene is seen in the course, and in the film it also stands in'),
      standing: z.string(),
      source: z.string().describe('title'),
      file: z.string().describe('in the source'),
    }),
  ),
});

export const Certificate = z.strictObject({
  format: z.literal(1),
  kind: z.literal('originality-certificate'),
  issued: z.iso.datetime(),
  tool: z.strictObject({ name: z.literal('kriti'), version: z.string() }),
  engine: z.strictObject({ norm: z.int().describe('version of the rules by which words are compared') }),
  subject: Subject,
  corpus: CorpusIdentity,
  limits: z.strictObject({ warn: z.number(), block: z.number(), longest: z.int() }),
  verdict: z.enum(['pass', 'warn', 'fail']),
  share: z.number().describe('of all words, those that stand elsewhere and are not explained'),
  shareOfAll: z.number().describe('the same with what is explained'),
  longest: z.int().describe('words of the longest passage that nothing explains'),
  passages: z
    .array(Passage)
    .describe('those that need explaining first, then the others; each in the order of the text'),
  leads: z
    .array(Lead)
    .exactOptional()
    .describe(
      'for a person to look at, in no share and under no limit: perhaps rewritten or translated; or (unseen) in a text of others, where the source is whom to ask',
    ),
  pictures: Pictures.exactOptional().describe('absent where none were compared'),
  sounds: Sounds.exactOptional().describe('likewise'),
  films: Films.exactOptional().describe('likewise'),
  compared: z.partialRecord(z.enum(ASPECTS), z.enum(EXTENTS)),
});
export type Certificate = z.infer<typeof Certificate>;

/** What was found, and of what. */
export interface Judged {
  readonly subject: CertificateSubject;
  readonly text: string;
  readonly places: readonly Place[];
  readonly similar: Similar;
  readonly corpus: CorpusIdentity;
}

interface Issue {
  readonly limits: SimilarLimits;
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly issued: string;
}

/** Words of a passage that are told. */
const FIRST_WORDS = 14;

/** No clock, no file: equal findings give equal certificates. */
export function certify(judged: Judged, { limits, version, issued }: Issue): Certificate {
  const { subject, similar, corpus } = judged;
  const tell = passageTeller(judged);
  const open = similar.matches.filter(({ standing }) => standing === 'open');
  const explained = similar.matches.filter(({ standing }) => standing !== 'open');
  return {
    ...{ format: 1, kind: 'originality-certificate', issued },
    tool: { name: 'kriti', version },
    engine: { norm: NORM_VERSION },
    ...{ subject, corpus, limits: { ...limits } },
    verdict: verdictOf(similar, limits),
    ...{ share: similar.share, shareOfAll: similar.shareOfAll, longest: longestOpen(similar) },
    passages: [...open, ...explained].map((match) => ({ ...tell(match), standing: match.standing })),
    leads: similar.leads.map(tell),
    ...tellMedia(similar),
    compared: { ...coverageOf(similar) },
  };
}

/** What was found among pictures, recordings and films, as a certificate has it: those to explain first. */
export function tellMedia({
  pictures,
  sounds,
  films,
}: Pick<Similar, 'pictures' | 'sounds' | 'films'>): Pick<Certificate, 'pictures' | 'sounds' | 'films'> {
  return {
    ...(pictures && { pictures: tellPictures(pictures) }),
    ...(sounds && { sounds: tellSounds(sounds) }),
    ...(films && { films: tellFilms(films) }),
  };
}

function tellPictures({ matches, ...counts }: SimilarPictures): NonNullable<Certificate['pictures']> {
  return {
    ...counts,
    found: openFirst(matches).map(({ name, at, change, standing, source: { title, file } }) => ({
      ...{ name, ...(at !== undefined && { at }), change, standing, source: title, file },
    })),
  };
}

function tellSounds({ matches, ...counts }: SimilarSounds): NonNullable<Certificate['sounds']> {
  return {
    ...counts,
    found: openFirst(matches).map(({ name, at, change, stretches, standing, source: { title, file } }) => ({
      ...{ name, ...(at !== undefined && { at }), change, stretches: [...stretches] },
      ...{ standing, source: title, file },
    })),
  };
}

function tellFilms({ matches, ...counts }: SimilarFilms): NonNullable<Certificate['films']> {
  return {
    ...counts,
    found: openFirst(matches).map(({ name, at, of, scenes, standing, source: { title, file } }) => ({
      ...{ name, ...(at !== undefined && { at }), of, scenes: [...scenes] },
      ...{ standing, source: title, file },
    })),
  };
}

const openFirst = <One extends { readonly standing: string }>(matches: readonly One[]): One[] => [
  ...matches.filter(({ standing }) => standing === 'open'),
  ...matches.filter(({ standing }) => standing !== 'open'),
];

type Told = Pick<Match, 'start' | 'end' | 'words' | 'source'> & { readonly kind: string };

function passageTeller({ text, places }: Pick<Judged, 'text' | 'places'>) {
  const points = /[\uD800-\uDBFF]/.test(text) ? Array.from(text) : text;
  const part = (from: number, to: number): string =>
    typeof points === 'string' ? points.slice(from, to) : points.slice(from, to).join('');
  return ({ start, end, words, kind, source }: Told): z.infer<typeof Lead> => {
    const said = part(start, end).split(/\s+/);
    const place = placeAt(places, part(0, start).length);
    const at = place && nameOf(place, text, places);
    return {
      begins: said.slice(0, FIRST_WORDS).join(' ') + (said.length > FIRST_WORDS ? ' …' : ''),
      ...(at && { at }),
      ...{ words, kind, source: source.title },
    };
  };
}

/** Of a page in a course its title, which stands before its blocks; else the number of the page or the file. */
function nameOf(place: Place, text: string, places: readonly Place[]): string | undefined {
  if (place.page === undefined) return place.number === undefined ? place.file : String(place.number);
  const title = places.find(
    ({ page, lang, block }) => page === place.page && lang === place.lang && block === undefined,
  );
  return title && text.slice(title.start, title.end);
}
