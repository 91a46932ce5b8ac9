import { SCORM2004 } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'ilias-plays-default',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM2004,
  spec: 'ILIAS, op-scorm13.xsl, template organizations',
  help: {
    en: {
      what: 'ILIAS plays the default organization',
      why: 'ILIAS sorts the default organization to the end and plays the first.',
      how: 'Keep one organization in the package',
    },
    hi: {
      what: 'ILIAS मूल organization चलाता है',
      why: 'ILIAS मूल organization को सबसे पीछे रखता है और पहला चलाता है।',
      how: 'पैकेज में एक ही organization रखें',
    },
  },
  messages: {
    en: { other: { what: 'ILIAS would play “{played}”, not “{wanted}”' } },
    hi: { other: { what: 'ILIAS “{played}” चलाएगा, “{wanted}” नहीं' } },
  },
  *check(manifest) {
    const wanted = manifest.defaultOrganization;
    const played = manifest.organizations.find((one) => one !== wanted);
    if (!wanted || !played) return;
    const name = ({ title, identifier }: typeof wanted) => title || identifier || '';
    yield {
      key: 'other',
      data: { played: name(played), wanted: name(wanted) },
      location: manifest.at(played.element),
    };
  },
});
