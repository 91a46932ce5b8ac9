import { SCORM2004 } from '../../check/kinds.ts';
import { scormtypeStep } from '../scormtype-step.ts';

export default scormtypeStep({
  id: 'scormtype-stated-2004',
  kinds: SCORM2004,
  name: 'scormType',
  ns: 'http://www.adlnet.org/xsd/adlcp_v1p3',
  which: (manifest) => manifest.resources,
});
