/** The prediction in the words of a language, as the report holds it. */
import { structuredPatch } from 'diff';
import type { UiLang } from '../../course/words.ts';
import type { PackageView } from '../package/view.ts';
import type { Profile } from '../profile/profile.ts';
import { formatWords } from '../words.ts';
import { type PackagePrediction, predictionFor, type Resumes } from './of-package.ts';
import type { Prediction } from './predict.ts';
import { PREDICTION_WORDS } from './predict-words.ts';

/** What the platform's validation service would do with a package, in words. */
export interface PredictionReport {
  readonly service: 'igot-scorm-validation';
  /** That this was read from public source, and whether the service runs is not confirmed. */
  readonly basis: string;
  readonly verdict: Prediction['verdict'];
  readonly summary: string;
  readonly reasons: readonly Said[];
  readonly repairs: readonly Said[];
  /** What depends on the server's disk. */
  readonly doubts: readonly Said[];
  readonly resumes: Resumes;
  /** What is noted of resuming, in words. */
  readonly resuming: string;
  readonly manifestPath?: string;
  readonly launchFile?: string;
  /** Lines of a comparison, each with its sign: `-`, `+` or a space; `@` begins another place. */
  readonly diff?: readonly string[];
}

interface Said {
  readonly code: string;
  readonly message: string;
}

/** Changed lines that are shown; a manifest thrown away may have thousands. */
const MOST_LINES = 400;
/** Differences looked for; beyond them all old lines go and all new ones come. */
const MOST_EDITS = 400;

/** The rule whose receivers have such a service: a profile that asks for it gets the prediction. */
const ASKED_FOR_BY = 'validation-service-keeps-manifest';

/** What the service would do, for a profile of the platform; undefined for any other and for what it never gets. */
export async function predictionIn(
  view: PackageView,
  profile: Profile,
  lang: UiLang,
): Promise<PredictionReport | undefined> {
  if ((profile.rules[ASKED_FOR_BY] ?? 'off') === 'off') return undefined;
  const predicted = await predictionFor(view);
  if (!predicted) return undefined;
  const { manifestPath } = predicted;
  const before = manifestPath === undefined ? undefined : await view.xml(manifestPath);
  return predictionInWords(predicted, before?.text ?? '', lang);
}

/**
 * @param before the manifest as it is; '' where there is none
 */
function predictionInWords(predicted: PackagePrediction, before: string, lang: UiLang): PredictionReport {
  const words = PREDICTION_WORDS[lang];
  const { verdict, launchFile, manifestPath, manifest } = predicted;
  const data = { launch: launchFile ?? '', path: manifestPath ?? '' };
  const say = <K extends string>(
    list: readonly { readonly key: K; readonly data?: Readonly<Record<string, string | number>> }[],
    table: Readonly<Record<K, string>>,
  ): Said[] =>
    list.map(({ key, data = {} }) => ({
      code: key,
      message: formatWords(table[key], lang, shortened(data)),
    }));
  return {
    service: 'igot-scorm-validation',
    basis: words.basis,
    verdict,
    summary: formatWords(words.verdict[verdict], lang, shortened(data)),
    reasons: say(predicted.reasons.slice(0, 20), words.reasons),
    repairs: say(predicted.repairs, words.repairs),
    doubts: say(predicted.doubts, words.doubts),
    resumes: predicted.resumes,
    resuming: words.resume[predicted.resumes],
    ...(manifestPath !== undefined && { manifestPath }),
    ...(launchFile !== undefined && { launchFile }),
    ...(manifest !== undefined && { diff: diffOf(before, manifest) }),
  };
}

const shortened = (data: Readonly<Record<string, string | number>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, 200) : value,
    ]),
  );

/** The lines that differ, with one of what is around them. */
function diffOf(before: string, after: string): string[] {
  const options = { context: 1, maxEditLength: MOST_EDITS, stripTrailingCr: true };
  const patch = structuredPatch('', '', before, after, '', '', options);
  const lines = patch
    ? patch.hunks.flatMap(({ lines }, i) => (i === 0 ? lines : ['@', ...lines]))
    : [...signed('-', before), ...signed('+', after)];
  const kept = lines.filter((line) => !line.startsWith('\\'));
  if (kept.length <= MOST_LINES) return kept;
  // What comes stands at the end, and is short: what goes is cut.
  const added = kept.filter((line) => line.startsWith('+')).slice(0, MOST_LINES / 2);
  return [...kept.slice(0, MOST_LINES - added.length), '@', ...added];
}

const signed = (sign: string, text: string): string[] =>
  text
    .replace(/\n$/, '')
    .split(/\r?\n/)
    .map((line) => sign + line);
