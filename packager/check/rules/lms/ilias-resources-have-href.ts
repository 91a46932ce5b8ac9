import { SCORM12 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'ilias-resources-have-href',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM12,
  spec: 'ILIAS, ilSCORMPackageParser, issue 40120',
  help: {
    en: {
      what: 'Every resource has an href',
      why: 'The import into ILIAS ends with an error at a resource without one.',
      how: 'Write an href, or list the files in the resource that uses them',
    },
    hi: {
      what: 'हर resource में href है',
      why: 'बिना href वाले resource पर ILIAS में आयात त्रुटि के साथ रुक जाता है।',
      how: 'href लिखें, या फ़ाइलों को उस resource में रखें जो उन्हें काम में लेता है',
    },
  },
  messages: {
    en: {
      none: { what: 'The resource “{id}” has no href' },
    },
    hi: {
      none: { what: 'resource “{id}” में href नहीं है' },
    },
  },
  *check(manifest) {
    for (const { element, href, identifier } of manifest.resources) {
      if (!href) yield { key: 'none', data: { id: identifier ?? '' }, location: manifest.at(element) };
    }
  },
});
