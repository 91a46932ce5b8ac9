import { SCORM2004 } from '../../kinds.ts';
import { bothNumbers, clause } from '../../manifest/demands-2004.ts';
import { rule } from '../../rule.ts';

const ADLCP = 'http://www.adlnet.org/xsd/adlcp_v1p3';

export default rule({
  id: 'scormtype-stated-2004',
  subject: 'manifest',
  severity: 'error',
  appliesTo: SCORM2004,
  unlessThere: ['manifest-matches-schema'],
  spec: 'REQ_30.7.3.4',
  requirements: bothNumbers(['REQ_30.7.3.4']),
  cause: () => '',
  help: {
    en: {
      what: 'Every resource has adlcp:scormType',
      why: 'Without it an LMS does not know whether the resource reports to it; 2004 spells it with a capital T.',
      how: 'Write adlcp:scormType="sco" or "asset"',
    },
    hi: {
      what: 'हर resource पर adlcp:scormType है',
      why: 'इसके बिना LMS नहीं जानता कि resource उसे सूचना देगा या नहीं; 2004 में T बड़ा है।',
      how: 'adlcp:scormType="sco" या "asset" लिखें',
    },
  },
  messages: {
    en: {
      missing: { what: 'The resource {id} has no adlcp:scormType' },
      spelling: { what: 'The resource {id} has {name}, not adlcp:scormType' },
    },
    hi: {
      missing: { what: 'resource {id} पर adlcp:scormType नहीं है' },
      spelling: { what: 'resource {id} पर {name} लिखा है, adlcp:scormType नहीं' },
    },
  },
  *check(manifest) {
    for (const { element, identifier, scormtype } of manifest.resources) {
      const data = { id: identifier ?? '', name: scormtype?.name ?? '' };
      const cited = clause(manifest, 'REQ_30.7.3.4');
      // A prefix that is not declared is told where the XML is read; it stands in for its namespace.
      if (scormtype && scormtype.prefix !== '' && scormtype.ns === scormtype.prefix) continue;
      if (!scormtype) yield { key: 'missing', data, location: manifest.at(element), ...cited };
      else if (scormtype.local !== 'scormType' || scormtype.ns !== ADLCP)
        yield { key: 'spelling', data, location: manifest.at(scormtype), ...cited };
    }
  },
});
