/** `npm run bench -- <name> [args]`: runs scripts/bench/<name>.ts. Each prints ours and its baseline side by side. */
import { readdirSync } from 'node:fs';

const folder = new URL('./bench/', import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3))
  .sort();

const [name = '', ...args] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`Usage: npm run bench -- <name>\nNames: ${names.join(', ')}`);
  process.exit(2);
}
const bench: { run(args: string[]): Promise<void> } = await import(new URL(`${name}.ts`, folder).href);
await bench.run(args);
