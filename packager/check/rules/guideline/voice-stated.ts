import { attr } from '../../../course/blocks/attr.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'voice-stated',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Learner Engagement 006',
  help: {
    en: {
      what: 'Every film and recording says whose voice is heard in it',
      why: 'The platform asks whether a machine speaks, and its score card takes points for that.',
      how: 'Say under “Voice” whether a person speaks, a machine, or nobody',
    },
    hi: {
      what: 'हर फ़िल्म और रिकॉर्डिंग बताती है कि आवाज़ किसकी है',
      why: 'मंच पूछता है कि आवाज़ मशीन की तो नहीं, और स्कोर कार्ड में उसके अंक कटते हैं।',
      how: '“आवाज़” में बताएँ कि व्यक्ति बोलता है, मशीन बोलती है या कोई नहीं',
    },
  },
  messages: {
    en: {
      film: { what: 'Nobody has said whose voice is in the film' },
      recording: { what: 'Nobody has said whose voice is in the recording' },
    },
    hi: {
      film: { what: 'फ़िल्म में आवाज़ किसकी है, यह नहीं बताया गया' },
      recording: { what: 'रिकॉर्डिंग में आवाज़ किसकी है, यह नहीं बताया गया' },
    },
  },
  *check(page) {
    const seen = new Set<string>();
    for (const { node, location } of page.ofType('video', 'audio')) {
      const id = attr<string>(node, 'asset');
      const asset = page.course.assets[id];
      // The same file in another language of the page has the same voice.
      if (!asset || asset.voice || seen.has(id)) continue;
      seen.add(id);
      yield { key: node.type === 'video' ? 'film' : 'recording', location };
    }
  },
});
