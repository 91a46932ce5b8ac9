import { SCORM } from '../../kinds.ts';
import { startedByPlatform } from '../../manifest/platform.ts';
import { rule } from '../../rule.ts';

/** In SCORM 2004 its own spelling is the only one: the player reads it too, and scorm12-preferred says what it costs. */
const SPELLING_2004 = { name: 'adlcp:scormType', ns: 'http://www.adlnet.org/xsd/adlcp_v1p3' };

export default rule({
  id: 'scormtype-as-platform-reads',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'iGOT SCORM validation service; iGOT player, parseLaunchFile',
  help: {
    en: {
      what: 'The resource that starts has adlcp:scormtype="sco"',
      why: 'The platform’s checker reads only these letters; otherwise it takes the course for one that cannot resume.',
      how: 'Write adlcp:scormtype="sco" on the resource that starts, in SCORM 2004 adlcp:scormType="sco"',
    },
    hi: {
      what: 'शुरू होने वाले resource पर adlcp:scormtype="sco" है',
      why: 'मंच का जाँच-कार्यक्रम ठीक यही अक्षर पढ़ता है; नहीं तो मान लेता है कि कोर्स वहीं से आगे नहीं चल सकता।',
      how: 'शुरू होने वाले resource पर adlcp:scormtype="sco" लिखें, SCORM 2004 में adlcp:scormType="sco"',
    },
  },
  messages: {
    en: {
      missing: { what: '“{href}” starts without scormtype="sco"' },
      spelling: { what: '“{href}” has {name}="{value}"' },
    },
    hi: {
      missing: { what: '“{href}” बिना scormtype="sco" के शुरू होता है' },
      spelling: { what: '“{href}” पर {name}="{value}" लिखा है' },
    },
  },
  *check(manifest) {
    const started = startedByPlatform(manifest);
    if (!started?.href) return;
    const { scormtype, element } = started;
    const data = { href: started.href.value, name: scormtype?.name ?? '', value: scormtype?.value ?? '' };
    if (!scormtype) yield { key: 'missing', data, location: manifest.at(element) };
    else if (!isRead(scormtype)) yield { key: 'spelling', data, location: manifest.at(scormtype) };
  },
});

const isRead = ({ name, ns, value }: { name: string; ns: string; value: string }): boolean =>
  value.toLowerCase() === 'sco' &&
  (name === 'adlcp:scormtype' || (name === SPELLING_2004.name && ns === SPELLING_2004.ns));
