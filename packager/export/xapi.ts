import { byPath, pageFiles } from './page-files.ts';
import type { Target } from './target.ts';
import { writeTincan } from './tincan.ts';

/** An xAPI package in the form that platforms have taken since Tin Can. */
export const xapi: Target = {
  id: 'xapi',
  label: { en: 'xAPI package', hi: 'xAPI पैकेज' },
  about: {
    en: 'For platforms that take Tin Can packages (tincan.xml). What the learner did goes to their LRS as statements.',
    hi: 'उन मंचों के लिए जो Tin Can पैकेज (tincan.xml) लेते हैं। शिक्षार्थी ने जो किया, वह उनके LRS में दर्ज होता है।',
  },
  files: (project, cx) =>
    [...pageFiles(project, cx, 'xapi'), { path: 'tincan.xml', bytes: writeTincan(project) }].sort(byPath),
};
