/**
 * Passages and what a language model made of them, sentence by sentence, in
 * English and Hindi; both sides were written for this set. Four passages share
 * a subject: each is a hard case for the other three, on the same matter with
 * other facts. Every second subject is held back: the weights are learned, and
 * every choice made, without it.
 */
import { readFileSync } from 'node:fs';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { factsOf } from '../../packager/check/similarity/rewritten/facts.ts';
import { likeness } from '../../packager/check/similarity/rewritten/likeness.ts';
import { type Stretch, stretchOf } from '../../packager/check/similarity/rewritten/stretch.ts';

export const LANGS = ['en', 'hi'] as const;
export type Lang = (typeof LANGS)[number];
export const HALVES = ['development', 'held back'] as const;
export type Half = (typeof HALVES)[number];

export interface Passage {
  readonly subject: string;
  readonly source: string;
  readonly rewriting: string;
}

interface Subject {
  readonly subject: string;
  readonly passages: readonly Omit<Passage, 'subject'>[];
}

export function passagesOf(lang: Lang, half: Half): Passage[] {
  const file = new URL(`./rewritten/${lang}.json`, import.meta.url);
  const subjects: Subject[] = JSON.parse(readFileSync(file, 'utf8'));
  return subjects
    .filter((_, i) => i % 2 === HALVES.indexOf(half))
    .flatMap(({ subject, passages }) => passages.map((passage) => ({ subject, ...passage })));
}

/** Two texts, and whether one was made of the other. */
export interface Trial {
  readonly copy: string;
  readonly source: string;
  /** 'near': another passage on the same subject. 'far': one on another subject. */
  readonly truth: 'copied' | 'near' | 'far';
}

/** Each rewriting against each source of its half. */
export function trialsOf(lang: Lang, half: Half): Trial[] {
  const passages = passagesOf(lang, half);
  return passages.flatMap((copy) =>
    passages.map((source): Trial => {
      const truth = copy === source ? 'copied' : copy.subject === source.subject ? 'near' : 'far';
      return { copy: copy.rewriting, source: source.source, truth };
    }),
  );
}

const stretches = new Map<string, Stretch>();

function stretchOfAll(text: string): Stretch {
  let known = stretches.get(text);
  if (!known) {
    const facts = factsOf(prepare(text));
    known = stretchOf(facts, 0, facts.prepared.words.length);
    stretches.set(text, known);
  }
  return known;
}

/** The features of a trial, each side taken whole. */
export const likenessOf = ({ copy, source }: Trial): number[] =>
  likeness(stretchOfAll(copy), stretchOfAll(source));
