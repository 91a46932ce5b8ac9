/** Pictures of a course that a corpus holds: what explains them, and how reports and the certificate say it. */
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Certificate, certify, type Judged } from '../../packager/check/similarity/certificate.ts';
import { certificateHtml } from '../../packager/check/similarity/certificate-html.ts';
import { STANDARD_LIMITS, verdictOf } from '../../packager/check/similarity/limits.ts';
import { originalityResult } from '../../packager/check/similarity/originality.ts';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { originalityText } from '../../packager/cli/originality-text.ts';
import type { LocalCorpus } from '../../packager/corpus/local-corpus.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { newPicture } from '../../packager/corpus/picture.ts';
import { printsOf } from '../../packager/corpus/prints.ts';
import { compareWith, type ReadDocument } from '../../packager/originality/similar.ts';
import { luminanceOf } from '../../packager/read/media/luminance.ts';
import { madePicture, plainPicture } from '../check/similarity/made-pictures.ts';
import { text } from './made-texts.ts';

let folder: string;
let corpus: LocalCorpus;
let original: Buffer;
let copy: Buffer;

async function read(bytes: Buffer, path: string) {
  const luminance = await luminanceOf(bytes);
  if (!luminance.ok) throw new Error(luminance.error);
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), luminance: luminance.value };
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-pictures-like-'));
  const opened = await openLocal(join(folder, 'corpus'), { how: 'write' });
  if (!opened.ok) throw new Error(opened.error.code);
  corpus = opened.value;
  original = await madePicture(21);
  copy = await sharp(original).flop().resize(300).jpeg().toBuffer();
  const picture = newPicture(await read(original, 'media/dam.png'));
  const document = {
    ...{ title: 'Handbook of dams and canals', owner: 'Water Academy', text: text(1), places: [] },
    ...{ prints: printsOf(text(1)), pictures: picture ? [picture] : [] },
  };
  await corpus.add(
    (async function* () {
      yield { source: { path: '/handbook', bytes: 1, modified: 1 }, documents: [document] };
    })(),
  );
});
afterAll(async () => {
  await corpus.close();
  await rm(folder, { recursive: true, force: true });
});

type Said = Partial<Pick<ReadDocument, 'owner' | 'references' | 'assets'>>;

/** A course with the copy, a picture of its own, one that is plain and an icon; its words are nobody else's. */
async function course(said: Said = {}): Promise<ReadDocument> {
  const icon = await sharp(original).resize(40).png().toBuffer();
  const files = [copy, await madePicture(22), await plainPicture(), icon];
  return {
    ...prepare(text(9)),
    ...{ id: '/course', title: 'A course', places: [], unread: 0 },
    pictures: {
      pictures: await Promise.all(files.map((bytes, i) => read(bytes, `assets/${i}.jpg`))),
      unread: 1,
    },
    ...said,
  };
}

const asset = async (said: Partial<NonNullable<ReadDocument['assets']>[string]>) => ({
  assets: { [(await read(copy, '')).sha256]: { name: 'my-dam.jpg', at: 'Rivers', ...said } },
});

const standingOf = async (said: Said) => {
  const { pictures } = await compareWith(corpus, await course(said));
  return pictures?.matches.map(({ standing }) => standing);
};

describe('a picture that stands in another document', () => {
  it('is told with its source and what was done to it; the others only counted', async () => {
    const { pictures } = await compareWith(corpus, await course(await asset({})));
    expect(pictures).toEqual({
      ...{ compared: 3, plain: 1, small: 1, unread: 1, missed: false },
      matches: [
        {
          ...{ sha256: expect.any(String), name: 'my-dam.jpg', at: 'Rivers' },
          ...{ change: 'changed', standing: 'open' },
          source: { title: 'Handbook of dams and canals', file: 'media/dam.png' },
        },
      ],
    });
  });

  it('is explained by its owner, a permission, a licence or its source', async () => {
    expect(await standingOf({})).toEqual(['open']);
    expect(await standingOf({ owner: 'water academy' })).toEqual(['own']);
    expect(await standingOf(await asset({ permission: 'Letter 12/2026' }))).toEqual(['licensed']);
    expect(await standingOf(await asset({ licence: 'CC0 1.0' }))).toEqual(['licensed']);
    // This licence asks to say whose it is.
    expect(await standingOf(await asset({ licence: 'CC BY 4.0' }))).toEqual(['open']);
    expect(await standingOf(await asset({ licence: 'CC BY 4.0', source: 'A. Rao' }))).toEqual(['licensed']);
    expect(await standingOf(await asset({ source: 'Water Academy, 2021' }))).toEqual(['cited']);
    expect(await standingOf({ references: ['Handbook of dams and canals, 2021'] })).toEqual(['cited']);
  });

  it('is no source of itself', async () => {
    expect((await compareWith(corpus, { ...(await course()), id: '/handbook' })).pictures?.matches).toEqual(
      [],
    );
  });
});

describe.each(['en', 'hi'] as const)('in %s', (lang) => {
  const limits = STANDARD_LIMITS;

  it('a picture that nothing explains warns, in the report and on the certificate', async () => {
    const read = await course(await asset({}));
    const similar = await compareWith(corpus, read);
    expect(verdictOf(similar, limits)).toBe('warn');
    const result = originalityResult(similar, { lang, limits });
    expect(result).toMatchObject({ outcome: 'fail', diagnostics: [{ severity: 'warning' }] });
    expect(result.diagnostics[0]?.message).toContain('Handbook of dams and canals');
    expect(result.diagnostics[0]?.why).toContain('my-dam.jpg');
    const judged: Judged = {
      subject: { title: 'A course', of: 'course', sha256: 'ab'.repeat(32), words: 10, unread: 0 },
      ...{ text: read.text, places: [], similar },
      corpus: { id: 'cd'.repeat(32), documents: 1, words: 10 },
    };
    const certificate = certify(judged, { limits, version: '1.2.3', issued: '2026-11-28T20:00:00.000Z' });
    expect(Certificate.parse(certificate)).toEqual(certificate);
    expect(certificate).toMatchObject({
      compared: { pictures: 'yes' },
      pictures: { compared: 3, found: [{ name: 'my-dam.jpg', at: 'Rivers', standing: 'open' }] },
    });
    for (const said of [certificateHtml(certificate, lang), originalityText(certificate, lang)]) {
      expect(said).toContain('my-dam.jpg');
      expect(said).toContain('media/dam.png');
      expect(said).toContain(lang === 'en' ? '3 pictures compared' : '3 चित्रों का मिलान हुआ');
    }
  });
});
