/** What the settings and blocks of a course are called when a difference is told. */
import type { UiLang } from '../words.ts';

const NAMES: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'Title',
    subtitle: 'Subtitle',
    description: 'Description',
    purpose: 'What the learner can do afterwards',
    instructions: 'Before they begin',
    institution: 'Institution',
    source: 'Source',
    licence: 'Licence',
    keywords: 'Keywords',
    duration: 'Minutes the course takes',
    competencies: 'Competencies',
    audience: 'Who it is for',
    authors: 'Authors',
    references: 'References',
    glossary: 'Glossary',
    term: 'Term',
    meaning: 'Meaning',
    thumbnail: 'Picture of the course',
    theme: 'Theme',
    design: 'Design',
    layout: 'Layout of the page',
    languages: 'Languages',
    assets: 'Files and their rights',
    outline: 'Modules and items',
    asset: 'File',
    alt: 'Description',
    tex: 'TeX',
    caption: 'Caption',
    width: 'Width',
    decorative: 'Only decoration',
    poster: 'Picture before it plays',
    captions: 'Captions',
    transcript: 'Transcript',
    tone: 'Kind',
    level: 'Level of the heading',
    start: 'First number',
    draw: 'Questions in an attempt',
    shuffle: 'New order each time',
    passMark: 'Percent to pass',
    attempts: 'Attempts',
    correct: 'Right answer',
    pools: 'Pools',
    pool: 'Pool',
    difficulty: 'Difficulty',
    bloom: 'Bloom level',
    competency: 'Competency',
    accepted: 'Answers taken as right',
    colspan: 'Columns it covers',
    rowspan: 'Rows it covers',
    colwidth: 'Width of the columns',
  },
  hi: {
    title: 'शीर्षक',
    subtitle: 'उपशीर्षक',
    description: 'विवरण',
    purpose: 'सीखने के बाद शिक्षार्थी क्या कर सकेंगे',
    instructions: 'शुरू करने से पहले',
    institution: 'संस्था',
    source: 'स्रोत',
    licence: 'लाइसेंस',
    keywords: 'खोज-शब्द',
    duration: 'कोर्स के मिनट',
    competencies: 'दक्षताएँ',
    audience: 'किनके लिए है',
    authors: 'लेखक',
    references: 'संदर्भ',
    glossary: 'शब्दावली',
    term: 'शब्द',
    meaning: 'अर्थ',
    thumbnail: 'कोर्स का चित्र',
    theme: 'रूप',
    design: 'रूप-रंग',
    layout: 'पृष्ठ की बनावट',
    languages: 'भाषाएँ',
    assets: 'फ़ाइलें और उनके अधिकार',
    outline: 'भाग और उनकी सामग्री',
    asset: 'फ़ाइल',
    alt: 'विवरण',
    tex: 'TeX',
    caption: 'कैप्शन',
    width: 'चौड़ाई',
    decorative: 'केवल सजावट',
    poster: 'चलने से पहले का चित्र',
    captions: 'कैप्शन',
    transcript: 'बोले गए शब्द',
    tone: 'प्रकार',
    level: 'शीर्षक का स्तर',
    start: 'पहली संख्या',
    draw: 'एक प्रयास के प्रश्न',
    shuffle: 'हर बार नया क्रम',
    passMark: 'पास होने के लिए प्रतिशत',
    attempts: 'प्रयास',
    correct: 'सही उत्तर',
    pools: 'प्रश्न-समूह',
    pool: 'प्रश्न-समूह',
    difficulty: 'कठिनाई',
    bloom: 'ब्लूम स्तर',
    competency: 'दक्षता',
    accepted: 'सही माने जाने वाले उत्तर',
    colspan: 'कितने स्तंभों में',
    rowspan: 'कितनी पंक्तियों में',
    colwidth: 'स्तंभों की चौड़ाई',
  },
};

/** A setting in words; one without a name of its own keeps that of the document. */
export const settingName = (name: string, lang: UiLang): string => NAMES[lang][name] ?? name;

/** Letters of a value that are shown: more belongs to the text itself. */
const LONGEST = 120;

/** A value in short: words as they are, languages one after the other, lists by what is in them. */
export function shownValue(value: unknown): string {
  const text = inShort(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function inShort(value: unknown): string {
  if (value === undefined || value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? '✓' : '✗';
  if (typeof value === 'string') return /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 8)}…` : value;
  if (typeof value !== 'object') return String(value);
  const parts = Object.values(value).filter((part) => part !== '' && part !== undefined);
  return parts.length === 0 ? '–' : parts.map(inShort).join(Array.isArray(value) ? ', ' : ' · ');
}
