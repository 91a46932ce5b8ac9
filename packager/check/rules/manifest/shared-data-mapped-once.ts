import { childrenNamed } from '../../manifest/demands-2004.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'shared-data-mapped-once',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: ['scorm2004-4'],
  spec: 'SCORM 2004 4th Edition CAM 3.4.1, adlcp:map; RTE 4.3, adl.data',
  help: {
    en: {
      what: 'A lesson names each place of shared data once',
      why: 'The lesson sees the same data twice in adl.data, and what it writes into one may not be in the other.',
      how: 'Keep one <adlcp:map> for each targetID',
    },
    hi: {
      what: 'पाठ साझा डेटा की हर जगह का नाम एक ही बार लेता है',
      why: 'पाठ को adl.data में वही डेटा दो बार दिखता है, और एक में लिखा दूसरे में न भी हो।',
      how: 'हर targetID के लिए एक <adlcp:map> रखें',
    },
  },
  messages: {
    en: {
      twice: { what: '“{id}” is mapped twice in one item' },
    },
    hi: {
      twice: { what: '“{id}” एक ही विषय में दो बार है' },
    },
  },
  *check(manifest) {
    for (const data of manifest.elements('data')) {
      const told = new Set<string>();
      for (const map of childrenNamed(data, 'adlcp:map')) {
        const target = attributeOf(map, 'targetID');
        const id = target?.value.trim();
        if (!target || !id) continue;
        if (told.has(id)) yield { key: 'twice', data: { id }, location: manifest.at(target) };
        told.add(id);
      }
    }
  },
});
