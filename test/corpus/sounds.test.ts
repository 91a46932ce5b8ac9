/** Recordings of a course that a corpus holds: read, kept, found again, explained, and told. */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { open } from 'lmdb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Certificate, certify, type Judged } from '../../packager/check/similarity/certificate.ts';
import { certificateHtml } from '../../packager/check/similarity/certificate-html.ts';
import { STANDARD_LIMITS, verdictOf } from '../../packager/check/similarity/limits.ts';
import { originalityResult } from '../../packager/check/similarity/originality.ts';
import { prepare } from '../../packager/check/similarity/prepare.ts';
import { originalityText } from '../../packager/cli/originality-text.ts';
import { copyCorpus } from '../../packager/corpus/copy-corpus.ts';
import type { NewDocument } from '../../packager/corpus/document.ts';
import type { LocalCorpus } from '../../packager/corpus/local-corpus.ts';
import { openLocal } from '../../packager/corpus/open-local.ts';
import { extractJob } from '../../packager/jobs/extract.ts';
import { listener } from '../../packager/listen.ts';
import { compareWith, type ReadDocument } from '../../packager/originality/similar.ts';
import { soundsOf } from '../../packager/read/sounds.ts';
import { findFfmpeg } from '../../packager/recordings/ffmpeg.ts';
import { madeSound, wavOf } from '../check/similarity/made-sounds.ts';
import { alone } from '../jobs/alone.ts';
import { text } from './made-texts.ts';

const { signal } = new AbortController();
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kriti-sounds-test-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function opened(name: string, how: 'read' | 'write' = 'write'): Promise<LocalCorpus> {
  const corpus = await openLocal(join(folder, name), { how });
  if (!corpus.ok) throw new Error(corpus.error.code);
  return corpus.value;
}

const ffmpeg = (...args: string[]) =>
  execFileSync(findFfmpeg() ?? '', ['-hide_banner', '-loglevel', 'error', '-y', ...args]);

/** A package with a page of its own words and a recording. */
async function handbook(name: string, seed: number): Promise<string> {
  const place = join(folder, name);
  await mkdir(place);
  await writeFile(join(place, 'index.html'), `<title>Handbook of dams and canals</title><p>${text(1)}</p>`);
  await writeFile(join(place, 'talk.wav'), wavOf(madeSound(seed, 30)));
  return place;
}

async function taken(place: string): Promise<NewDocument> {
  const [source] = await extractJob({ paths: [place] }, alone(signal));
  const [document] = source?.documents ?? [];
  if (!document) throw new Error('nothing was read');
  return { ...document, owner: 'Water Academy' };
}

async function add(corpus: LocalCorpus, path: string, document: NewDocument): Promise<void> {
  await corpus.add(
    (async function* () {
      yield { source: { path, bytes: 1, modified: 1 }, documents: [document] };
    })(),
  );
}

