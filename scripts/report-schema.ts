/**
 * The report as JSON, `format` 1, as a schema: what scripts may rely on. The
 * compiler holds it against the types, tests hold every fixture's report against
 * it, and docs/schemas/report.schema.json is written from it.
 */
import { z } from 'zod';
import type { PredictionReport } from '../packager/check/igot-service/report.ts';
import type * as Words from '../packager/check/in-words.ts';
import type { Location as Place } from '../packager/check/location.ts';
import type * as Check from '../packager/check/report.ts';
import { SEVERITIES } from '../packager/check/rule.ts';
import type { ItemReport, ScoreCardReport } from '../packager/check/scorecard/fill.ts';
import { Certificate } from '../packager/check/similarity/certificate.ts';
import type { Lead, Match, Similar } from '../packager/check/similarity/compare.ts';
import type { FilmMatch, SimilarFilms } from '../packager/check/similarity/films/compare-films.ts';
import type {
  PictureMatch,
  SimilarPictures,
} from '../packager/check/similarity/pictures/compare-pictures.ts';
import {
  type SimilarSounds,
  SOUND_CHANGES,
  type SoundMatch,
} from '../packager/check/similarity/sounds/compare-sounds.ts';
import { type Call as Called, type Recorded as Kept, LEAVING_EVENTS } from '../packager/lms/recording.ts';
import { LMS_TABLE, type LmsId } from '../packager/lms/stand-ins.ts';
import { CompetenciesV5, CompetenciesV6 } from '../packager/platform/competencies/records.ts';
import { PACKAGE_KINDS } from '../packager/read/kind.ts';

/** A property for each of the type, no more and no fewer. */
export type For<T> = Readonly<Record<keyof T, z.ZodType>>;

const Operation = z.discriminatedUnion('op', [
  z.strictObject({ op: z.literal(['add', 'replace']), path: z.string(), value: z.unknown() }),
  z.strictObject({ op: z.literal('remove'), path: z.string() }),
]);

export const Location = z.strictObject({
  in: z.enum(['package', 'course']),
  file: z.string().exactOptional(),
  line: z.int().min(1).exactOptional(),
  column: z.int().min(1).exactOptional().describe('in UTF-16 code units'),
  page: z.string().exactOptional(),
  lang: z.string().exactOptional(),
  block: z.string().exactOptional(),
  pointer: z
    .string()
    .exactOptional()
    .describe('JSON pointer into course.json, or into the document of the page'),
} satisfies For<Place>);

export const Fix = z
  .strictObject({ title: z.string(), patch: z.array(Operation) })
  .describe('a change that mends it, as JSON Patch (RFC 6902)');

const Diagnostic = z.strictObject({
  ruleId: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string().describe('what is so'),
  why: z.string().describe('to whom it matters'),
  how: z.string().describe('what mends it'),
  location: Location.exactOptional(),
  spec: z.string().exactOptional().describe('clause of the standard, or source of the demand'),
  detail: z.string().exactOptional().describe('the words of a tool or a file, as they are'),
  fix: Fix.exactOptional(),
} satisfies For<Omit<Words.Diagnostic, 'other'>>);

export const RuleResult = z.strictObject({
  ruleId: z.string(),
  outcome: z
    .enum(['pass', 'fail', 'review', 'inapplicable'])
    .describe('review: a person must look, or the check could not run'),
  diagnostics: z.array(Diagnostic),
  more: z.literal(true).exactOptional().describe('there are more findings than are listed'),
} satisfies For<Words.RuleResult>);

const Said = z.strictObject({ code: z.string(), message: z.string() });
const Prediction = z.strictObject({
  service: z.literal('igot-scorm-validation'),
  basis: z.string().describe('that this was read from public source, and its deployment is not confirmed'),
  verdict: z.enum(['valid', 'rewritten', 'rejected']),
  summary: z.string(),
  reasons: z.array(Said).describe('why it rejects or rewrites'),
  repairs: z.array(Said).describe('what it would change'),
  doubts: z.array(Said).describe("what depends on the server's disk"),
  resumes: z.enum(['yes', 'no', 'unsure']),
  resuming: z.string(),
  manifestPath: z.string().exactOptional(),
  launchFile: z.string().exactOptional(),
  diff: z
    .array(z.string())
    .exactOptional()
    .describe('lines of the manifest, each with its sign: -, + or a space; @ begins another place'),
} satisfies For<PredictionReport>);

const Recorded = z.strictObject({
  completion: z.enum(['completed', 'incomplete', 'not attempted', 'unknown']),
  success: z.enum(['passed', 'failed', 'unknown']),
  scoreScaled: z.number().exactOptional().describe('0 to 1'),
  scoreRaw: z.string().exactOptional().describe('as the package wrote it'),
  progress: z.number().exactOptional().describe('percent, where the platform keeps one'),
  location: z.string(),
  suspendDataLength: z.int().describe('UTF-16 code units'),
} satisfies For<Kept>);

