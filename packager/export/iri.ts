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
  return uuidOf(['kriti', course.id, ...part].join('/'));
}

/** The same competency in any course: its three names make it (platform/competencies/names.ts). */
export const competencyIri = (key: string): string => uuidOf(['kriti', 'competency', key].join('\n'));

function uuidOf(name: string): string {
  const bytes = createHash('sha256').update(name).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const digits = bytes.toString('hex');
  const groups = /^(.{8})(.{4})(.{4})(.{4})(.{12})$/.exec(digits)?.slice(1) ?? [];
  return `urn:uuid:${groups.join('-')}`;
}
