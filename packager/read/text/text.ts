/** The text of a document as comparing reads it, with where each part of it stands in the source. */

export interface ExtractedText {
  /** The parts, a blank line between them. Of a .txt file: the file itself, letter for letter. */
  readonly text: string;
  /** What the source says of itself. */
  readonly title?: string;
  /** BCP 47: as the source says, else told by the script of most letters. */
  readonly language?: string;
  /** In the order of the text; each begins where it says, and none overlaps another. */
  readonly places: readonly Place[];
  /** Files of a package that hold no text for us or could not be read, by path. */
  readonly unread: readonly string[];
  /** The source has more text than is taken (`MOST_TEXT`). */
  readonly cut: boolean;
}

/** A part of the text and where in the source it stands. Offsets count UTF-16 units. */
export interface Place extends Spot {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export interface Spot {
  /** Path inside a package or folder. */
  readonly file?: string;
  /** Page of a PDF or slide of a presentation, from 1. */
  readonly number?: number;
  /** Page and block of a Kriti course, and the language of the document they stand in. */
  readonly page?: string;
  readonly block?: string;
  readonly lang?: string;
}

/** Characters of one document that are taken: forty times the longest course that was ever seen. */
const MOST_TEXT = 16 * 2 ** 20;

const GAP = '\n\n';

/** Gathers parts into a text. */
export class TextParts {
  readonly places: Place[] = [];
  readonly unread: string[] = [];
  cut = false;
  readonly #parts: string[] = [];
  #length = 0;

  /** Adds a part; one without a letter or digit adds nothing. */
  add(part: string, spot: Spot): void {
    if (this.cut || !/[\p{L}\p{N}]/u.test(part)) return;
    const start = this.#length === 0 ? 0 : this.#length + GAP.length;
    const end = start + part.length;
    this.cut = end > MOST_TEXT;
    if (this.cut) return;
    this.#parts.push(part);
    this.#length = end;
    this.places.push({ start, end, ...spot });
  }

  /** The text with what the source says of itself. */
  done(said: { title?: string | undefined; language?: string | undefined } = {}): ExtractedText {
    const text = this.#parts.join(GAP);
    const language = said.language || languageOf(text);
    const title = said.title?.replace(/\s+/g, ' ').trim();
    const { places, unread, cut } = this;
    return { text, places, unread, cut, ...(title && { title }), ...(language && { language }) };
  }
}

/** The place that holds this offset, or the last before it. */
export function placeAt(places: readonly Place[], offset: number): Place | undefined {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

/** The language most written in a script, for texts that do not say theirs. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/gu, 'en'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Oriya}/gu, 'or'],
  [/\p{Script=Arabic}/gu, 'ur'],
];

/** Letters that are looked at to tell the script. */
const SAMPLE = 20_000;

function languageOf(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const counts = SCRIPTS.map(([letter, lang]) => ({ lang, letters: sample.match(letter)?.length ?? 0 }));
  const most = counts.reduce((a, b) => (b.letters > a.letters ? b : a));
  return most.letters > 0 ? most.lang : undefined;
}
