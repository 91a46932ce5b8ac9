/** The words of the Indic keyboards in Hindi; the keys are those of indic.en.ts. */
import type { INDIC_EN } from './indic.en.ts';

export const INDIC_HI: Readonly<Record<keyof typeof INDIC_EN, string>> = {
  'keyboard-toggle': 'भारतीय भाषा का कीबोर्ड चालू या बंद करें',
  'keyboard-picture': 'स्क्रीन पर कीबोर्ड दिखाएँ या छिपाएँ',
  'keyboard-is': '{language} का कीबोर्ड: {layout}',
  'keyboard-of': '{language} का कीबोर्ड',
  'keyboard-layout': 'लेआउट',
  'keyboard-system': 'सिस्टम का कीबोर्ड',
  'keyboard-phonetic': 'फ़ोनेटिक',
  'keyboard-inscript': 'इनस्क्रिप्ट',
  'keyboard-show': 'कीबोर्ड दिखाएँ',
  'keyboard-hide': 'कीबोर्ड छिपाएँ',
  'keyboard-digits': 'अंक भाषा की लिपि में',
  'keyboard-shift-on': 'Shift: उसके अक्षर दिखाएँ',
  'keyboard-shift-off': 'Shift चालू है',
  'keyboard-press-hint': 'यहाँ कुंजी दबाएँ, या अपने कीबोर्ड पर वही कुंजी।',
  'keyboard-sounds': 'अक्षर और उन्हें टाइप करने का तरीका',
  'keyboard-sounds-hint':
    'जैसा बोलते हैं वैसा लिखें: namaste से नमस्ते। साथ-साथ लिखे व्यंजन जुड़ते हैं; अलग रखने के लिए बीच में “a” या “_” लिखें।',
  'keyboard-letters': 'अक्षर',
  'keyboard-vowels': 'स्वर',
  'keyboard-consonants': 'व्यंजन',
  'keyboard-marks': 'चिह्न',
  'keyboard-none': '{language} के लिए अलग कीबोर्ड नहीं चाहिए',
  'keyboard-now-system': '{language}: सिस्टम का कीबोर्ड',
  'keyboard-now-phonetic': '{language}: फ़ोनेटिक कीबोर्ड',
  'keyboard-now-inscript': '{language}: इनस्क्रिप्ट कीबोर्ड',
};
