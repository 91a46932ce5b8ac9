import { rule } from '../../rule.ts';

export default rule({
  id: 'picture-in-screen-colours',
  subject: 'picture',
  severity: 'info',
  spec: 'ITU-T T.81; HTML images',
  help: {
    en: {
      what: 'Pictures are in the colours of screens',
      why: 'In the colours of print they look wrong in some browsers.',
      how: 'Save the picture as RGB',
    },
    hi: {
      what: 'चित्र स्क्रीन के रंगों में हैं',
      why: 'छपाई के रंगों (CMYK) में वे कुछ ब्राउज़रों में ग़लत दिखते हैं।',
      how: 'चित्र RGB में सहेजें',
    },
  },
  messages: {
    en: { cmyk: { what: '“{name}” is in CMYK' } },
    hi: { cmyk: { what: '“{name}” CMYK में है' } },
  },
  *check({ name, cmyk, at }) {
    if (cmyk) yield { key: 'cmyk', data: { name }, location: at };
  },
});
