/**
 * Plays a film or a sound that was given by itself to ffmpeg and says what a
 * person would notice: black, still and silent stretches, and how loud it is.
 * Where that cannot be done, it is said, and a person must look.
 */
import { resolve } from 'node:path';
import { type MediaRecording, recordings } from '../check/media.ts';
import { extensionOf } from '../check/reference.ts';
import type { Diagnostic, RuleResult } from '../check/report.ts';
import type { PackageView } from '../check/view.ts';
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang, WordTable } from '../course/words.ts';
import type { JobContext } from '../jobs/serve.ts';
import { findFfmpeg, readingArguments, runFfmpeg } from './ffmpeg.ts';
import { type Stretch, type Watched, Watching, watching } from './watched.ts';

/** Seconds of a recording up to which it is watched unasked: a longer one takes minutes. */
const UNASKED = 15 * 60;
/** Milliseconds after which watching is given up. */
const PATIENCE = 5 * 60_000;
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

const WORDS: WordTable = {
  en: {
    none: {
      what: 'review: not run. ffmpeg is not on this machine',
      why: 'Whether the picture stays black or the sound is silent was not looked at.',
      how: 'Install ffmpeg, or watch it to the end',
    },
    unreadable: {
      what: 'review: not run. ffmpeg could not play it: {reason}',
      why: 'A player of the learner may fail in the same way.',
      how: 'Watch it to the end, or export it again',
    },
    slow: {
      what: 'review: not run. Watching it took too long',
      why: 'Whether the picture stays black or the sound is silent is not known.',
      how: 'Watch it to the end',
    },
    'all-black': {
      what: 'Nothing but black is seen',
      why: 'The learner waits for a film that does not come.',
      how: 'Export it again, with its picture',
    },
    black: {
      what: 'Black from {from} to {to}',
      why: 'The learner takes it for a fault and leaves.',
      how: 'Cut the stretch out, or show something',
    },
    frozen: {
      what: 'The picture stands still from {from} to {to}',
      why: 'A still picture for so long is either a slide, or a fault of the recording.',
      how: 'Look at the stretch; show what is spoken of',
    },
    'all-silent': {
      what: 'Its sound is silent throughout',
      why: 'The learner looks for a fault in their own machine.',
      how: 'Export it again with its sound, or without a sound track',
    },
    silent: {
      what: 'Silent from {from} to {to}',
      why: 'The learner looks for a fault in their own machine.',
      how: 'Cut the stretch out, or say something',
    },
    quiet: {
      what: 'It is very quiet: {lufs} LUFS',
      why: 'In an office or on a phone the speaker is not understood.',
      how: 'Raise it to about -16 LUFS',
    },
    loud: {
      what: 'It is very loud: {lufs} LUFS',
      why: 'It is distorted, and startles who comes from another film.',
      how: 'Lower it to about -16 LUFS',
    },
  },
  hi: {
    none: {
      what: 'जाँच नहीं हुई: इस मशीन पर ffmpeg नहीं है',
      why: 'चित्र काला तो नहीं रहता या आवाज़ बंद तो नहीं, यह नहीं देखा गया।',
      how: 'ffmpeg लगाएँ, या अंत तक देखें',
    },
    unreadable: {
      what: 'जाँच नहीं हुई: ffmpeg इसे चला नहीं सका: {reason}',
      why: 'शिक्षार्थी का प्लेयर भी ऐसे ही रुक सकता है।',
      how: 'अंत तक देखें, या फिर निर्यात करें',
    },
    slow: {
      what: 'जाँच नहीं हुई: देखने में बहुत देर लगी',
      why: 'चित्र काला तो नहीं रहता या आवाज़ बंद तो नहीं, यह पता नहीं।',
      how: 'अंत तक देखें',
    },
    'all-black': {
      what: 'काले के सिवा कुछ नहीं दिखता',
      why: 'शिक्षार्थी ऐसी फ़िल्म का इंतज़ार करता है जो आती नहीं।',
      how: 'चित्र के साथ फिर निर्यात करें',
    },
    black: {
      what: '{from} से {to} तक काला',
      why: 'शिक्षार्थी इसे ख़राबी समझकर छोड़ देता है।',
      how: 'यह हिस्सा काट दें, या कुछ दिखाएँ',
    },
    frozen: {
      what: '{from} से {to} तक चित्र ठहरा है',
      why: 'इतनी देर ठहरा चित्र या तो स्लाइड है, या रिकॉर्डिंग की ख़राबी।',
      how: 'यह हिस्सा देखें; जिसकी बात हो रही है वह दिखाएँ',
    },
    'all-silent': {
      what: 'पूरी आवाज़ ख़ाली है',
      why: 'शिक्षार्थी अपनी मशीन में ख़राबी ढूँढता है।',
      how: 'आवाज़ के साथ फिर निर्यात करें, या बिना आवाज़ की पटरी के',
    },
    silent: {
      what: '{from} से {to} तक आवाज़ नहीं',
      why: 'शिक्षार्थी अपनी मशीन में ख़राबी ढूँढता है।',
      how: 'यह हिस्सा काट दें, या कुछ कहें',
    },
    quiet: {
      what: 'आवाज़ बहुत धीमी है: {lufs} LUFS',
      why: 'दफ़्तर में या फ़ोन पर बोलने वाला समझ नहीं आता।',
      how: 'लगभग -16 LUFS तक बढ़ाएँ',
    },
    loud: {
      what: 'आवाज़ बहुत तेज़ है: {lufs} LUFS',
      why: 'आवाज़ फटती है, और दूसरी फ़िल्म से आने वाला चौंक जाता है।',
      how: 'लगभग -16 LUFS तक घटाएँ',
    },
  },
};

/** @param path of the file; @param asked a long one too */
export async function watchRecording(
  view: PackageView,
  path: string,
  { lang, asked }: { lang: UiLang; asked: boolean },
  context?: JobContext,
): Promise<RuleResult[]> {
  if (view.kind !== 'video' && view.kind !== 'audio') return [];
  const recording = await only(view);
  const reading = readingArguments(resolve(path), extensionOf(path));
  // What cannot be played at all is told of by its rule.
  if (!recording || !reading || recording.playable === false) return [];
  const { duration = 0 } = recording;
  if (duration > UNASKED && !asked) return [];
  const program = findFfmpeg();
  if (!program) return [notRun('none', lang)];
  const watch = new Watching(duration);
  const signal = AbortSignal.any([...(context ? [context.signal] : []), AbortSignal.timeout(PATIENCE)]);
  const onSeconds = (done: number) => context?.progress({ done, total: duration, at: path });
  const { code, said } = await runFfmpeg(
    program,
    [...reading, ...watching(recording.kind)],
    signal,
    onSeconds,
    (line) => watch.hear(line),
  );
  context?.signal.throwIfAborted();
  if (signal.aborted) return [notRun('slow', lang)];
  if (code !== 0) return [notRun('unreadable', lang, { reason: said.replaceAll(/file:.*[\\/]/g, '') })];
  return resultsOf(watch.watched, recording, lang);
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

const notRun = (key: string, lang: UiLang, data?: MessageData): RuleResult => ({
  ruleId: 'watch-possible',
  outcome: 'review',
  diagnostics: [diagnostic('possible', key, lang, data)],
});

function diagnostic(kind: Kind, key: string, lang: UiLang, data: MessageData = {}): Diagnostic {
  const { what = '', why = '', how = '' } = WORDS[lang][key] ?? {};
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
