import { MANIFEST } from './manifest.ts';
import { writeManifest2004 } from './manifest2004.ts';
import { byPath, pageFiles } from './page-files.ts';
import type { Target } from './target.ts';

/**
 * A SCORM 2004 4th Edition package with one SCO, for platforms that ask for it.
 * It speaks to `API_1484_11` only, also where a platform offers both.
 */
export const scorm2004: Target = {
  id: 'scorm2004',
  label: { en: 'SCORM 2004 package', hi: 'SCORM 2004 पैकेज' },
  about: {
    en: 'For platforms that ask for the 4th Edition. Completion and success are recorded apart, and progress too.',
    hi: 'उन मंचों के लिए जो 4th Edition माँगते हैं। पूर्णता और सफलता अलग-अलग दर्ज होती हैं, और प्रगति भी।',
  },
  files: (project, cx) => {
    const files = pageFiles(project, cx, 'scorm2004');
    const manifest = writeManifest2004(
      project,
      files.map((file) => file.path),
    );
    return [...files, { path: MANIFEST, bytes: manifest }].sort(byPath);
  },
};
