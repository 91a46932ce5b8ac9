/**
 * Learns how common the stems of a language are, and writes them
 * (packager/check/similarity/rewritten/rarity.ts).
 *
 *     npx tsx scripts/similar/common-stems.ts <language> <folder or text>…
 *
 * English was counted in the sources of PAN13's train corpus; Hindi in the
 * paragraphs of Debian's libreoffice-help-hi, in Kriti's own words and in the
 * development half of scripts/similar/rewritten/hi.json. Numbers come out; no
 * sentence of these texts does.
 */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../packager/check/similarity/stems.ts';
import { foldedWords } from '../../packager/check/similarity/words.ts';

const DATA = new URL('../../packager/check/similarity/rewritten/wording/common-stems.json', import.meta.url);
/** Words of a piece: as many as a passage that is compared. */
const PIECE = 70;
/** Rarer than one piece in 2^11 is as rare as it gets: names and subjects are. */
const RAREST = 11;
/** Letters of the script of the language: what else stands in its texts is not counted. */
const SCRIPT: Readonly<Record<string, RegExp>> = { en: /^[a-z]+$/, hi: /^[\u0900-\u097F]+$/ };

function* filesOf(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name));
}

const textOf = (file: string): string => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.html') ? text.replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g, ' ') : text;
};

const [lang = '', ...paths] = process.argv.slice(2);
const script = SCRIPT[lang];
if (!script || paths.length === 0) {
  console.error('Usage: npx tsx scripts/similar/common-stems.ts <en or hi> <folder or text>…');
  process.exit(2);
}
const holders = new Map<string, number>();
let pieces = 0;
let piece: string[] = [];
for (const path of paths)
  for (const file of filesOf(path)) {
    for (const word of foldedWords(textOf(file))) {
      if (!script.test(word)) continue;
      piece.push(stem(word));
      if (piece.length < PIECE) continue;
      for (const each of new Set(piece)) holders.set(each, (holders.get(each) ?? 0) + 1);
      pieces++;
      piece = [];
    }
  }
const levels = Array.from({ length: RAREST }, (): string[] => []);
for (const [each, count] of holders) {
  const level = Math.round(Math.log2(pieces / count));
  if (count > 2) levels[level]?.push(each);
}
const known = existsSync(DATA) ? JSON.parse(readFileSync(DATA, 'utf8')) : {};
known[lang] = levels.map((level) => level.sort().join(' '));
const inOrder = Object.fromEntries(Object.entries(known).sort());
writeFileSync(DATA, `${JSON.stringify(inOrder, null, 1)}\n`);
console.log(`${pieces} pieces; stems by level: ${levels.map((level) => level.length).join(', ')}`);
