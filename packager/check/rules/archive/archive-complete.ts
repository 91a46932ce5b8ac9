import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'archive-complete',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.3.16',
  help: {
    en: {
      what: 'The ZIP file is complete',
      why: 'The list of files stands at the end of a ZIP; without it nothing can be unpacked.',
      how: 'Copy or download it again',
    },
    hi: {
      what: 'ZIP फ़ाइल पूरी है',
      why: 'फ़ाइलों की सूची ZIP के अंत में होती है; उसके बिना कुछ नहीं खुलता।',
      how: 'फिर से कॉपी या डाउनलोड करें',
    },
  },
  messages: {
    en: {
      truncated: { what: 'The end of “{file}” is missing' },
      text: {
        what: '“{file}” was sent as text, which changed its bytes',
        why: 'Line ends or letters took the place of bytes; nothing in it can be unpacked.',
        how: 'Copy or download it again as a file (binary), and open it in no editor',
      },
    },
    hi: {
      truncated: { what: '“{file}” का अंतिम हिस्सा नहीं है' },
      text: {
        what: '“{file}” पाठ की तरह भेजी गई, इससे बाइट बदल गए',
        why: 'बाइट की जगह पंक्ति-अंत या अक्षर आ गए; इसमें से कुछ नहीं खुलता।',
        how: 'इसे फ़ाइल के रूप में (binary) फिर से कॉपी या डाउनलोड करें, किसी एडिटर में न खोलें',
      },
    },
  },
  *check(view) {
    for (const finding of faultsOf(view, 'truncated'))
      yield finding.data?.sentAs === 'text' ? { ...finding, key: 'text' } : finding;
  },
});
