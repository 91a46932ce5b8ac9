import { attr } from '../../../course/blocks/attr.ts';
import type { CaptionTrack } from '../../../course/course.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'asset-known',
  subject: 'page',
  severity: 'error',
  help: {
    en: {
      what: 'Every file a page shows belongs to the course',
      why: 'The page would be packed without it.',
      how: 'Choose the file again',
    },
    hi: { what: 'पृष्ठ की हर फ़ाइल कोर्स में दर्ज है', why: 'पृष्ठ उसके बिना ही पैक होगा।', how: 'फ़ाइल फिर से चुनें' },
  },
  messages: {
    en: { unknown: { what: 'The course does not know this file' } },
    hi: { unknown: { what: 'यह फ़ाइल कोर्स में दर्ज नहीं है' } },
  },
  *check(page) {
    const { assets } = page.course;
    for (const { node, location } of page.ofType('image', 'video', 'audio', 'document')) {
      const captions = node.type === 'video' ? attr<readonly CaptionTrack[]>(node, 'captions') : [];
      const named = [
        attr<string>(node, 'asset'),
        attr<string | undefined>(node, 'poster'),
        ...captions.map((t) => t.asset),
      ];
      if (named.some((id) => id && !assets[id])) yield { key: 'unknown', location };
    }
  },
});
