import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

/** Names, and what refers to them. */
const NAMES: ReadonlyMap<string, readonly string[]> = new Map([
  ['organizations', ['default']],
  ['organization', ['identifier']],
  ['item', ['identifier', 'identifierref']],
  ['resource', ['identifier']],
]);

export default rule({
  id: 'references-without-spaces',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'moodle/mod_scorm, scorm_get_manifest; openedx-scorm-xblock, find_titles_recursively',
  help: {
    en: {
      what: 'References are written without spaces around them',
      why: 'To XML they do not count; this LMS compares letter by letter and does not find the resource.',
      how: 'Remove the spaces',
    },
    hi: {
      what: 'संदर्भों के आगे-पीछे ख़ाली जगह नहीं है',
      why: 'XML में ये नहीं गिनी जातीं; यह LMS अक्षर-अक्षर मिलाता है और resource नहीं पाता।',
      how: 'ख़ाली जगह हटाएँ',
    },
  },
  messages: {
    en: {
      spaces: { what: '{name} is “{value}”' },
    },
    hi: {
      spaces: { what: '{name} “{value}” है' },
    },
  },
  *check(manifest) {
    for (const element of manifest.all) {
      for (const attribute of element.attributes) {
        const { local, value } = attribute;
        const isOf = NAMES.get(element.local)?.includes(local);
        if (isOf && value !== value.trim())
          yield { key: 'spaces', data: { name: local, value }, location: manifest.at(attribute) };
      }
    }
  },
});
