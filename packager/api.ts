/**
 * Every method the UI may call: its name, the schema of its input and the type
 * of its answer. The functions stand in api/, one file a group, typed by this
 * table; the UI's client type is derived from it. It imports nothing of the
 * engine but the course model, so the renderer can read it (docs/adr).
 */
import { z } from 'zod';
import type {
  AppInfo,
  CompetencySuggestion,
  CourseCheck,
  Folder,
  FrameworkInfo,
  Incoming,
  KeyInfo,
  Library,
  LibraryCard,
  OpenedCourse,
  PictureFacts,
  RecentCourse,
  RulesInfo,
  TargetInfo,
  TemplateInfo,
  VersionContent,
  VersionInfo,
} from './api/answers.ts';
import {
  atPath,
  change,
  corpus,
  filmChange,
  name,
  nothing,
  path,
  picture,
  pictureChange,
  title,
  version,
  versionName,
  versionNote,
} from './api/inputs.ts';
import { Settings } from './api/settings-schema.ts';
import { AssetId, Id, Lang } from './course/course.ts';
import type { FrameworkCompetency } from './platform/competencies/framework.ts';

export type * from './api/answers.ts';
export { Settings } from './api/settings-schema.ts';

interface Method<Input extends z.ZodType, Answer> {
  readonly input: Input;
  /** Carries the type of the answer. */
  readonly gives: (answer: Answer) => Answer;
}

const gives = <Answer>(answer: Answer): Answer => answer;
const method = <Input extends z.ZodType, Answer>(
  input: Input,
  answer: (answer: Answer) => Answer,
): Method<Input, Answer> => ({ input, gives: answer });

