/** What a client reads first: what is in the handover and how each part is opened, in English and Hindi. */
import { formatWords } from '../check/words.ts';
import type { UiLang } from '../course/words.ts';

export interface HandedPackage {
  readonly file: string;
  /** What it is, as the packer calls it. */
  readonly label: Readonly<Record<UiLang, string>>;
}

export interface ReadmeFacts {
  readonly title: string;
  readonly source: string;
  /** Comments in the editable course; packages have none. */
  readonly comments: number;
  readonly packages: readonly HandedPackage[];
  /** Files of the course, and those of them without a licence or a source. */
  readonly files: number;
  readonly unclear: number;
  /** Names of assets that the course folder lacked. */
  readonly missing: readonly string[];
}

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    source:
      '{source}\n  The course as it can be edited, with all its words, pictures and films{comments, plural, =0 {.} one {, and one comment of its authors and reviewers; no package holds it.} other {, and # comments of its authors and reviewers; no package holds them.}}\n  Open it in Kriti: Start, “Open a .kriti file”, or on the command line:\n    kriti open {source}\n  It is an ordinary ZIP. Renamed to .zip it opens anywhere: course.json and pages/ are the words (JSON), assets/ are the files.',
    package: '{file}\n  {label}. Goes up to the platform as it is; it needs no change.',
    report: 'Beside each package lies its report (.report.json): what was checked, and what was found.',
    inventory:
      'inventory.csv\n  Every file of the course with its licence, source and permission; opens in Excel or LibreOffice.\n  {files, plural, =0 {The course has no files.} one {One file} other {# files}}{unclear, plural, =0 {} one {; one of them names no licence or no source} other {; # of them name no licence or no source}}',
    missing: 'Not in this handover, because the course folder no longer had them: {names}',
    rights: 'Ask the author about anything whose rights are not clear before you publish.',
  },
  hi: {
    source:
      '{source}\n  कोर्स अपने मूल रूप में, जिसे बदला जा सकता है: सारे शब्द, चित्र और फ़िल्में{comments, plural, =0 {।} one {, साथ में लेखकों और समीक्षकों की एक टिप्पणी; वह किसी पैकेज में नहीं है।} other {, साथ में लेखकों और समीक्षकों की # टिप्पणियाँ; वे किसी पैकेज में नहीं हैं।}}\n  कृति में खोलें: शुरुआत, “.kriti फ़ाइल खोलें”, या कमांड लाइन पर:\n    kriti open {source}\n  यह साधारण ZIP है। नाम के अंत में .zip कर दें तो कहीं भी खुल जाएगी: course.json और pages/ में शब्द (JSON) हैं, assets/ में फ़ाइलें।',
    package: '{file}\n  {label}। मंच पर जैसा है वैसा ही चढ़ाएँ; कुछ बदलना नहीं है।',
    report: 'हर पैकेज के साथ उसकी रिपोर्ट (.report.json) है: क्या जाँचा गया और क्या मिला।',
    inventory:
      'inventory.csv\n  कोर्स की हर फ़ाइल, उसका लाइसेंस, स्रोत और अनुमति; Excel या LibreOffice में खुलती है।\n  {files, plural, =0 {कोर्स में कोई फ़ाइल नहीं है।} one {एक फ़ाइल} other {# फ़ाइलें}}{unclear, plural, =0 {} one {; इनमें एक का लाइसेंस या स्रोत नहीं लिखा है} other {; इनमें # का लाइसेंस या स्रोत नहीं लिखा है}}',
    missing: 'ये इसमें नहीं हैं, क्योंकि कोर्स के फ़ोल्डर में अब नहीं थीं: {names}',
    rights: 'जिस चीज़ के अधिकार साफ़ न हों, उसे छापने से पहले लेखक से पूछें।',
  },
};

function part(
  lang: UiLang,
  { title, source, comments, packages, files, unclear, missing }: ReadmeFacts,
): string {
  const say = (key: string, data = {}) => formatWords(WORDS[lang][key] ?? key, lang, data);
  return [
    title,
    say('source', { source, comments }),
    ...packages.map(({ file, label }) => say('package', { file, label: label[lang] })),
    ...(packages.length > 0 ? [say('report')] : []),
    say('inventory', { files, unclear }),
    ...(missing.length > 0 ? [say('missing', { names: missing.join(', ') })] : []),
    say('rights'),
  ].join('\n\n');
}

/** The text of README.txt; Windows line ends and a byte order mark, so that Notepad shows the Hindi. */
export const readme = (facts: ReadmeFacts): string =>
  `\ufeff${part('en', facts)}\n\n${'-'.repeat(60)}\n\n${part('hi', facts)}\n`.replaceAll('\n', '\r\n');