const Answer = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const Call = z.strictObject({
  t: z.number().describe('milliseconds since the launch'),
  name: z.string(),
  args: z.array(Answer),
  result: Answer,
  error: z.string(),
  late: z.boolean().exactOptional().describe('the package was already being left'),
  during: z
    .enum(LEAVING_EVENTS)
    .exactOptional()
    .describe('the event of the page in which a late call was made'),
  note: z
    .strictObject({
      key: z.string(),
      clause: z.string(),
      data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).exactOptional(),
    })
    .exactOptional()
    .describe('what is odd about the call'),
} satisfies For<Called>);

const Lms = z.enum(LMS_TABLE.map(({ id }) => id) as [LmsId, ...LmsId[]]);
const Run = z.strictObject({
  lms: Lms,
  kind: z.enum(PACKAGE_KINDS),
  attempt: z.int().min(1),
  phase: z
    .enum(['lesson', 'review', 'window', 'alone'])
    .exactOptional()
    .describe("a launch beside the learner's visits; absent: one of the visits"),
  activity: z
    .strictObject({
      ...{ identifier: z.string(), title: z.string(), asset: z.boolean() },
      passMark: z.number().exactOptional().describe('0 to 1'),
    })
    .exactOptional()
    .describe('the lesson of the manifest that was launched'),
  foreign: z
    .literal(true)
    .exactOptional()
    .describe('not made by Kriti: its length and its answers are guessed'),
  shown: z.string().exactOptional().describe('what can be read on the screen of a launch without a platform'),
  launched: z.string(),
  apiFound: z.boolean(),
  calls: z.array(Call),
  saves: z.array(
    z.strictObject({
      t: z.number(),
      reason: z.enum(['commit', 'finish', 'interaction', 'leave']),
      recorded: Recorded,
    }),
  ),
  atLoad: z.strictObject({ recorded: Recorded, calls: z.int() }).exactOptional(),
  recorded: Recorded,
  network: z.array(z.string()).describe('addresses outside the package that it tried to reach'),
  learnerSent: z
    .array(z.strictObject({ host: z.string(), datum: z.enum(['name', 'mail', 'id']) }))
    .describe('hosts outside the package that the learner’s own data were to go to')
    .exactOptional(),
  missing: z.array(z.string()),
  console: z.array(z.string()),
  dialogs: z.array(z.strictObject({ type: z.string(), message: z.string() })),
  popups: z.array(z.string()),
  downloads: z.array(z.string()),
  hung: z.boolean(),
  cut: z.literal(true).describe('not walked to its end: the time for the whole run was over').exactOptional(),
  screens: z.array(z.strictObject({ t: z.number(), heading: z.string() })),
  answers: z.array(
    z.strictObject({
      question: z.string(),
      chosen: z.array(z.string()),
      by: z.enum(['key', 'wrong', 'first']),
    }),
  ),
  stopped: z.enum(['middle', 'end', 'stuck', 'too-long', 'hung', 'not-loaded', 'opened']),
  obstacle: z
    .enum(['dragging', 'film', 'question', 'drawing'])
    .describe('what may have been in the way, in a package of another tool')
    .exactOptional(),
} satisfies For<Check.RunReport>);

