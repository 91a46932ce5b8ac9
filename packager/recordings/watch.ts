/**
 * Plays a film or a sound to ffmpeg, one that was given by itself or those inside a
 * package that is run, and says what a
 * person would notice: black, still and silent stretches, and how loud it is.
 * Where that cannot be done, it is said, and a person must look.
 */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Diagnostic, RuleResult } from '../check/in-words.ts';
import { type MediaRecording, recordings } from '../check/media/media.ts';
import { extensionOf } from '../check/package/reference.ts';
import type { PackageView } from '../check/package/view.ts';
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import type { JobContext } from '../jobs/serve.ts';
import { findFfmpeg, readingArguments, runFfmpeg } from './ffmpeg.ts';
import { WATCH_WORDS } from './watch-words.ts';
import { type Stretch, type Watched, Watching, watching } from './watched.ts';

/** Seconds of a recording up to which it is watched unasked: a longer one takes minutes. */
const UNASKED = 15 * 60;
/** Milliseconds after which watching is given up. */
const PATIENCE = 5 * 60_000;
/** Seconds of the recordings inside a package that are watched; and of one that is more than a click, or than the empty sound by which players are woken. */
const MOST_INSIDE = 15 * 60;
const LEAST_INSIDE = 5;
/** LUFS between which speech is neither strained for nor turned down (EBU R 128 asks -23, the web -16). */
const QUIET = -35;
/** Nothing was loud enough to be measured (EBU Tech 3341, absolute gate). */
const NOTHING = -70;
const LOUD = -8;
/** Share of the whole from which it is not a stretch but all of it. */
const ALL = 0.95;

type Kind = 'possible' | 'black' | 'frozen' | 'silent' | 'loudness';

/** A stretch that is still or silent may be meant; the rest is hardly. */
const INFO: ReadonlySet<string> = new Set(['frozen', 'silent', 'quiet', 'loud']);

interface Wanted {
  readonly lang: UiLang;
  /** The run was asked for, which may take minutes: a long recording too, and those inside a package. */
  readonly asked: boolean;
}

/** @param path of the package or file */
export async function watchRecording(
  view: PackageView,
  path: string,
  { lang, asked }: Wanted,
  context?: JobContext,
): Promise<RuleResult[]> {
  if (view.kind === 'video' || view.kind === 'audio') {
    const recording = await only(view);
    if (!recording || ((recording.duration ?? 0) > UNASKED && !asked)) return [];
    return watchOne(recording, resolve(path), lang, context);
  }
  return asked ? watchInside(view, lang, context) : [];
}

/** Watches one recording that lies at `file`. What cannot be played at all is told of by its rule. */
async function watchOne(
  recording: MediaRecording,
  file: string,
  lang: UiLang,
  context?: JobContext,
): Promise<RuleResult[]> {
  const reading = readingArguments(file, extensionOf(recording.file));
  if (!reading || recording.playable === false) return [];
  const { duration = 0 } = recording;
  const program = findFfmpeg();
  if (!program) return [notRun('none', lang)];
  const watch = new Watching(duration);
  const signal = AbortSignal.any([...(context ? [context.signal] : []), AbortSignal.timeout(PATIENCE)]);
  const onSeconds = (done: number) => context?.progress({ done, total: duration, at: recording.file });
  const { code, said } = await runFfmpeg(
    program,
    [...reading, ...watching(recording.kind)],
    signal,
    onSeconds,
    (line) => watch.hear(line),
  );
  context?.signal.throwIfAborted();
  const one = { in: recording.at };
  if (signal.aborted) return [notRun('slow', lang, {}, one)];
  if (code !== 0) return [notRun('unreadable', lang, { reason: said.replaceAll(/file:.*[\\/]/g, '') }, one)];
  return resultsOf(watch.watched, recording, lang);
}

