/**
 * `npm run bench -- similar --pan <folder> --out <folder>`: aligns every pair of
 * a PAN text alignment corpus and writes one XML file of detections for each, as
 * the official scorer reads them. Where the corpus holds the truth (a folder for
 * each kind of rewriting), our own scorer prints the figures beside the winner
 * of PAN 2014's, as published; `--seen <train folder>` also without the pairs
 * whose suspicious text stands in that other corpus.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { align } from '../../packager/check/similarity/align.ts';
import {
  annotationOf,
  type PanPair,
  PanTexts,
  pairName,
  panPairs,
  truthFolders,
  truthOf,
} from './material/pan.ts';
import { type Annotation, type Judged, plagdet } from './material/plagdet.ts';
import { machine } from './material/timed.ts';

/** plagdet of M. A. Sanchez-Perez et al. on PAN13's test corpus 2 (their notebook of 2014, tables 2 and 3). */
const WINNER_2014: Readonly<Record<string, number>> = {
  all: 0.87818,
  '02-no-obfuscation': 0.90032,
  '03-random-obfuscation': 0.88417,
  '04-translation-obfuscation': 0.88659,
  '05-summary-obfuscation': 0.5607,
};

type Found = ReadonlyMap<string, readonly Annotation[]>;

export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { pan: { type: 'string' }, out: { type: 'string' }, seen: { type: 'string' } },
  });
  const { pan, out, seen } = values;
  if (!pan || !out) {
    console.error('Usage: npm run bench -- similar --pan <folder> --out <folder> [--seen <train folder>]');
    process.exitCode = 2;
    return;
  }
  mkdirSync(out, { recursive: true });
  const found = detect(pan, out);
  const kinds = truthFolders(pan);
  if (kinds.length > 0) report(pan, kinds, found, seen);
  console.log(machine());
}

/** Reads and prepares all texts first, so that what is timed is the alignment alone. */
function detect(folder: string, out: string): Found {
  const texts = new PanTexts(folder);
  const pairs = panPairs(folder);
  const [prepare] = cpuMs(() => {
    for (const { suspicious, source } of pairs) {
      texts.of('susp', suspicious);
      texts.of('src', source);
    }
  });
  const found = new Map<string, readonly Annotation[]>();
  const [aligning] = cpuMs(() => {
    for (const pair of pairs) found.set(pairName(pair), detections(texts, pair));
  });
  for (const pair of pairs)
    writeFileSync(join(out, `${pairName(pair)}.xml`), panXml(pair, found.get(pairName(pair)) ?? []));
  const each = (aligning / (pairs.length || 1)).toFixed(2);
  const peak = (process.resourceUsage().maxRSS / 1024).toFixed(0);
  console.log(
    `${pairs.length} pairs: ${each} ms CPU a pair to align, ${(prepare / 1000).toFixed(1)} s to read and prepare all, peak ${peak} MB`,
  );
  return found;
}

/** User and system time of this process: what runs beside it does not count. */
function cpuMs(work: () => void): [number] {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1000];
}

function detections(texts: PanTexts, { suspicious, source }: PanPair): Annotation[] {
  const copy = texts.of('susp', suspicious);
  const from = texts.of('src', source);
  return align(copy.prepared, from.prepared).map((passage) => annotationOf(passage, copy, from));
}

function panXml({ suspicious, source }: PanPair, found: readonly Annotation[]): string {
  const features = found.map(
    ({ at, length, sourceAt, sourceLength }) =>
      `<feature name="detected-plagiarism" this_offset="${at}" this_length="${length}" source_reference="${source}" source_offset="${sourceAt}" source_length="${sourceLength}"/>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<document reference="${suspicious}">\n${features.join('')}</document>\n`;
}

interface Row extends Judged {
  readonly suspicious: string;
}

function report(folder: string, kinds: readonly string[], found: Found, seen: string | undefined): void {
  const rows = new Map<string, Row[]>(
    kinds.map((kind) => [
      kind,
      panPairs(join(folder, kind)).map((pair) => ({
        suspicious: pair.suspicious,
        cases: truthOf(folder, kind, pair),
        detections: found.get(pairName(pair)) ?? [],
      })),
    ]),
  );
  console.log(`${'plagdet, macro'.padEnd(30)}   ours  recall    prec    gran   cases   2014`);
  print('all', [...rows.values()].flat());
  for (const [kind, pairs] of rows) print(kind, pairs);
  const none = rows.get('01-no-plagiarism') ?? [];
  const alarms = none.filter(({ detections }) => detections.length > 0).length;
  if (none.length > 0)
    console.log(`pairs without plagiarism in which something is found: ${alarms} of ${none.length}`);
  if (seen) {
    const known = new Set(readdirSync(join(seen, 'susp')).map((name) => digest(join(seen, 'susp', name))));
    const all = [...rows.values()].flat();
    const unseen = all.filter(({ suspicious }) => !known.has(digest(join(folder, 'susp', suspicious))));
    print('text not in the other corpus', unseen);
    print(
      'text in the other corpus',
      all.filter((row) => !unseen.includes(row)),
    );
  }
}

const digests = new Map<string, string>();

function digest(file: string): string {
  let found = digests.get(file);
  if (!found) {
    found = createHash('sha256').update(readFileSync(file)).digest('hex');
    digests.set(file, found);
  }
  return found;
}

function print(name: string, rows: readonly Judged[]): void {
  const { plagdet: figure, recall, precision, granularity, cases } = plagdet(rows);
  if (cases === 0) return;
  const numbers = [figure, recall, precision, granularity].map((value) => value.toFixed(4).padStart(7));
  const winner = WINNER_2014[name]?.toFixed(4) ?? '';
  console.log(`${name.padEnd(30)}${numbers.join(' ')} ${String(cases).padStart(7)} ${winner}`);
}
