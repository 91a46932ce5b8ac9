/** Words of pasting and of what the page editor says about text, in Hindi; the keys are those of paste.en.ts. */
import type { PASTE_EN } from './paste.en.ts';

export const PASTE_HI: Readonly<Record<keyof typeof PASTE_EN, string>> = {
  'pasted-word': 'Word से चिपकाया गया; फ़ॉन्ट, रंग और खाली पंक्तियाँ छोड़ दी गईं',
  'pasted-powerpoint': 'PowerPoint से चिपकाया गया; फ़ॉन्ट और रंग छोड़ दिए गए',
  'pasted-excel': 'स्प्रेडशीट से तालिका बनकर आया; फ़ॉन्ट और रंग छोड़ दिए गए',
  'pasted-libreoffice': 'LibreOffice से चिपकाया गया; फ़ॉन्ट, रंग और खाली पंक्तियाँ छोड़ दी गईं',
  'pasted-google-docs': 'Google Docs से चिपकाया गया; फ़ॉन्ट, रंग और खाली पंक्तियाँ छोड़ दी गईं',
  'pasted-web': 'वेब पेज से चिपकाया गया; उसकी सजावट छोड़ दी गई',
  'pasted-markdown': 'Markdown की तरह चिपकाया गया: चिह्नों से शीर्षक, सूचियाँ और तालिकाएँ बनीं',
  'pasted-text': 'अनुच्छेदों और सूचियों के रूप में चिपकाया गया',
  'paste-as-text': 'सादे पाठ की तरह चिपकाएँ',
  'paste-moved-on': 'आप आगे लिख चुके हैं। चिपकाने तक सब वापस लें, फिर Ctrl Shift V दबाएँ',
  'left-pictures':
    '{n, plural, one {# चित्र साथ नहीं आया} other {# चित्र साथ नहीं आए}}: हर चित्र अलग से कॉपी करें या फ़ाइल उसकी जगह पर छोड़ें',
  'left-pictures-named':
    '{n, plural, one {# चित्र साथ नहीं आया} other {# चित्र साथ नहीं आए}} ({names}): हर चित्र अलग से कॉपी करें या फ़ाइल उसकी जगह पर छोड़ें',
  'left-comments': '{n, plural, one {# टिप्पणी छोड़ी गई} other {# टिप्पणियाँ छोड़ी गईं}}',
  'left-deletions':
    '{n, plural, one {# हटाया हुआ अंश छोड़ा गया} other {# हटाए हुए अंश छोड़े गए}}, जैसा लेखक ने चाहा था',
  'left-contents': 'विषय-सूची छोड़ी गई: कोर्स अपनी सूची ख़ुद बनाता है',
  'left-hidden': '{n, plural, one {# छिपा हुआ अंश छोड़ा गया} other {# छिपे हुए अंश छोड़े गए}}',
  'left-frames': '{n, plural, one {# फ़िल्म या फ़्रेम छोड़ा गया} other {# फ़िल्में या फ़्रेम छोड़े गए}}: उसकी जगह फ़ाइल जोड़ें',
  'left-links':
    '{n, plural, one {# लिंक} other {# लिंक}} किसी फ़ाइल या पुराने दस्तावेज़ के भीतर ले जाते थे: केवल शब्द रखे गए',
  'left-lettering': '{n, plural, one {# बिंदु} other {# बिंदुओं}} से पहले अक्षर था, जैसे (क): यहाँ बिंदुओं पर अंक हैं',
  'make-pages': 'इस पृष्ठ के कई पृष्ठ बनाएँ…',
  'make-n-pages': 'इसके {n} पृष्ठ बनाएँ…',
  'make-pages-title': 'इस पृष्ठ के कई पृष्ठ बनाएँ',
  'make-n-pages-now': '{n} पृष्ठ बनाएँ',
  'make-one-page': 'एक ही पृष्ठ पर रहने दें',
  'make-pages-where': 'नया पृष्ठ कहाँ से शुरू हो',
  'make-pages-main': 'मुख्य शीर्षकों पर',
  'make-pages-second': 'उपशीर्षकों पर भी',
  'make-pages-never': 'कहीं नहीं',
  'make-pages-page': 'पृष्ठ',
  'make-pages-words': 'शब्द',
  'make-pages-time': 'समय',
  'make-pages-stays': 'सब कुछ इसी पृष्ठ पर रहेगा।',
  'make-pages-hint': 'शीर्षक पृष्ठों के नाम बनेंगे। यह एक ही क़दम है: एक बार “वापस लें” से लंबा पृष्ठ लौट आता है।',
  'make-pages-no-headings':
    'इस पृष्ठ पर ऐसे शीर्षक नहीं हैं जहाँ से नया पृष्ठ शुरू हो। पहले उन पंक्तियों को शीर्षक बनाएँ: Ctrl Alt 2।',
  'pages-made': '{n} पृष्ठ बने, एक के बाद एक',
};
