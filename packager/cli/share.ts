/** `kriti share`, `receive`, `handover`: a course as one file, back from it, and all that a client gets. */
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { openRefusal } from '../api/course.ts';
import { type Failed, failureInWords, refuse } from '../api/failures.ts';
import { handoverRefusal } from '../api/handover.ts';
import { endRefusal, takeInRefusal } from '../api/kriti-file.ts';
import { isInside } from '../api/pack.ts';
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import { TARGETS } from '../export/targets.ts';
import { handOver } from '../handover/handover.ts';
import { portPath } from '../host-node.ts';
import { runJob } from '../jobs/jobs.ts';
import { takeIn } from '../kriti-file/take-in.ts';
import { EXIT } from './exit.ts';
import { type Stop, stopSignal } from './interrupt.ts';
import { withExample, withLang } from './options.ts';
import { progressLine } from './progress.ts';
import { speak } from './say.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    'share-out': 'the file to write, as my-course.kriti',
    'receive-into': 'the folder that the course folder is made in; here if left out',
    'receive-name': 'name of the course folder; the title of the course if left out',
    'handover-out': 'the ZIP to write',
    'handover-as': 'packages to add',
    working: '{done} %',
    shared: 'Written: {file} ({bytes, number} bytes)',
    received: 'Made {folder}. Write in it with: kriti open "{folder}"',
    handed:
      'Written: {file} ({bytes, number} bytes){unclear, plural, =0 {} one {. One file names no licence or no source: see inventory.csv} other {. # files name no licence or no source: see inventory.csv}}',
  },
  hi: {
    'share-out': 'लिखने की फ़ाइल, जैसे my-course.kriti',
    'receive-into': 'किस फ़ोल्डर में कोर्स का फ़ोल्डर बने; न दें तो यहीं',
    'receive-name': 'कोर्स के फ़ोल्डर का नाम; न दें तो कोर्स का शीर्षक',
    'handover-out': 'लिखने की ZIP',
    'handover-as': 'साथ में कौन-कौन से पैकेज',
    working: '{done} % हुआ',
    shared: 'लिखी गई: {file} ({bytes, number} बाइट)',
    received: '{folder} बन गया। लिखने के लिए: kriti open "{folder}"',
    handed:
      'लिखी गई: {file} ({bytes, number} बाइट){unclear, plural, =0 {} one {। एक फ़ाइल का लाइसेंस या स्रोत नहीं लिखा: inventory.csv देखें} other {। # फ़ाइलों का लाइसेंस या स्रोत नहीं लिखा: inventory.csv देखें}}',
  },
};

const say = (lang: UiLang, key: string, data?: MessageData): string =>
  formatWords(WORDS[lang][key] ?? key, lang, data);

interface Work {
  readonly signal: Stop['signal'];
  onProgress(progress: { done: number; total?: number }): void;
}

/** Runs work with a line of progress and Ctrl-C; prints what it says, or why it failed. */
async function run(lang: UiLang, work: (how: Work) => Promise<string | Failed>): Promise<void> {
  const stop = stopSignal();
  const line = progressLine(process.stderr, false);
  const onProgress: Work['onProgress'] = ({ done, total }) => {
    if (total) line.say(say(lang, 'working', { done: Math.round((done / total) * 100) }));
  };
  const ended = await work({ signal: stop.signal, onProgress });
  line.end();
  stop.done();
  if (typeof ended === 'string') {
    process.stdout.write(`${ended}\n`);
    return;
  }
  const { code } = ended.error;
  if (code === 'cancelled') {
    process.stderr.write(`${speak(lang)('stopped')}\n`);
    process.exitCode = EXIT.interrupted;
    return;
  }
  process.stderr.write(`${failureInWords(ended.error, lang).message}\n`);
  // What the machine refuses is nobody's wrong usage; all else is about the file that was given.
  process.exitCode = ['cannot-write', 'work-failed'].includes(code) ? EXIT.ownFailure : EXIT.findings;
}

export function shareCommand(lang: UiLang): Command {
  const command = withLang(new Command('share').argument('<course>'), speak(lang)).requiredOption(
    '--out <file>',
    say(lang, 'share-out'),
  );
  return withExample(command, speak(lang), 'kriti share ./my-course --out my-course.kriti').action(
    (course: string, options: { readonly out: string }) =>
      run(lang, async (how) => {
        const folder = portPath(resolve(course));
        const out = resolve(options.out);
        if (isInside(portPath(out), folder)) return refuse('out-inside-course');
        const written = await runJob('writeKriti', { folder, out }, how);
        if (!written.ok) return endRefusal(written.error);
        if (!written.value.ok) return openRefusal(written.value.error, folder);
        return say(lang, 'shared', { file: out, bytes: written.value.value.bytes });
      }),
  );
}

export function receiveCommand(lang: UiLang): Command {
  const command = withLang(new Command('receive').argument('<file>'), speak(lang))
    .option('--into <folder>', say(lang, 'receive-into'), '.')
    .option('--name <name>', say(lang, 'receive-name'));
  return withExample(command, speak(lang), 'kriti receive my-course.kriti --into ./courses').action(
    (file: string, options: { readonly into: string; readonly name?: string }) =>
      run(lang, async (how) => {
        const into = portPath(resolve(options.into));
        const taken = await takeIn({
          ...{ file: resolve(file), into, ...how },
          ...(options.name && { name: options.name }),
        });
        if (!taken.ok) return takeInRefusal(taken.error, file);
        return say(lang, 'received', { folder: taken.value });
      }),
  );
}

export function handoverCommand(lang: UiLang): Command {
  const as = new Option('--as <target...>', say(lang, 'handover-as'))
    .choices(TARGETS.map(({ id }) => id))
    .default([]);
  const command = withLang(new Command('handover').argument('<course>'), speak(lang))
    .addOption(as)
    .requiredOption('--out <file>', say(lang, 'handover-out'));
  return withExample(
    command,
    speak(lang),
    'kriti handover ./my-course --as scorm12 html --out for-client.zip',
  ).action((course: string, options: { readonly as: readonly string[]; readonly out: string }) =>
    run(lang, async (how) => {
      const folder = portPath(resolve(course));
      const out = resolve(options.out);
      if (isInside(portPath(out), folder)) return refuse('out-inside-course');
      const made = await handOver({ folder, out, targets: options.as, lang, ...how });
      if (!made.ok) return handoverRefusal(made.error, folder);
      return say(lang, 'handed', { file: out, ...made.value });
    }),
  );
}
