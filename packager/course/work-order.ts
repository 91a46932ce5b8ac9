/** What a client and an agency agreed: kept in the course, or given to `kriti gate` and `kriti pack` as a file. */
import { z } from 'zod';

const line = z.string().min(1).max(500);

export const WorkOrder = z.strictObject({
  format: z.literal(1),
  /** Of the Government e-Marketplace. */
  gemOrder: line.optional().describe('order number on the Government e-Marketplace'),
  date: z.iso.date().optional(),
  client: line.optional(),
  agency: line.optional(),
  contact: line.optional(),
  brief: z.string().max(10_000).optional(),
  deliverables: z.array(line).max(100).optional().describe('what is handed over, one after the other'),
});
export type WorkOrder = z.infer<typeof WorkOrder>;

/** What an order must say before anything can be handed over under it. */
const NEEDED = ['client', 'agency', 'date', 'deliverables'] as const;

/** What an order leaves open of that; all of it where there is none. */
export const openInOrder = (order: WorkOrder | undefined): readonly (typeof NEEDED)[number][] =>
  NEEDED.filter((key) => (order?.[key]?.length ?? 0) === 0);
