import { MANIFEST } from './manifest.ts';
import { writeManifest12 } from './manifest12.ts';
import { byPath, pageFiles } from './page-files.ts';
import type { Target } from './target.ts';

/**
 * A SCORM 1.2 package with one SCO: the profile that records most reliably on
 * the platform (docs/platform.md 2.2.6), which plays the first SCO and no other.
 */
export const scorm12: Target = {
  id: 'scorm12',
  label: { en: 'SCORM 1.2 package', hi: 'SCORM 1.2 पैकेज' },
  about: {
    en: 'For iGOT Karmayogi and any other learning platform. Completion, score and place are recorded there.',
    hi: 'iGOT कर्मयोगी और किसी भी दूसरे मंच के लिए। पूर्णता, अंक और जगह वहीं दर्ज होते हैं।',
  },
  files: (project, cx) => {
    const files = pageFiles(project, cx, 'scorm12');
    const manifest = writeManifest12(
      project,
      files.map((file) => file.path),
    );
    return [...files, { path: MANIFEST, bytes: manifest }].sort(byPath);
  },
};
