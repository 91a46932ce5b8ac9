/** What `kriti accessibility` says on a terminal. */
import { formatWords } from '../check/words.ts';
import type { MessageData, UiLang } from '../course/words.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    'opt-statement': 'write the conformance statement to a file: .pdf, .html or .json',
    'form-unknown': '{file}: a statement is a file that ends in {known}',
    'not-opened': '{path} cannot be opened: kriti check says why',
    looked:
      '{views, plural, one {# view} other {# views}} of its pages; {fresh, plural, =0 {none had changed} one {# had changed} other {# had changed}} since they were last looked at',
    'not-looked': 'No browser has looked at its pages: kriti check --axe says why',
    faults:
      'WCAG {id}: {faults, plural, one {# fault} other {# faults}} on {pages, plural, one {# page} other {# pages}}',
    written: 'Written: {file}',
  },
  hi: {
    'opt-statement': 'अनुरूपता विवरण फ़ाइल में लिखें: .pdf, .html या .json',
    'form-unknown': '{file}: विवरण की फ़ाइल का नाम {known} पर समाप्त होता है',
    'not-opened': '{path} नहीं खुला: कारण kriti check बताता है',
    looked: 'इसके पृष्ठों के {views, number} दृश्य; पिछली बार के बाद {fresh, number} बदले थे',
    'not-looked': 'इसके पृष्ठों को किसी ब्राउज़र ने नहीं देखा: कारण kriti check --axe बताता है',
    faults: 'WCAG {id}: {pages, number} पृष्ठों पर {faults, number} कमियाँ',
    written: 'फ़ाइल बनी: {file}',
  },
};

/** @param key of a sentence of this command */
export const sayAccessibility = (key: string, lang: UiLang, data: MessageData = {}): string =>
  formatWords(WORDS[lang][key] ?? key, lang, data);
