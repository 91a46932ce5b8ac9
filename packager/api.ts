/**
 * Every method the UI may call: its name, the schema of its input and the type
 * of its answer. The functions stand in api/, one file a group, typed by this
 * table; the UI's client type is derived from it. It imports nothing of the
 * engine but the course model, so the renderer can read it (docs/adr).
 */
import { z } from 'zod';
import type {
  AppInfo,
  CourseCheck,
  Folder,
  OpenedCourse,
  RecentCourse,
  TargetInfo,
  TemplateInfo,
  VersionContent,
  VersionInfo,
} from './api/answers.ts';
import { Id, Lang } from './course/course.ts';

export type * from './api/answers.ts';

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

const nothing = z.strictObject({});
/** An absolute path in the system's own spelling; which folders may be touched is the user's own right. */
const path = z.string().min(1).max(4096);
const atPath = z.strictObject({ path });
/** One name inside a folder: no separators, so that nothing lands elsewhere. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^/\\:*?"<>|\0]+$/)
  .refine((text) => !/^\.|\.$/.test(text));

/** What the app remembers of its user; absent means "as the system has it". */
export const Settings = z.strictObject({
  lang: z.enum(['en', 'hi']).optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
  contrast: z.enum(['more', 'system']).optional(),
  /** Percent. */
  textSize: z.int().min(90).max(200).optional(),
  /** Width or height of each pane by its name, in the pane's own unit; 0 is folded. */
  panes: z.record(z.string().max(64), z.number().nonnegative()).optional(),
  /** Single-letter shortcuts act (WCAG 2.1.4 asks for a switch). */
  letterKeys: z.boolean().optional(),
  /** Where the folder browser last was. */
  lastFolder: path.optional(),
});
export type Settings = z.infer<typeof Settings>;

/** A file of the course (course.json, pages/…) and what it should become; null deletes it. */
const change = z.strictObject({
  file: z.string().min(1).max(255),
  /** Hash of the file the change was made on; null for a file that is new. */
  hash: z.string().nullable(),
  value: z.unknown(),
});

/** A version's own name (project/version.ts). */
const version = z.string().regex(/^\d{17}-[a-z0-9-]{1,64}$/);
const versionName = z.string().trim().max(120);
const versionNote = z.string().trim().max(2000);

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
      title: z.string().trim().min(1).max(300),
      lang: Lang,
    }),
    gives<{ readonly path: string }>,
  ),
  'course.open': method(atPath, gives<OpenedCourse>),
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

  'shell.reveal': method(atPath, gives<null>),
  'shell.openExternal': method(z.strictObject({ url: z.url().max(2048) }), gives<null>),
} as const;

export type Api = typeof API;
export type MethodName = keyof Api;
export type InputOf<M extends MethodName> = z.input<Api[M]['input']>;
export type AnswerOf<M extends MethodName> = ReturnType<Api[M]['gives']>;
