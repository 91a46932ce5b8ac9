import { attr } from '../../../course/blocks/attr.ts';
import { rule } from '../../rule.ts';
import { namesMapOfIndia } from '../../wording/maps.ts';

export default rule({
  id: 'maps-attested',
  subject: 'page',
  severity: 'off',
  spec: 'Score card, Mandatory Requirements 005; Criminal Law Amendment Act 1961 (Act 23 of 1961), section 2(2); Guidelines for acquiring and producing Geospatial Data and Geospatial Data Services including Maps, DST F.No.SM/25/02/2020 (Part-I), 15 February 2021',
  help: {
    en: {
      what: 'Maps of India show its borders as the Survey of India does',
      why: 'A wrong border is an offence, and the platform disqualifies the course for it.',
      how: 'Compare it with the map of the Survey of India, and declare the result in the score card',
    },
    hi: {
      what: 'भारत के मानचित्र में सीमाएँ भारतीय सर्वेक्षण विभाग जैसी हैं',
      why: 'सीमा ग़लत दिखाना अपराध है, और प्लेटफ़ॉर्म इस पर कोर्स को अयोग्य ठहराता है।',
      how: 'भारतीय सर्वेक्षण विभाग के मानचित्र से मिलाएँ, और नतीजा स्कोर कार्ड में घोषित करें',
    },
  },
  messages: {
    en: { map: { what: 'A map that shows India: a person must compare its borders' } },
    hi: { map: { what: 'यह भारत का मानचित्र लगता है: किसी को सीमाएँ मिलानी होंगी' } },
  },
  *check(page) {
    const seen = new Set<unknown>();
    for (const { node, location } of page.ofType('image', 'document', 'video')) {
      const place = location.block ?? location.pointer;
      const name = page.course.assets[attr<string>(node, 'asset')]?.name ?? '';
      const said = [node.attrs?.alt, node.attrs?.caption, node.attrs?.title].map((one) => String(one ?? ''));
      if (seen.has(place) || ![...said, name].some(namesMapOfIndia)) continue;
      // The same picture in another language of the page is the same map.
      seen.add(place);
      yield { key: 'map', location, outcome: 'review' };
    }
  },
});
