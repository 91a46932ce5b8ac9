/**
 * Passages that LibreOffice's help has in English and in Hindi, from Debian's packages
 * `libreoffice-help-en-us` and `libreoffice-help-hi` (a folder with `en-US` and `hi`).
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Pair {
  readonly hindi: string;
  readonly english: string;
}

const PARAGRAPH = /<(?:p|h\d)\b[^>]*\bid="([^"]+)"[^>]*>([\s\S]*?)<\/(?:p|h\d)>/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', nbsp: ' ', quot: '"', amp: '&' };

/** Paragraphs of a page by their ids, which are the same in every language. */
const paragraphsOf = (html: string): ReadonlyMap<string, string> =>
  new Map(
    [...html.matchAll(PARAGRAPH)].map(([, id = '', inner = '']) => [
      id,
      inner
        .replace(/<[^>]+>/g, '')
        .replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all)
        .replace(/\s+/g, ' ')
        .trim(),
    ]),
  );

/** Page by page what is translated: many paragraphs of the Hindi help are in English still. */
export function pagesOf(folder: string): Pair[][] {
  const read = (lang: string, name: string): ReadonlyMap<string, string> => {
    const path = join(folder, lang, name);
    return existsSync(path) ? paragraphsOf(readFileSync(path, 'utf8')) : new Map();
  };
  return readdirSync(join(folder, 'hi'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => {
      const english = read('en-US', name);
      return [...read('hi', name)].flatMap(([id, hindi]) => {
        const original = english.get(id);
        return original && isHindi(hindi) ? [{ hindi, english: original }] : [];
      });
    });
}

const LEAST_LETTERS = 20;

function isHindi(text: string): boolean {
  const letters = text.match(/\p{Script=Devanagari}/gu)?.length ?? 0;
  return letters >= LEAST_LETTERS && letters >= 2 * (text.match(/[A-Za-z]/g)?.length ?? 0);
}

/** Paragraphs of one page put together until they are about so long; the same original only once. */
export function passagesOf(pages: readonly (readonly Pair[])[], words: number): Pair[] {
  const found = new Map<string, Pair>();
  for (const page of pages) {
    let open: Pair | undefined;
    for (const { hindi, english } of page) {
      open = open
        ? { hindi: `${open.hindi}\n${hindi}`, english: `${open.english}\n${english}` }
        : { hindi, english };
      const length = open.english.split(' ').length;
      if (length < words * 0.7) continue;
      if (length <= words * 1.6 && !found.has(open.english)) found.set(open.english, open);
      open = undefined;
    }
  }
  return [...found.values()];
}

/** Paragraphs of neighbouring pages put together until they are so long, each original once. */
export function textsOf(pages: readonly (readonly Pair[])[], words: number): Pair[] {
  const unlike = [...new Map(pages.flat().map((pair) => [pair.english, pair])).values()];
  const texts: Pair[] = [];
  let open: Pair[] = [];
  for (const pair of unlike) {
    open.push(pair);
    if (open.reduce((sum, { english }) => sum + english.split(' ').length, 0) < words) continue;
    texts.push({
      hindi: open.map(({ hindi }) => hindi).join('\n\n'),
      english: open.map(({ english }) => english).join('\n\n'),
    });
    open = [];
  }
  return texts;
}
