/**
 * Makes the media of the sample course and puts them into the template:
 *
 *     npx tsx scripts/sample/make.ts pictures
 *     npx tsx scripts/sample/make.ts film [lang]
 *
 * Needs Debian's librsvg2-bin, pngquant, ffmpeg, sox and fonts-noto-core.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SETTLED, sheet } from './draw/ink.ts';
import { captions, DURATION, FRAMES_PER_SECOND, frame, SCENE, transcript, wordsIn } from './film/film.ts';
import { PICTURE_WIDTH, PICTURES, THUMBNAIL } from './picture-list.ts';
import { place } from './place.ts';

const TEMPLATE = fileURLToPath(new URL('../../templates/orientation', import.meta.url));

/**
 * Baseline and AAC play everywhere, on old phones too; the index stands first,
 * so that the film starts at once; nothing of the machine or the day is kept.
 */
const ENCODING =
  '-c:v libx264 -profile:v baseline -level 3.1 -pix_fmt yuv420p -preset veryslow -tune animation -crf 28 -g 240 ' +
  '-c:a aac -b:a 40k -ac 1 -movflags +faststart ' +
  '-map_metadata -1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact';

const run = (command: string, args: readonly string[], input?: string | Buffer): Buffer =>
  execFileSync(command, args, { input, maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'inherit'] });

/** PNG of an SVG, with a palette: flat pictures lose nothing by it. */
function png(svg: string, width: number, height?: number): Buffer {
  const size = height ? ['-w', String(width), '-h', String(height)] : ['-w', String(width)];
  return run('pngquant', '--quality 80-100 --speed 1 --strip -'.split(' '), run('rsvg-convert', size, svg));
}

function makePictures(): void {
  for (const [name, picture] of Object.entries(PICTURES)) {
    place(TEMPLATE, {
      name: `${name}.png`,
      bytes: png(sheet(picture(SETTLED)), PICTURE_WIDTH),
      width: PICTURE_WIDTH,
      height: (PICTURE_WIDTH * 9) / 16,
    });
  }
  const { picture, view, width, height } = THUMBNAIL;
  place(TEMPLATE, {
    name: 'thumbnail.png',
    bytes: png(sheet(picture(SETTLED), view), width, height),
    width,
    height,
  });
}

function makeFilm(lang: string, work: string): void {
  const words = wordsIn(lang);
  const count = DURATION * FRAMES_PER_SECOND;
  const digits = (i: number) => String(i).padStart(5, '0');
  for (let i = 0; i < count; i++)
    writeFileSync(join(work, `${digits(i)}.svg`), frame(i / FRAMES_PER_SECOND, words));
  // One process a frame is slow only in sum; two at a time fit any machine.
  run('sh', ['-c', `cd "$0" && ls *.svg | xargs -P 2 -I{} rsvg-convert -w 960 -h 540 {} -o {}.png`, work]);
  run('sh', [
    fileURLToPath(new URL('film/sound.sh', import.meta.url)),
    String(SCENE),
    String(DURATION / SCENE),
    join(work, 'sound.wav'),
  ]);
  const film = join(work, 'film.mp4');
  run('ffmpeg', [
    ...`-v error -y -framerate ${FRAMES_PER_SECOND} -i ${work}/%05d.svg.png -i ${work}/sound.wav`.split(' '),
    ...ENCODING.split(' '),
    film,
  ]);
  place(TEMPLATE, { name: `film.${lang}.mp4`, file: film, width: 960, height: 540, duration: DURATION });
  place(TEMPLATE, { name: `film.${lang}.vtt`, bytes: Buffer.from(captions(words)) });
  place(TEMPLATE, {
    name: `film-poster.${lang}.png`,
    bytes: png(frame(SCENE * 5 + 6, words), 960),
    width: 960,
    height: 540,
  });
  process.stdout.write(`Transcript for the page:\n${transcript(words)}\n`);
}

const [what, lang = 'en'] = process.argv.slice(2);
if (what === 'pictures') makePictures();
else if (what === 'film') {
  const work = mkdtempSync(join(tmpdir(), 'kriti-film-'));
  try {
    makeFilm(lang, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
} else {
  process.stderr.write('Say what to make: pictures, or film [lang]\n');
  process.exitCode = 2;
}
