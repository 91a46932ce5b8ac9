import { SCORM12 } from '../../kinds.ts';
import { folderOf } from '../../package/reference.ts';
import { rule } from '../../rule.ts';

const CONTROL_DOCUMENTS = [
  'imscp_rootv1p1p2.xsd',
  'ims_xml.xsd',
  'imsmd_rootv1p2p1.xsd',
  'adlcp_rootv1p2.xsd',
];

export default rule({
  id: 'control-documents-included',
  subject: 'manifest',
  severity: 'info',
  appliesTo: SCORM12,
  spec: 'ADLCP-PIF1',
  help: {
    en: {
      what: 'The schemas of the standard lie beside the manifest',
      why: 'SCORM asks for them; today’s LMSs bring their own.',
      how: 'Put the files at the top of the package',
    },
    hi: {
      what: 'मानक के ढाँचे (XSD) मैनिफ़ेस्ट के साथ हैं',
      why: 'SCORM इन्हें माँगता है; आज के LMS अपने साथ रखते हैं।',
      how: 'ये फ़ाइलें पैकेज में सबसे ऊपर रखें',
    },
  },
  messages: {
    en: { missing: { what: 'Not included: {names}' } },
    hi: { missing: { what: 'साथ में नहीं: {names}' } },
  },
  *check(manifest) {
    const { view } = manifest;
    const folder = folderOf(manifest.path);
    const missing = CONTROL_DOCUMENTS.filter((name) => !view.files.has(folder + name));
    if (missing.length === 0 || view.alone) return;
    yield { key: 'missing', data: { names: missing.join(', ') }, location: manifest.at(manifest.root) };
  },
});
