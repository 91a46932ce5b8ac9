/**
 * Files that enter the app piece by piece: a dropped file has no path in the
 * window, and large bodies over a custom scheme lose their progress
 * (electron#39709). Pieces go to a temporary file, one after another, so a
 * file of any size passes through the memory of one piece.
 */
import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, type Result } from '../course/result.ts';
import type { ImportedAsset, UploadProgress } from './answers.ts';
import { type Refusal, refuse } from './failures.ts';

/** Most bytes of one piece. */
export const PIECE_LIMIT = 4 * 2 ** 20;
/** Most bytes of one file. */
const FILE_LIMIT = 4 * 2 ** 30;
/** An upload of which nothing more came is given up. */
const IDLE_MS = 10 * 60_000;

/** Which file a piece belongs to, and where in it. */
interface Piece {
  /** Chosen by the sender, one for each file. */
  readonly id: string;
  /** Folder of the course. */
  readonly course: string;
  /** Name the file had on the sender's side. */
  readonly name: string;
  /** Bytes before this piece. */
  readonly offset: number;
  /** Bytes of the whole file. */
  readonly total: number;
}

/** What becomes of a file that has arrived; the temporary file is gone when it ends. */
export type TakeIn = (file: string, givenUp: AbortSignal) => Promise<Result<ImportedAsset, Refusal>>;

export interface Uploads {
  /** Adds a piece. Answers how many bytes are there, after the last also what `takeIn` made of them. */
  append(piece: Piece, bytes: Uint8Array, takeIn: TakeIn): Promise<Result<UploadProgress, Refusal>>;
  /** Gives an upload up; its bytes are gone. */
  abort(id: string): Promise<void>;
  /** Gives every upload up. */
  close(): Promise<void>;
}

interface Upload {
  readonly piece: Piece;
  readonly path: string;
  readonly file: Promise<FileHandle>;
  readonly givenUp: AbortController;
  received: number;
  /** Pieces of one file are written in turn; never rejects. */
  turn: Promise<unknown>;
  idle: NodeJS.Timeout;
}

const sameFile = (a: Piece, b: Piece): boolean =>
  a.course === b.course && a.name === b.name && a.total === b.total;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @param folder where temporary files lie; made when first needed. */
export function createUploads(folder: string, idleMs = IDLE_MS): Uploads {
  const uploads = new Map<string, Upload>();

  const discard = async (upload: Upload): Promise<void> => {
    const file = await upload.file.catch(() => undefined);
    await file?.close();
    await rm(upload.path, { force: true });
  };
  const giveUp = async (id: string): Promise<void> => {
    const upload = uploads.get(id);
    if (!upload) return;
    uploads.delete(id);
    clearTimeout(upload.idle);
    upload.givenUp.abort();
    await upload.turn;
    await discard(upload);
  };
  const watch = (id: string): NodeJS.Timeout => setTimeout(() => void giveUp(id), idleMs).unref();

  const begin = (piece: Piece): Upload => {
    const path = join(folder, `${randomBytes(8).toString('hex')}.upload`);
    const file = mkdir(folder, { recursive: true, mode: 0o700 }).then(() => open(path, 'wx', 0o600));
    const givenUp = new AbortController();
    const begun = { piece, path, file, givenUp, received: 0, turn: Promise.resolve(), idle: watch(piece.id) };
    uploads.set(piece.id, begun);
    return begun;
  };

  const write = async (
    upload: Upload,
    piece: Piece,
    bytes: Uint8Array,
    takeIn: TakeIn,
  ): Promise<Result<UploadProgress, Refusal>> => {
    if (uploads.get(piece.id) !== upload) return refuse('no-such-upload');
    const { received } = upload;
    if (piece.offset !== received) return refuse('wrong-offset', { received }, { received });
    clearTimeout(upload.idle);
    try {
      const file = await upload.file;
      for (let at = 0; at < bytes.length; ) {
        at += (await file.write(bytes, at, bytes.length - at, received + at)).bytesWritten;
      }
    } catch (error) {
      uploads.delete(piece.id);
      await discard(upload);
      return refuse('cannot-write', { path: piece.name, reason: reasonOf(error) });
    }
    upload.received += bytes.length;
    if (upload.received < piece.total) {
      upload.idle = watch(piece.id);
      return ok({ received: upload.received });
    }
    try {
      await (await upload.file).close();
      const made = await takeIn(upload.path, upload.givenUp.signal);
      return made.ok ? ok({ received: upload.received, ...made.value }) : made;
    } finally {
      uploads.delete(piece.id);
      await discard(upload);
    }
  };

  return {
    append: async (piece, bytes, takeIn) => {
      const { id, name, offset, total } = piece;
      if (total === 0) return refuse('empty-file', { name });
      if (total > FILE_LIMIT) return refuse('file-too-large', { name, megabytes: FILE_LIMIT / 2 ** 20 });
      const known = uploads.get(id);
      if (known ? !sameFile(known.piece, piece) : offset > 0) return refuse('no-such-upload');
      const received = known?.received ?? 0;
      if (bytes.length === 0 || offset + bytes.length > total) {
        return refuse('wrong-offset', { received }, { received });
      }
      const upload = known ?? begin(piece);
      const mine = upload.turn.then(() => write(upload, piece, bytes, takeIn));
      // A fault of ours is told to whoever sent the piece, once.
      upload.turn = mine.catch(() => undefined);
      return mine;
    },
    abort: giveUp,
    close: async () => {
      await Promise.all([...uploads.keys()].map(giveUp));
    },
  };
}
