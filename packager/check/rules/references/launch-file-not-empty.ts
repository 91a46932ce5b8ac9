import { IMS, XAPI } from '../../kinds.ts';
import type { Location } from '../../location.ts';
import { blankness } from '../../package/blank-file.ts';
import type { Reference } from '../../package/reference.ts';
import type { PackageView } from '../../package/view.ts';
import { rule } from '../../rule.ts';

/** What lessons start with, and where the file of the course says so. */
const startsOf = ({ manifest, xapi, aicc }: PackageView): { target: Reference; location: Location }[] => [
  ...(manifest?.launched ?? []).flatMap(({ href, target }) =>
    href ? [{ target, location: manifest?.at(href) ?? { in: 'package' as const } }] : [],
  ),
  ...(xapi?.launches ?? []).map(({ element, target }) => ({
    target,
    location: xapi?.at(element) ?? { in: 'package' as const },
  })),
  ...(aicc?.units ?? []).map(({ row, target }) => ({
    target,
    location: aicc?.at('au', row.line) ?? { in: 'package' as const },
  })),
];

export default rule({
  id: 'launch-file-not-empty',
  subject: 'package',
  severity: 'error',
  appliesTo: [...IMS, ...XAPI, 'aicc'],
  unless: ['aicc-columns-present', 'aicc-rows-fit-headings'],
  spec: 'ADLCP-PIF1; cmi5 14.1.0.0-4; tincan.xml, launch; AICC CMI001, File_Name',
  help: {
    en: {
      what: 'The file that starts a lesson is not empty',
      why: 'The learner sees a blank page.',
      how: 'Export the course again',
    },
    hi: {
      what: 'पाठ शुरू करने वाली फ़ाइल ख़ाली नहीं',
      why: 'शिक्षार्थी को कोरा पृष्ठ दिखता है।',
      how: 'कोर्स फिर से निर्यात करें',
    },
  },
  messages: {
    en: {
      empty: { what: '“{path}” starts a lesson but is empty' },
      blank: { what: '“{path}” starts a lesson but holds only white space' },
      answer: {
        what: '“{path}” starts a lesson but is a web server’s answer',
        why: 'A “404 Not Found” or a list of files was saved in place of the page; the learner sees just that.',
        how: 'Put the page of the lesson there, or export the course again',
      },
      pointer: {
        what: '“{path}” only stands in for a file kept in Git LFS',
        how: 'Run git lfs pull, then pack the course again',
      },
    },
    hi: {
      empty: { what: '“{path}” से पाठ शुरू होता है, पर वह ख़ाली है' },
      blank: { what: '“{path}” से पाठ शुरू होता है, पर उसमें कुछ लिखा नहीं' },
      answer: {
        what: '“{path}” से पाठ शुरू होता है, पर वह सर्वर का जवाब है',
        why: 'पृष्ठ की जगह “404 Not Found” या फ़ाइलों की सूची सहेजी गई; शिक्षार्थी को वही दिखता है।',
        how: 'पाठ का पृष्ठ वहाँ रखें, या कोर्स फिर से निर्यात करें',
      },
      pointer: {
        what: '“{path}” केवल Git LFS में रखी फ़ाइल का संकेत है',
        how: 'git lfs pull चलाएँ, फिर कोर्स दोबारा पैक करें',
      },
    },
  },
  async *check(view) {
    const told = new Set<string>();
    for (const { target, location } of startsOf(view)) {
      if (target.kind !== 'file' || told.has(target.path)) continue;
      told.add(target.path);
      const key = await blankness(view, target.path);
      if (key) yield { key, data: { path: target.path }, location };
    }
  },
});
