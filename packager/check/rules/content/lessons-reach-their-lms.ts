import type { PackageKind } from '../../../read/kind.ts';
import { SCORM } from '../../kinds.ts';
import type { Manifest } from '../../manifest.ts';
import { rule } from '../../rule.ts';
import type { PackageView } from '../../view.ts';

/** What a script must name to speak to an LMS: a function of SCORM 1.2, the object of SCORM 2004. */
const SPOKEN = { scorm12: /LMSInitialize/, scorm2004: /API_1484_11/ } as const;
type Spoken = keyof typeof SPOKEN;

const needed = (kind: PackageKind): Spoken => (kind === 'scorm12' ? 'scorm12' : 'scorm2004');

/** Files that programs call so hold what speaks to the LMS: looked at first, the others rarely at all. */
const LIKELY = /scorm|api|lms|rte|driver|wrapper|cmi/i;

/** Which of the two the pages and scripts of a package speak; the search ends at the one that is needed. */
async function spokenIn(view: PackageView): Promise<ReadonlySet<Spoken>> {
  const found = new Set<Spoken>();
  const need = needed(view.kind);
  const files = view.files.paths.filter((path) => /\.(x?html?|[mc]?js)$/i.test(path));
  for (const path of [...files.filter((f) => LIKELY.test(f)), ...files.filter((f) => !LIKELY.test(f))]) {
    const text = (await view.text(path)) ?? '';
    for (const one of Object.keys(SPOKEN) as Spoken[]) if (SPOKEN[one].test(text)) found.add(one);
    if (found.has(need)) break;
  }
  return found;
}

/** Whether there are lessons that are to report, and all of them lie in the package. */
function lessonsLieInside({ launched, view }: Manifest): boolean {
  const scos = launched.filter(({ scormtype }) => scormtype?.value.trim().toLowerCase() === 'sco');
  return scos.length > 0 && scos.every(({ target }) => target.kind === 'file' && view.holds(target));
}

export default rule({
  id: 'lessons-reach-their-lms',
  subject: 'manifest',
  severity: 'warning',
  appliesTo: SCORM,
  unless: ['launch-file-not-empty', 'text-files-can-be-checked'],
  spec: 'SCORM 1.2 RTE 3.2; SCORM 2004 RTE 3.2',
  help: {
    en: {
      what: 'The lessons can speak to the LMS',
      why: 'A lesson of SCORM reports that it begins and ends; of one that does not, nothing is recorded.',
      how: 'Export the course again for the standard of its manifest',
    },
    hi: {
      what: 'पाठ LMS से बात कर सकते हैं',
      why: 'SCORM का पाठ बताता है कि वह शुरू और पूरा हुआ; जो नहीं बताता, उसका कुछ दर्ज नहीं होता।',
      how: 'कोर्स को मैनिफ़ेस्ट के मानक के लिए फिर से निर्यात करें',
    },
  },
  messages: {
    en: {
      silent: { what: 'No page or script of the package names the API' },
      other: { what: 'The scripts speak SCORM {spoken}, the manifest says {said}' },
    },
    hi: {
      silent: { what: 'पैकेज के किसी पन्ने या स्क्रिप्ट में API का नाम नहीं है' },
      other: { what: 'स्क्रिप्ट SCORM {spoken} बोलती हैं, मैनिफ़ेस्ट {said} कहता है' },
    },
  },
  async *check(manifest) {
    const { view, path: file } = manifest;
    if (view.alone || !lessonsLieInside(manifest)) return;
    const spoken = await spokenIn(view);
    const need = needed(view.kind);
    if (spoken.has(need)) return;
    const location = { in: 'package', file } as const;
    const [said, other] = need === 'scorm12' ? ['1.2', '2004'] : ['2004', '1.2'];
    if (spoken.size === 0) yield { key: 'silent', location };
    else yield { key: 'other', data: { spoken: other, said }, location };
  },
});
