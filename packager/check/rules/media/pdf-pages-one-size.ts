import { rule } from '../../rule.ts';

export default rule({
  id: 'pdf-pages-one-size',
  subject: 'pdf',
  severity: 'info',
  appliesTo: ['pdf'],
  spec: 'iGOT PDF viewer',
  help: {
    en: {
      what: 'The pages of a PDF are of one size',
      why: 'On a phone the reader zooms anew at each change.',
      how: 'Export all pages in one size',
    },
    hi: {
      what: 'PDF के पृष्ठ एक आकार के हैं',
      why: 'फ़ोन पर हर बदलाव पर पाठक को फिर ज़ूम करना पड़ता है।',
      how: 'सब पृष्ठ एक ही आकार में निर्यात करें',
    },
  },
  messages: {
    en: { mixed: { what: '“{name}” has pages of {count, number} sizes' } },
    hi: { mixed: { what: '“{name}” में {count, number} आकार के पृष्ठ हैं' } },
  },
  *check({ name, facts, at }) {
    if (facts && facts.sizes.length > 1)
      yield {
        key: 'mixed',
        data: { name, count: facts.sizes.length },
        location: at,
        detail: facts.sizes.join(', '),
      };
  },
});
