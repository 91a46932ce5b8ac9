/** `kriti pack --as igot`: the dossier that goes up to the platform. */
import type { KeyObject } from 'node:crypto';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { openRefusal } from '../api/course.ts';
import { failureInWords, type Refusal } from '../api/failures.ts';
import { endRefusal } from '../api/kriti-file.ts';
import { isInside, packEndRefusal } from '../api/pack.ts';
import type { Dictionary } from '../check/similarity/translated/dictionary.ts';
import { formatWords } from '../check/words.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { overrideBy } from '../course/answers.ts';
import type { Override } from '../course/course.ts';
import { err, ok, type Result } from '../course/result.ts';
import type { MessageData, UiLang } from '../course/words.ts';
import type { WorkOrder } from '../course/work-order.ts';
import { type DossierError, type MadeDossier, makeDossier } from '../dossier/dossier.ts';
import { noteLines } from '../dossier/readme.ts';
import { type Gate, heldBy } from '../gate/gate.ts';
import { portPath } from '../host-node.ts';
import { workers } from '../jobs/jobs.ts';
import { keyIn } from '../signing-key.ts';
import { reasonInWords } from '../trouble-words.ts';
import { deliver } from './deliver.ts';
import { ownDictionary } from './dictionary.ts';
import { EXIT, fail } from './exit.ts';
import { heldText } from './gate-text.ts';
import { stopSignal } from './interrupt.ts';
import { openToRead } from './open-corpus.ts';
import { courseProfile, type ReportOptions } from './options.ts';
import { progressLine } from './progress.ts';
import type { Say } from './say.ts';
import { orderOption, workOrderIn } from './work-order.ts';

/** Options that only the dossier has. */
export interface DossierCliOptions {
  readonly key?: string;
  readonly split?: true;
  readonly override?: readonly string[];
  readonly by?: string;
  readonly reason?: string;
  readonly workOrder?: string;
}

type Options = ReportOptions & DossierCliOptions & { readonly out: string };

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    'opt-key': 'igot: the file of your private key, which signs the dossier (kriti keys)',
    'opt-split': 'igot: make several packages of a group of pages that is too large to be taken offline',
    'opt-override': 'igot: what holds the course and is answered for, by its ids; with --by and --reason',
    'opt-by': 'igot: who answers for them, by name',
    'opt-reason': 'igot: why',
    'opt-corpus': 'igot: certify that the course is original, against the documents of a corpus',
    checking: 'Checking the course: {done} %',
    packing: 'Packing: {done} %',
    papers: 'Writing papers and tests: {done} %',
    writing: 'Writing the dossier: {done} %',
    made: 'Dossier: {paths}\n{files, plural, one {One file} other {# files}}, {packages, plural, =0 {no package} one {one package} other {# packages}}, ZIP of {bytes, number} bytes',
    signed: 'Signed with the key {key}',
    blocked:
      'Nothing was made: {count, plural, one {one thing holds} other {# things hold}} the course at the gate.\n{held}\nMend it, or answer for it by name: --override {rules} --by <name> --reason <text>',
    idle: 'Nothing was made: {rules} {count, plural, one {asks} other {ask}} for nothing at this gate, so nobody need answer for it. What does: {known}',
    'override-alone':
      'An override needs a name and a reason: --by and --reason, at most 120 and 2,000 letters',
    'bad-key': '{file} holds no Ed25519 private key in PEM. Make one with: kriti keys --out {file}',
    'not-read': '{file} could not be read: {reason}',
    'not-packed': '“{title}” could not be packed',
  },
  hi: {
    'opt-key': 'igot: आपकी निजी कुंजी की फ़ाइल, जिससे डोज़ियर पर हस्ताक्षर होता है (kriti keys)',
    'opt-split': 'igot: पृष्ठों का जो समूह ऑफ़लाइन के लिए बहुत बड़ा हो, उसके कई पैकेज बनाएँ',
    'opt-override':
      'igot: जो कोर्स को रोकता है और जिसकी ज़िम्मेदारी ली जाती है, उसकी पहचान; --by और --reason के साथ',
    'opt-by': 'igot: ज़िम्मेदारी किसकी है, नाम',
    'opt-reason': 'igot: कारण',
    'opt-corpus': 'igot: संग्रह के दस्तावेज़ों से मिलाकर मौलिकता का प्रमाणपत्र दें',
    checking: 'कोर्स जाँचा जा रहा है: {done} %',
    packing: 'पैक हो रहा है: {done} %',
    papers: 'काग़ज़ और टेस्ट लिखे जा रहे हैं: {done} %',
    writing: 'डोज़ियर लिखा जा रहा है: {done} %',
    made: 'डोज़ियर: {paths}\n{files, plural, one {एक फ़ाइल} other {# फ़ाइलें}}, {packages, plural, =0 {कोई पैकेज नहीं} one {एक पैकेज} other {# पैकेज}}, ZIP {bytes, number} बाइट',
    signed: 'इस कुंजी से हस्ताक्षर हुआ: {key}',
    blocked:
      'कुछ नहीं बना: {count, plural, one {एक बात} other {# बातें}} कोर्स को रोक रही हैं।\n{held}\nउसे ठीक करें, या नाम से ज़िम्मेदारी लें: --override {rules} --by <name> --reason <text>',
    idle: 'कुछ नहीं बना: यहाँ {rules} कुछ नहीं {count, plural, one {माँगता} other {माँगते}}, इसलिए उसकी ज़िम्मेदारी लेनी नहीं है। जो माँगते हैं: {known}',
    'override-alone': 'अपवाद के लिए नाम और कारण चाहिए: --by और --reason, अधिक से अधिक 120 और 2,000 अक्षर',
    'bad-key': '{file} में PEM रूप में Ed25519 निजी कुंजी नहीं है। ऐसे बनाएँ: kriti keys --out {file}',
    'not-read': '{file} पढ़ी नहीं जा सकी: {reason}',
    'not-packed': '“{title}” पैक नहीं हो सका',
  },
};

