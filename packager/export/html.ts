import { pageFiles } from './page-files.ts';
import type { Target } from './target.ts';

/** A course as a web page: for a server of one's own, or opened from a disk. */
export const htmlTarget: Target = {
  id: 'html',
  label: { en: 'Web page', hi: 'वेब पेज' },
  about: {
    en: 'Opens in any browser, from a server or a disk. Keeps the learner’s place in that browser only.',
    hi: 'किसी भी ब्राउज़र में खुलता है, सर्वर से या डिस्क से। शिक्षार्थी की जगह केवल उसी ब्राउज़र में रहती है।',
  },
  files: (project, cx) => pageFiles(project, cx, 'browser'),
};
