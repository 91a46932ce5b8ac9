/** The sample of every block, from test/course/blocks/<type>.json. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Node } from '../../packager/course/node.ts';

const folder = new URL('blocks/', import.meta.url);

/** Samples by block type. */
export const SAMPLE_BLOCKS: ReadonlyMap<string, Node> = new Map(
  readdirSync(folder).map((name) => [
    name.replace('.json', ''),
    JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Node,
  ]),
);
