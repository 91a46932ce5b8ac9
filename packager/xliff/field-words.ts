/** What a unit is, in a word or two, for the translator who sees it without the page. */
import type { UiLang } from '../course/words.ts';

export const PAGE_WORD: Readonly<Record<UiLang, string>> = { en: 'Page', hi: 'पृष्ठ' };

const OF: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    course: 'Course',
    module: 'Module',
    page: 'Page',
    pages: 'Group of pages',
    pdf: 'PDF',
    assessment: 'Assessment',
    heading: 'Heading',
    paragraph: 'Paragraph',
    table: 'Table',
    blockquote: 'Quotation',
    callout: 'Callout',
    codeBlock: 'Code',
    sectionTitle: 'Title of a section',
    image: 'Picture',
    video: 'Film',
    audio: 'Sound',
    document: 'Document',
    linkCard: 'Link',
    link: 'Link',
    prompt: 'Question',
    choiceText: 'Answer',
    feedback: 'What is said to an answer',
    gapText: 'Text with blanks: words in [brackets] are to be filled in',
    shortAnswer: 'Question with a short answer',
    pairLeft: 'Pair, left',
    pairRight: 'Pair, right',
    step: 'Step',
  },
  hi: {
    course: 'कोर्स',
    module: 'मॉड्यूल',
    page: 'पृष्ठ',
    pages: 'पृष्ठों का समूह',
    pdf: 'PDF',
    assessment: 'मूल्यांकन',
    heading: 'शीर्षक',
    paragraph: 'अनुच्छेद',
    table: 'तालिका',
    blockquote: 'उद्धरण',
    callout: 'ध्यान दें वाला खंड',
    codeBlock: 'कोड',
    sectionTitle: 'भाग का शीर्षक',
    image: 'चित्र',
    video: 'फ़िल्म',
    audio: 'ध्वनि',
    document: 'दस्तावेज़',
    linkCard: 'लिंक',
    link: 'लिंक',
    prompt: 'प्रश्न',
    choiceText: 'उत्तर',
    feedback: 'उत्तर पर जो कहा जाता है',
    gapText: 'ख़ाली जगहों वाला पाठ: [कोष्ठक] के शब्द भरने हैं',
    shortAnswer: 'छोटे उत्तर वाला प्रश्न',
    pairLeft: 'जोड़ी, बाएँ',
    pairRight: 'जोड़ी, दाएँ',
    step: 'चरण',
  },
};

const FIELD: Readonly<Record<UiLang, Readonly<Record<string, string>>>> = {
  en: {
    title: 'title',
    subtitle: 'subtitle',
    description: 'description',
    purpose: 'what the learner can do afterwards',
    instructions: 'before they begin',
    institution: 'institution',
    about: 'what the learner finds there',
    alt: 'description for people who cannot see it',
    caption: 'caption',
    source: 'source',
    transcript: 'transcript',
    accepted: 'answers taken as right, one a line',
  },
  hi: {
    title: 'शीर्षक',
    subtitle: 'उपशीर्षक',
    description: 'विवरण',
    purpose: 'सीखने के बाद क्या कर सकेंगे',
    instructions: 'शुरू करने से पहले',
    institution: 'संस्था',
    about: 'वहाँ क्या मिलेगा',
    alt: 'जो देख नहीं सकते, उनके लिए विवरण',
    caption: 'चित्र के नीचे का पाठ',
    source: 'स्रोत',
    transcript: 'लिखित रूप',
    accepted: 'सही माने जाने वाले उत्तर, हर पंक्ति में एक',
  },
};

/** `Picture: caption`; for what stands on the page itself, only what it is. */
export function fieldWords(of: string, field: string, lang: UiLang): string {
  const what = OF[lang][of] ?? of;
  return field === 'text' ? what : `${what}: ${FIELD[lang][field] ?? field}`;
}
