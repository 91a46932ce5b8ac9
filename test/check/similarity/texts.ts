/** Words to try the engine on: passages of the shipped sample course, frames from the help, in English and Hindi. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../../..', import.meta.url).pathname;

export type Lang = 'en' | 'hi';

interface Node {
  readonly text?: string;
  readonly content?: readonly Node[];
}

const paragraphs = (node: Node): string[] => {
  if (node.content?.some(({ text }) => text !== undefined))
    return [node.content.map(({ text }) => text ?? ' ').join('')];
  return (node.content ?? []).flatMap(paragraphs);
};

/** Paragraphs of the sample course of at least `words` words, in the order of file names. */
function courseParagraphs(lang: Lang, words: number): string[] {
  const folder = join(ROOT, 'templates/orientation/pages');
  return readdirSync(folder)
    .filter((name) => name.endsWith(`.${lang}.json`))
    .sort()
    .flatMap((name) => paragraphs(JSON.parse(readFileSync(join(folder, name), 'utf8'))))
    .filter((text) => text.split(/\s+/).length >= words);
}

/** Passages of 40 to 90 words, each one or more whole paragraphs. */
export function passages(lang: Lang, count: number): string[] {
  const found: string[] = [];
  let passage = '';
  for (const paragraph of courseParagraphs(lang, 12)) {
    passage = passage ? `${passage} ${paragraph}` : paragraph;
    if (passage.split(/\s+/).length < 40) continue;
    found.push(passage);
    passage = '';
    if (found.length === count) break;
  }
  return found;
}

/** A text of the help, of which no word stands in the sample course: what a copy is pasted into. */
export const frame = (lang: Lang): string =>
  readFileSync(join(ROOT, `docs/help/questions.${lang}.md`), 'utf8');

/** A number between 0 and 1 that is the same in every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
