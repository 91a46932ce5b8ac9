/** Pictures known again after what people do to them, and not taken for others. */
import fc from 'fast-check';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { Album } from '../../../packager/check/similarity/pictures/album.ts';
import { copyOf } from '../../../packager/check/similarity/pictures/copy.ts';
import { type PicturePrint, printOf } from '../../../packager/check/similarity/pictures/print.ts';
import { isSamePicture } from '../../../packager/check/similarity/pictures/same.ts';
import { CELLS, hashIn, hashOf, POSES, wavesOf } from '../../../packager/check/similarity/pictures/waves.ts';
import { WHOLE } from '../../../packager/check/similarity/pictures/window.ts';
import { luminanceOf } from '../../../packager/read/media/luminance.ts';
import { CHANGES, changed } from '../../../scripts/pictures/changes.ts';
import { madeSlide } from '../../../scripts/pictures/made-slide.ts';
import {
  madeLandscape,
  madePicture,
  madeSymbol,
  madeTable,
  madeWeave,
  plainPicture,
} from './made-pictures.ts';

async function luminance(bytes: Uint8Array) {
  const read = await luminanceOf(bytes);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 100);
let prints: PicturePrint[];
let album: Album;
beforeAll(async () => {
  prints = [];
  for (const seed of SEEDS) {
    const print = printOf(await luminance(await madePicture(seed)));
    if (typeof print !== 'string') prints.push(print);
  }
  album = new Album(prints.map(({ hashes }) => hashes));
});

const found = async (bytes: Uint8Array): Promise<number[]> =>
  album
    .like(copyOf(await luminance(bytes)), (print) => prints[print])
    .filter(isSamePicture)
    .map(({ print }) => print);

describe('a picture', () => {
  it.each(Object.keys(CHANGES))('is known again after: %s; no other is taken for it', async (name) => {
    expect(prints).toHaveLength(SEEDS.length);
    for (const original of [3, 17])
      expect(await found(await changed(name, await madePicture(SEEDS[original] ?? 0)))).toEqual([original]);
  });

  it('that is not there is not found', async () => {
    for (const seed of [901, 902, 903]) expect(await found(await madePicture(seed))).toEqual([]);
  });

  it.each([2, 7])(
    'is known again where a pale sky became white, and looks like a margin: %i',
    async (seed) => {
      const landscape = await madeLandscape(seed);
      const print = printOf(await luminance(landscape));
      if (typeof print === 'string') throw new Error(print);
      const copy = copyOf(await luminance(await changed('brightness', landscape)));
      expect(print.inner).toEqual(WHOLE);
      expect(copy.inner.bottom - copy.inner.top).toBeLessThan(0.4);
      const likely = new Album([print.hashes]).like(copy, () => print);
      expect(likely.filter(isSamePicture)).toHaveLength(1);
    },
  );

  /** Whether its print is found by a changed copy of it. */
  async function isFoundAfter(name: string, picture: Buffer): Promise<boolean> {
    const print = printOf(await luminance(picture));
    if (typeof print === 'string') throw new Error(print);
    const copy = copyOf(await luminance(await changed(name, picture)));
    return new Album([print.hashes]).like(copy, () => print).some(isSamePicture);
  }

  it('with a white margin is known again under a caption as broad as the margin', async () => {
    const side = { top: 20, bottom: 20, left: 90, right: 90 };
    for (const seed of [1, 2, 3]) {
      const framed = sharp(await madePicture(seed)).extend({ ...side, background: '#fff' });
      expect(await isFoundAfter('text bar', await framed.png().toBuffer())).toBe(true);
    }
  });

  it('that is white at its edges is known again after a small turn', async () => {
    for (const seed of [913, 1335, 8833])
      expect(await isFoundAfter('turn 3', await madeSlide(seed))).toBe(true);
  });

  it('of fine threads, of which nothing is left when it is made coarse, is known again after a small turn', async () => {
    for (const seed of [1, 2, 3]) expect(await isFoundAfter('turn 3', await madeWeave(seed))).toBe(true);
  });

  it.each(['cross', 'disc', 'arrow'] as const)(
    'that is no more than a form has no print: %s',
    async (name) => {
      expect(printOf(await luminance(await madeSymbol(name)))).toBe('plain');
    },
  );

  it('that is little more than a form is known again, and no other form is taken for it', async () => {
    const moon = await madeSymbol('moon');
    expect(await isFoundAfter('jpeg', moon)).toBe(true);
    const print = printOf(await luminance(moon));
    if (typeof print === 'string') throw new Error(print);
    const disc = copyOf(await luminance(await changed('turn 90', await madeSymbol('disc'))));
    const likely = new Album([print.hashes]).like(disc, () => print);
    // Close enough for pictures that show more.
    expect(likely.map((one) => isSamePicture({ ...one, detail: 2000 }))).toEqual([true]);
    expect(likely.filter(isSamePicture)).toEqual([]);
  });

  it('is left as it is by whoever looks at it', async () => {
    const seen = await luminance(await changed('border', await madePicture(1)));
    const before = Uint8Array.from(seen.pixels);
    printOf(seen);
    copyOf(seen);
    expect(Uint8Array.from(seen.pixels)).toEqual(before);
  });

  it('of one colour, or small as an icon, has no print', async () => {
    const plain = await luminance(await plainPicture());
    expect(printOf(plain)).toBe('plain');
    expect(printOf({ ...(await luminance(await madePicture(1))), width: 63 })).toBe('small');
  });

  it('that is none, or claims to be a wall, is refused', async () => {
    expect(await luminanceOf(Buffer.from('no picture'))).toEqual({ ok: false, error: 'unreadable' });
    const program = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
    expect(await luminanceOf(Buffer.from(program))).toEqual({ ok: false, error: 'unreadable' });
    const bomb = Buffer.from(await plainPicture());
    // Width and height of the header (PNG, 11.2.2); its checksum does not matter to who looks at the size first.
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    expect(await luminanceOf(bomb)).toEqual({ ok: false, error: 'unreadable' });
  });
});

