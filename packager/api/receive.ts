/** Pieces of a file on their way into a course. */
import { z } from 'zod';
import { ok, type Result } from '../course/result.ts';
import { nodeHost, portPath } from '../host-node.ts';
import { type ImportError, importAsset } from '../project.ts';
import type { UploadProgress } from './answers.ts';
import type { Context } from './context.ts';
import { pageCounter } from './count-pages.ts';
import { inputRefusal, type Refusal, refuse } from './failures.ts';
import { openCourseAt } from './open-courses.ts';

const number = z
  .string()
  .regex(/^\d{1,15}$/)
  .transform(Number);

/** The query of `POST /assets`; see uploads.ts. */
const PieceQuery = z.strictObject({
  /** Folder of the course. */
  path: z.string(),
  id: z.string().min(1).max(64),
  name: z.string().min(1).max(4096),
  offset: number,
  total: number,
});

/** Why a file did not become part of a course. */
export function importRefusal(error: ImportError, name: string): Result<never, Refusal> {
  switch (error.code) {
    case 'empty':
      return refuse('empty-file', { name });
    case 'unknown-kind':
      return refuse('unknown-kind', { name });
    case 'unsafe-drawing':
      return refuse('unsafe-drawing', { name, found: error.found });
    case 'given-up':
      return refuse('no-such-upload');
    default:
      return refuse('cannot-write', { path: error.path }, { trouble: error.code });
  }
}

/**
 * Takes in one piece; after the last the file is part of the course's assets.
 * The course itself does not name it until the window saves.
 */
export async function receivePiece(
  query: URLSearchParams,
  bytes: Uint8Array,
  cx: Context,
): Promise<Result<UploadProgress, Refusal>> {
  const parsed = PieceQuery.safeParse(Object.fromEntries(query));
  if (!parsed.success) return inputRefusal('assets', parsed.error);
  const { path, ...piece } = parsed.data;
  const found = openCourseAt(path, cx);
  if (!found.ok) return found;
  const { folder, readOnly } = found.value;
  if (readOnly) return refuse('read-only');
  return cx.uploads.append({ ...piece, course: folder }, bytes, async (file, givenUp) => {
    const options = { givenUp, countPages: pageCounter(cx) };
    const imported = await importAsset(nodeHost, folder, { path: portPath(file) }, piece.name, options);
    if (!imported.ok) return importRefusal(imported.error, piece.name);
    return ok({ assetId: imported.value.id, asset: imported.value.asset });
  });
}