export const API = {
  'app.info': method(nothing, gives<AppInfo>),
  'settings.get': method(nothing, gives<Settings>),
  /** Changes what is given and keeps the rest; null forgets a setting. Answers all of them. */
  'settings.set': method(
    z.strictObject(
      Object.fromEntries(Object.entries(Settings.shape).map(([key, schema]) => [key, schema.nullable()])) as {
        [K in keyof typeof Settings.shape]: z.ZodNullable<(typeof Settings.shape)[K]>;
      },
    ),
    gives<Settings>,
  ),

  'recent.list': method(nothing, gives<readonly RecentCourse[]>),
  'recent.forget': method(atPath, gives<null>),
  /** Undoes `recent.forget`, in the old place. */
  'recent.add': method(atPath, gives<null>),
  'recent.lastPage': method(z.strictObject({ path, page: Id }), gives<null>),

  /** What lies in the library, by name only: quick however many there are. */
  'library.list': method(nothing, gives<Library>),
  /** What is shown of some of its courses; asked for a screenful at a time, kept until a course changes. */
  'library.cards': method(z.strictObject({ paths: z.array(path).max(100) }), gives<readonly LibraryCard[]>),
  /** Changes the title of a course that no window has open, in its main language. */
  'library.rename': method(z.strictObject({ path, title }), gives<null>),
  /** A copy beside the course, under a title and an id of its own. */
  'library.duplicate': method(z.strictObject({ path, title }), gives<{ readonly path: string }>),
  /** Puts a course into the archive or takes it out again. Answers where it lies now. */
  'library.archive': method(
    z.strictObject({ path, archived: z.boolean() }),
    gives<{ readonly path: string }>,
  ),
  /** Moves a course into the bin. Answers where it lies now. */
  'library.delete': method(atPath, gives<{ readonly path: string }>),
  /** Brings a course back from the bin, to where it was. */
  'library.restore': method(atPath, gives<{ readonly path: string }>),
  /** Deletes for good what has been in the bin for 30 days; nothing goes by itself. */
  'library.emptyBin': method(nothing, gives<{ readonly count: number }>),

  /** Writes a course to one `.kriti` file; its progress and its end come as events. */
  'kriti.write': method(z.strictObject({ path, out: path }), gives<{ readonly job: string }>),
  /** Takes a `.kriti` file into the library, beside what is there; its progress and its end come as events. */
  'kriti.read': method(z.strictObject({ file: path }), gives<{ readonly job: string }>),
  /** Makes the ZIP that a client gets: source, packages, list of files and rights, how to open it. */
  'handover.start': method(
    z.strictObject({ path, out: path, targets: z.array(z.string().min(1).max(32)).max(10) }),
    gives<{ readonly job: string }>,
  ),

  /** Writes what there is to translate to a file, for a translator. */
  'xliff.write': method(
    z.strictObject({ path, from: Lang, to: Lang, out: path, pages: z.array(Id).optional() }),
    gives<{ readonly path: string; readonly bytes: number }>,
  ),
  /** What a translator's file would change in the course as it was saved last; nothing is changed. */
  'xliff.read': method(z.strictObject({ path, text: z.string().max(32 * 2 ** 20) }), gives<Incoming>),

  /** Holds a course as it was saved last, or some pages of it, against a corpus; the result comes as an event. */
  'originality.compare': method(
    z.strictObject({ path, corpus, pages: z.array(Id).max(10_000).optional() }),
    gives<{ readonly job: string }>,
  ),
  /** Writes the certificate of a course to a PDF, HTML or JSON file. */
  'originality.certify': method(z.strictObject({ path, corpus, out: path }), gives<{ readonly job: string }>),
  /**
   * Brings a course as it was saved last to the gate, which comes as an event.
   * `look`: a browser looks at the pages first that it has not seen as they are;
   * `corpus`: it is compared first. Either is remembered until the course says something else.
   * `split`: as it is where groups of pages too large to be taken offline become several packages.
   */
  'gate.run': method(
    z.strictObject({
      path,
      look: z.literal(true).optional(),
      corpus: corpus.optional(),
      split: z.literal(true).optional(),
    }),
    gives<{ readonly job: string }>,
  ),
  /** Prints the gate of a course as it was saved last, in a language of its own, to a PDF. */
  'gate.print': method(
    z.strictObject({ path, out: path, lang: z.enum(['en', 'hi']), split: z.literal(true).optional() }),
    gives<{ readonly job: string }>,
  ),
  /**
   * Makes what goes up to the platform, as one ZIP. Fails with 'gate-shut' while
   * anything holds the course; `corpus`: it is compared with this first; `split`: as for the gate;
   * `key`: the file of the private key that signs it, which is read here and nowhere kept.
   */
  'dossier.start': method(
    z.strictObject({
      path,
      out: path,
      corpus: corpus.optional(),
      split: z.literal(true).optional(),
      key: path.optional(),
    }),
    gives<{ readonly job: string }>,
  ),
  /** Whose rules a course can be held by: ours that have a gate, and those brought in. */
  'profiles.list': method(nothing, gives<readonly RulesInfo[]>),
  /** Takes in the profile of a receiver; one of the same id takes the place of the one before. */
  'profiles.import': method(
    z.strictObject({ name: z.string().min(1).max(255), text: z.string().max(2 ** 20) }),
    gives<RulesInfo>,
  ),
  /** Takes one away that was brought in, and answers its text. */
  'profiles.remove': method(
    z.strictObject({ id: z.string().min(1).max(64) }),
    gives<{ readonly text: string }>,
  ),
  /** Makes a private key that signs, in a file that is not there yet and not in a course; answers its fingerprint. */
  'keys.make': method(z.strictObject({ out: path }), gives<KeyInfo>),
  /** The fingerprint of the key in a file. */
  'keys.look': method(z.strictObject({ path }), gives<KeyInfo>),
  /** Takes files and folders into a corpus, which is made where there is none. */
  'corpus.add': method(
    z.strictObject({ corpus, paths: z.array(path).min(1).max(100) }),
    gives<{ readonly job: string }>,
  ),

  /** What competencies can be chosen, and the imported frameworks they come from. */
  'competencies.list': method(
    nothing,
    gives<{
      readonly competencies: readonly FrameworkCompetency[];
      readonly frameworks: readonly FrameworkInfo[];
    }>,
  ),
  /** Takes in a portal's framework, a list or an export of FRAC, in base 64. Answers what was left out, in words. */
  'competencies.import': method(
    z.strictObject({ name: z.string().min(1).max(255), bytes: z.base64().max(32 * 2 ** 20) }),
    gives<{ readonly framework: FrameworkInfo; readonly notes: readonly string[] }>,
  ),
  'competencies.remove': method(z.strictObject({ id: z.string().min(1).max(64) }), gives<null>),
  /** What the text of a course as it was saved last, of a module or of a page, speaks of; the likeliest first. */
  'competencies.suggest': method(
    z.strictObject({ path, module: Id.optional(), page: Id.optional() }),
    gives<readonly CompetencySuggestion[]>,
  ),

  'templates.list': method(nothing, gives<readonly TemplateInfo[]>),

  /** Without a path: the folder shown last, else the user's documents or home. */
  'folder.list': method(z.strictObject({ path: path.optional() }), gives<Folder>),
  'folder.create': method(z.strictObject({ path, name }), gives<{ readonly path: string }>),
  /** The system's own dialog, beginning at `path`; null when it was closed without a choice. */
  'folder.pick': method(z.strictObject({ path: path.optional() }), gives<{ readonly path: string } | null>),

  /** Without a template: a course with one empty module. */
  'course.create': method(
    z.strictObject({
      folder: path,
      template: Id.optional(),
      title,
      lang: Lang,
    }),
    gives<{ readonly path: string }>,
  ),
  /** `again`: by the app itself, which does not count as work on it in the list of recent courses. */
  'course.open': method(z.strictObject({ path, again: z.literal(true).optional() }), gives<OpenedCourse>),
  'course.close': method(atPath, gives<null>),
  /** All changes or none; answers the new hashes. Fails with 'conflict' when a file is not as it was. */
  'course.save': method(
    z.strictObject({
      path,
      changes: z
        .array(change)
        .min(1)
        .max(20_000)
        .refine((all) => new Set(all.map((one) => one.file)).size === all.length, 'a file changes twice'),
    }),
    gives<{ readonly hashes: Readonly<Record<string, string>> }>,
  ),
  /**
   * Copies files of one open course into another, each under the hash of its
   * bytes. Answers those that the source does not have, or not whole.
   */
  'course.copyAssets': method(
    z.strictObject({
      path,
      from: path,
      assets: z
        .array(z.strictObject({ asset: AssetId, ext: picture.ext, name: z.string().min(1).max(255) }))
        .max(5000),
    }),
    gives<{ readonly missing: readonly AssetId[] }>,
  ),
  /** With a page: only what concerns that page. */
  'course.check': method(z.strictObject({ path, page: Id.optional() }), gives<CourseCheck>),

  /** Files that changed on disk since they were opened or saved here. */
  'course.outside': method(atPath, gives<{ readonly files: readonly string[] }>),

  /** The newest first. */
  'versions.list': method(atPath, gives<readonly VersionInfo[]>),
  /** Keeps a version of what was saved last; with `files`, of that course instead. */
  'versions.keep': method(
    z.strictObject({
      path,
      kind: z.enum(['named', 'restore', 'replace', 'mine', 'theirs']),
      name: versionName.optional(),
      note: versionNote.optional(),
      files: z.record(z.string().max(255), z.unknown()).optional(),
    }),
    gives<{ readonly id: string }>,
  ),
  'versions.read': method(z.strictObject({ path, version }), gives<VersionContent>),
  'versions.name': method(
    z.strictObject({ path, version, name: versionName, note: versionNote }),
    gives<null>,
  ),
  'versions.delete': method(z.strictObject({ path, version }), gives<null>),
  'versions.undelete': method(z.strictObject({ path, version }), gives<null>),

  'pack.targets': method(nothing, gives<readonly TargetInfo[]>),
  /** Starts packing to the file `out`; its course and its end come as events. */
  'pack.start': method(
    z.strictObject({
      path,
      target: z.string().min(1).max(32),
      out: path,
      profile: z.string().min(1).max(64).optional(),
    }),
    gives<{ readonly job: string }>,
  ),
  'pack.cancel': method(z.strictObject({ job: z.string().max(64) }), gives<null>),

  'picture.look': method(z.strictObject(picture), gives<PictureFacts>),
  /** Makes another picture of one; the new file comes as an event, the old one stays. */
  'picture.make': method(
    z.strictObject({ ...picture, name: z.string().min(1).max(255), change: pictureChange }),
    gives<{ readonly job: string }>,
  ),
  /** Takes a made picture, film or recording away again that the author did not want. */
  'picture.drop': method(z.strictObject(picture), gives<null>),

  /** Whether this machine has what films are made smaller with. */
  'film.tools': method(nothing, gives<{ readonly found: boolean }>),
  /** Makes another file of a film or recording; progress and the new file come as events, the old one stays. */
  'film.make': method(
    z.strictObject({ ...picture, name: z.string().min(1).max(255), change: filmChange }),
    gives<{ readonly job: string }>,
  ),

  /**
   * Packs what was saved last and plays it on a stand-in, on an origin of its own.
   * Named are the target, the stand-in or both; what is not named is chosen to fit.
   */
  'preview.start': method(
    z.strictObject({
      path,
      target: z.string().max(32).optional(),
      lms: z.string().max(32).optional(),
      page: Id.optional(),
    }),
    gives<{ readonly url: string }>,
  ),
  'preview.stop': method(atPath, gives<null>),
  /** Plays a template as a learner would meet it. */
  'preview.template': method(z.strictObject({ id: Id }), gives<{ readonly url: string }>),

  'shell.reveal': method(atPath, gives<null>),
  'shell.openExternal': method(z.strictObject({ url: z.url().max(2048) }), gives<null>),
} as const;

export type Api = typeof API;
export type MethodName = keyof Api;
export type InputOf<M extends MethodName> = z.input<Api[M]['input']>;
export type AnswerOf<M extends MethodName> = ReturnType<Api[M]['gives']>;
