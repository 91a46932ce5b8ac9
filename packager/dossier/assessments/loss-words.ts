/** Words for what a CSV of questions leaves out (csv.ts). */
import type { UiLang } from '../../course/words.ts';
import type { Loss } from './csv.ts';

export const LOSS_WORDS: Readonly<Record<UiLang, Readonly<Record<Loss, string>>>> = {
  en: {
    feedback: 'What is said after the answer',
    marks: 'Bold, links and other marks of the text',
    options: 'Options after the seventh',
    alternatives: 'Other words that are right too: only the first stands in the file',
    'short-answer': 'That it is a short answer: it became a blank to fill',
    ordering: 'That steps are put in order: numbers are matched with steps instead',
    bloom: 'The level of Bloom’s taxonomy',
    competency: 'The competency it tests',
    pools: 'Pools, and how many questions are drawn of each',
    settings: 'Pass mark, attempts and shuffling: set them in the portal',
  },
  hi: {
    feedback: 'उत्तर के बाद जो बताया जाता है',
    marks: 'मोटे अक्षर, लिंक और पाठ के दूसरे चिह्न',
    options: 'सातवें के बाद के विकल्प',
    alternatives: 'दूसरे सही शब्द: फ़ाइल में केवल पहला है',
    'short-answer': 'यह कि उत्तर छोटा है: यह ख़ाली जगह बन गया',
    ordering: 'यह कि चरण क्रम में लगाने हैं: अब संख्याएँ चरणों से मिलानी हैं',
    bloom: 'ब्लूम का स्तर',
    competency: 'किस योग्यता की परीक्षा है',
    pools: 'प्रश्न-समूह, और हर एक से कितने प्रश्न निकलते हैं',
    settings: 'उत्तीर्ण अंक, प्रयास और क्रम बदलना: इन्हें पोर्टल में भरें',
  },
};
