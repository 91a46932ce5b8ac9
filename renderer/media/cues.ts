/** Captions as a list of cues: read from WebVTT or SubRip, written as WebVTT. */

export interface Cue {
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  /** One or two lines. */
  readonly text: string;
  /** Position and alignment, as WebVTT writes them behind the times; kept as they came. */
  readonly settings?: string;
}

/** Hours are optional; SubRip writes a comma where WebVTT has a point (W3C WebVTT, 4.1). */
const TIMES =
  /^(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]+-->[ \t]+(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]*(.*)$/;

/** Captions know no finer time than a thousandth of a second. */
const tidy = (time: number): number => Math.round(time * 1000) / 1000;

const seconds = (h = '0', m = '0', s = '0', ms = '0'): number =>
  tidy(Number(h) * 3600 + Number(m) * 60 + Number(s) + Number(ms.padEnd(3, '0')) / 1000);

/** The cues of a file; undefined where it is neither WebVTT nor SubRip. Comments, styles and numbers are left out. */
export function readCues(file: string): Cue[] | undefined {
  const blocks = file
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/);
  const cues: Cue[] = [];
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => line.trim());
    // Before the times may stand a name or a number.
    const at = lines.slice(0, 2).findIndex((line) => TIMES.test(line.trim()));
    const times = TIMES.exec(lines[at]?.trim() ?? '');
    if (!times) continue;
    const [, h1, m1, s1, f1, h2, m2, s2, f2, settings] = times;
    const [start, end] = [seconds(h1, m1, s1, f1), seconds(h2, m2, s2, f2)];
    const text = lines.slice(at + 1).join('\n');
    if (end > start) cues.push({ start, end, text, ...(settings && { settings }) });
  }
  if (cues.length === 0 && !/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(file)) return undefined;
  return inOrder(cues);
}

const inOrder = (cues: readonly Cue[]): Cue[] => cues.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** `00:01:02.345`, as WebVTT wants it. */
function cueTime(time: number): string {
  const ms = Math.round(Math.max(0, time) * 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60];
  return `${two(h)}:${two(m)}:${two(s)}.${String(ms % 1000).padStart(3, '0')}`;
}

/** The file: empty lines inside a cue would end it, and `-->` in its text would begin another. */
export const writeCues = (cues: readonly Cue[]): string =>
  `WEBVTT\n${inOrder(cues)
    .filter((cue) => cue.text.trim())
    .map(({ start, end, text, settings }) => {
      const lines = text
        .split('\n')
        .map((line) => line.trim().replaceAll('-->', '→'))
        .filter(Boolean);
      return `\n${cueTime(start)} --> ${cueTime(end)}${settings ? ` ${settings}` : ''}\n${lines.join('\n')}\n`;
    })
    .join('')}`;
