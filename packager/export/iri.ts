/** Names of a course and its parts that no other course in the world has: what cmi5 and xAPI call ids (ADR 7). */
import { createHash } from 'node:crypto';
import type { Course, Id } from '../course/course.ts';

/**
 * An absolute IRI for the course, or for one of its parts: a UUID of version 8
 * (RFC 9562, 5.8) made from a SHA-256 of their ids, so that every export of a
 * course has the same.
 *
 * @param part what in the course: a kind of thing and its id
 */
export function iriOf(course: Course, ...part: readonly [] | readonly [kind: string, id: Id]): string {
  const bytes = createHash('sha256')
    .update(['kriti', course.id, ...part].join('/'))
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = bytes.toString('hex');
  const groups = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(digits)?.slice(1) ?? [];
  return `urn:uuid:${groups.join('-')}`;
}
