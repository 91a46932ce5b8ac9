/** The user's own settings, as the app keeps them between two starts. */
import { z } from 'zod';
import { Id, Lang } from '../course/course.ts';
import { corpus, path } from './inputs.ts';

/** Where a course can be previewed: on one player of the platform, or as one standard says. */
const PREVIEWS = ['igot-2026', 'igot-2023', 'strict', 'strict-2004', 'cmi5', 'xapi'] as const;

/** What the app remembers of its user; absent means "as the system has it". */
export const Settings = z.strictObject({
  lang: z.enum(['en', 'hi']).optional(),
  theme: z.enum(['light', 'dark', 'system']).optional(),
  contrast: z.enum(['more', 'system']).optional(),
  /** Percent. */
  textSize: z.int().min(90).max(200).optional(),
  /** Width or height of each pane by its name, in the pane's own unit; 0 is folded. */
  panes: z.record(z.string().max(64), z.number().nonnegative()).optional(),
  /** Where a course is previewed; absent: on the platform's newest player. */
  preview: z.enum(PREVIEWS).optional(),
  /** Under which comments are written. */
  name: z.string().trim().min(1).max(120).optional(),
  /** Single-letter shortcuts act (WCAG 2.1.4 asks for a switch). */
  letterKeys: z.boolean().optional(),
  /** How each language is typed; absent: as the system does it. */
  keyboards: z.record(Lang, z.enum(['phonetic', 'inscript'])).optional(),
  /** Figures are typed in the script of the language. */
  ownDigits: z.boolean().optional(),
  /** The tour of the window was offered and answered. */
  toured: z.boolean().optional(),
  /** Where the folder browser last was. */
  lastFolder: path.optional(),
  /** What courses are compared with: a folder, or `postgres://…`. */
  corpus: corpus.optional(),
  /** The file of the private key that dossiers are signed with: where it is, never what it holds. */
  key: path.optional(),
  /** FreeDict's English-Hindi dictionary, by which translations are looked for; absent: where Debian installs it. */
  dictionary: path.optional(),
  /** The folder of the library; absent: `Kriti` in the user's home. */
  library: path.optional(),
  /** Courses that were open last, in the order of their tabs, and where their author stood in each. */
  tabs: z
    .array(z.strictObject({ path, page: Id.optional(), lang: Lang.optional() }))
    .max(100)
    .optional(),
  /** Of these the one that was shown; absent: the start screen was. */
  front: path.optional(),
});
export type Settings = z.infer<typeof Settings>;
