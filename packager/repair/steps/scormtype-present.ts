import { SCORM12 } from '../../check/kinds.ts';
import { scormtypeStep } from '../scormtype-step.ts';

export default scormtypeStep({
  id: 'scormtype-present',
  kinds: SCORM12,
  name: 'scormtype',
  ns: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
  which: (manifest) => manifest.launched,
});
