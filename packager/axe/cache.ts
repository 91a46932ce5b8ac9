/** What axe found before, in the course's own folder: one file, by the numbers of what was looked at. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { AxeView } from '../lms/axe-found.ts';
import { KRITI_FOLDER } from '../project/lock.ts';

const FILE = 'axe.json';

const Finding = z.strictObject({
  rule: z.string(),
  outcome: z.enum(['fail', 'review']),
  grave: z.boolean(),
  block: z.string().exactOptional(),
  frame: z.boolean(),
  markup: z.string(),
});
const View = z.strictObject({
  findings: z.array(Finding),
  passed: z.array(z.string()),
  inapplicable: z.array(z.string()),
});
const Kept = z.strictObject({ format: z.literal(1), views: z.record(z.string(), View) });

/** Where it lies. */
export const axeCacheFile = (folder: string): string => join(folder, KRITI_FOLDER, FILE);

/** Empty where nothing is kept, or nothing that can be read: then it is looked at anew. */
export async function readAxeCache(folder: string): Promise<Map<string, AxeView>> {
  try {
    const { views } = Kept.parse(JSON.parse(await readFile(axeCacheFile(folder), 'utf8')));
    return new Map(Object.entries(views));
  } catch {
    return new Map();
  }
}

/** A course that cannot be written to is looked at anew each time. */
export async function keepAxeViews(folder: string, views: ReadonlyMap<string, AxeView>): Promise<void> {
  const file = axeCacheFile(folder);
  const made = `${file}.${process.pid}`;
  try {
    await mkdir(join(folder, KRITI_FOLDER), { recursive: true });
    await writeFile(made, JSON.stringify({ format: 1, views: Object.fromEntries(views) }));
    await rename(made, file);
  } catch {
    // Said above: nothing is lost but time.
  }
}
