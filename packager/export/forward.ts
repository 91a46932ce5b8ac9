/**
 * A file written forward and put in its place when it is whole. Small pieces
 * are gathered; what was not known in time is filled in afterwards.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { type Place, placeFor } from './place.ts';

export interface ForwardWriter {
  /** Bytes taken so far. */
  readonly position: number;
  /** Takes the bytes; they may be changed when it has returned. */
  write(bytes: Uint8Array): Promise<void>;
  /** Replaces bytes that were written at `position`. */
  fill(position: number, bytes: Uint8Array): Promise<void>;
  /** Puts the file in its place. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}

/** Pieces at least this long go out as they are. */
const GATHER = 256 * 1024;

export async function forwardWriter(target: string): Promise<ForwardWriter> {
  const place = await placeFor(target);
  return new PartFile(place, await open(place.part, 'wx'));
}

class PartFile implements ForwardWriter {
  position = 0;
  readonly #place: Place;
  readonly #handle: FileHandle;
  #gathered: Uint8Array[] = [];
  #gatheredBytes = 0;

  constructor(place: Place, handle: FileHandle) {
    this.#place = place;
    this.#handle = handle;
  }

  async write(bytes: Uint8Array): Promise<void> {
    this.position += bytes.length;
    if (bytes.length >= GATHER) {
      await this.#send();
      await this.#writeAll(bytes);
      return;
    }
    this.#gathered.push(Uint8Array.from(bytes));
    this.#gatheredBytes += bytes.length;
    if (this.#gatheredBytes >= GATHER) await this.#send();
  }

  async fill(position: number, bytes: Uint8Array): Promise<void> {
    await this.#send();
    await this.#writeAll(bytes, position);
  }

  /** No fsync: a package can always be written again, and the disk needs longer for that than we for the rest. */
  async finish(): Promise<void> {
    await this.#send();
    await this.#handle.close();
    await this.#place.finish();
  }

  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {});
    await this.#place.discard();
  }

  async #send(): Promise<void> {
    const gathered = Buffer.concat(this.#gathered);
    this.#gathered = [];
    this.#gatheredBytes = 0;
    await this.#writeAll(gathered);
  }

  /** At the end of what was written, or at `position`. */
  async #writeAll(bytes: Uint8Array, position?: number): Promise<void> {
    for (let at = 0; at < bytes.length; ) {
      const place = position === undefined ? null : position + at;
      const { bytesWritten } = await this.#handle.write(bytes, at, bytes.length - at, place);
      at += bytesWritten;
    }
  }
}
