import { SCORM } from '../../kinds.ts';
import { startedByPlatform } from '../../manifest/platform.ts';
import { rule } from '../../rule.ts';

export default rule({
  id: 'launch-href-plain',
  subject: 'manifest',
  severity: 'off',
  appliesTo: SCORM,
  spec: 'iGOT player, launch',
  help: {
    en: {
      what: 'The address that starts the course has no query',
      why: 'The platform adds ?timestamp=… of its own, and the address breaks.',
      how: 'Name the file alone',
    },
    hi: {
      what: 'कोर्स शुरू करने वाले पते में ? या # नहीं',
      why: 'मंच अपना ?timestamp=… जोड़ता है और पता टूट जाता है।',
      how: 'केवल फ़ाइल का नाम लिखें',
    },
  },
  messages: {
    en: { query: { what: '“{href}” has a query or a fragment' } },
    hi: { query: { what: '“{href}” में ? या # है' } },
  },
  *check(manifest) {
    const started = startedByPlatform(manifest);
    if (!started?.href || !/[?#]/.test(started.href.value)) return;
    yield { key: 'query', data: { href: started.href.value }, location: manifest.at(started.href) };
  },
});