/** Watches the recordings inside a package, each taken out for it, up to a length of all together. */
async function watchInside(view: PackageView, lang: UiLang, context?: JobContext): Promise<RuleResult[]> {
  const found: RuleResult[] = [];
  let [seconds, leftOut] = [0, 0];
  let folder: string | undefined;
  try {
    for await (const recording of recordings(view)) {
      const { duration = 0, file } = recording;
      if (duration < LEAST_INSIDE || recording.playable === false) continue;
      seconds += duration;
      if (seconds > MOST_INSIDE) {
        leftOut++;
        continue;
      }
      folder ??= await mkdtemp(join(tmpdir(), 'kriti-watch-'));
      const taken = join(folder, `taken.${extensionOf(file)}`);
      await pipeline(Readable.from(view.files.stream(file)), createWriteStream(taken));
      found.push(...(await watchOne(recording, taken, lang, context)));
      // That ffmpeg is missing is said once.
      if (found.some(({ diagnostics }) => diagnostics.some(({ location }) => location === undefined))) break;
    }
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
  if (leftOut > 0) found.push(notRun('left-out', lang, { count: leftOut }));
  return merged(found);
}

/** One result for each rule, with what all recordings gave. */
function merged(results: readonly RuleResult[]): RuleResult[] {
  const rank = { pass: 0, review: 1, fail: 2 } as Record<RuleResult['outcome'], number>;
  return [...new Set(results.map(({ ruleId }) => ruleId))].map((ruleId) => {
    const of = results.filter((one) => one.ruleId === ruleId);
    const [worst] = of.map(({ outcome }) => outcome).sort((a, b) => (rank[b] ?? 0) - (rank[a] ?? 0));
    return { ruleId, outcome: worst ?? 'pass', diagnostics: of.flatMap(({ diagnostics }) => diagnostics) };
  });
}

async function only(view: PackageView): Promise<MediaRecording | undefined> {
  for await (const recording of recordings(view)) return recording;
  return undefined;
}

function resultsOf(watched: Watched, { duration = 0, kind, at }: MediaRecording, lang: UiLang): RuleResult[] {
  const say = (one: Kind, key: string, data?: MessageData): Diagnostic => ({
    ...diagnostic(one, key, lang, data),
    location: at,
  });
  const stretches = (one: 'black' | 'frozen' | 'silent'): Diagnostic[] => {
    const all = watched[one].reduce((sum, { from, to }) => sum + to - from, 0);
    if (one !== 'frozen' && duration > 0 && all >= duration * ALL) return [say(one, `all-${one}`)];
    return watched[one].map((stretch) => say(one, one, timesOf(stretch)));
  };
  const { loudness } = watched;
  const isSilent = loudness !== undefined && loudness <= NOTHING;
  const silent = isSilent ? [say('silent', 'all-silent')] : stretches('silent');
  const tooMuch =
    loudness === undefined ? undefined : loudness < QUIET ? 'quiet' : loudness > LOUD ? 'loud' : undefined;
  // Of silence its loudness says nothing more.
  const level = tooMuch && silent.length === 0 ? [say('loudness', tooMuch, { lufs: String(loudness) })] : [];
  const results: [Kind, Diagnostic[]][] = [
    ...(kind === 'video'
      ? ([
          ['black', stretches('black')],
          ['frozen', stretches('frozen')],
        ] as [Kind, Diagnostic[]][])
      : []),
    ...(loudness === undefined
      ? []
      : ([
          ['silent', silent],
          ['loudness', level],
        ] as [Kind, Diagnostic[]][])),
  ];
  return results.map(([one, diagnostics]) => ({
    ruleId: `watch-${one}`,
    outcome: diagnostics.length > 0 ? 'fail' : 'pass',
    diagnostics,
  }));
}

const notRun = (
  key: string,
  lang: UiLang,
  data?: MessageData,
  one?: { readonly in: MediaRecording['at'] },
): RuleResult => ({
  ruleId: 'watch-possible',
  outcome: 'review',
  diagnostics: [{ ...diagnostic('possible', key, lang, data), ...(one && { location: one.in }) }],
});

function diagnostic(kind: Kind, key: string, lang: UiLang, data: MessageData = {}): Diagnostic {
  const { what = '', why = '', how = '' } = WATCH_WORDS[lang][key] ?? {};
  return {
    ruleId: `watch-${kind}`,
    severity: INFO.has(key) ? 'info' : 'warning',
    message: formatWords(what, lang, data),
    why: formatWords(why, lang, data),
    how: formatWords(how, lang, data),
  };
}

const timesOf = ({ from, to }: Stretch): MessageData => ({ from: clock(from), to: clock(to) });

/** Minutes and seconds, as a player shows them. */
const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
