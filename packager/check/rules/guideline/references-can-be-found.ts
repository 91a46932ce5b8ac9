import { foldedWord } from '../../../course/glossary/glossary.ts';
import { inCourse } from '../../course/course-places.ts';
import { isPrivateHost } from '../../package/link-addresses.ts';
import { rule } from '../../rule.ts';

/** Where to search is no source. */
const NO_SOURCE =
  /^(?:the )?(?:internet|google(?: search)?|wikipedia|web(?:site)?s?|online(?: sources?)?|youtube|chat ?gpt|various(?: sources)?|इंटरनेट|गूगल|विकिपीडिया|वेबसाइट|ऑनलाइन|यूट्यूब|विभिन्न स्रोत)[.।]?$/iu;

export default rule({
  id: 'references-can-be-found',
  subject: 'course',
  severity: 'info',
  spec: 'Score card, Mandatory Requirements 008',
  help: {
    en: {
      what: 'Each reference names one source that others can find',
      why: 'Nobody can look it up, so it proves nothing.',
      how: 'Give author, title, publisher and year, and an address that everybody can open',
    },
    hi: {
      what: 'हर संदर्भ एक ऐसा स्रोत बताता है जिसे दूसरे ढूँढ सकें',
      why: 'इसे कोई देख नहीं सकता, इसलिए इससे कुछ सिद्ध नहीं होता।',
      how: 'लेखक, शीर्षक, प्रकाशक और वर्ष लिखें, और ऐसा पता जो सब खोल सकें',
    },
  },
  messages: {
    en: {
      vague: { what: '“{text}” is a place to search, not a source' },
      private: { what: '“{host}” is known only inside a network' },
      twice: {
        what: '“{text}” stands in the list twice',
        why: 'Readers take it for two sources.',
        how: 'Delete one of them',
      },
    },
    hi: {
      vague: { what: '“{text}” ढूँढने की जगह है, स्रोत नहीं' },
      private: { what: '“{host}” किसी अंदरूनी नेटवर्क का पता है' },
      twice: {
        what: '“{text}” सूची में दो बार है',
        why: 'पाठक इसे दो स्रोत समझेंगे।',
        how: 'उनमें से एक हटाएँ',
      },
    },
  },
  *check({ project }) {
    const seen = new Set<string>();
    for (const [i, { text, url }] of project.course.references.entries()) {
      const location = inCourse(`/references/${i}`);
      if (!url && NO_SOURCE.test(text.trim())) yield { key: 'vague', data: { text }, location };
      const host = url && URL.canParse(url) ? new URL(url).hostname : undefined;
      if (host && isPrivateHost(host)) yield { key: 'private', data: { host }, location };
      const folded = `${foldedWord(text, 'en')} ${url ?? ''}`;
      if (seen.has(folded)) yield { key: 'twice', data: { text }, location };
      seen.add(folded);
    }
  },
});
