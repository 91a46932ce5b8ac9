import { faultsTogether } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-agree',
  subject: 'container',
  severity: 'error',
  spec: 'ZIP APPNOTE 4.4.17',
  help: {
    en: {
      what: 'A file has one name throughout the ZIP',
      why: 'One program unpacks it under one name, the next under another.',
      how: 'Make the ZIP again',
    },
    hi: {
      what: 'ZIP में फ़ाइल का एक ही नाम है',
      why: 'एक प्रोग्राम इसे एक नाम से निकालता है, दूसरा दूसरे नाम से।',
      how: 'ZIP फिर से बनाएँ',
    },
  },
  messages: {
    en: {
      'local-name-differs': {
        what: '{more, plural, =0 {“{file}” has} other {“{file}” and # more have}} another name at {more, plural, =0 {its} other {their}} own place',
      },
    },
    hi: {
      'local-name-differs': {
        what: '{more, plural, =0 {“{file}” का} other {“{file}” और # अन्य का}} नाम उसकी अपनी जगह पर कुछ और है',
      },
    },
  },
  check: (view) => faultsTogether(view, 'local-name-differs'),
});
