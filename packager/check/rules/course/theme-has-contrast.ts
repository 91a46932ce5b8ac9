import { shortfalls } from '../../../course/design/palette.ts';
import { inCourse } from '../../course/course-places.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'theme-has-contrast',
  subject: 'course',
  severity: 'warning',
  spec: 'WCAG 2.2 1.4.3; GIGW 3.0',
  help: {
    en: {
      what: 'The colour of the course can be read on its paper',
      why: 'Kriti uses the nearest colour that can be read, so learners see another one than was chosen.',
      how: 'Take the nearest colour in Design of the course',
    },
    hi: {
      what: 'कोर्स का रंग उसके काग़ज़ पर पढ़ा जा सकता है',
      why: 'कृति पढ़ा जा सकने वाला सबसे नज़दीकी रंग लगाती है, इसलिए शिक्षार्थी चुने हुए से अलग रंग देखते हैं।',
      how: 'कोर्स के रूप में सबसे नज़दीकी रंग लें',
    },
  },
  messages: {
    en: {
      light: { what: '{chosen} reaches {ratio, number} of {needed, number} on light paper' },
      dark: { what: '{chosen} reaches {ratio, number} of {needed, number} on dark paper' },
    },
    hi: {
      light: { what: 'हल्के काग़ज़ पर {chosen} का कंट्रास्ट {needed, number} में से {ratio, number} है' },
      dark: { what: 'गहरे काग़ज़ पर {chosen} का कंट्रास्ट {needed, number} में से {ratio, number} है' },
    },
  },
  *check({ project }) {
    const { design } = project.course;
    if (!design) return;
    for (const { scheme, chosen, worst } of shortfalls(design)) {
      // Rounded down: a ratio that falls short is never shown as one that does not.
      const ratio = Math.floor(worst.ratio * 10) / 10;
      const pointer = scheme === 'dark' && design.accentDark ? '/design/accentDark' : '/design/accent';
      yield { key: scheme, data: { chosen, ratio, needed: worst.needed }, location: inCourse(pointer) };
    }
  },
});
