/**
 * Text as glyphs: HarfBuzz chooses and places them, so that conjuncts, half
 * forms and reordered signs of Devanagari stand as they are written.
 */
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import subset from 'subset-font';
import { shippedFont, shippedLatinFont } from '../export/font-files.ts';

/** One font at one weight, cut down to some characters. */
export interface Typeface {
  /** `Latin` or `Devanagari`, `Regular` or `SemiBold`. */
  readonly name: string;
  /** TrueType. */
  readonly file: Uint8Array;
  readonly face: Face;
  readonly font: Font;
  readonly unitsPerEm: number;
  readonly has: (character: string) => boolean;
}

/** A glyph and where it stands, in thousandths of the size. */
export interface Glyph {
  readonly id: number;
  readonly advance: number;
  readonly x: number;
  readonly y: number;
}

/** The least part of a text that stands by itself: its glyphs cannot be told apart by characters. */
export interface Cluster {
  readonly typeface: Typeface;
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly width: number;
}

/** The weights of the report; those of its HTML. */
const WEIGHTS = { Regular: 400, SemiBold: 600 } as const;

/** What is drawn for characters that no font of ours has: text that is copied keeps the character. */
const DRAWN_AS: Readonly<Record<string, string>> = { '→': '›' };
const NOT_DRAWN = '?';

export class Shaper {
  readonly typefaces: readonly Typeface[];
  readonly #shaped = new Map<string, readonly Cluster[]>();

  private constructor(typefaces: readonly Typeface[]) {
    this.typefaces = typefaces;
  }

  /** @param characters all that will be shaped */
  static async of(characters: Iterable<string>): Promise<Shaper> {
    // HarfBuzz takes a letter with its mark apart where the font has no such letter.
    const text = [
      ...characters,
      ...Object.values(DRAWN_AS),
      NOT_DRAWN,
      ' ',
      '\u25cc',
      '\u200c',
      '\u200d',
    ].join('');
    const needed = `${text}${text.normalize('NFD')}`;
    const sources = { Latin: await shippedLatinFont(), Devanagari: await shippedFont() };
    const typefaces: Typeface[] = [];
    for (const [script, source] of Object.entries(sources)) {
      for (const [weight, wght] of Object.entries(WEIGHTS)) {
        const options = { targetFormat: 'truetype', variationAxes: { wght } } as const;
        typefaces.push(typeface(`${script}-${weight}`, await subset(source, needed, options)));
      }
    }
    return new Shaper(typefaces);
  }

  /** A word without spaces, as clusters in the order in which they are read. */
  shape(word: string, bold: boolean): readonly Cluster[] {
    const key = `${bold ? 'b' : 'r'}${word}`;
    const known = this.#shaped.get(key);
    if (known) return known;
    const clusters = [...this.#stretches(word, bold)].flatMap(({ typeface, text }) => shaped(typeface, text));
    this.#shaped.set(key, clusters);
    return clusters;
  }

  /** Stretches of one font. A mark or joiner stays with the letter before it. */
  *#stretches(word: string, bold: boolean): Generator<{ typeface: Typeface; text: string }> {
    const weight = bold ? 'SemiBold' : 'Regular';
    const fonts = this.typefaces.filter(({ name }) => name.endsWith(weight));
    let current: { typeface: Typeface; text: string } | undefined;
    for (const character of word) {
      const stays = current?.typeface.has(character) && /[\p{M}\u200c\u200d]/u.test(character);
      const [fallback] = fonts;
      const fit = stays ? current?.typeface : (fonts.find((font) => font.has(character)) ?? fallback);
      if (!fit) throw new Error('no font was made for the report');
      if (current?.typeface === fit) current = { typeface: fit, text: current.text + character };
      else {
        if (current) yield current;
        current = { typeface: fit, text: character };
      }
    }
    if (current) yield current;
  }
}

function typeface(name: string, file: Uint8Array): Typeface {
  const face = new Face(new Blob(file));
  const known = new Set(face.collectUnicodes());
  return {
    ...{ name, file, face, font: new Font(face), unitsPerEm: face.upem },
    has: (character) =>
      known.has(character.codePointAt(0) ?? 0) ||
      [...character.normalize('NFD')].every((part) => known.has(part.codePointAt(0) ?? 0)),
  };
}

/** As many code units as the character: clusters are told by them. */
const drawn = ({ has }: Typeface, character: string): string =>
  has(character) ? character : (DRAWN_AS[character] ?? NOT_DRAWN.repeat(character.length));

function shaped(typeface: Typeface, text: string): Cluster[] {
  const run = new Run();
  run.addText([...text].map((character) => drawn(typeface, character)).join(''));
  run.guessSegmentProperties();
  shape(typeface.font, run);
  const unit = 1000 / typeface.unitsPerEm;
  const found: { start: number; glyphs: Glyph[] }[] = [];
  for (const {
    codepoint: id,
    cluster,
    xAdvance = 0,
    xOffset = 0,
    yOffset = 0,
  } of run.getGlyphInfosAndPositions()) {
    const glyph = { id, advance: xAdvance * unit, x: xOffset * unit, y: yOffset * unit };
    const last = found.at(-1);
    if (last?.start === cluster) last.glyphs.push(glyph);
    else found.push({ start: cluster, glyphs: [glyph] });
  }
  const starts = found.map(({ start }) => start).sort((a, b) => a - b);
  return found.map(({ start, glyphs }) => ({
    typeface,
    glyphs,
    text: text.slice(
      start,
      starts.find((next) => next > start),
    ),
    width: glyphs.reduce((sum, { advance }) => sum + advance, 0),
  }));
}
