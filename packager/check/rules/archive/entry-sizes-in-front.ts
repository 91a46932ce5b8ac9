import { faultsTogether } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-sizes-in-front',
  subject: 'container',
  severity: 'info',
  spec: 'ZIP APPNOTE 4.3.9',
  help: {
    en: {
      what: 'Sizes stand before the data',
      why: 'Java programs that read the upload as it arrives stop at stored files without a size.',
      how: 'Pack with a tool that writes the sizes first',
    },
    hi: {
      what: 'आकार डेटा से पहले लिखा है',
      why: 'अपलोड को आते-आते पढ़ने वाले Java प्रोग्राम बिना आकार की फ़ाइल पर रुक जाते हैं।',
      how: 'ऐसे औज़ार से पैक करें जो आकार पहले लिखे',
    },
  },
  messages: {
    en: {
      'data-descriptor': {
        what: '{count, plural, one {One file has its size} other {# files have their size}} after the data',
      },
    },
    hi: { 'data-descriptor': { what: '{count, number} फ़ाइल का आकार डेटा के बाद लिखा है' } },
  },
  check: (view) => faultsTogether(view, 'data-descriptor'),
});
