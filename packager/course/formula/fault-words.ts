/**
 * What is said of a formula that cannot be set: where it is written, and by
 * the check. `piece` is the part of the formula that is to blame.
 */
import type { UiLang, Words } from '../words.ts';

const en = {
  'brace-open': {
    what: "A '{' is never closed",
    how: "Write the '}' where the part ends",
  },
  'brace-extra': {
    what: "A '}' stands here that closes nothing",
    how: "Take it out, or write the '{' where the part begins",
  },
  'bracket-open': { what: 'A [ is never closed', how: 'Write the ] where the part ends' },
  'unknown-command': {
    what: 'The command {piece} is not known',
    how: 'Check its spelling; capital and small letters differ. For words write \\text with the words in braces',
  },
  'unknown-environment': {
    what: 'The name {piece} after \\begin is not known',
    how: 'Check its spelling; matrix, pmatrix, cases and aligned are known',
  },
  'ends-differ': {
    what: '\\begin says {begin}, its \\end says {end}',
    how: 'Write the same name in both',
  },
  'begin-alone': { what: 'A \\begin has no \\end', how: 'Write the \\end with the same name after it' },
  'end-alone': {
    what: 'An \\end has no \\begin',
    how: 'Take it out, or write the \\begin with the same name before it',
  },
  'left-alone': {
    what: 'A \\left has no \\right',
    how: 'Write \\right and the closing bracket, or take \\left out',
  },
  'right-alone': {
    what: '{piece} has no \\left',
    how: 'Write \\left and the opening bracket before it, or take it out',
  },
  'two-powers': {
    what: 'Two powers stand on the same letter',
    how: 'Put braces around the letter with its first power, or around both powers',
  },
  'two-indices': {
    what: 'Two indices stand on the same letter',
    how: 'Put braces around the letter with its first index, or around both indices',
  },
  'part-missing': {
    what: 'Something is missing after {piece}',
    how: 'Write it there, in braces when it is more than one letter',
  },
  'column-outside': {
    what: 'The sign & stands outside a matrix or table',
    how: 'Write \\& for the sign itself, or put \\begin and \\end around the lines',
  },
  dollar: {
    what: 'The sign $ is not needed here',
    how: 'Take it out; all that stands here is a formula. For the currency write \\$',
  },
  'no-delimiter': {
    what: '{piece} is no bracket',
    how: 'After \\left and \\right write a bracket: ( ) [ ] | or a full stop for none',
  },
  'no-such-sign': {
    what: 'The sign {piece} cannot stand here',
    how: 'Take it out; for the sign # itself write \\#',
  },
  'no-length': {
    what: 'This length has no unit that is known',
    how: 'Write it in em, for example 1em',
  },
  'not-allowed': {
    what: '{piece} cannot be used in a course',
    how: 'Take it out: a formula has the colours of the page, and no links, pictures or definitions of its own',
  },
  'too-long': {
    what: 'The formula is longer than {most, number} letters',
    how: 'Split it into several formulas',
  },
  'too-much': {
    what: 'The formula becomes too large to be shown',
    how: 'Split it into several formulas',
  },
  'not-understood': {
    what: 'The formula cannot be read',
    how: 'Take the last change back, or write it anew piece by piece',
  },
} satisfies Record<string, Words>;

