/** Captions as a list of cues: read from WebVTT or SubRip, written as WebVTT. */

export interface Cue {
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  /** One or two lines. */
  readonly text: string;
  /** Position and alignment, as WebVTT writes them behind the times; kept as they came. */
  readonly settings?: string;
  /** Its name in the file; the numbers of SubRip are none. */
  readonly id?: string;
  /** Comments, styles and regions that stand before it in the file, as they came. */
  readonly notes?: readonly string[];
}

/** Hours are optional; SubRip writes a comma where WebVTT has a point (W3C WebVTT, 4.1). */
const TIMES =
  /^(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]+-->[ \t]+(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]*(.*)$/;

/** Captions know no finer time than a thousandth of a second. */
const tidy = (time: number): number => Math.round(time * 1000) / 1000;

const seconds = (h = '0', m = '0', s = '0', ms = '0'): number =>
  tidy(Number(h) * 3600 + Number(m) * 60 + Number(s) + Number(ms.padEnd(3, '0')) / 1000);

/** The cues of a file, in order; undefined where it is neither WebVTT nor SubRip. */
export function readCues(file: string): Cue[] | undefined {
  const blocks = file
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/);
  const cues: Cue[] = [];
  let notes: string[] = [];
  for (const block of blocks) {
    const lines = block.split('\n').filter((line) => line.trim());
    // Before the times may stand a name or a number.
    const at = lines.slice(0, 2).findIndex((line) => TIMES.test(line.trim()));
    const times = TIMES.exec(lines[at]?.trim() ?? '');
    if (!times) {
      if (/^(NOTE|STYLE|REGION)\b/.test(block.trimStart())) notes.push(block.trim());
      continue;
    }
    const [, h1, m1, s1, f1, h2, m2, s2, f2, settings] = times;
    const [start, end] = [seconds(h1, m1, s1, f1), seconds(h2, m2, s2, f2)];
    const text = lines.slice(at + 1).join('\n');
    if (end <= start) continue;
    const id = at === 1 && !/^\s*\d+\s*$/.test(lines[0] ?? '') ? lines[0]?.trim() : undefined;
    const beside = { ...(settings && { settings }), ...(id && { id }), ...(notes.length > 0 && { notes }) };
    cues.push({ start, end, text, ...beside });
    notes = [];
  }
  const last = cues.at(-1);
  if (last && notes.length > 0) cues[cues.length - 1] = { ...last, notes: [...(last.notes ?? []), ...notes] };
  if (cues.length === 0 && !/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/.test(file)) return undefined;
  return inOrder(cues);
}

/** Numbers of the lines that look like the times of a cue and could not be read, or end before they begin. */
export const unreadLines = (file: string): number[] =>
  file.split(/\r\n?|\n/).flatMap((line, i) => {
    if (!line.includes('-->') || /^\s*NOTE\b/.test(line)) return [];
    return readCues(`WEBVTT\n\n${line}\n-`)?.length ? [] : [i + 1];
  });

/** By their beginning. */
export const inOrder = (cues: readonly Cue[]): Cue[] =>
  cues.toSorted((a, b) => a.start - b.start || a.end - b.end);

/** `00:01:02.345`, as WebVTT wants it. */
export function cueTime(time: number): string {
  const ms = Math.round(Math.max(0, time) * 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const [h, m, s] = [Math.floor(ms / 3_600_000), Math.floor(ms / 60_000) % 60, Math.floor(ms / 1000) % 60];
  return `${two(h)}:${two(m)}:${two(s)}.${String(ms % 1000).padStart(3, '0')}`;
}

/** Seconds of a time that a person wrote: `62.5`, `1:02.5`, `0:01:02,345`; undefined where it is none. */
export function readTime(written: string): number | undefined {
  const found = /^\s*(?:(?:(\d+):)?(\d+):)?(\d+)(?:[.,](\d{1,3}))?\s*$/.exec(written);
  return found ? seconds(found[1], found[2], found[3], found[4] ?? '0') : undefined;
}

/** Times of the cues, tidied. */
export const tidied = (cue: Cue): Cue => ({ ...cue, start: tidy(cue.start), end: tidy(cue.end) });

/** Empty lines inside a cue would end it, and `-->` in its text would begin another. */
function block({ start, end, text, settings, id }: Cue): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim().replaceAll('-->', '→'))
    .filter(Boolean);
  const times = `${cueTime(start)} --> ${cueTime(end)}${settings ? ` ${settings}` : ''}`;
  return `\n${id ? `${id}\n` : ''}${times}\n${lines.join('\n')}\n`;
}

/** The file. Styles and regions count only before the first cue (WebVTT, 4.1); cues without words are left out. */
export function writeCues(cues: readonly Cue[]): string {
  const ordered = inOrder(cues);
  const isHead = (note: string): boolean => !note.startsWith('NOTE');
  const heads = ordered.flatMap(({ notes = [] }) => notes.filter(isHead));
  const body = ordered.flatMap((cue) => [
    ...(cue.notes ?? []).filter((note) => !isHead(note)).map((note) => `\n${note}\n`),
    ...(cue.text.trim() ? [block(cue)] : []),
  ]);
  return `WEBVTT\n${[...heads.map((head) => `\n${head}\n`), ...body].join('')}`;
}
