/**
 * Reads what the page tells. The package runs in the same origin and could
 * call the same function, so an event is taken only if it has the right shape
 * and a bearable size; anything else is dropped.
 */
import { z } from 'zod';
import { LEAVING_EVENTS, type PageEvent } from './recording.ts';

const text = z.string().max(100_000);
const ms = z.number().nonnegative();
const answer = z.union([text, z.number(), z.boolean(), z.null()]);

const call = z.object({
  t: ms,
  name: z.string().max(64),
  args: z.array(answer).max(8),
  result: answer,
  error: z.string().max(16),
  late: z.boolean().exactOptional(),
  during: z.enum(LEAVING_EVENTS).exactOptional(),
  note: z
    .object({
      key: z.string().max(64),
      clause: z.string().max(200),
      data: z
        .record(z.string().max(64), z.union([z.string().max(400), z.number(), z.boolean()]))
        .exactOptional(),
    })
    .exactOptional(),
});

const recorded = z.object({
  completion: z.enum(['completed', 'incomplete', 'not attempted', 'unknown']),
  success: z.enum(['passed', 'failed', 'unknown']),
  scoreScaled: z.number().exactOptional(),
  scoreRaw: z.string().max(100).exactOptional(),
  progress: z.number().exactOptional(),
  location: text,
  suspendDataLength: z.number(),
});

const pageEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('launched'), href: z.string().max(4000) }),
  z.object({ kind: z.literal('api-found') }),
  z.object({ kind: z.literal('call'), call }),
  z.object({
    kind: z.literal('saved'),
    save: z.object({ t: ms, reason: z.enum(['commit', 'finish', 'interaction', 'leave']), recorded }),
    record: z.unknown(),
  }),
  z.object({ kind: z.literal('forgotten') }),
]);

/** The event, or undefined if `value` is none. */
export function readPageEvent(value: unknown): PageEvent | undefined {
  const read = pageEvent.safeParse(value);
  return read.success ? read.data : undefined;
}
