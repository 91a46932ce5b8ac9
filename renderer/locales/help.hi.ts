/** The words of help and tour in Hindi; the keys are those of help.en.ts. */
import type { HELP_EN } from './help.en.ts';

export const HELP_HI: Readonly<Record<keyof typeof HELP_EN, string>> = {
  help: 'सहायता',
  'help-open': 'इस स्क्रीन की सहायता',
  'help-close': 'सहायता बंद करें',
  'help-back': 'पीछे',
  'help-find': 'सहायता में खोजें',
  'help-all': 'सहायता के सभी पृष्ठ',
  tour: 'परिचय',
  'tour-offer': 'पहली बार? {n} छोटे कदमों में देखें कि क्या कहाँ है।',
  'tour-take': 'परिचय शुरू करें',
  'tour-decline': 'अभी नहीं',
  'tour-end': 'परिचय समाप्त करें',
  'tour-next': 'आगे',
  'tour-back': 'पीछे',
  'tour-at': '{all} में से {n}',
  'tour-start': 'यहाँ से शुरू करें',
  'tour-start-text': 'कोर्स बनाएँ, कोई कोर्स खोलें, या पूरा बना नमूना देखें। कोई कोर्स खुला न हो तो “आगे” से नमूना मिलेगा।',
  'tour-outline': 'रूपरेखा',
  'tour-outline-text': 'भाग और उनके पृष्ठ, शिक्षार्थी के क्रम में। खींचकर जगह बदलें, F2 से नाम बदलें, + से जोड़ें।',
  'tour-write': 'लिखें, और / दबाएँ',
  'tour-write-text':
    'किसी भी प्रोग्राम की तरह लिखें। खाली पंक्ति में / से चित्र, फ़िल्म, तालिका और प्रश्न मिलते हैं। सब अपने-आप सहेजा जाता है।',
  'tour-problems': 'क्या ठीक करना है',
  'tour-problems-text': 'लिखते-लिखते जाँच होती है। हर पंक्ति बताती है कि क्या है और क्यों, और उसे ठीक करने का बटन देती है।',
  'tour-preview': 'शिक्षार्थी की तरह देखें',
  'tour-preview-text': 'वही पैकेज चलता है जो अपलोड होगा, iGOT जैसे प्लेयर में।',
  'tour-upload': 'अपलोड के लिए तैयार करें',
  'tour-upload-text': 'iGOT के लिए फ़ाइल बनाता है और उसे एक बार फिर जाँचता है। सहायता ऊपर ? में है, या F1 से।',
};