describe('slides of one design', () => {
  it.each([8057, 5147, 2899])('are known again where what was light became white: %i', async (seed) => {
    const print = printOf(await luminance(await madeSlide(seed)));
    if (typeof print === 'string') throw new Error(print);
    const lighter = copyOf(await luminance(await changed('brightness', await madeSlide(seed))));
    expect(new Album([print.hashes]).like(lighter, () => print).filter(isSamePicture)).toHaveLength(1);
  });

  it('that are tables of one design are two, though hardly more than their numbers differ', async () => {
    const print = printOf(await luminance(await madeSlide(5121)));
    if (typeof print === 'string') throw new Error(print);
    const other = copyOf(await luminance(await changed('turn 90', await madeSlide(5227))));
    const likely = new Album([print.hashes]).like(other, () => print);
    expect(likely).toHaveLength(1);
    expect(likely.filter(isSamePicture)).toEqual([]);
  });

  it.each(['jpeg', 'blur', 'gray', 'crop 5 %'])('are known apart by their words after: %s', async (name) => {
    const slides: PicturePrint[] = [];
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const print = printOf(await luminance(await madeTable(seed)));
      if (typeof print !== 'string') slides.push(print);
    }
    expect(slides).toHaveLength(6);
    const shelf = new Album(slides.map(({ hashes }) => hashes));
    const copy = copyOf(await luminance(await changed(name, await madeTable(3))));
    // Others are alike enough to be held against it.
    expect(shelf.candidates(copy).length).toBeGreaterThan(1);
    const likely = shelf.like(copy, (print) => slides[print]);
    expect(likely.filter(isSamePicture).map(({ print }) => print)).toEqual([2]);
  });
});

/** A square of cells laid in a pose. */
function laid(cells: Float64Array, { exchanged, across, down }: (typeof POSES)[number]): Float64Array {
  return Float64Array.from(cells, (_, i) => {
    const x = across ? CELLS - 1 - (i % CELLS) : i % CELLS;
    const y = down ? CELLS - 1 - Math.floor(i / CELLS) : Math.floor(i / CELLS);
    return cells[exchanged ? x * CELLS + y : y * CELLS + x] as number;
  });
}

it('the hash of any picture follows it when it is mirrored or turned by quarters', () => {
  const cell = fc.double({ min: 0, max: 255, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: CELLS * CELLS, maxLength: CELLS * CELLS }),
      fc.constantFrom(...POSES),
      (values, pose) => {
        const cells = Float64Array.from(values);
        const turned = hashOf(wavesOf(laid(cells, pose)));
        const followed = hashIn(wavesOf(cells), pose).words;
        // A wave that is nothing at all has no sign to follow.
        let apart = 0;
        for (const [i, word] of turned.entries()) if (word !== followed[i]) apart += 1;
        expect(apart).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 30 },
  );
});
