/** Films of a course that show scenes of films of a corpus: read, kept, found again, explained, and told. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Certificate, certify, type Judged } from '../../packager/check/similarity/certificate.ts';
import { certificateHtml } from '../../packager/check/similarity/certificate-html.ts';
import { STANDARD_LIMITS, verdictOf } from '../../packager/check/similarity/limits.ts';
import { originalityResult } from '../../packager/check/similarity/originality.ts';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { originalityText } from '../../packager/cli/originality-text.ts';
import { copyCorpus } from '../../packager/corpus/copy-corpus.ts';
import type { LocalCorpus } from '../../packager/corpus/local-corpus.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { extractJob } from '../../packager/jobs/extract.ts';
import { listener } from '../../packager/listen.ts';
import { compareWith, type ReadDocument } from '../../packager/originality/similar.ts';
import { picturesOf } from '../../packager/read/pictures.ts';
import { soundsOf } from '../../packager/read/sounds.ts';
import { findFfmpeg } from '../../packager/recordings/ffmpeg.ts';
import { madePicture } from '../check/similarity/made-pictures.ts';
import { alone } from '../jobs/alone.ts';
import { text } from './made-texts.ts';

const { signal } = new AbortController();

const ffmpeg = (...args: string[]) =>
  execFileSync(findFfmpeg() ?? '', ['-hide_banner', '-loglevel', 'error', '-y', ...args]);

/** Seconds that each scene is shown. */
const SHOWN = 6;

/** A film without sound that shows made pictures one after the other. */
async function film(folder: string, name: string, seeds: readonly number[]): Promise<void> {
  for (const [i, seed] of seeds.entries()) await writeFile(join(folder, `${i}.png`), await madePicture(seed));
  const form = ['-r', '10', '-pix_fmt', 'yuv420p', '-crf', '28'];
  ffmpeg('-framerate', `1/${SHOWN}`, '-i', join(folder, '%d.png'), ...form, join(folder, name));
  for (const i of seeds.keys()) await rm(join(folder, `${i}.png`));
}

