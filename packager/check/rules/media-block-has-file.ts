import { attr } from '../../course/blocks/attrs.ts';
import { nodesOfType } from '../course-places.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'media-block-has-file',
  subject: 'course',
  severity: 'warning',
  help: {
    en: {
      what: 'Every picture, video and audio block has a file',
      why: 'Learners see nothing there.',
      how: 'Choose a file, or remove the block',
    },
    hi: {
      what: 'चित्र, वीडियो और ऑडियो के हर खंड में फ़ाइल है',
      why: 'शिक्षार्थी को वहाँ कुछ नहीं दिखता।',
      how: 'फ़ाइल चुनें या खंड हटाएँ',
    },
  },
  messages: {
    en: {
      image: { what: 'This picture block has no picture' },
      video: { what: 'This video block has no video' },
      audio: { what: 'This audio block has no recording' },
    },
    hi: {
      image: { what: 'इस खंड में चित्र नहीं है' },
      video: { what: 'इस खंड में वीडियो नहीं है' },
      audio: { what: 'इस खंड में रिकॉर्डिंग नहीं है' },
    },
  },
  *check({ project }) {
    for (const { node, location } of nodesOfType(project, 'image', 'video', 'audio')) {
      if (!attr<string>(node, 'asset')) yield { key: node.type, location };
    }
  },
});
