import { IMS } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'hrefs-without-plus',
  subject: 'manifest',
  severity: 'off',
  appliesTo: IMS,
  unless: ['name-characters-accepted'],
  spec: 'iGOT SCORM validation service (public source; deployment unconfirmed)',
  help: {
    en: {
      what: 'The address of a resource has no plus sign',
      why: 'The platform’s validation service reads + as a space and does not find the file.',
      how: 'Rename the file without +, or write %2B in the href',
    },
    hi: {
      what: 'resource के पते में + नहीं है',
      why: 'मंच की जाँच-सेवा + को ख़ाली जगह पढ़ती है, और फ़ाइल उसे नहीं मिलती।',
      how: 'फ़ाइल का नाम बिना + के रखें, या href में %2B लिखें',
    },
  },
  messages: {
    en: { plus: { what: '“{href}” holds a plus sign' } },
    hi: { plus: { what: '“{href}” में + है' } },
  },
  *check(manifest) {
    for (const { href, target } of manifest.resources)
      if (href && target.kind === 'file' && /^[^?#]*\+/.test(href.value))
        yield { key: 'plus', data: { href: href.value }, location: manifest.at(href) };
  },
});
