/** One line on a terminal that says how far the work is; silent for work of less than half a second. */
const SILENT_MS = 500;

export interface ProgressLine {
  say(text: string): void;
  /** Wipes the line, so that what is printed next stands alone. */
  end(): void;
}

/** A line on `stream`; one that never prints where that is no terminal. */
export function progressLine(stream: NodeJS.WriteStream, quiet: boolean): ProgressLine {
  if (quiet || !stream.isTTY) return { say() {}, end() {} };
  const started = performance.now();
  let shown = false;
  return {
    say(text) {
      if (performance.now() - started < SILENT_MS) return;
      shown = true;
      stream.write(`\r\x1b[2K${text.slice(0, Math.max(10, stream.columns - 1))}`);
    },
    end() {
      if (shown) stream.write('\r\x1b[2K');
      shown = false;
    },
  };
}
