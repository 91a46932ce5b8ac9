import { WEB } from '../../kinds.ts';
import { baseNameOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';
import { namesMapOfIndia } from '../../wording/maps.ts';

export default rule({
  id: 'maps-compared',
  subject: 'html',
  severity: 'off',
  appliesTo: WEB,
  spec: 'Score card, Mandatory Requirements 005; Criminal Law Amendment Act 1961 (Act 23 of 1961), section 2(2)',
  help: {
    en: {
      what: 'Maps in a package show India’s borders rightly',
      why: 'A wrong border is an offence, and the platform disqualifies the course for it.',
      how: 'Compare it with the map of the Survey of India before it goes up',
    },
    hi: {
      what: 'पैकेज के मानचित्रों में भारत की सीमाएँ सही हैं',
      why: 'सीमा ग़लत दिखाना अपराध है, और प्लेटफ़ॉर्म इस पर कोर्स को अयोग्य ठहराता है।',
      how: 'अपलोड से पहले भारतीय सर्वेक्षण विभाग के मानचित्र से मिलाएँ',
    },
  },
  messages: {
    en: { map: { what: '“{file}” seems to be a map that shows India' } },
    hi: { map: { what: '“{file}” भारत का मानचित्र लगता है' } },
  },
  *check(page) {
    const seen = new Set<string>();
    for (const element of page.elements) {
      const { name, attributes } = element;
      if (name !== 'img' && name !== 'image') continue;
      const file = baseNameOf(attributes.get('src') ?? attributes.get('href') ?? '');
      const said = [file, attributes.get('alt') ?? '', attributes.get('title') ?? ''];
      if (seen.has(file) || !said.some(namesMapOfIndia)) continue;
      seen.add(file);
      yield { key: 'map', data: { file }, location: page.at(element), outcome: 'review' };
    }
  },
});
