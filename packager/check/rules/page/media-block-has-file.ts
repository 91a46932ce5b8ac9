import { attr } from '../../../course/blocks/attr.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'media-block-has-file',
  subject: 'page',
  severity: 'warning',
  help: {
    en: {
      what: 'Every block for a file or a link has it',
      why: 'Learners see nothing there.',
      how: 'Choose the file or give the address, or remove the block',
    },
    hi: {
      what: 'फ़ाइल या लिंक वाले हर खंड में वह मौजूद है',
      why: 'शिक्षार्थी को वहाँ कुछ नहीं दिखता।',
      how: 'फ़ाइल चुनें या पता लिखें, नहीं तो खंड हटाएँ',
    },
  },
  messages: {
    en: {
      image: { what: 'This picture block has no picture' },
      video: { what: 'This video block has no video' },
      audio: { what: 'This audio block has no recording' },
      document: { what: 'This document block has no PDF' },
      linkCard: { what: 'This link card has no address' },
    },
    hi: {
      image: { what: 'इस खंड में चित्र नहीं है' },
      video: { what: 'इस खंड में वीडियो नहीं है' },
      audio: { what: 'इस खंड में रिकॉर्डिंग नहीं है' },
      document: { what: 'इस खंड में PDF नहीं है' },
      linkCard: { what: 'इस लिंक कार्ड में पता नहीं है' },
    },
  },
  *check(page) {
    for (const { node, location } of page.ofType('image', 'video', 'audio', 'document', 'linkCard')) {
      if (!attr<string>(node, node.type === 'linkCard' ? 'url' : 'asset')) yield { key: node.type, location };
    }
  },
});
