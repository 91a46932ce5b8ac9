/**
 * The declaration on intellectual property that the upload form asks for
 * (docs/platform.md 1.1): own work, no violation, sources named, permissions
 * attached. Kriti fills in what the course says; a person signs.
 */
import { formatWords } from '../../check/words.ts';
import { inLang } from '../../course/course.ts';
import type { UiLang } from '../../course/words.ts';
import { inventory } from '../../handover/inventory.ts';
import { type Facts, PLACES } from '../facts.ts';
import { blanks, heading, list, type Paper, paragraph, small, subheading, table } from './paper.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'Declaration on intellectual property',
    about: 'Course: {title}. Institution: {institution}. Licence offered to learners: {licence}.',
    declare: 'I declare, for the institution named above, that',
    own: 'this course is our own work, or that of persons who made it for us and gave us the right to publish it;',
    none: 'nothing in it violates a copyright, trade mark or other right of anybody;',
    sources: 'the sources used are named in it;',
    permissions:
      'what belongs to others is used under the licence or permission listed below, and the permissions are attached;',
    publish: 'the platform may keep, show and pass on the course under the licence named above.',
    others: 'What comes from others',
    file: 'File',
    licence: 'Licence',
    source: 'Source',
    permission: 'Permission',
    none_listed: 'The course lists no files.',
    unclear:
      '{count, plural, one {One file names} other {# files name}} no licence or no source. Complete the list before you sign.',
    hash: 'The files of this dossier are named by their SHA-256 in dossier.json; this paper belongs to those and to no others.',
    name: 'Name',
    post: 'Designation',
    place: 'Place and date',
    signature: 'Signature and seal',
  },
  hi: {
    title: 'बौद्धिक संपदा की घोषणा',
    about: 'कोर्स: {title}। संस्था: {institution}। शिक्षार्थियों के लिए लाइसेंस: {licence}।',
    declare: 'ऊपर लिखी संस्था की ओर से मैं घोषणा करता/करती हूँ कि',
    own: 'यह कोर्स हमारा अपना काम है, या उन लोगों का जिन्होंने इसे हमारे लिए बनाया और प्रकाशित करने का अधिकार हमें दिया;',
    none: 'इसमें कुछ भी किसी के कॉपीराइट, ट्रेडमार्क या दूसरे अधिकार का उल्लंघन नहीं करता;',
    sources: 'जिन स्रोतों का उपयोग हुआ, उनके नाम इसमें दिए गए हैं;',
    permissions: 'जो दूसरों का है, वह नीचे लिखे लाइसेंस या अनुमति से लिया गया है, और अनुमति-पत्र साथ लगे हैं;',
    publish: 'मंच इस कोर्स को ऊपर लिखे लाइसेंस के अनुसार रख, दिखा और आगे दे सकता है।',
    others: 'जो दूसरों से लिया गया',
    file: 'फ़ाइल',
    licence: 'लाइसेंस',
    source: 'स्रोत',
    permission: 'अनुमति',
    none_listed: 'कोर्स में कोई फ़ाइल नहीं है।',
    unclear:
      '{count, plural, one {एक फ़ाइल} other {# फ़ाइलों}} का लाइसेंस या स्रोत नहीं लिखा है। हस्ताक्षर से पहले सूची पूरी करें।',
    hash: 'इस डोज़ियर की फ़ाइलें dossier.json में अपने SHA-256 से लिखी हैं; यह पत्र उन्हीं का है, किसी और का नहीं।',
    name: 'नाम',
    post: 'पद',
    place: 'स्थान और दिनांक',
    signature: 'हस्ताक्षर और मुहर',
  },
};

export function iprDeclaration({ project }: Pick<Facts, 'project'>, lang: UiLang): Paper {
  const { course } = project;
  const say = (key: string, data = {}): string => formatWords(WORDS[lang][key] ?? key, lang, data);
  const listed = inventory(project);
  const unclear = listed.filter(({ licence, source }) => licence === '' || source === '').length;
  const title = say('title');
  const facts = {
    title: inLang(course.title, lang, course),
    institution: inLang(course.institution, lang, course) || '—',
    licence: course.licence || '—',
  };
  const head = ['file', 'licence', 'source', 'permission'].map((key) => say(key));
  const rows = listed.map((one) => [one.name, one.licence || '—', one.source || '—', one.permission || '—']);
  return {
    path: `${PLACES.sign}/ipr-declaration.${lang}`,
    title,
    blocks: [
      heading(title),
      paragraph(say('about', facts)),
      paragraph(say('declare')),
      list(
        ['own', 'none', 'sources', 'permissions', 'publish'].map((key) => say(key)),
        true,
      ),
      subheading(say('others')),
      rows.length === 0 ? paragraph(say('none_listed')) : table(head, rows),
      ...(unclear > 0 ? [paragraph(say('unclear', { count: unclear }))] : []),
      ...blanks(['name', 'post', 'place', 'signature'].map((key) => say(key))),
      small(say('hash')),
    ],
  };
}
