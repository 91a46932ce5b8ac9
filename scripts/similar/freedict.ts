/**
 * `npx tsx scripts/similar/freedict.ts <freedict-eng-hin without ending> <out.json>`:
 * an installed dictionary of FreeDict (dictd: text in `.dict.dz`) as the data
 * that translations are looked for by. The result stays under the licence of
 * the dictionary, so it is no part of Kriti.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { DictionaryFile } from '../../packager/check/similarity/translated/dictionary.ts';

/** A headword, its pronunciation and its part of speech. */
const HEADWORD = /^([A-Za-z][^/<\d]*?)\s*(?:\/[^/]*\/)?\s*<[^>]+>\s*$/;
const GLOSSES = /^\d+\.\s+(.+)$/;
/** What explains a gloss. */
const ASIDE = /\{[^}]*\}|\([^)]*\)/g;

export function readFreedict(text: string): DictionaryFile['entries'] {
  const entries = new Map<string, Set<string>>();
  let headword: Set<string> | undefined;
  for (const line of text.split('\n')) {
    const name = HEADWORD.exec(line)?.[1];
    if (name) {
      headword = entries.get(name) ?? new Set();
      entries.set(name, headword);
    }
    const glosses = GLOSSES.exec(line)?.[1];
    if (!headword || !glosses) continue;
    for (const gloss of glosses.replace(ASIDE, ' ').replaceAll('~', ' ').split(/[,;/]/)) {
      const plain = gloss.trim();
      if (/\p{Script=Devanagari}/u.test(plain)) headword.add(plain);
    }
  }
  return Object.fromEntries(
    [...entries].flatMap(([name, found]) => (found.size > 0 ? [[name, [...found]]] : [])),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [from, to] = process.argv.slice(2);
  if (!from || !to)
    throw new Error('Usage: npx tsx scripts/similar/freedict.ts <freedict-eng-hin> <out.json>');
  const entries = readFreedict(gunzipSync(readFileSync(`${from}.dict.dz`)).toString());
  const file: DictionaryFile = {
    ...{
      format: 'kriti-dictionary-1',
      title: 'English-Hindi FreeDict Dictionary',
      licence: 'GPL-2.0-or-later',
    },
    entries,
  };
  writeFileSync(to, JSON.stringify(file));
  console.log(`${Object.keys(entries).length} entries`);
}