describe.skipIf(!findFfmpeg())(`films${findFfmpeg() ? '' : ' (not run: no ffmpeg on this machine)'}`, () => {
  let folder: string;
  let corpus: LocalCorpus;
  let course: ReadDocument;
  const opened = async (name: string): Promise<LocalCorpus> => {
    const made = await openLocal(join(folder, name), { how: 'write' });
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kriti-films-test-'));
    const place = join(folder, 'handbook');
    await mkdir(place);
    await writeFile(join(place, 'index.html'), `<title>Handbook of dams and canals</title><p>${text(1)}</p>`);
    await film(place, 'dam.mp4', [1, 2, 3, 4, 5]);
    const [source] = await extractJob({ paths: [place] }, alone(signal));
    const [document] = source?.documents ?? [];
    if (!document) throw new Error('nothing was read');
    corpus = await opened('corpus');
    await corpus.add(
      (async function* () {
        const documents = [{ ...document, owner: 'Water Academy' }];
        yield { source: { path: '/handbook', bytes: 1, modified: 1 }, documents };
      })(),
    );

    const files = join(folder, 'course');
    await mkdir(files);
    const dam = join(place, 'dam.mp4');
    // The second to the fourth scene, cut at the sides, lighter, saved as WebM.
    const changed = ['-vf', 'crop=iw*0.86:ih*0.88,eq=brightness=0.08,scale=320:-2', '-b:v', '300k'];
    ffmpeg('-ss', String(SHOWN), '-t', String(3 * SHOWN), '-i', dam, ...changed, join(files, 'a-part.webm'));
    await film(files, 'b-own.mp4', [11, 12, 13]);
    await film(files, 'c-one.mp4', [21, 2, 22]);
    ffmpeg('-f', 'lavfi', '-i', 'color=c=gray:s=64x64:r=5:d=8', join(files, 'd-gray.mp4'));
    await writeFile(join(files, 'e-still.png'), await madePicture(4));
    const sounds = await soundsOf(files, listener(signal));
    if (sounds === 'no-ffmpeg') throw new Error(sounds);
    const pictures = await picturesOf(files);
    course = {
      ...prepare(text(9)),
      id: '/course',
      title: 'A course',
      places: [],
      unread: 0,
      sounds,
      pictures,
    };
  });
  afterAll(async () => {
    await corpus.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('are known by the scenes they share, with when they are seen; one scene alone is no copy', async () => {
    const { films } = await compareWith(corpus, course);
    expect(films).toMatchObject({ compared: 3, plain: 1 });
    expect(films?.matches).toHaveLength(1);
    const [found] = films?.matches ?? [];
    expect(found).toMatchObject({ name: 'a-part.webm', of: 3, standing: 'open' });
    expect(found?.source).toEqual({ title: 'Handbook of dams and canals', file: 'dam.mp4' });
    expect(found?.scenes).toHaveLength(3);
    for (const { at, sourceAt = 0 } of found?.scenes ?? [])
      expect(Math.abs(sourceAt - at - SHOWN)).toBeLessThanOrEqual(2);
  });

  it('give their scenes to pictures that were taken from them', async () => {
    const { pictures } = await compareWith(corpus, course);
    expect(pictures?.matches).toMatchObject([{ name: 'e-still.png', change: 'changed', standing: 'open' }]);
    expect(pictures?.matches[0]?.source.file).toMatch(/^dam\.mp4 · 0:(18|20)$/);
  });

  it('are explained by their owner, a permission or their source', async () => {
    const standings = async (said: Partial<ReadDocument>) =>
      (await compareWith(corpus, { ...course, ...said })).films?.matches.map(({ standing }) => standing);
    const named = (said: object) => ({
      assets: Object.fromEntries(
        course.sounds?.sounds.map(({ sha256 }) => [sha256, { name: 'x', ...said }]) ?? [],
      ),
    });
    expect(await standings({ owner: 'water academy' })).toEqual(['own']);
    expect(await standings(named({ permission: 'Letter 12/2026' }))).toEqual(['licensed']);
    expect(await standings({ id: '/handbook' })).toEqual([]);
  });

  it.each(['en', 'hi'] as const)('warn in the report and stand on the certificate, in %s', async (lang) => {
    const limits = STANDARD_LIMITS;
    const { pictures: _, ...similar } = await compareWith(corpus, course);
    expect(verdictOf(similar, limits)).toBe('warn');
    const [finding] = originalityResult(similar, { lang, limits }).diagnostics;
    expect(finding).toMatchObject({ severity: 'warning' });
    expect(finding?.message).toContain('Handbook of dams and canals');
    expect(finding?.why).toMatch(/a-part\.webm 0:00–0:1[0-6]/);
    const judged: Judged = {
      subject: { title: 'A course', of: 'course', sha256: 'ab'.repeat(32), words: 10, unread: 0 },
      ...{ text: course.text, places: [], similar },
      corpus: { id: 'cd'.repeat(32), documents: 1, words: 10 },
    };
    const certificate = certify(judged, { limits, version: '1.2.3', issued: '2026-11-28T20:00:00.000Z' });
    expect(Certificate.parse(certificate)).toEqual(certificate);
    expect(certificate.compared).toMatchObject({ films: 'yes' });
    for (const said of [certificateHtml(certificate, lang), originalityText(certificate, lang)]) {
      expect(said).toContain('a-part.webm');
      expect(said).toContain('dam.mp4');
      expect(said).toContain(lang === 'en' ? '3 of 3 scenes' : '3 में से 3 दृश्य');
    }
    const { sounds: __, films: ___, ...without } = similar;
    const blind = certify(
      { ...judged, similar: without },
      { limits, version: '1', issued: certificate.issued },
    );
    expect(blind.compared).toMatchObject({ films: 'no' });
    expect(blind.films).toBeUndefined();
  });

  it('go along into a copy of the corpus', async () => {
    const to = await opened('copy');
    await copyCorpus(corpus, to, () => {});
    expect((await compareWith(to, course)).films?.matches).toHaveLength(1);
    await to.close();
  });
});
