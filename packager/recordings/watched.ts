/** What ffmpeg's detectors say while it plays a film or a sound to itself, gathered line by line. */

/** A part of a recording, in seconds. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Watched {
  readonly black: readonly Stretch[];
  readonly frozen: readonly Stretch[];
  readonly silent: readonly Stretch[];
  /** Integrated loudness (EBU R 128), LUFS; absent where there is no sound. */
  readonly loudness?: number;
}

/** Seconds from which a stretch is told of. */
const BLACK = 5;
const FROZEN = 60;
const SILENT = 20;

/** Small pictures, four a second: enough to see that nothing is seen. */
const PICTURE = `scale=160:-2,fps=4,blackdetect=d=${BLACK}:pix_th=0.08,freezedetect=n=0.001:d=${FROZEN}`;
const SOUND = `silencedetect=n=-50dB:d=${SILENT},ebur128=framelog=verbose`;

/** Plays all of a recording into nothing. Lines that are no complaint are wanted too; a film may have no sound. */
export const watching = (kind: 'video' | 'audio'): string[] => [
  ...['-loglevel', 'info', '-nostats'],
  ...(kind === 'video' ? ['-map', '0:v:0', '-vf', PICTURE, '-map', '0:a:0?'] : ['-map', '0:a:0']),
  ...['-af', SOUND, '-f', 'null', '-'],
];

type Growing = {
  -readonly [Key in keyof Watched]: Watched[Key] extends readonly Stretch[] ? Stretch[] : Watched[Key];
};

/** @param duration seconds of the whole: a stretch that has no end goes so far */
export class Watching {
  readonly #found: Growing = { black: [], frozen: [], silent: [] };
  readonly #open = new Map<'frozen' | 'silent', number>();
  readonly #duration: number;

  constructor(duration: number) {
    this.#duration = duration;
  }

  hear(line: string): void {
    const black = /black_start:([\d.]+) black_end:([\d.]+)/.exec(line);
    if (black) this.#found.black.push({ from: Number(black[1]), to: Number(black[2]) });
    this.#hear('frozen', /freeze_(start|end): ([\d.]+)/.exec(line));
    this.#hear('silent', /silence_(start|end): (-?[\d.]+)/.exec(line));
    const loudness = /^\s*I:\s+(-?[\d.]+) LUFS/.exec(line);
    if (loudness) this.#found.loudness = Number(loudness[1]);
  }

  get watched(): Watched {
    for (const kind of this.#open.keys()) this.#end(kind, this.#duration);
    return this.#found;
  }

  #hear(kind: 'frozen' | 'silent', said: RegExpExecArray | null): void {
    if (!said) return;
    if (said[1] === 'start') this.#open.set(kind, Math.max(0, Number(said[2])));
    else this.#end(kind, Number(said[2]));
  }

  #end(kind: 'frozen' | 'silent', to: number): void {
    const from = this.#open.get(kind);
    this.#open.delete(kind);
    if (from !== undefined && to > from) this.#found[kind].push({ from, to });
  }
}