const speak =
  (lang: UiLang) =>
  (key: string, data: MessageData = {}): string =>
    formatWords(WORDS[lang][key] ?? key, lang, data);

export function dossierOptions(command: Command, lang: UiLang): Command {
  const own = speak(lang);
  return command
    .option('--key <file>', own('opt-key'))
    .option('--split', own('opt-split'))
    .option('--override <rules...>', own('opt-override'))
    .option('--by <name>', own('opt-by'))
    .option('--reason <text>', own('opt-reason'))
    .option('--work-order <file>', orderOption(lang))
    .option('--corpus <corpus>', own('opt-corpus'));
}

interface Given {
  readonly overrides: Readonly<Record<string, Override>>;
  readonly key?: KeyObject;
  readonly workOrder?: WorkOrder;
  readonly corpus?: Corpus;
  readonly dictionary?: Dictionary;
}

/** What the options name, read; else the sentence that says what is wrong with them. */
async function given(options: Options, lang: UiLang): Promise<Result<Given, string>> {
  const own = speak(lang);
  const { override = [], by = '', reason = '', key: keyFile, workOrder: orderFile, corpus: place } = options;
  const answer = overrideBy(by, reason, new Date().toISOString());
  if (override.length > 0 && !answer) return err(own('override-alone'));
  let key: KeyObject | undefined;
  if (keyFile !== undefined) {
    const found = await keyIn(keyFile);
    if (!found.ok) {
      const reason = 'reason' in found.error ? reasonInWords(found.error.reason, lang) : '';
      return err(own(found.error.code === 'no-key' ? 'bad-key' : 'not-read', { file: keyFile, reason }));
    }
    key = found.value;
  }
  let workOrder: WorkOrder | undefined;
  if (orderFile !== undefined) {
    const order = await workOrderIn(orderFile, lang);
    if (!order.ok) return order;
    workOrder = order.value;
  }
  const opened = place === undefined ? undefined : await openToRead(place, lang);
  if (opened && !opened.ok) return opened;
  return ok({
    overrides: Object.fromEntries(override.flatMap((rule) => (answer ? [[rule, answer]] : []))),
    ...(key && { key }),
    ...(workOrder && { workOrder }),
    ...(opened && { corpus: opened.value, dictionary: await ownDictionary() }),
  });
}

