/** What `kriti repair` did, for a terminal. */
import pico from 'picocolors';
import { formatWords } from '../check/words.ts';
import type { UiLang } from '../course/words.ts';
import type { Repaired } from '../repair/repair.ts';
import type { ChangeReport, StepReport } from '../repair/report.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    mended: 'Mended',
    'would-mend': 'Would be mended',
    left: 'Left as it is, since it would be a guess',
    nothing: 'Nothing that could be mended with certainty',
    more: 'and {count, number} more',
    included: 'Not left out, since the archive was written anew: {steps}',
    undo: 'To leave a step out: --without {step}',
    written: 'Written: {out}',
    copied: 'Written: {out}, the same as “{path}”',
  },
  hi: {
    mended: 'ठीक किया',
    'would-mend': 'यह ठीक होगा',
    left: 'वैसा ही है, क्योंकि यह अंदाज़ा होता',
    nothing: 'ऐसा कुछ नहीं जो पक्के तौर पर ठीक हो सके',
    more: 'और {count, number}',
    included: 'छोड़ा नहीं जा सका, क्योंकि संग्रह नए सिरे से लिखा गया: {steps}',
    undo: 'किसी क़दम को छोड़ने के लिए: --without {step}',
    written: 'लिखी गई: {out}',
    copied: 'लिखी गई: {out}, ठीक “{path}” जैसी',
  },
};

/** Changes of one step shown before the rest is counted. */
const SHOWN = 20;

/** A stranger's text may not move the cursor or begin a line of its own. */
const shown = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');

export function repairText(
  { path, out, repaired }: { path: string; out?: string | undefined; repaired: Repaired },
  lang: UiLang,
  colour: boolean,
): string {
  const c = pico.createColors(colour);
  const say = (key: string, data?: Record<string, string | number>) =>
    formatWords(WORDS[lang][key] ?? key, lang, data);
  const lines = [c.bold(shown(path))];
  const section = (heading: string, outcome: ChangeReport['outcome'], sign: string) => {
    const steps = repaired.steps.flatMap((step) => {
      const changes = step.changes.filter((change) => change.outcome === outcome);
      return changes.length > 0 ? [{ ...step, changes }] : [];
    });
    if (steps.length > 0) lines.push('', `  ${sign} ${heading}`, ...steps.flatMap(stepLines));
  };
  const stepLines = ({ id, what, why, changes }: StepReport): string[] => [
    `    ${c.bold(what)}  ${c.dim(id)}`,
    `      ${why}`,
    ...changes.slice(0, SHOWN).map(({ file, line, message }) => {
      const place = shown(line === undefined ? file : `${file}:${line}`);
      return `      · ${shown(message)}${place && `  ${c.cyan(place)}`}`;
    }),
    ...(changes.length > SHOWN ? [c.dim(`      · ${say('more', { count: changes.length - SHOWN })}`)] : []),
  ];
  section(say(out === undefined ? 'would-mend' : 'mended'), 'mended', c.green('✔'));
  section(say('left'), 'left', c.magenta('?'));
  if (repaired.steps.length === 0) lines.push('', `  ${say('nothing')}`);
  const { included, mended } = repaired;
  if (included.length > 0) lines.push('', `  ${say('included', { steps: included.join(', ') })}`);
  const first = repaired.steps.find(({ archive, outcome }) => !archive && outcome === 'mended');
  if (first) lines.push('', c.dim(`  ${say('undo', { step: first.id })}`));
  if (out !== undefined) lines.push('', `  ${shown(say(mended ? 'written' : 'copied', { out, path }))}`);
  return `${lines.join('\n')}\n`;
}
