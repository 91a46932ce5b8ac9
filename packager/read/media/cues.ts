/** What a file of captions says of its own pace (W3C WebVTT, 4.1). */

export interface CueFacts {
  readonly count: number;
  readonly words: number;
  /** Seconds into the film at which the first caption comes and the last one goes. */
  readonly first: number;
  readonly last: number;
  /** Seconds in which a caption is to be read, and the longest time between two without any. */
  readonly shown: number;
  readonly gap: number;
}

const TIMES =
  /^(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})[ \t]+-->[ \t]+(?:(\d+):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;

const seconds = (h = '0', m = '0', s = '0', ms = '0'): number =>
  Number(h) * 3600 + Number(m) * 60 + Number(s) + Number(ms.padEnd(3, '0')) / 1000;
const tidy = (time: number): number => Math.round(time * 1000) / 1000;

/** Undefined where there is no caption in it. */
export function cueFacts(file: string): CueFacts | undefined {
  const cues = file
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .flatMap((block) => {
      const lines = block.split('\n');
      // Before the times may stand a name.
      const at = lines.slice(0, 2).findIndex((line) => TIMES.test(line.trim()));
      const times = TIMES.exec(lines[at]?.trim() ?? '');
      if (!times) return [];
      const [, h1, m1, s1, f1, h2, m2, s2, f2] = times;
      const [start, end] = [seconds(h1, m1, s1, f1), seconds(h2, m2, s2, f2)];
      const said = lines
        .slice(at + 1)
        .join(' ')
        .replace(/<[^>]*>/g, '');
      const words = said.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
      return end > start && words > 0 ? [{ start, end, words }] : [];
    })
    .sort((a, b) => a.start - b.start);
  const [first] = cues;
  if (!first) return undefined;
  let [last, shown, gap] = [first.start, 0, 0];
  for (const { start, end } of cues) {
    gap = Math.max(gap, start - last);
    // What two captions share is read once.
    shown += Math.max(0, end - Math.max(start, last));
    last = Math.max(last, end);
  }
  return {
    count: cues.length,
    words: cues.reduce((sum, cue) => sum + cue.words, 0),
    ...{ first: tidy(first.start), last: tidy(last), shown: tidy(shown), gap: tidy(gap) },
  };
}