const Offsets = { start: z.int(), end: z.int() };
const Passage = z.strictObject({
  passage: z.string().describe("fingerprint of its words and of the source's title"),
  ...Offsets,
  source: z.strictObject({ id: z.string(), title: z.string(), ...Offsets }),
  kind: z.enum(['exact', 'near', 'reordered', 'paraphrase', 'summary']),
  score: z.number().describe('how sure it is, 0 to 1'),
  quoted: z.boolean(),
  standing: z.enum(['open', 'quoted', 'cited', 'own', 'licensed', 'standard']),
  words: z.int(),
} satisfies For<Match>);
const Shared = z.strictObject({
  share: z.number().describe('of the words, those in passages that nothing explains'),
  shareOfAll: z.number(),
  matches: z.array(Passage).describe('offsets count Unicode code points of the text that was extracted'),
  repeats: z.array(Passage),
  leads: z
    .array(
      z.strictObject({
        passage: z.string(),
        ...Offsets,
        source: z.strictObject({ id: z.string(), title: z.string(), ...Offsets }),
        kind: z.enum(['rewritten', 'translation', 'unseen']),
        score: z.number().describe('how likely it is, 0 to 1'),
        words: z.int(),
      } satisfies For<Lead>),
    )
    .describe(
      'for a person to look at, in no share: perhaps rewritten or translated; or (unseen) in a text of others, whose title is whom to ask',
    ),
  translations: z
    .enum(['leads', 'partly'])
    .exactOptional()
    .describe('how they were looked for: with a dictionary, or without; absent: not at all'),
  pictures: z
    .strictObject({
      compared: z.int(),
      plain: z.int().describe('of these, so plain that only the very file would be found'),
      small: z.int().describe('icons, which are not compared'),
      unread: z.int(),
      missed: z
        .boolean()
        .describe('whether pictures are missing in the corpus until its files are read again'),
      matches: z.array(
        z.strictObject({
          ...{ sha256: z.string(), name: z.string(), at: z.string().exactOptional() },
          change: z.enum(['bytes', 'changed']),
          standing: z.enum(['open', 'quoted', 'cited', 'own', 'licensed', 'standard']),
          source: z.strictObject({ title: z.string(), file: z.string() }),
        } satisfies For<PictureMatch>),
      ),
    } satisfies For<SimilarPictures>)
    .exactOptional()
    .describe('absent where the pictures were not compared'),
  sounds: z
    .strictObject({
      compared: z.int().describe('recordings, and films by their sound'),
      plain: z.int().describe('of these, so short or quiet that only the very file would be found'),
      cut: z.int().describe('of these, longer than an hour, and compared so far'),
      unread: z.int(),
      missed: z.boolean().describe('whether recordings are missing in the corpus, for want of a decoder'),
      matches: z.array(
        z.strictObject({
          ...{ sha256: z.string(), name: z.string(), at: z.string().exactOptional() },
          change: z.enum(SOUND_CHANGES),
          stretches: z
            .array(z.strictObject({ from: z.number(), to: z.number(), sourceFrom: z.number() }))
            .describe('seconds in the course, and where they begin in the source'),
          standing: z.enum(['open', 'quoted', 'cited', 'own', 'licensed', 'standard']),
          source: z.strictObject({ title: z.string(), file: z.string() }),
        } satisfies For<SoundMatch>),
      ),
    } satisfies For<SimilarSounds>)
    .exactOptional()
    .describe('absent where the recordings were not compared'),
  films: z
    .strictObject({
      compared: z.int().describe('films, by a picture of each scene'),
      plain: z.int().describe('films in which nothing was found to compare'),
      matches: z.array(
        z.strictObject({
          ...{ sha256: z.string(), name: z.string(), at: z.string().exactOptional() },
          of: z.int().describe('scenes that were compared'),
          scenes: z
            .array(z.strictObject({ at: z.number(), sourceAt: z.number().exactOptional() }))
            .describe('seconds at which a scene is seen in the course, and in the film it also stands in'),
          standing: z.enum(['open', 'quoted', 'cited', 'own', 'licensed', 'standard']),
          source: z.strictObject({ title: z.string(), file: z.string() }),
        } satisfies For<FilmMatch>),
      ),
    } satisfies For<SimilarFilms>)
    .exactOptional()
    .describe('absent where the pictures of films were not compared'),
} satisfies For<Similar>);

export const ScoreCard = z.strictObject({
  gate: z.enum(['qualified', 'disqualified']),
  score: z.number().describe('0 to 100'),
  grade: z.string().describe('empty exactly on a bound between two grades'),
  open: z.int().describe('items that nobody has answered'),
  items: z.array(
    z.strictObject({
      id: z.string(),
      text: z.string().describe("the platform's own words"),
      answer: z.enum(['yes', 'no', 'na', 'ask']),
      by: z.enum(['measured', 'declared']),
      evidence: z.string(),
    } satisfies For<ItemReport>),
  ),
} satisfies For<ScoreCardReport>);

const File = z.strictObject({
  subject: z.strictObject({
    path: z.string().describe('as given'),
    bytes: z.number(),
    sha256: z.string().exactOptional(),
  }),
  kind: z.enum(PACKAGE_KINDS),
  profile: z.string(),
  verdict: z.enum(['pass', 'warn', 'fail']),
  results: z.array(RuleResult),
  predicted: Prediction.exactOptional().describe("what the platform's own validation service would do"),
  similar: Shared.exactOptional().describe('what it shares with the documents of the corpus named'),
  scorecard: ScoreCard.exactOptional().describe("the platform's score card, of a course"),
  runtime: z.array(Run).exactOptional(),
  wouldRecord: z
    .array(z.strictObject({ lms: Lms, message: z.string() }))
    .exactOptional()
    .describe('in a sentence for each platform, what it would record'),
  ms: z.number(),
} satisfies For<Omit<Check.FileReport, 'pictures'>>);

export const ReportSchema = z.strictObject({
  format: z.literal(1),
  tool: z.strictObject({ name: z.literal('kriti'), version: z.string() }),
  reports: z.array(File),
} satisfies For<Check.WholeReport>) satisfies z.ZodType<Check.WholeReport>;

/** docs/schemas/report.schema.json. */
export const reportSchemaDocument = (): string =>
  document(ReportSchema, 'The report of kriti validate and kriti check, format 1');

/** docs/schemas/certificate.schema.json. */
export const certificateSchemaDocument = (): string =>
  document(Certificate, 'The certificate of kriti originality, format 1');

/** docs/schemas/competencies-v6.schema.json, and -v5. */
export const competenciesV6Document = (): string =>
  document(CompetenciesV6, 'competencies_v6: the competencies of a course as the platform keeps them');
export const competenciesV5Document = (): string =>
  document(CompetenciesV5, 'competencies_v5: the competencies of a course in the platform’s older shape');

/** A JSON Schema as it is published. */
/** @param io 'input' for what people write, where what has a default may be left out */
export function document(of: z.ZodType, title: string, io: 'input' | 'output' = 'output'): string {
  const { $schema, ...schema } = z.toJSONSchema(of, { target: 'draft-2020-12', io });
  return `${JSON.stringify({ $schema, title, ...schema }, undefined, 2)}\n`;
}
