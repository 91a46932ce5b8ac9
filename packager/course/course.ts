/**
 * The course document: what an author makes and what every other part of Kriti
 * takes or gives. Plain JSON; the schemas here decide what is a course, and the
 * types are derived from them.
 *
 * On disk (project.ts): `course.json` holds a Course, `pages/<id>.json` the
 * head of a page, `pages/<id>.<lang>.json` its document in one language,
 * `assets/<sha256>.<ext>` each file once.
 */
import { z } from 'zod';
import { Design } from './design/design.ts';
import { WorkOrder } from './work-order.ts';

/** Newest version of the document; see migrations.ts. */
export const FORMAT = 1;

/**
 * Ids of modules, items, pages and blocks: safe in a URL fragment and in a file
 * name, also on Windows, which keeps some names for devices.
 */
export const Id = z.string().regex(/^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)[a-z0-9][a-z0-9-]{0,63}$/);
export type Id = z.infer<typeof Id>;

/** BCP 47: a language, with script or region only where needed (`en`, `hi`, `pa`, `ks-Deva`). */
export const Lang = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);
export type Lang = z.infer<typeof Lang>;

/** The same words in each language of the course. */
export const Text = z.record(Lang, z.string());
export type Text = z.infer<typeof Text>;

/**
 * What translations were made from: by language, then by unit of text, the
 * language and the hash of the source at that time (translation/state.ts).
 * A translation without an entry was made before anybody kept one.
 */
export const Translated = z.record(Lang, z.record(z.string(), z.string().regex(/^[A-Za-z-]+:[0-9a-f]{8}$/)));
export type Translated = z.infer<typeof Translated>;

/** SHA-256 of the bytes, lower-case hex: the same file is kept once, whatever it was called. */
export const AssetId = z.string().regex(/^[0-9a-f]{64}$/);
export type AssetId = z.infer<typeof AssetId>;

/** The licences the platform offers to authors (igot content schema), and two that ministries need. */
export const LICENCES = [
  'CC BY 4.0',
  'CC BY-SA 4.0',
  'CC BY-ND 4.0',
  'CC BY-NC 4.0',
  'CC BY-NC-SA 4.0',
  'CC BY-NC-ND 4.0',
  'CC0 1.0',
  'GODL-India',
  'All rights reserved',
] as const;

/**
 * Who is heard in a film or recording, as its author says: a person, a
 * machine that reads aloud, or nobody (music, noises, silence). A voice cannot
 * be told from its bytes, and the platform asks.
 */
export const VOICES = ['person', 'synthetic', 'none'] as const;
export type Voice = (typeof VOICES)[number];

/** A file of the course and the right to use it. */
export const Asset = z.strictObject({
  /** Name the file had when it came in; shown to people, never used as a path. */
  name: z.string().min(1).max(255),
  /** Extension on disk, without the dot, lower case. */
  ext: z.string().regex(/^[a-z0-9]{1,8}$/),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  bytes: z.int().nonnegative(),
  /** Pixels. */
  width: z.int().positive().optional(),
  height: z.int().positive().optional(),
  /** Seconds. */
  duration: z.number().nonnegative().optional(),
  /** How picture and sound are coded, by short names (`h264`, `aac`); of films and recordings. */
  codecs: z
    .array(z.string().regex(/^[a-z0-9-]{1,16}$/))
    .max(8)
    .optional(),
  /** Seconds into the file at which learners begin and stop; absent: at its own beginning and end. */
  playFrom: z.number().positive().optional(),
  playTo: z.number().positive().optional(),
  /** Of captions: their pace (read/media/cues.ts); seconds, and numbers of captions and words. */
  cues: z
    .strictObject({
      count: z.int().positive(),
      words: z.int().positive(),
      first: z.number().nonnegative(),
      last: z.number().nonnegative(),
      shown: z.number().positive(),
      gap: z.number().nonnegative(),
    })
    .optional(),
  /** What the file of a picture says of its own rights (read/media/notice.ts). */
  notice: z.string().min(1).max(300).optional(),
  /** Absent while nobody has said it. */
  voice: z.enum(VOICES).optional(),
  /** Of a PDF, where they could be counted. */
  pages: z.int().positive().optional(),
  /** Licence name, free text: others' files come under many. */
  licence: z.string().optional(),
  /** Who made it or where it comes from. */
  source: z.string().optional(),
  /** Reference to the permission held, where the licence alone does not give it. */
  permission: z.string().optional(),
});
export type Asset = z.infer<typeof Asset>;

