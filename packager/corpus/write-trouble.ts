/** Why a corpus that was open can no longer be written: its disk, or its server. */
import { getSystemErrorName } from 'node:util';
import { troubleOf } from '../trouble-words.ts';

/**
 * 'disk': `reason` is a code of the system, as ENOSPC. 'lost': the server went;
 * `reason` is what it said last.
 */
export interface WriteTrouble {
  readonly kind: 'disk' | 'lost';
  readonly reason: string;
}

/** lmdb's word for a disk that took less than it was given (`mdb_page_flush`): a full one. */
const SHORT_WRITE = 5;

/** PostgreSQL, appendix A: disk_full; connections that break off, and a server that is stopped. */
const DISK_FULL = '53100';
const LOST = /^(08...|57P0[1-5]|ECONNRESET|EPIPE|ETIMEDOUT)$/;

/** @returns undefined where the error says nothing of either: then it is a fault of ours */
export function writeTroubleOf(error: unknown): WriteTrouble | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const { code, message } = error;
  // lmdb has the system's own numbers, and negative ones for what is wrong with its file.
  if (typeof code === 'number')
    return code > 0
      ? { kind: 'disk', reason: code === SHORT_WRITE ? 'ENOSPC' : getSystemErrorName(-code) }
      : undefined;
  if (typeof code !== 'string') return undefined;
  if (code === DISK_FULL) return { kind: 'disk', reason: 'ENOSPC' };
  if (LOST.test(code)) return { kind: 'lost', reason: message };
  return troubleOf(code) && { kind: 'disk', reason: code };
}
