import type { PackageKind } from '../../../read/kind.ts';
import { SCORM } from '../../kinds.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import { askOfEveryText, textsLeftOut } from '../../package/text-pass.ts';
import type { PackageView } from '../../package/view.ts';
import { rule } from '../../rule.ts';

/** What a script must name to speak to an LMS: a function of SCORM 1.2, the object of SCORM 2004. */
const SPOKEN = { scorm12: 'LMSInitialize', scorm2004: 'API_1484_11' } as const;
type Spoken = keyof typeof SPOKEN;

/** What every lesson must call as it begins and as it ends (SCORM 1.2 RTE 3.3.2; SCORM 2004 RTE 3.1.2). */
const CALLED = { scorm12: ['LMSInitialize', 'LMSFinish'], scorm2004: ['Initialize', 'Terminate'] } as const;

const needed = (kind: PackageKind): Spoken => (kind === 'scorm12' ? 'scorm12' : 'scorm2004');

interface Heard {
  /** Which of the two the pages and scripts of a package speak. */
  readonly spoken: ReadonlySet<Spoken>;
  /** Of what every lesson must call, what is written nowhere. */
  readonly never: readonly string[];
}

const NAMES = [...Object.values(SPOKEN), ...CALLED.scorm12, ...CALLED.scorm2004];

/** Those that stand in a page or script as they are. */
const named = askOfEveryText<string>({
  of: /\.(x?html?|[mc]?js)$/i,
  ask: ({ text }) => NAMES.filter((name) => text.includes(name)),
});

async function heardIn(view: PackageView): Promise<Heard> {
  const names: ReadonlySet<string> = new Set(await named(view));
  return {
    spoken: new Set((Object.keys(SPOKEN) as Spoken[]).filter((one) => names.has(SPOKEN[one]))),
    never: CALLED[needed(view.kind)].filter((name) => !names.has(name)),
  };
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
      uncalled: {
        what: 'No page or script calls {name}',
        why: 'Every lesson must begin with the one call and end with the other; else the LMS records nothing, or nothing is kept.',
        how: 'Call it where the lesson begins or ends, or export the course again',
      },
    },
    hi: {
      silent: { what: 'पैकेज के किसी पन्ने या स्क्रिप्ट में API का नाम नहीं है' },
      other: { what: 'स्क्रिप्ट SCORM {spoken} बोलती हैं, मैनिफ़ेस्ट {said} कहता है' },
      uncalled: {
        what: 'कोई पन्ना या स्क्रिप्ट {name} नहीं बुलाती',
        why: 'हर पाठ एक बुलावे से शुरू और दूसरे पर ख़त्म होना चाहिए; नहीं तो LMS कुछ दर्ज नहीं करता, या कुछ बचता नहीं।',
        how: 'पाठ की शुरुआत या अंत में उसे बुलाएँ, या कोर्स फिर से निर्यात करें',
      },
    },
  },
  async *check(manifest) {
    const { view, path: file } = manifest;
    if (view.alone || !lessonsLieInside(manifest)) return;
    // A text that nobody looked at may be the one that speaks.
    if ((await textsLeftOut(view)).length > 0) return;
    const { spoken, never } = await heardIn(view);
    const need = needed(view.kind);
    const location = { in: 'package', file } as const;
    if (spoken.has(need)) {
      // Where one name stands as it is, the others are not put together from pieces.
      for (const name of never) yield { key: 'uncalled', data: { name }, location };
      return;
    }
    const [said, other] = need === 'scorm12' ? ['1.2', '2004'] : ['2004', '1.2'];
    if (spoken.size === 0) yield { key: 'silent', location };
    else yield { key: 'other', data: { spoken: other, said }, location };
  },
});
