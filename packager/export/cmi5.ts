import { writeCourseStructure } from './cmi5-structure.ts';
import { byPath, pageFiles } from './page-files.ts';
import type { Target } from './target.ts';

/** A cmi5 package with one assignable unit, for platforms that keep records in an LRS. */
export const cmi5: Target = {
  id: 'cmi5',
  label: { en: 'cmi5 package', hi: 'cmi5 पैकेज' },
  about: {
    en: 'For platforms with an LRS (learning record store). Completion, passing and place are recorded there.',
    hi: 'उन मंचों के लिए जिनके पास LRS (सीखने के रिकॉर्ड का भंडार) है। पूर्णता, उत्तीर्णता और जगह वहीं दर्ज होती हैं।',
  },
  files: (project, cx) =>
    [...pageFiles(project, cx, 'cmi5'), { path: 'cmi5.xml', bytes: writeCourseStructure(project) }].sort(
      byPath,
    ),
};
