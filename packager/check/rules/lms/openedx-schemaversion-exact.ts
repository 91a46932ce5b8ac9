import { SCORM12 } from '../../kinds.ts';
import { childOf, textOf } from '../../manifest/elements.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'openedx-schemaversion-exact',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM12,
  unless: ['schemaversion-stated'],
  spec: 'openedx-scorm-xblock, update_package_fields',
  help: {
    en: {
      what: 'schemaversion is exactly 1.2',
      why: 'Open edX takes anything else, even with a space in it, for SCORM 2004 and gives the course the other API.',
      how: 'Write <schemaversion>1.2</schemaversion> without spaces',
    },
    hi: {
      what: 'schemaversion ठीक 1.2 है',
      why: 'इसके सिवा कुछ भी हो, ख़ाली जगह समेत, Open edX उसे SCORM 2004 मानकर कोर्स को दूसरा API देता है।',
      how: 'बिना ख़ाली जगह के <schemaversion>1.2</schemaversion> लिखें',
    },
  },
  messages: {
    en: {
      other: { what: 'schemaversion is “{text}”' },
    },
    hi: {
      other: { what: 'schemaversion “{text}” है' },
    },
  },
  *check(manifest) {
    const element = childOf(manifest.metadata, 'schemaversion');
    const text = textOf(element);
    if (element && text !== '1.2') yield { key: 'other', data: { text }, location: manifest.at(element) };
  },
});
