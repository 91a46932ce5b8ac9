/**
 * A dictionary of FreeDict from English to Hindi, as dictd has it (the text in
 * `freedict-eng-hin.dict.dz`; Debian's package `dict-freedict-eng-hin`).
 */
import type { Entries } from './dictionary.ts';

/** A headword, its pronunciation and its part of speech. */
const HEADWORD = /^([A-Za-z][^/<\d]*?)\s*(?:\/[^/]*\/)?\s*<[^>]+>\s*$/;
const GLOSSES = /^\d+\.\s+(.+)$/;
/** What explains a gloss. */
const ASIDE = /\{[^}]*\}|\([^)]*\)/g;

/** @returns English headwords with their glosses; empty where the text is no such dictionary */
export function readFreedict(text: string): Entries {
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
