/** What the methods of the API are given: the parts their inputs are made of. */
import { z } from 'zod';
import { AssetId } from '../course/course.ts';

/** An absolute path in the system's own spelling; which folders may be touched is the user's own right. */
export const path = z.string().min(1).max(4096);
/** A folder, or the address of a database. */
export const corpus = z.string().min(1).max(4096);

export const nothing = z.strictObject({});
export const atPath = z.strictObject({ path });
/** One name inside a folder: no separators, so that nothing lands elsewhere. */
export const name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^/\\:*?"<>|\0]+$/)
  .refine((text) => !/^\.|\.$/.test(text));

export const title = z.string().trim().min(1).max(300);

/** A file of the course (course.json, pages/…) and what it should become; null deletes it. */
export const change = z.strictObject({
  file: z.string().min(1).max(255),
  /** Hash of the file the change was made on; null for a file that is new. */
  hash: z.string().nullable(),
  value: z.unknown(),
});

/** A picture of a course, named by its file: one that just came in may not be in course.json yet. */
export const picture = { path, asset: AssetId, ext: z.string().regex(/^[a-z0-9]{1,8}$/) };

const pixels = z.int().nonnegative().max(100_000);
export const pictureChange = z.strictObject({
  turn: z.literal([0, 90, 180, 270]).optional(),
  crop: z.strictObject({ left: pixels, top: pixels, width: pixels.min(1), height: pixels.min(1) }).optional(),
  width: pixels.min(1).optional(),
  format: z.enum(['jpeg', 'png', 'webp']),
  quality: z.int().min(1).max(100),
});

const seconds = z.number().nonnegative().max(1_000_000);
export const filmChange = z.strictObject({
  kind: z.enum(['film', 'sound']),
  height: z.int().positive().max(4320).optional(),
  from: seconds.optional(),
  to: seconds.optional(),
});

/** A version's own name (project/version.ts). */
export const version = z.string().regex(/^\d{17}-[a-z0-9-]{1,64}$/);
export const versionName = z.string().trim().max(120);
export const versionNote = z.string().trim().max(2000);