describe.skipIf(!findFfmpeg())(
  `recordings${findFfmpeg() ? '' : ' (not run: no ffmpeg on this machine)'}`,
  () => {
    let corpus: LocalCorpus;
    let course: ReadDocument;
    beforeAll(async () => {
      corpus = await opened('corpus');
      const place = await handbook('handbook', 1);
      await add(corpus, '/handbook', await taken(place));
      const files = join(folder, 'course');
      await mkdir(files);
      const talk = join(place, 'talk.wav');
      ffmpeg('-i', talk, '-b:a', '64k', join(files, 'a-anew.mp3'));
      ffmpeg(
        '-ss',
        '8.2',
        '-t',
        '14',
        '-i',
        talk,
        '-af',
        'volume=0.5',
        '-b:a',
        '48k',
        join(files, 'b-part.m4a'),
      );
      ffmpeg('-ss', '5', '-t', '10', '-i', talk, '-c:a', 'libopus', join(files, 'c-part.ogg'));
      const picture = ['-f', 'lavfi', '-i', 'color=c=red:s=64x64:r=5:d=12'];
      ffmpeg(...picture, '-ss', '11.4', '-i', talk, '-shortest', join(files, 'd-film.mp4'));
      ffmpeg(...picture, join(files, 'e-silent.mp4'));
      await writeFile(join(files, 'f-own.wav'), wavOf(madeSound(2, 20)));
      await writeFile(join(files, 'g-same.wav'), wavOf(madeSound(1, 30)));
      await writeFile(join(files, 'h-broken.mp3'), 'no recording');
      const sounds = await soundsOf(files, listener(signal));
      if (sounds === 'no-ffmpeg') throw new Error(sounds);
      course = { ...prepare(text(9)), id: '/course', title: 'A course', places: [], unread: 0, sounds };
    });
    afterAll(() => corpus.close());

    it('are told with their source, the change and the stretch; the others only counted', async () => {
      const { sounds } = await compareWith(corpus, course);
      expect(sounds).toMatchObject({ compared: 7, plain: 1, cut: 0, unread: 1, missed: false });
      expect(sounds?.matches).toMatchObject([
        { name: 'a-anew.mp3', change: 'anew', stretches: [{ from: 0 }] },
        { name: 'b-part.m4a', change: 'part', stretches: [{}] },
        { name: 'c-part.ogg', change: 'part', stretches: [{}] },
        { name: 'd-film.mp4', change: 'part', stretches: [{}] },
        { name: 'g-same.wav', change: 'bytes', stretches: [{ from: 0, to: 30, sourceFrom: 0 }] },
      ]);
      for (const { source, standing } of sounds?.matches ?? [])
        expect({ source, standing }).toEqual({
          source: { title: 'Handbook of dams and canals', file: 'talk.wav' },
          standing: 'open',
        });
      const begins = sounds?.matches.map(({ stretches: [one] }) => (one?.sourceFrom ?? 0) - (one?.from ?? 0));
      for (const [i, second] of [0, 8.2, 5, 11.4, 0].entries())
        expect(Math.abs((begins?.[i] ?? -1) - second)).toBeLessThan(0.3);
    });

    it('are explained by their owner, a permission or their source', async () => {
      const standings = async (said: Partial<ReadDocument>) =>
        new Set(
          (await compareWith(corpus, { ...course, ...said })).sounds?.matches.map((one) => one.standing),
        );
      const named = (said: object) => ({
        assets: Object.fromEntries(
          course.sounds?.sounds.map(({ sha256 }) => [sha256, { name: 'x', ...said }]) ?? [],
        ),
      });
      expect(await standings({ owner: 'water academy' })).toEqual(new Set(['own']));
      expect(await standings(named({ permission: 'Letter 12/2026' }))).toEqual(new Set(['licensed']));
      expect(await standings(named({ source: 'Water Academy, 2021' }))).toEqual(new Set(['cited']));
      expect(await standings({ id: '/handbook' })).toEqual(new Set());
    });

    it.each(['en', 'hi'] as const)('warn in the report and stand on the certificate, in %s', async (lang) => {
      const limits = STANDARD_LIMITS;
      const similar = await compareWith(corpus, course);
      expect(verdictOf(similar, limits)).toBe('warn');
      const [finding] = originalityResult(similar, { lang, limits }).diagnostics;
      expect(finding).toMatchObject({ severity: 'warning' });
      expect(finding?.message).toContain('Handbook of dams and canals');
      expect(finding?.why).toContain('a-anew.mp3 0:00–0:30');
      const judged: Judged = {
        subject: { title: 'A course', of: 'course', sha256: 'ab'.repeat(32), words: 10, unread: 0 },
        ...{ text: course.text, places: [], similar },
        corpus: { id: 'cd'.repeat(32), documents: 1, words: 10 },
      };
      const certificate = certify(judged, { limits, version: '1.2.3', issued: '2026-11-28T20:00:00.000Z' });
      expect(Certificate.parse(certificate)).toEqual(certificate);
      expect(certificate.compared).toMatchObject({ sound: 'yes', films: 'yes' });
      for (const said of [certificateHtml(certificate, lang), originalityText(certificate, lang)]) {
        expect(said).toContain('a-anew.mp3');
        expect(said).toContain('talk.wav');
        expect(said).toContain(lang === 'en' ? '7 recordings and films compared' : '7 रिकॉर्डिंग और फ़िल्मों');
      }
      const { sounds: _, ...without } = similar;
      const silent = certify(
        { ...judged, similar: without },
        { limits, version: '1', issued: certificate.issued },
      );
      expect(silent.compared).toMatchObject({ sound: 'no', films: 'no' });
    });

    it('go along into a copy, and leave with their document', async () => {
      const to = await opened('copy');
      await copyCorpus(corpus, to, () => {});
      expect((await compareWith(to, course)).sounds?.matches).toHaveLength(5);
      expect(await to.stats()).toMatchObject({ sounds: 1, soundsMissed: false });
      await to.remove(1);
      expect(await to.stats()).toMatchObject({ sounds: 0 });
      expect((await compareWith(to, course)).sounds?.matches).toEqual([]);
      await to.close();
    });

    it('that are damaged on disk are told', async () => {
      const damaged = await opened('damaged');
      await add(damaged, '/a', await taken(join(folder, 'handbook')));
      await damaged.close();
      const env = open<unknown, string>({
        path: join(folder, 'damaged/sounds.mdb'),
        cache: false,
        maxDbs: 16,
      });
      env
        .openDB<Buffer, number>({ name: 'prints', encoding: 'binary', keyEncoding: 'uint32' })
        .putSync(1, Buffer.from('cut'));
      await env.close();
      const again = await opened('damaged', 'read');
      const faults = [];
      for await (const fault of again.check(() => {})) faults.push(fault.kind);
      expect(faults).toEqual(['sounds-damaged']);
      await again.close();
    });

    it('left out where there was no ffmpeg are owned up to, and read once it is there', async () => {
      const place = await handbook('late', 3);
      const before = process.env.PATH;
      const late = await opened('late-corpus');
      vi.stubEnv('PATH', '/nowhere');
      try {
        const document = await taken(place);
        expect(document.sounds).toBe('no-ffmpeg');
        await add(late, '/late', document);
      } finally {
        vi.unstubAllEnvs();
      }
      expect(process.env.PATH).toBe(before);
      expect(await late.stats()).toMatchObject({ sounds: 0, soundsMissed: true });
      expect((await compareWith(late, course)).sounds).toMatchObject({ missed: true });
      await late.close();
      const again = await opened('late-corpus');
      expect(await again.source('/late')).toMatchObject({ modified: -1 });
      await add(again, '/late', await taken(place));
      expect(await again.stats()).toMatchObject({ sounds: 1, soundsMissed: false });
      await again.close();
    });
  },
);
