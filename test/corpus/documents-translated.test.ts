/** Of a corpus those documents that a text may be translated from, in either language. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { dictionaryOf, NO_DICTIONARY } from '../../packager/check/similarity/translated/dictionary.ts';
import type { Corpus, Incoming } from '../../packager/corpus/corpus.ts';
import { documentsTranslated } from '../../packager/corpus/documents-like.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { DICTIONARY, ENGLISH, HINDI, OTHER_HINDI } from '../check/similarity/translated/texts.ts';
import { text } from './made-texts.ts';

const DOCUMENTS = {
  english: ENGLISH.join('\n\n'),
  hindi: HINDI.join('\n\n'),
  other: OTHER_HINDI.join('\n\n'),
  unlike: text(5, 2000),
};

async function* documents(): AsyncGenerator<Incoming> {
  for (const [title, words] of Object.entries(DOCUMENTS))
    yield {
      source: { path: `/${title}`, bytes: 1, modified: 1 },
      documents: [{ title, text: words, places: [], prints: printsOf(words) }],
    };
}

let folder: string;
let corpus: Corpus;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-translated-test-'));
  const opened = await openLocal(join(folder, 'corpus'), { how: 'write' });
  if (!opened.ok) throw new Error(opened.error.code);
  corpus = opened.value;
  await corpus.add(documents());
});
afterAll(async () => {
  await corpus.close();
  await rm(folder, { recursive: true, force: true });
});

const asked = async (words: string, known = dictionaryOf(DICTIONARY)): Promise<string[]> => {
  const found = await documentsTranslated(corpus, { ...prepare(words), id: '/asked', title: 'asked' }, known);
  return found.map(({ title }) => title);
};

it('a text in Hindi asks for what is in English', async () => {
  expect((await asked(`${DOCUMENTS.hindi}\n\n`))[0]).toBe('english');
});

it('a text in English asks for what is in Hindi, not for what is in its own language', async () => {
  const found = await asked(`${DOCUMENTS.english}\n\n`);
  expect(found[0]).toBe('hindi');
  expect(found).not.toContain('english');
});

it('a text in both asks for both', async () => {
  const found = await asked(`${DOCUMENTS.hindi}\n\n${DOCUMENTS.english}`);
  expect(found).toEqual(expect.arrayContaining(['english', 'hindi']));
});

it('without a dictionary nothing is asked in Hindi', async () =>
  expect(await asked(`${DOCUMENTS.english}\n\n`, NO_DICTIONARY)).toEqual([]));
