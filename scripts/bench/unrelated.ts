/**
 * `npm run bench -- unrelated <folder of the corpus> <folder of documents>`:
 * texts that have nothing to do with a corpus, each held against the whole of
 * it as `kriti originality` does. Every text of the first folder is taken in;
 * of the second, fifty of a thousand words and more, evenly spread over the
 * sorted names (`.txt` and `.html`, also `.gz`). Passages that nothing explains
 * are false, or copies that nobody knew of: they are listed, to be looked at.
 * Goal: at most one false passage in 10,000 words.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Document } from '../../packager/check/similarity/compare.ts';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { NO_DICTIONARY } from '../../packager/check/similarity/translated/dictionary.ts';
import type { Corpus, Incoming } from '../../packager/corpus/corpus.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { compareWith } from '../../packager/originality/similar.ts';
import { htmlText } from '../../packager/read/text/html.ts';
import { machine } from './material/timed.ts';

const DOCUMENTS = 50;
const LEAST_WORDS = 1000;
/** Of each text so many words, so that one book does not outweigh all others. */
const MOST_WORDS = 10_000;

export async function run([known, folder]: string[]): Promise<void> {
  if (!known || !folder) {
    console.error('Usage: npm run bench -- unrelated <folder of the corpus> <folder of documents>');
    process.exitCode = 2;
    return;
  }
  const place = mkdtempSync(join(tmpdir(), 'bench-unrelated-'));
  try {
    const opened = await openLocal(join(place, 'corpus'), { how: 'write' });
    if (!opened.ok) throw new Error(opened.error.code);
    const corpus = opened.value;
    await corpus.add(filesOf(known));
    const { documents, words } = await corpus.stats();
    console.log(`corpus: ${documents} documents of ${words} words`);
    await hold(corpus, spread(textsIn(folder)));
    await corpus.close();
    console.log(machine());
  } finally {
    rmSync(place, { recursive: true });
  }
}

async function hold(corpus: Corpus, texts: readonly Document[]): Promise<void> {
  let [words, passages, leads, inPassages] = [0, 0, 0, 0];
  const began = performance.now();
  for (const text of texts) {
    const similar = await compareWith(corpus, text, [], NO_DICTIONARY);
    const open = similar.matches.filter(({ standing }) => standing === 'open');
    words += text.words.length;
    passages += open.length;
    leads += similar.leads.length;
    for (const { start, end, words: length, source, score } of open) {
      inPassages += length;
      const said = [...text.text].slice(start, end).join('').replace(/\s+/g, ' ');
      console.log(`  ${text.title}, in ${source.title}, ${length} words, ${score}: ${said.slice(0, 300)}`);
    }
  }
  const in10k = (count: number): string => ((count * 10_000) / (words || 1)).toFixed(2);
  const seconds = ((performance.now() - began) / 1000 / (texts.length || 1)).toFixed(2);
  console.log(
    `${texts.length} documents of ${words} words: ${passages} passages of ${inPassages} words, ${in10k(passages)} in 10,000 words; ${leads} leads, ${in10k(leads)} in 10,000 words; ${seconds} s each`,
  );
}

async function* filesOf(folder: string): AsyncGenerator<Incoming> {
  for (const [path, text] of textsIn(folder))
    yield {
      source: { path, bytes: text.length, modified: 0 },
      documents: [{ title: basename(path), text, places: [], prints: printsOf(text) }],
    };
}

function* textsIn(folder: string): Generator<[path: string, text: string]> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    const plain = name.replace(/\.gz$/, '');
    if (!/\.(txt|html?)$/.test(plain)) continue;
    const bytes = readFileSync(join(folder, name));
    const source = (plain === name ? bytes : gunzipSync(bytes)).toString('utf8');
    yield [join(folder, name), plain.endsWith('.txt') ? source : htmlText(source).text];
  }
}

function spread(texts: Iterable<[path: string, text: string]>): Document[] {
  const long: Document[] = [];
  for (const [path, text] of texts) {
    const all = prepare(text);
    if (all.words.length < LEAST_WORDS) continue;
    const end = all.ends[Math.min(MOST_WORDS, all.words.length) - 1] ?? text.length;
    long.push({ ...prepare(text.slice(0, end)), id: path, title: basename(path) });
  }
  const every = Math.max(1, long.length / DOCUMENTS);
  return Array.from(
    { length: Math.min(DOCUMENTS, long.length) },
    (_, i) => long[Math.floor(i * every)],
  ).flatMap((one) => one ?? []);
}
