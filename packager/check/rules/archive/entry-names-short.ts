import { faultsOf } from '../../package/faults.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'entry-names-short',
  subject: 'container',
  severity: 'info',
  help: {
    en: {
      what: 'Names are short enough for Windows',
      why: 'Together with the folder it unpacks into, the path may pass 260 characters.',
      how: 'Shorten the folder or file name',
    },
    hi: {
      what: 'नाम Windows के लिए छोटे हैं',
      why: 'जिस फ़ोल्डर में खुलेगा उसे जोड़कर रास्ता 260 अक्षरों से लंबा हो सकता है।',
      how: 'फ़ोल्डर या फ़ाइल का नाम छोटा करें',
    },
  },
  messages: {
    en: { 'path-too-long': { what: 'The path of “{file}” is very long' } },
    hi: { 'path-too-long': { what: '“{file}” का रास्ता बहुत लंबा है' } },
  },
  check: (view) => faultsOf(view, 'path-too-long'),
});
