/**
 * A version of a course: which files it had, each under the hash of its text.
 *
 * ```
 * .kriti/versions/<id>.json               when, why, what it is called; the hashes of its shelves
 * .kriti/versions/objects/<sha256>.json   a file of the course as it was, or a shelf
 * .kriti/versions/deleted/<id>.json       versions that an author deleted, for 30 days
 * ```
 *
 * A shelf lists the files whose names fall to it with the hash of each. So a
 * version that differs from the one before in one page adds that page, one
 * shelf and a short file, however large the course is (docs/adr/0008).
 */
import { z } from 'zod';
import { courseFile } from '../course/file-of.ts';
import { sha256 } from './json.ts';
import { KRITI_FOLDER } from './lock.ts';

/** Why a version was kept: all but 'named' are kept by Kriti itself. */
export const VERSION_KINDS = [
  'named',
  'open',
  'work',
  'restore',
  'replace',
  'pack',
  'mine',
  'theirs',
] as const;
export type VersionKind = (typeof VERSION_KINDS)[number];

/** Sorts by time; safe as a file name. */
export const VersionId = z.string().regex(/^\d{17}-[a-z0-9-]{1,64}$/);
export type VersionId = z.infer<typeof VersionId>;

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

export const Version = z.strictObject({
  version: z.literal(1),
  id: VersionId,
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  kind: z.enum(VERSION_KINDS),
  name: z.string().max(120).optional(),
  note: z.string().max(2000).optional(),
  /** How many pages the outline and the folder then had. */
  pages: z.int().nonnegative(),
  /** Hash of each shelf, by its name. */
  shelves: z.record(z.string().regex(/^[0-9a-f]$/), Hash),
  /** When it was deleted. */
  deleted: z.iso.datetime().optional(),
});
export type Version = z.infer<typeof Version>;

/** Hash of each file by its name. Someone else's folder may bring one: no name leads out of the course. */
export const Shelf = z.record(
  z.string().refine((name) => courseFile(name) !== undefined),
  Hash,
);
export type Shelf = z.infer<typeof Shelf>;

/** The shelf a file is listed on: the first digit of the hash of its name spreads them evenly over sixteen. */
export const shelfOf = (file: string): string => sha256(file).slice(0, 1);

/** `20261128T0431…`: the time without its signs, and something nobody else has. */
export const versionId = (at: string, unique: string): VersionId =>
  `${at.replace(/\D/g, '').padEnd(17, '0')}-${unique}`;

/** Where the versions of a course lie. */
export const versionsFolder = (folder: string): string => `${folder}/${KRITI_FOLDER}/versions`;
export const objectsFolder = (folder: string): string => `${versionsFolder(folder)}/objects`;
export const deletedFolder = (folder: string): string => `${versionsFolder(folder)}/deleted`;
