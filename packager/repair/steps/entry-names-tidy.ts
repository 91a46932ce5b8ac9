import { archiveStep } from '../archive-step.ts';

export default archiveStep('entry-names-tidy', ['untidy-path'], {
  en: {
    what: 'Names in the archive without empty or dotted parts',
    why: 'Some receivers unpack “./a” and “a//b” elsewhere, or not at all.',
    changes: { 'untidy-path': '“{file}” is written without them' },
  },
  hi: {
    what: 'संग्रह में नाम, बिना ख़ाली या बिंदु वाले हिस्सों के',
    why: '“./a” और “a//b” को कुछ मंच कहीं और खोलते हैं, या खोलते ही नहीं।',
    changes: { 'untidy-path': '“{file}” अब उनके बिना लिखा है' },
  },
});
