import { attr } from '../../../course/blocks/attr.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'video-has-transcript',
  subject: 'page',
  severity: 'warning',
  spec: 'GIGW 3.0; WCAG 2.1 1.2.1 and 1.2.3',
  help: {
    en: {
      what: 'Every film and recording has a transcript',
      why: 'It can be read where it cannot be played, searched, and read aloud.',
      how: 'Write the transcript',
    },
    hi: {
      what: 'हर फ़िल्म और रिकॉर्डिंग का लिखित पाठ है',
      why: 'जहाँ वह न चले वहाँ पढ़ा जा सकता है, खोजा और सुनाया भी जा सकता है।',
      how: 'लिखित पाठ जोड़ें',
    },
  },
  messages: {
    en: {
      none: { what: 'The film has no transcript' },
      recording: { what: 'The recording has no transcript' },
    },
    hi: {
      none: { what: 'फ़िल्म का लिखित पाठ नहीं है' },
      recording: { what: 'रिकॉर्डिंग का लिखित पाठ नहीं है' },
    },
  },
  *check(page) {
    for (const { node, location } of page.ofType('video', 'audio')) {
      if (attr<string>(node, 'asset') && !attr<string>(node, 'transcript').trim())
        yield { key: node.type === 'audio' ? 'recording' : 'none', location };
    }
  },
});
