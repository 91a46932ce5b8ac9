/** The font cut down to a package's characters draws what the whole font draws; HarfBuzz itself is the witness. */
import fc from 'fast-check';
import { Blob, Face, Font, Buffer as Run, shape, Variation } from 'harfbuzzjs';
import { beforeAll, describe, expect, it } from 'vitest';
import wawoff2 from 'wawoff2';
import { packedFonts, shippedFont } from '../../packager/export/font-files.ts';
import { subsetFont, WEIGHTS } from '../../packager/export/font-subset.ts';

/** Words that break where a substitution or a placement is lost. */
const HARD_WORDS = [
  ...[
    'क्षत्रिय',
    'कर्मयोगी',
    'राष्ट्रीय',
    'वर्ट्ठि',
    'श्रीमान',
    'विद्ध्य',
    'उद्धरण',
    'चिट्ठी',
    'अङ्क्ष',
    'ज्ञान',
    'प्रशिक्षण',
  ],
  // Nukta, as one character and as two.
  ...['क़लम', 'ख़ाली', 'ज़रूर', 'पढ़ाई', 'फ़ाइल', 'ग़लत', 'ड़', 'ऱ'],
  // Reph with signs above, below and around.
  ...['कार्यों', 'वर्षों', 'पूर्ति', 'अर्थात्', 'निर्णीत', 'हृदय', 'रूप', 'गुरु', 'कृत्रिम', 'ऑफ़िस', 'हँसी', 'दुःख'],
  // The eyelash of Marathi, written both ways; joiners that keep and break.
  ...['दऱ्या', 'र्‍य', 'वाऱ्यावर', 'क्\u200dष', 'क्\u200cष', 'ट्र', 'द्भ', 'ह्म', 'त्त्व', '₹१२३४५।', '\u25ccि'],
];

interface Glyph {
  readonly outline: string;
  readonly place: readonly number[];
}

/** A font and the words it shapes, at a weight. */
async function shaper(woff2: Uint8Array): Promise<(text: string, weight: number) => Glyph[]> {
  const face = new Face(new Blob(await wawoff2.decompress(woff2)));
  return (text, weight) => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    const run = new Run();
    run.addText(text);
    run.guessSegmentProperties();
    shape(font, run);
    return run.getGlyphInfosAndPositions().map((glyph) => {
      expect(glyph.codepoint, `a glyph for each part of ${text}`).not.toBe(0);
      const { xAdvance = 0, yAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
      return { outline: font.glyphToPath(glyph.codepoint), place: [xAdvance, yAdvance, xOffset, yOffset] };
    });
  };
}

const numbersOf = ({ outline, place }: Glyph): number[] => [
  ...(outline.match(/-?[\d.]+/g) ?? []).map(Number),
  ...place,
];

/** The same commands, and no number further away than rounding takes it when the range of weights is cut. */
function expectSame(cut: readonly Glyph[], whole: readonly Glyph[], text: string): void {
  const kinds = (glyphs: readonly Glyph[]) => glyphs.map(({ outline }) => outline.replace(/-?[\d.]+/g, ''));
  expect(kinds(cut), text).toEqual(kinds(whole));
  const [a, b] = [cut.flatMap(numbersOf), whole.flatMap(numbersOf)];
  expect(a.length, text).toBe(b.length);
  expect(
    Math.max(0, ...a.map((number, i) => Math.abs(number - (b[i] ?? Number.NaN)))),
    text,
  ).toBeLessThanOrEqual(1);
}

let whole: Awaited<ReturnType<typeof shaper>>;
/** Every character, and only the weights cut: what a cut by characters must equal to the last digit. */
let allCharacters: Awaited<ReturnType<typeof shaper>>;
beforeAll(async () => {
  const font = await shippedFont();
  whole = await shaper(font);
  const characters = new Face(new Blob(await wawoff2.decompress(font))).collectUnicodes();
  allCharacters = await shaper(await subsetFont(font, String.fromCodePoint(...characters)));
});

describe('the font of a package', () => {
  it.each([WEIGHTS.min, 620, WEIGHTS.max])(
    'shapes hard words at weight %i as the whole font does',
    async (weight) => {
      const cut = await shaper(await subsetFont(await shippedFont(), HARD_WORDS.join('')));
      for (const word of HARD_WORDS) expectSame(cut(word, weight), whole(word, weight), word);
      // The witness can tell: conjuncts are shaped at all.
      expect(whole('क्षत्रिय', weight).length).toBeLessThan(6);
    },
  );

  it('shapes any words of its characters so, with the circle for signs that stand alone', async () => {
    const letters = fc.constantFrom(...new Set(HARD_WORDS.join('')));
    const text = fc.array(fc.string({ unit: letters, minLength: 1, maxLength: 8 }), {
      minLength: 1,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(text, async (words) => {
        const cut = await shaper(await subsetFont(await shippedFont(), `${words.join('')}\u25cc`));
        for (const word of words) expect(cut(word, 550), word).toEqual(allCharacters(word, 550));
      }),
      { numRuns: 8 },
    );
  });

  it('has the same bytes whenever it is made, and no more than its characters need', async () => {
    const font = await shippedFont();
    const small = await subsetFont(font, 'कख');
    expect(Buffer.from(await subsetFont(font, 'कख')).equals(Buffer.from(small))).toBe(true);
    expect(small.length).toBeLessThan(font.length / 10);
  });

  it('is not made from what is no font: packing ends instead', async () => {
    await expect(subsetFont(Buffer.from('wOF2 and nothing more'), 'क')).rejects.toThrow();
  });

  it('comes with its licence, which reserves no name, and a style sheet for its weights', async () => {
    const fonts = await packedFonts('क');
    expect(Object.keys(fonts).sort()).toEqual(['OFL.txt', 'devanagari.css', 'devanagari.woff2']);
    const licence = Buffer.from(fonts['OFL.txt'] ?? '').toString();
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(licence.slice(0, licence.indexOf('PREAMBLE'))).not.toMatch(/reserved font name/i);
    expect(Buffer.from(fonts['devanagari.woff2'] ?? '').toString('latin1', 0, 4)).toBe('wOF2');
    expect(fonts['devanagari.css']).toMatch(/font-weight: 400 700;[^}]*url\("devanagari\.woff2"\)/);
    expect(fonts['devanagari.css']).toContain('U+0900-097F, U+1CD0-1CF9, U+200C-200D, U+20B9, U+25CC');
  });
});
