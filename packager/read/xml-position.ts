const LINE_FEED = 10;
const RETURN = 13;

/** Line and column of an index into a text; lines end as XML 1.0, 2.11 says. */
export class LineIndex {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code === LINE_FEED || (code === RETURN && text.charCodeAt(i + 1) !== LINE_FEED))
        this.#starts.push(i + 1);
    }
  }

  /** 1-based; columns in UTF-16 code units. */
  at(index: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: index - (this.#starts[low] ?? 0) + 1 };
  }

  /** The index of a place; the opposite of `at`. */
  indexOf({ line, column }: { readonly line: number; readonly column: number }): number {
    return (this.#starts[line - 1] ?? 0) + column - 1;
  }
}
