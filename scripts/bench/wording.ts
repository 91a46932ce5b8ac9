/**
 * `npm run bench -- wording <folder>…`: how often the rules on wording fire on
 * clean text, and how many personal data of generated sentences they find.
 * The folders hold .html, .txt or .po files (`msgunfmt catalogue.mo`) of public text, which the rules ought to
 * leave alone; each word they fire on is printed, for a person to judge.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { profileById } from '../../packager/check/profile/profile.ts';
import { accusationsIn } from '../../packager/check/wording/accusations.ts';
import cues from '../../packager/check/wording/cues.json' with { type: 'json' };
import { exclusionsIn, genericMasculines } from '../../packager/check/wording/inclusive.ts';
import { namesMapOfIndia } from '../../packager/check/wording/maps.ts';
import { offencesIn } from '../../packager/check/wording/offensive.ts';
import { type PersonalKind, personalData } from '../../packager/check/wording/personal-data.ts';
import { difficultyOf } from '../../packager/check/wording/readability.ts';
import { wordFinder } from '../../packager/check/wording/word-finder.ts';
import { decoys, personalSentences } from './material/personal-sentences.ts';

/** A sentence has at least so many words; menus and headings have fewer. */
const WORDS = 5;
const MOST = 50_000;

type Tree = DefaultTreeAdapterTypes.Node;
const BLOCKS = /^(?:p|li|td|th|h[1-6]|div|dt|dd|pre|title)$/;

function textOf(node: Tree): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node) || /^(?:script|style|code)$/.test(node.nodeName)) return '';
  const inner = node.childNodes.map(textOf).join('');
  return BLOCKS.test(node.nodeName) ? `\n${inner}\n` : inner;
}

/** What a catalogue of messages says in its language, without the signs of shortcuts, one message a line. */
const translations = (catalogue: string): string =>
  [...catalogue.matchAll(/^msgstr(?:\[\d\])? ((?:".*"\n?)+)/gm)]
    .map(([, strings = '']) =>
      [...strings.matchAll(/"(.*)"/g)]
        .map(([, part = '']) => part)
        .join('')
        .replace(/\\n/g, '\n')
        .replace(/\\"/g, '"')
        .replace(/[&_]|<[^>]*>/g, ''),
    )
    .join('\n');

/** Distinct sentences of the texts in a folder, `MOST` at most. */
function sentencesOf(folder: string): Set<string> {
  const sentences = new Set<string>();
  for (const name of readdirSync(folder, { recursive: true }) as string[]) {
    if (!/\.(?:html?|txt|po)$/.test(name) || sentences.size >= MOST) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    const plain = name.endsWith('.txt')
      ? text
      : name.endsWith('.po')
        ? translations(text)
        : textOf(parse(text));
    for (const sentence of plain.split(/\n+|(?<=[.!?।])\s+/u)) {
      const trimmed = sentence.replace(/\s+/g, ' ').trim();
      if (trimmed.split(' ').length >= WORDS) sentences.add(trimmed);
    }
  }
  return sentences;
}

const CHECKS: Readonly<Record<string, (text: string) => readonly { start: number; end: number }[]>> = {
  'no-offensive-words': offencesIn,
  'words-include-everyone': (text) => [...exclusionsIn(text), ...genericMasculines(text)],
  'no-promotion': wordFinder([...cues.politics, ...cues.religion, ...cues.trade]),
  'no-accusations': (text) =>
    accusationsIn(text).map((sentence) => ({
      start: text.indexOf(sentence),
      end: text.indexOf(sentence) + sentence.length,
    })),
  'maps-attested': (text) => (namesMapOfIndia(text) ? [{ start: 0, end: text.length }] : []),
  'no-identity-numbers, no-private-contacts': personalData,
};

const percent = (part: number, of: number): string => `${((100 * part) / of).toFixed(3)} %`;

function measureClean(folder: string): void {
  const sentences = sentencesOf(folder);
  const inHindi = [...sentences].filter((sentence) => (sentence.match(/[\u0900-\u097f]/g)?.length ?? 0) > 10);
  console.log(`\n${sentences.size} clean sentences, ${inHindi.length} of them in Hindi`);
  for (const [rule, find] of Object.entries(CHECKS)) {
    const words = new Map<string, number>();
    let hit = 0;
    for (const sentence of sentences) {
      const found = find(sentence);
      if (found.length > 0) hit += 1;
      for (const { start, end } of found) {
        const word = sentence.slice(start, end).toLowerCase();
        words.set(word, (words.get(word) ?? 0) + 1);
      }
    }
    console.log(`  ${rule}: ${hit} sentences, ${percent(hit, sentences.size)}`);
    for (const [word, n] of [...words].sort((a, b) => b[1] - a[1]).slice(0, 20))
      console.log(`    ${n} × ${word}`);
  }
  const { englishGrade = 0, hindiDifficulty = 0 } = profileById('igot')?.limits ?? {};
  const isHindi = (sentence: string): boolean => /[\u0900-\u097f]/.test(sentence);
  const all = [...sentences];
  measureReadability(
    all.filter((one) => !isHindi(one)),
    'en',
    englishGrade,
  );
  measureReadability(all.filter(isHindi), 'hi', hindiDifficulty);
}

/** Passages as long as a page has, in the order in which the sentences were met. */
const SENTENCES_A_PAGE = 12;

/** How hard the text is to read, in passages of a page's length. */
function measureReadability(sentences: readonly string[], lang: string, most: number): void {
  const levels: number[] = [];
  for (let i = 0; i + SENTENCES_A_PAGE <= sentences.length; i += SENTENCES_A_PAGE) {
    const found = difficultyOf(sentences.slice(i, i + SENTENCES_A_PAGE), lang);
    if (found) levels.push(found.level);
  }
  if (levels.length === 0) return;
  levels.sort((a, b) => a - b);
  const at = (share: number): string => (levels[Math.floor(share * (levels.length - 1))] ?? 0).toFixed(1);
  const hard = levels.filter((level) => level > most).length;
  console.log(
    `  sentences-readable (${lang}): ${levels.length} passages, median ${at(0.5)}, 99 of 100 up to ${at(0.99)}; above ${most}: ${percent(hard, levels.length)}`,
  );
}

function measurePersonal(): void {
  const kinds = new Map<PersonalKind, { said: number; found: number; false: number }>();
  const of = (kind: PersonalKind) => {
    const known = kinds.get(kind) ?? { said: 0, found: 0, false: 0 };
    kinds.set(kind, known);
    return known;
  };
  for (const { kind, text, start, end } of personalSentences(5000)) {
    const found = personalData(text);
    of(kind).said += 1;
    if (found.some((one) => one.kind === kind && one.start <= start && one.end >= end)) of(kind).found += 1;
    for (const one of found) if (one.kind !== kind) of(one.kind).false += 1;
  }
  for (const text of decoys(5000)) for (const { kind } of personalData(text)) of(kind).false += 1;
  console.log(
    '\ngenerated: 5,000 sentences that hold a datum, 5,000 that hold a number or address of nobody',
  );
  for (const [kind, { said, found, false: wrong }] of kinds)
    console.log(`  ${kind}: recall ${percent(found, said)}, precision ${percent(found, found + wrong)}`);
}

export async function run(folders: string[]): Promise<void> {
  measurePersonal();
  for (const folder of folders) measureClean(folder);
}
