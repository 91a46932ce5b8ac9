import { SCORM } from '../../kinds.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'moodle-items-shown',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  unlessThere: ['manifest-matches-schema'],
  spec: 'moodle/mod_scorm, locallib.php, scorm_get_toc_object, isvisible === "true"',
  help: {
    en: {
      what: 'Items are visible in the word that Moodle reads',
      why: 'Moodle shows an item only where isvisible is the word true, or is not written.',
      how: 'Write isvisible="true", or leave it out',
    },
    hi: {
      what: 'विषय उसी शब्द से दिखते हैं जो Moodle पढ़ता है',
      why: 'Moodle विषय तभी दिखाता है जब isvisible ठीक true शब्द हो, या लिखा ही न हो।',
      how: 'isvisible="true" लिखें, या इसे हटा दें',
    },
  },
  messages: {
    en: {
      other: { what: 'isvisible is “{value}”: Moodle hides the item' },
    },
    hi: {
      other: { what: 'isvisible “{value}” है: Moodle विषय छिपा देता है' },
    },
  },
  *check(manifest) {
    for (const { element } of manifest.items()) {
      const attribute = attributeOf(element, 'isvisible');
      if (!attribute || attribute.value === 'true' || /^\s*(false|0)\s*$/.test(attribute.value)) continue;
      yield { key: 'other', data: { value: attribute.value }, location: manifest.at(attribute) };
    }
  },
});
