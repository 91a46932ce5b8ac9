/** The order an agency works on: brief, deliverables, the GeM order number, and what is handed over. */
import { formatWords } from '../../check/words.ts';
import { inLang } from '../../course/course.ts';
import type { UiLang } from '../../course/words.ts';
import { type Facts, PLACES } from '../facts.ts';
import { courseSeconds } from '../metadata.ts';
import { blanks, heading, list, type Paper, paragraph, subheading, table } from './paper.ts';

const WORDS: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'Work order and hand-over',
    course: 'Course',
    gemOrder: 'GeM order number',
    date: 'Date of the order',
    client: 'Ordered by',
    agency: 'Made by',
    contact: 'Contact',
    brief: 'Brief',
    size: '{modules, plural, one {One module} other {# modules}} with {pages, plural, one {one page} other {# pages}}, about {minutes, plural, one {one minute} other {# minutes}}, in {languages}.',
    deliverables: 'Deliverables',
    handed: 'Handed over with this dossier',
    what: 'What',
    where: 'Where',
    packages: 'Packages and files for upload, with their reports',
    assessments: 'Tests as QuML, CSV and Excel',
    text: 'The words of the course as PDF',
    source: 'Editable source of the whole course; opens in Kriti, which is free to use',
    guide: 'Guide for facilitators, with answers',
    rights: 'References, licences and permissions',
    ipr: 'Declaration on intellectual property, to be signed',
    list: 'List of all files with their SHA-256',
    received: 'Received completely by',
    name: 'Name and designation',
    signature: 'Date and signature',
  },
  hi: {
    title: 'कार्य-आदेश और सुपुर्दगी',
    course: 'कोर्स',
    gemOrder: 'GeM आदेश संख्या',
    date: 'आदेश का दिनांक',
    client: 'किसने मँगवाया',
    agency: 'किसने बनाया',
    contact: 'संपर्क',
    brief: 'काम का विवरण',
    size: '{modules, plural, one {एक मॉड्यूल} other {# मॉड्यूल}}, {pages, plural, one {एक पृष्ठ} other {# पृष्ठ}}, लगभग {minutes, plural, one {एक मिनट} other {# मिनट}}, भाषा: {languages}।',
    deliverables: 'क्या-क्या देना है',
    handed: 'इस डोज़ियर के साथ सौंपा गया',
    what: 'क्या',
    where: 'कहाँ',
    packages: 'अपलोड के पैकेज और फ़ाइलें, अपनी रिपोर्ट के साथ',
    assessments: 'टेस्ट QuML, CSV और Excel में',
    text: 'कोर्स के शब्द PDF में',
    source: 'पूरे कोर्स का मूल, जिसे बदला जा सकता है; कृति में खुलता है, जिसका कोई शुल्क नहीं',
    guide: 'प्रशिक्षक की मार्गदर्शिका, उत्तरों के साथ',
    rights: 'संदर्भ, लाइसेंस और अनुमतियाँ',
    ipr: 'बौद्धिक संपदा की घोषणा, हस्ताक्षर के लिए',
    list: 'सब फ़ाइलों की सूची, SHA-256 के साथ',
    received: 'सब कुछ पाया',
    name: 'नाम और पद',
    signature: 'दिनांक और हस्ताक्षर',
  },
};

/** Facts that stand above the brief, in the order of a letter. */
const HEAD = ['gemOrder', 'date', 'client', 'agency', 'contact'] as const;

export function workOrder({ project, lang, title, slug }: Facts): Paper {
  const { course } = project;
  const order = course.workOrder;
  const say = (key: string, data = {}): string => formatWords(WORDS[lang][key] ?? key, lang, data);
  const names = new Intl.DisplayNames(lang, { type: 'language' });
  const known = HEAD.flatMap((key) => (order?.[key] ? [[say(key), order[key]]] : []));
  const unknown = HEAD.filter((key) => !order?.[key]).map((key) => say(key));
  const size = say('size', {
    modules: course.outline.length,
    pages: project.pages.size,
    minutes: Math.round(courseSeconds(project) / 60),
    languages: course.languages.map((tag) => names.of(tag) ?? tag).join(', '),
  });
  const handed: readonly (readonly [string, string])[] = [
    ['packages', `${PLACES.upload}/, ${PLACES.reports}/`],
    ['assessments', `${PLACES.assessments}/`],
    ['text', `${PLACES.text}/`],
    ['source', `${PLACES.agency}/${slug}.kriti`],
    ['guide', `${PLACES.agency}/facilitator-guide.*.pdf`],
    ['rights', `${PLACES.evidence}/references-and-rights.*`],
    ['ipr', `${PLACES.sign}/`],
    ['list', 'dossier.json'],
  ];
  return {
    path: `${PLACES.agency}/work-order`,
    title: say('title'),
    blocks: [
      heading(say('title')),
      table([say('course'), title], known),
      ...blanks(unknown),
      subheading(say('brief')),
      paragraph(order?.brief ?? inLang(course.description, lang, course)),
      paragraph(size),
      ...(order?.deliverables?.length
        ? [subheading(say('deliverables')), list(order.deliverables, true)]
        : []),
      subheading(say('handed')),
      table(
        [say('what'), say('where')],
        handed.map(([key, where]) => [say(key), where]),
      ),
      subheading(say('received')),
      ...blanks([say('name'), say('signature')]),
    ],
  };
}
