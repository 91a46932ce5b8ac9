/** Pieces of a text and what takes their place: all that is not named stays to the letter. */
export interface TextEdit {
  /** Indexes into the text; `end` exclusive. Equal where something is only added. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with every edit made. Two that overlap are our own bug. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  // Stable: what is added at one place stays in the order it was added.
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let out = '';
  let copied = 0;
  for (const edit of sorted) {
    if (edit.start < copied) throw new Error(`edits overlap at ${edit.start}`);
    out += text.slice(copied, edit.start) + edit.text;
    copied = edit.end;
  }
  return out + text.slice(copied);
}
