import { SCORM } from '../../kinds.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'no-item-parameters',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'iGOT player, launch',
  help: {
    en: {
      what: 'Items have no parameters',
      why: 'The platform ignores them; the course starts without what it needs.',
      how: 'Put the value into the course itself',
    },
    hi: {
      what: 'विषयों पर parameters नहीं हैं',
      why: 'मंच इन्हें छोड़ देता है; कोर्स ज़रूरी जानकारी के बिना शुरू होता है।',
      how: 'यह मान कोर्स के भीतर ही रखें',
    },
  },
  messages: {
    en: { parameters: { what: '“{title}” has the parameters “{value}”' } },
    hi: { parameters: { what: '“{title}” पर parameters “{value}” हैं' } },
  },
  *check(manifest) {
    for (const { parameters, title, identifier } of manifest.items()) {
      if (!parameters?.value) continue;
      const data = { title: title || identifier || '', value: parameters.value };
      yield { key: 'parameters', data, location: manifest.at(parameters) };
    }
  },
});
