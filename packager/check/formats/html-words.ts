/** The words of the HTML report that other forms have no use for. */
import type { UiLang } from '../../course/words.ts';
import type { FileReport } from '../report.ts';

interface HtmlWords {
  readonly first: string;
  /** With count: findings, and files: how many files have them. */
  readonly firstCount: string;
  readonly nothingFirst: string;
  readonly packages: string;
  readonly file: string;
  readonly kind: string;
  readonly verdict: string;
  /** A verdict in the list of files, in a word or two. */
  readonly verdicts: Readonly<Record<FileReport['verdict'], string>>;
  readonly search: string;
  readonly family: string;
  readonly all: string;
  readonly theme: string;
  readonly openAll: string;
  readonly closeAll: string;
  readonly shown: string;
  readonly noneFit: string;
  readonly fine: string;
  readonly otherFamily: string;
}

export const HTML_WORDS: Readonly<Record<UiLang, HtmlWords>> = {
  en: {
    first: 'What to mend first',
    firstCount:
      '{count, plural, one {once} other {# times}}, in {files, plural, one {one file} other {# files}}',
    nothingFirst: 'Nothing has to be mended.',
    packages: 'Files',
    file: 'File',
    kind: 'Kind',
    verdict: 'Verdict',
    verdicts: { fail: 'To mend', warn: 'To look at', pass: 'Fine' },
    search: 'Find in this report',
    family: 'Part',
    all: 'All',
    theme: 'Light or dark',
    openAll: 'Open all',
    closeAll: 'Close all',
    shown: 'findings shown',
    noneFit: 'No finding fits. Take away a filter to see more.',
    fine: 'All checks passed.',
    otherFamily: 'The check itself and the run',
  },
  hi: {
    first: 'पहले क्या ठीक करें',
    firstCount: '{count, number} बार, {files, number} {files, plural, one {फ़ाइल} other {फ़ाइलों}} में',
    nothingFirst: 'कुछ भी ठीक करना ज़रूरी नहीं।',
    packages: 'फ़ाइलें',
    file: 'फ़ाइल',
    kind: 'प्रकार',
    verdict: 'नतीजा',
    verdicts: { fail: 'ठीक करनी है', warn: 'देखने लायक', pass: 'ठीक' },
    search: 'इस रिपोर्ट में खोजें',
    family: 'भाग',
    all: 'सभी',
    theme: 'हल्का या गहरा',
    openAll: 'सब खोलें',
    closeAll: 'सब बंद करें',
    shown: 'बातें दिख रही हैं',
    noneFit: 'कुछ मेल नहीं खाता। और देखने के लिए कोई छाननी हटाएँ।',
    fine: 'सभी जाँचें ठीक रहीं।',
    otherFamily: 'जाँच और चलाने के बारे में',
  },
};
