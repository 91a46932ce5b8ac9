/**
 * A font as a PDF holds it (ISO 32000-1, 9.7): each code is a glyph together
 * with the characters it stands for, so that what is copied out of the file is
 * what was written, whatever order the glyphs stand in.
 */
import { type PDFDocument, type PDFRef, PDFString } from 'pdf-lib';
import type { Cluster, Typeface } from './shape.ts';

interface Code {
  readonly glyph: number;
  readonly text: string;
}

/** Six letters before the name of a font say that not all of it is there (9.6.4). */
const SUBSET = 'KRITIR';

export class EmbeddedFont {
  /** Its name among the resources of a page. */
  readonly key: string;
  readonly ref: PDFRef;
  readonly #typeface: Typeface;
  readonly #codes: Code[] = [{ glyph: 0, text: '\ufffd' }];
  readonly #known = new Map<string, number>();
  readonly #pdf: PDFDocument;

  constructor(pdf: PDFDocument, typeface: Typeface, key: string) {
    this.#pdf = pdf;
    this.#typeface = typeface;
    this.key = key;
    this.ref = pdf.context.nextRef();
  }

  /** The codes of a cluster's glyphs. Characters are dealt out as they are read; the last glyph takes the rest. */
  codesOf({ glyphs, text }: Cluster): number[] {
    const characters = [...text];
    return glyphs.map(({ id }, i) => {
      const isLast = i === glyphs.length - 1;
      return this.#codeOf(id, isLast ? characters.slice(i).join('') : (characters[i] ?? ''));
    });
  }

  #codeOf(glyph: number, text: string): number {
    const key = `${glyph} ${text}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#codes.push({ glyph, text });
    this.#known.set(key, this.#codes.length - 1);
    return this.#codes.length - 1;
  }

  /** Width of a glyph as the font has it, in thousandths of the size; shaping may give it another. */
  widthOf(glyph: number): number {
    return Math.round((this.#typeface.font.glyphHAdvance(glyph) * 1000) / this.#typeface.unitsPerEm);
  }

  /** Writes the font with all codes that were asked for. */
  write(): void {
    const { context } = this.#pdf;
    const { name, file } = this.#typeface;
    const BaseFont = `${SUBSET}+NotoSans-${name}`;
    const glyphs = new DataView(new ArrayBuffer(this.#codes.length * 2));
    this.#codes.forEach(({ glyph }, code) => {
      glyphs.setUint16(code * 2, glyph);
    });
    const descendant = context.obj({
      ...{ Type: 'Font', Subtype: 'CIDFontType2', BaseFont },
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
      CIDToGIDMap: context.register(context.flateStream(new Uint8Array(glyphs.buffer))),
      FontDescriptor: context.register(
        context.obj({
          ...{ ...this.#metrics(), FontName: BaseFont },
          FontFile2: context.register(context.flateStream(file, { Length1: file.length })),
        }),
      ),
      W: [0, this.#codes.map(({ glyph }) => this.widthOf(glyph))],
    });
    const font = context.obj({
      ...{ Type: 'Font', Subtype: 'Type0', BaseFont, Encoding: 'Identity-H' },
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(context.flateStream(toUnicode(this.#codes))),
    });
    context.assign(this.ref, font);
  }

  /** The numbers of a font descriptor (9.8), from the font's own tables. */
  #metrics() {
    const { face, font, unitsPerEm, name } = this.#typeface;
    const unit = (value: number) => Math.round((value * 1000) / unitsPerEm);
    const head = face.referenceTable('head');
    if (!head) throw new Error(`the font ${name} has no table "head"`);
    const table = new DataView(head.buffer, head.byteOffset, head.byteLength);
    const { ascender, descender } = font.hExtents();
    return {
      // "Symbolic": its codes are its own. StemV is not in the font; viewers take it for no more than a hint.
      ...{ Type: 'FontDescriptor', Flags: 4, ItalicAngle: 0, StemV: name.endsWith('SemiBold') ? 120 : 80 },
      FontBBox: [36, 38, 40, 42].map((at) => unit(table.getInt16(at))),
      ...{ Ascent: unit(ascender), Descent: unit(descender), CapHeight: unit(ascender) },
    };
  }
}

/** Ranges in a section of a CMap (Adobe Technical Note 5014, 5). */
const MOST = 100;
const hex = (value: number): string => value.toString(16).padStart(4, '0');
const utf16 = (text: string): string =>
  [...Array(text.length).keys()].map((i) => hex(text.charCodeAt(i))).join('');

/** The CMap by which viewers turn codes into text (9.10.3). A glyph that adds nothing to its cluster is left out. */
function toUnicode(codes: readonly Code[]): string {
  const lines = codes.flatMap(({ text }, code) => (text === '' ? [] : [`<${hex(code)}> <${utf16(text)}>`]));
  const sections: string[] = [];
  for (let at = 0; at < lines.length; at += MOST) {
    const some = lines.slice(at, at + MOST);
    sections.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${sections.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}
