import { childrenNamed } from '../../manifest/demands-2004.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'shared-data-named',
  subject: 'manifest',
  severity: 'error',
  appliesTo: ['scorm2004-4'],
  spec: 'REQ_30.6.3.7.14.2.1.2',
  help: {
    en: {
      what: 'Every map of shared data names the data',
      why: 'The lesson gets no place to keep the data it shares with others.',
      how: 'Write a name in targetID',
    },
    hi: {
      what: 'साझा डेटा के हर map में उसका नाम है',
      why: 'पाठ जो डेटा दूसरों से साझा करता है, उसे रखने की जगह नहीं मिलती।',
      how: 'targetID में नाम लिखें',
    },
  },
  messages: {
    en: { blank: { what: 'targetID of an <adlcp:map> is empty' } },
    hi: { blank: { what: '<adlcp:map> का targetID ख़ाली है' } },
  },
  *check(manifest) {
    for (const data of manifest.elements('data')) {
      for (const map of childrenNamed(data, 'adlcp:map')) {
        const target = attributeOf(map, 'targetID');
        if (target?.value.trim() === '') yield { key: 'blank', location: manifest.at(target) };
      }
    }
  },
});
