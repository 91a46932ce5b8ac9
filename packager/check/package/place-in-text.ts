/** Where in a text something is, for things met in the order of the text: one pass over it, however many they are. */
export interface TextPlace {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units. */
  readonly column: number;
}

/** A function from index to place; each index must not be smaller than the one before. */
export function placesIn(text: string): (index: number) => TextPlace {
  let line = 1;
  let lineStart = 0;
  let scanned = 0;
  return (index) => {
    for (; scanned < index; scanned++) {
      if (text.charCodeAt(scanned) !== 10) continue;
      line++;
      lineStart = scanned + 1;
    }
    return { line, column: index - lineStart + 1 };
  };
}

/** The place of something inside a piece of a file, seen from the file. */
export const within = (start: TextPlace, inside: TextPlace): TextPlace => ({
  line: start.line + inside.line - 1,
  column: inside.line === 1 ? start.column + inside.column - 1 : inside.column,
});
