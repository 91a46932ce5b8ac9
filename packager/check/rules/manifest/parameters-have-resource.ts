import { SCORM } from '../../kinds.ts';
import { clause } from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'parameters-have-resource',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  spec: 'IMS CP 1.1.4, item parameters; REQ_PENDING',
  help: {
    en: {
      what: 'Parameters stand on items that open something',
      why: 'They are handed to nobody.',
      how: 'Move them to the item that opens the resource',
    },
    hi: {
      what: 'parameters उसी विषय पर हैं जो कुछ खोलता है',
      why: 'ये किसी को नहीं मिलते।',
      how: 'जो विषय resource खोलता है, उस पर लिखें',
    },
  },
  messages: {
    en: { none: { what: '“{title}” has parameters but opens nothing' } },
    hi: { none: { what: '“{title}” में parameters हैं, पर वह कुछ नहीं खोलता' } },
  },
  *check(manifest) {
    for (const { parameters, identifierref, title, identifier } of manifest.items()) {
      if (!parameters?.value || identifierref?.value) continue;
      const data = { title: title || identifier || '' };
      yield { key: 'none', data, location: manifest.at(parameters), ...clause(manifest, 'REQ_PENDING') };
    }
  },
});