const hi: Record<keyof typeof en, Words> = {
  'brace-open': { what: "एक '{' बंद नहीं हुआ", how: "जहाँ वह हिस्सा ख़त्म होता है, वहाँ '}' लिखें" },
  'brace-extra': {
    what: "यह '}' किसी को बंद नहीं करता",
    how: "इसे हटाएँ, या जहाँ हिस्सा शुरू होता है वहाँ '{' लिखें",
  },
  'bracket-open': { what: 'एक [ बंद नहीं हुआ', how: 'जहाँ वह हिस्सा ख़त्म होता है, वहाँ ] लिखें' },
  'unknown-command': {
    what: 'कमांड {piece} पहचाना नहीं गया',
    how: 'वर्तनी जाँचें; बड़े और छोटे अक्षर अलग माने जाते हैं। शब्दों के लिए \\text लिखें और शब्द मँझले कोष्ठक में',
  },
  'unknown-environment': {
    what: '\\begin के बाद का नाम {piece} पहचाना नहीं गया',
    how: 'वर्तनी जाँचें; matrix, pmatrix, cases और aligned चलते हैं',
  },
  'ends-differ': { what: '\\begin में {begin} है, उसके \\end में {end}', how: 'दोनों में एक ही नाम लिखें' },
  'begin-alone': { what: 'एक \\begin का \\end नहीं है', how: 'उसके बाद उसी नाम का \\end लिखें' },
  'end-alone': { what: 'एक \\end का \\begin नहीं है', how: 'इसे हटाएँ, या इससे पहले उसी नाम का \\begin लिखें' },
  'left-alone': {
    what: 'एक \\left का \\right नहीं है',
    how: '\\right और बंद होने वाला कोष्ठक लिखें, या \\left हटाएँ',
  },
  'right-alone': {
    what: '{piece} से पहले \\left नहीं है',
    how: 'इससे पहले \\left और खुलने वाला कोष्ठक लिखें, या इसे हटाएँ',
  },
  'two-powers': {
    what: 'एक ही अक्षर पर दो घात लगे हैं',
    how: 'अक्षर और उसके पहले घात को मँझले कोष्ठक में रखें, या दोनों घातों को',
  },
  'two-indices': {
    what: 'एक ही अक्षर पर दो सूचकांक लगे हैं',
    how: 'अक्षर और उसके पहले सूचकांक को मँझले कोष्ठक में रखें, या दोनों सूचकांकों को',
  },
  'part-missing': {
    what: '{piece} के बाद कुछ छूट गया है',
    how: 'वहाँ लिखें; एक से ज़्यादा अक्षर हों तो मँझले कोष्ठक में',
  },
  'column-outside': {
    what: 'चिह्न & आव्यूह या तालिका के बाहर है',
    how: 'चिह्न ही चाहिए तो \\& लिखें, नहीं तो पंक्तियों के आसपास \\begin और \\end लगाएँ',
  },
  dollar: {
    what: 'चिह्न $ की यहाँ ज़रूरत नहीं',
    how: 'इसे हटाएँ; यहाँ जो भी लिखा है, सूत्र ही है। मुद्रा के लिए \\$ लिखें',
  },
  'no-delimiter': {
    what: '{piece} कोष्ठक नहीं है',
    how: '\\left और \\right के बाद कोष्ठक लिखें: ( ) [ ] | या कुछ न चाहिए तो बिंदु',
  },
  'no-such-sign': { what: 'चिह्न {piece} यहाँ नहीं चल सकता', how: 'इसे हटाएँ; चिह्न # ही चाहिए तो \\# लिखें' },
  'no-length': { what: 'इस लंबाई की इकाई पहचानी नहीं गई', how: 'em में लिखें, जैसे 1em' },
  'not-allowed': {
    what: '{piece} कोर्स में नहीं चल सकता',
    how: 'इसे हटाएँ: सूत्र के रंग पृष्ठ के ही होते हैं, और उसमें लिंक, चित्र या अपनी परिभाषाएँ नहीं होतीं',
  },
  'too-long': { what: 'सूत्र {most, number} अक्षरों से लंबा है', how: 'इसे कई सूत्रों में बाँटें' },
  'too-much': {
    what: 'सूत्र इतना बड़ा बनता है कि दिखाया नहीं जा सकता',
    how: 'इसे कई सूत्रों में बाँटें',
  },
  'not-understood': {
    what: 'सूत्र पढ़ा नहीं जा सका',
    how: 'पिछला बदलाव वापस लें, या टुकड़ों में फिर से लिखें',
  },
};

export const FORMULA_FAULTS: Readonly<Record<UiLang, Readonly<Record<keyof typeof en, Words>>>> = { en, hi };
