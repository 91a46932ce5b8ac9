/** The report on a file whose check came to no end: too long, too large, cancelled, or our own fault. */
import type { UiLang, Words } from '../course/words.ts';
import type { RuleResult } from './in-words.ts';
import type { FileReport } from './report.ts';
import { formatWords } from './words.ts';

/** Stands in reports where a rule's id would. */
const UNFINISHED = 'check-finishes';

export type Ending = 'cancelled' | 'timeout' | 'memory' | 'failed' | 'crashed';

const WORDS: Readonly<Record<UiLang, Readonly<Record<Ending, Required<Words>>>>> = {
  en: {
    cancelled: {
      what: 'The check was stopped',
      why: 'Nothing was found out about the file.',
      how: 'Start it again',
    },
    timeout: {
      what: 'The check took too long and was ended',
      why: 'A file that keeps a program busy for so long is broken or made to do harm.',
      how: 'Export the course again, or split it',
    },
    memory: {
      what: 'The check needed too much memory and was ended',
      why: 'A file that fills a computer’s memory is broken or made to do harm.',
      how: 'Export the course again, or split it',
    },
    failed: {
      what: 'The check broke down',
      why: 'It says nothing about the file. The fault is in Kriti.',
      how: 'Send the file and this message to whoever looks after Kriti',
    },
    crashed: {
      what: 'The check broke down without a word',
      why: 'It says nothing about the file. The fault is in Kriti.',
      how: 'Send the file and this message to whoever looks after Kriti',
    },
  },
  hi: {
    cancelled: { what: 'जाँच रोक दी गई', why: 'फ़ाइल के बारे में कुछ पता नहीं चला।', how: 'फिर से शुरू करें' },
    timeout: {
      what: 'जाँच बहुत देर चली, इसलिए रोक दी गई',
      why: 'जो फ़ाइल प्रोग्राम को इतनी देर उलझाए, वह ख़राब है या नुक़सान के लिए बनी है।',
      how: 'कोर्स फिर से निर्यात करें या बाँटें',
    },
    memory: {
      what: 'जाँच को बहुत मेमोरी चाहिए थी, इसलिए रोक दी गई',
      why: 'जो फ़ाइल कंप्यूटर की मेमोरी भर दे, वह ख़राब है या नुक़सान के लिए बनी है।',
      how: 'कोर्स फिर से निर्यात करें या बाँटें',
    },
    failed: {
      what: 'जाँच पूरी नहीं हो सकी',
      why: 'इससे फ़ाइल के बारे में कुछ पता नहीं चलता। कमी कृति में है।',
      how: 'फ़ाइल और यह संदेश कृति सँभालने वालों को भेजें',
    },
    crashed: {
      what: 'जाँच बिना कुछ बताए बंद हो गई',
      why: 'इससे फ़ाइल के बारे में कुछ पता नहीं चलता। कमी कृति में है।',
      how: 'फ़ाइल और यह संदेश कृति सँभालने वालों को भेजें',
    },
  },
};

/** Whether a result says that the check itself came to no end. */
export const isUnfinished = ({ ruleId }: Pick<RuleResult, 'ruleId'>): boolean => ruleId === UNFINISHED;

/** True where the fault is ours, not the file's. */
export const isOurs = (ending: Ending): boolean => ending === 'failed' || ending === 'crashed';

/** @param detail the words of the system, shown small */
export function unfinishedReport(
  path: string,
  profile: string,
  lang: UiLang,
  ending: Ending,
  detail: string,
): FileReport {
  const words = WORDS[lang][ending];
  const say = (text: string) => formatWords(text, lang);
  // Time and memory are the file's doing; the rest leaves the question open.
  const fails = ending === 'timeout' || ending === 'memory';
  return {
    subject: { path, bytes: 0 },
    kind: 'unknown',
    profile,
    verdict: fails ? 'fail' : 'warn',
    results: [
      {
        ruleId: UNFINISHED,
        outcome: fails ? 'fail' : 'review',
        diagnostics: [
          {
            ruleId: UNFINISHED,
            severity: fails ? 'error' : 'warning',
            message: say(words.what),
            why: say(words.why),
            how: say(words.how),
            detail,
          },
        ],
      },
    ],
    ms: 0,
  };
}