export async function packDossier(course: string, options: Options, lang: UiLang, say: Say): Promise<void> {
  const own = speak(lang);
  const folder = portPath(resolve(course));
  const profile = await courseProfile(folder, options.profile, say);
  if (!profile.ok) return fail(profile.error, EXIT.usage);
  const out = resolve(options.out);
  if (isInside(portPath(out), folder))
    return fail(failureInWords({ code: 'out-inside-course' }, lang).message, EXIT.usage);
  const read = await given(options, lang);
  if (!read.ok) return fail(read.error, EXIT.usage);
  const stop = stopSignal();
  const line = progressLine(process.stderr, options.quiet ?? false);
  const crew = workers();
  try {
    const made = await makeDossier({
      ...{ folder, out, profile: profile.value, lang, split: options.split ?? false, ...read.value },
      made: new Date().toISOString(),
      signal: stop.signal,
      runJob: crew.run,
      onProgress: ({ step, done }) => line.say(own(step, { done: Math.round(done) })),
    });
    line.end();
    if (!made.ok) return await end(made.error, course, options, lang, say);
    await told(made.value, options, lang, say);
  } finally {
    line.end();
    stop.done();
    crew.close();
    await read.value.corpus?.close();
  }
}

async function told(made: MadeDossier, options: Options, lang: UiLang, say: Say): Promise<void> {
  const own = speak(lang);
  const { written, files, bytes, packages, notes, key, report } = made;
  if (!options.quiet) {
    const facts = { paths: written.join(', '), files, bytes, packages: packages.length };
    process.stderr.write(`${own('made', facts)}\n`);
    if (key) process.stderr.write(`${own('signed', { key })}\n`);
    for (const note of notes) process.stderr.write(`${noteLines(note, lang)}\n`);
  }
  await deliver([report], options, lang, say);
  // What fails in the report was answered for by name, or nothing would have been made.
  process.exitCode = EXIT.ok;
}

const blockedBy = (gate: Gate, lang: UiLang) => {
  const held = heldBy(gate);
  return { count: held.length, held: heldText(gate, lang), rules: held.join(' ') };
};

/** Overrides that answer for nothing, and what could be answered for. */
const idleBeside = ({ idle, gate }: { readonly idle: readonly string[]; readonly gate: Gate }) => {
  const asking = gate.items.filter(({ holds, override }) => holds || override);
  const known = [...new Set(asking.map(({ ruleId }) => ruleId))].join(', ') || '–';
  return { count: idle.length, rules: idle.join(', '), known };
};

async function end(
  error: DossierError,
  folder: string,
  options: Options,
  lang: UiLang,
  say: Say,
): Promise<void> {
  const own = speak(lang);
  const inWords = (refusal: Refusal): string => failureInWords(refusal, lang).message;
  switch (error.code) {
    case 'cancelled':
      return fail(say('stopped'), EXIT.interrupted);
    case 'blocked':
      await deliver([error.report], options, lang, say);
      if (error.idle.length > 0) return fail(own('idle', idleBeside(error)), EXIT.usage);
      return fail(own('blocked', blockedBy(error.gate, lang)), EXIT.findings);
    case 'not-packed': {
      if (error.error.code === 'not-fit') await deliver([error.error.report], options, lang, say);
      const why = inWords(packEndRefusal(error.error, folder).error);
      return fail(`${own('not-packed', { title: error.title })}\n${why}`, EXIT.findings);
    }
    case 'not-opened':
      return fail(inWords(openRefusal(error.error, folder).error), EXIT.findings);
    case 'ended':
      return fail(inWords(endRefusal(error.end).error), EXIT.ownFailure);
    case 'folder-not-empty':
      return fail(inWords({ code: 'folder-not-empty', data: { out: error.out } }), EXIT.findings);
    case 'cannot-write':
      return fail(
        inWords({ code: 'cannot-write', data: { path: error.path, reason: error.reason } }),
        EXIT.ownFailure,
      );
  }
}