const additionalProperties = z.strictObject({ displayName: z.string(), timeStamp: z.number() });

/**
 * One competency in the shape the platform keeps as `competencies_v6`. Names
 * are always there; identifiers only after a portal's own framework was
 * imported, since those known from public fixtures may be a test environment's.
 */
export const Competency = z.strictObject({
  competencyAreaName: z.string().min(1),
  competencyAreaIdentifier: z.string().optional(),
  competencyAreaRefId: z.string().optional(),
  competencyAreaDescription: z.string().optional(),
  competencyThemeName: z.string().min(1),
  competencyThemeIdentifier: z.string().optional(),
  competencyThemeRefId: z.string().optional(),
  competencyThemeDescription: z.string().optional(),
  competencyThemeType: z.string().optional(),
  competencyThemeAdditionalProperties: additionalProperties.optional(),
  competencySubThemeName: z.string().min(1),
  competencySubThemeIdentifier: z.string().optional(),
  competencySubThemeRefId: z.string().optional(),
  competencySubThemeDescription: z.string().optional(),
  competencySubThemeAdditionalProperties: additionalProperties.optional(),
});
export type Competency = z.infer<typeof Competency>;

/** A competency by the three names of the framework: no one of them is unique in it. */
export const CompetencyTag = z.strictObject({
  area: z.string().min(1),
  theme: z.string().min(1),
  subTheme: z.string().min(1),
});
export type CompetencyTag = z.infer<typeof CompetencyTag>;

/** Watch, Think, Do, Explore, Test: what a page asks of the learner. */
export const STAGES = ['watch', 'think', 'do', 'explore', 'test'] as const;
export const Stage = z.enum(STAGES);
export type Stage = z.infer<typeof Stage>;

/** Captions of a film in one language, as a WebVTT file. */
export const CaptionTrack = z.strictObject({ lang: Lang, asset: AssetId });
export type CaptionTrack = z.infer<typeof CaptionTrack>;

/** Address of a page on the web. */
export const WebAddress = z.url({ protocol: /^https?$/ });

/** What every item has that the learner meets as a page made for it (item-page.ts). */
const ownPage = {
  id: Id,
  title: Text,
  /** What the learner finds there, or should look out for. */
  about: Text.optional(),
  /** Absent: what such an item usually asks for. */
  stage: Stage.optional(),
};

/**
 * What the platform counts as one resource: a group of pages becomes one
 * package; the other kinds may go up as they are, and stand in a package as
 * pages of their own. An assessment is a page whose one final test the
 * platform's own engine can run.
 */
export const Item = z.discriminatedUnion('kind', [
  z.strictObject({ id: Id, kind: z.literal('pages'), title: Text.optional(), pages: z.array(Id) }),
  z.strictObject({ ...ownPage, kind: z.literal('pdf'), asset: AssetId }),
  z.strictObject({
    ...ownPage,
    kind: z.literal('video'),
    asset: AssetId,
    /** Picture before it plays. */
    poster: AssetId.optional(),
    captions: z.array(CaptionTrack).optional(),
    /** What is said, in paragraphs separated by line breaks. */
    transcript: Text.optional(),
  }),
  z.strictObject({ ...ownPage, kind: z.literal('audio'), asset: AssetId, transcript: Text.optional() }),
  z.strictObject({ ...ownPage, kind: z.literal('link'), url: WebAddress }),
  z.strictObject({ id: Id, kind: z.literal('assessment'), title: Text, page: Id }),
]);
export type Item = z.infer<typeof Item>;

export const Module = z.strictObject({
  id: Id,
  title: Text,
  items: z.array(Item),
  /** What all its pages teach, of the competencies the course claims. */
  competencies: z.array(CompetencyTag).optional(),
});
export type Module = z.infer<typeof Module>;

export const Author = z.strictObject({
  name: z.string().min(1),
  role: z.string().optional(),
  organisation: z.string().optional(),
});
export type Author = z.infer<typeof Author>;

const Reference = z.strictObject({
  id: Id,
  /** As it is printed: author, title, publisher, year. */
  text: z.string().min(1),
  url: WebAddress.optional(),
});

/** A word that learners may not know, and what it means (course/glossary/). */
export const Term = z.strictObject({ id: Id, term: Text, meaning: Text });
export type Term = z.infer<typeof Term>;

