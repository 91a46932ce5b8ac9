/** The references of the course and the rights to each of its files, as a paper and as a workbook. */
import { formatWords } from '../../check/words.ts';
import { inLang, type Voice } from '../../course/course.ts';
import type { UiLang } from '../../course/words.ts';
import type { PackageFile } from '../../export/file.ts';
import { inventory, type Listed } from '../../handover/inventory.ts';
import { type Facts, PLACES } from '../facts.ts';
import { writeSpreadsheet } from '../spreadsheet.ts';
import { heading, list, type Paper, paragraph, subheading, table } from './paper.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'References and rights',
    course: '“{title}”',
    references: 'References',
    'no-references': 'The course names no references.',
    rights: 'Files and rights',
    'no-files': 'The course has no files.',
    file: 'File',
    kind: 'Kind',
    bytes: 'Bytes',
    licence: 'Licence',
    source: 'Source',
    permission: 'Permission',
    shown: 'Shown on',
    name: 'Name in the course',
    voice: 'Voice',
    voices: 'Who speaks',
    person: 'a person',
    synthetic: 'a machine (synthetic voice)',
    nobody: 'nobody',
    unsaid: 'not stated',
    reference: 'Reference',
    address: 'Address',
  },
  hi: {
    title: 'संदर्भ और अधिकार',
    course: '“{title}”',
    references: 'संदर्भ',
    'no-references': 'कोर्स में कोई संदर्भ नहीं दिया गया।',
    rights: 'फ़ाइलें और अधिकार',
    'no-files': 'कोर्स में कोई फ़ाइल नहीं है।',
    file: 'फ़ाइल',
    kind: 'प्रकार',
    bytes: 'बाइट',
    licence: 'लाइसेंस',
    source: 'स्रोत',
    permission: 'अनुमति',
    shown: 'कहाँ दिखती है',
    name: 'कोर्स में नाम',
    voice: 'आवाज़',
    voices: 'कौन बोलता है',
    person: 'व्यक्ति',
    synthetic: 'मशीन (कृत्रिम आवाज़)',
    nobody: 'कोई नहीं',
    unsaid: 'नहीं बताया गया',
    reference: 'संदर्भ',
    address: 'पता',
  },
};

/** The words for who is heard in a file; none of a file that cannot be heard. */
const VOICE_WORDS: Readonly<Record<Voice, string>> = {
  person: 'person',
  synthetic: 'synthetic',
  none: 'nobody',
};
const voiceWord = ({ mediaType, voice }: Listed): string | undefined =>
  /^(?:video|audio)\//.test(mediaType) ? (voice ? VOICE_WORDS[voice] : 'unsaid') : undefined;

const speak =
  (lang: UiLang) =>
  (key: string, data = {}): string =>
    formatWords(WORDS[lang][key] ?? key, lang, data);

export function rightsPaper({ project, lang }: Pick<Facts, 'project' | 'lang'>): Paper {
  const { course } = project;
  const say = speak(lang);
  const listed = inventory(project);
  const references = course.references.map(({ text, url }) => (url ? `${text} ${url}` : text));
  const head = ['file', 'licence', 'source', 'permission', 'shown'].map((key) => say(key));
  const rows = listed.map((one) => [one.name, one.licence, one.source, one.permission, one.pages.join(', ')]);
  const heard = listed.flatMap((one) => {
    const word = voiceWord(one);
    return word ? [[one.name, say(word)]] : [];
  });
  return {
    path: `${PLACES.evidence}/references-and-rights`,
    title: say('title'),
    blocks: [
      heading(say('title')),
      paragraph(say('course', { title: inLang(course.title, lang, course) })),
      subheading(say('references')),
      references.length === 0 ? paragraph(say('no-references')) : list(references, true),
      subheading(say('rights')),
      rows.length === 0
        ? paragraph(say('no-files'))
        : table(
            head,
            rows.map((row) => row.map((text) => text || '—')),
          ),
      ...(heard.length > 0
        ? [
            subheading(say('voices')),
            table(
              ['file', 'voice'].map((key) => say(key)),
              heard,
            ),
          ]
        : []),
    ],
  };
}

export async function rightsSheet({ project, lang }: Pick<Facts, 'project' | 'lang'>): Promise<PackageFile> {
  const say = speak(lang);
  const sayVoice = (one: Listed): string => {
    const word = voiceWord(one);
    return word ? say(word) : '';
  };
  const { references, assets } = project.course;
  const bytes = await writeSpreadsheet([
    {
      name: say('rights'),
      widths: [40, 20, 12, 20, 40, 40, 20, 40, 70],
      rows: [
        ['file', 'kind', 'bytes', 'licence', 'source', 'permission', 'voice', 'shown', 'name'].map((key) =>
          say(key),
        ),
        ...inventory(project).map((one) => [
          ...[one.name, one.mediaType, one.bytes, one.licence, one.source, one.permission],
          sayVoice(one),
          ...[one.pages.join('; '), `${one.id}.${assets[one.id]?.ext ?? ''}`],
        ]),
      ],
    },
    {
      name: say('references'),
      widths: [80, 60],
      rows: [[say('reference'), say('address')], ...references.map(({ text, url = '' }) => [text, url])],
    },
  ]);
  return { path: `${PLACES.evidence}/references-and-rights.xlsx`, bytes };
}