/** What a person answers for: an item of the platform's score card, with the reason. */
const Declaration = z.strictObject({
  answer: z.enum(['yes', 'no', 'na']),
  by: z.string().min(1).max(120),
  reason: z.string().min(1).max(2000),
  at: z.iso.datetime(),
});
export type Declaration = z.infer<typeof Declaration>;

/** Somebody's yes to the course in a role of the platform's process (platform/process.ts). */
export const SignOff = z.strictObject({
  role: z.string().regex(/^[a-z][a-z0-9-]*$/),
  by: z.string().min(1).max(120),
  at: z.iso.datetime(),
  /** Number of what the course said then (project/course-hash.ts). */
  of: z.string().regex(/^[0-9a-f]{64}$/),
});
export type SignOff = z.infer<typeof SignOff>;

/** A named person lets the course go up although a rule of the gate is not met, or answers what only a person can. */
export const Override = z.strictObject({
  by: z.string().min(1).max(120),
  reason: z.string().min(1).max(2000),
  at: z.iso.datetime(),
});
export type Override = z.infer<typeof Override>;

/**
 * Why a passage may stand in the course although it stands elsewhere: 'cite',
 * its source is named in another place; 'permission', its owner allows it;
 * 'own', its author wrote both. 'rewrite' explains nothing: it is still to be done.
 */
const EXPLANATIONS = ['cite', 'permission', 'own', 'rewrite'] as const;
const Explanation = z.strictObject({
  as: z.enum(EXPLANATIONS),
  /** Title of what it also stands in. */
  source: z.string().min(1).max(1000),
  /** Its first words, for whoever reads the file. */
  begins: z.string().max(200),
  /** Reference to the permission, or what shows that it is one's own. */
  reason: z.string().max(2000),
  by: z.string().max(120),
  at: z.iso.datetime(),
});
export type Explanation = z.infer<typeof Explanation>;

const THEMES = ['sadan'] as const;

/** As profiles are named (platform/profiles, and files of receivers' own). */
export const PROFILE_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

export const Course = z.strictObject({
  format: z.literal(FORMAT),
  id: Id,
  /** The first is the main language: the one the course was written in. */
  languages: z.array(Lang).min(1),
  title: Text,
  subtitle: Text,
  description: Text,
  /** What the learner can do afterwards. */
  purpose: Text,
  instructions: Text,
  /** Department or institute whose course it is. */
  institution: Text,
  /** Where the content comes from, as the platform asks it. */
  source: z.string(),
  licence: z.string(),
  keywords: z.array(z.string().min(1)),
  /** Minutes the course says it takes; absent while nobody has said it. */
  duration: z.int().positive().optional(),
  competencies: z.array(Competency),
  audience: z.strictObject({
    positions: z.array(z.string().min(1)),
    roles: z.array(z.string().min(1)),
    activities: z.array(z.string().min(1)),
  }),
  authors: z.array(Author),
  references: z.array(Reference),
  /** In the order they came in; each language sorts them its own way. */
  glossary: z.array(Term).optional(),
  /** Thumbnail on the start screen and the platform's app icon. */
  thumbnail: AssetId.optional(),
  theme: z.enum(THEMES),
  /** What its author changed of how the theme looks. */
  design: Design.optional(),
  outline: z.array(Module),
  assets: z.record(AssetId, Asset),
  translated: Translated.optional(),
  /** By the id of the item. */
  declarations: z.record(z.string().min(1).max(120), Declaration).optional(),
  /** The last of each role. */
  signOffs: z.array(SignOff).optional(),
  /** By the id of the rule, or of what else the gate asks. */
  overrides: z.record(z.string().min(1).max(120), Override).optional(),
  /** Whose rules hold it at the gate: the id of a profile; absent: the platform's. */
  profile: z.string().regex(PROFILE_ID).optional(),
  /** What was agreed with the agency that makes it. */
  workOrder: WorkOrder.optional(),
  /** By the fingerprint of the passage (check/similarity/compare.ts): a passage that changes is open again. */
  explained: z.record(z.string().regex(/^[0-9a-f]{16}$/), Explanation).optional(),
});
export type Course = z.infer<typeof Course>;

/** The language the course was written in. */
export const mainLang = (course: Course): Lang => course.languages[0] ?? 'en';

/** `text` in `lang`, else in the main language, else in whichever there is, else ''. */
export const inLang = (text: Text | undefined, lang: Lang, course?: Course): string =>
  text?.[lang] || (course && text?.[mainLang(course)]) || Object.values(text ?? {}).find(Boolean) || '';
