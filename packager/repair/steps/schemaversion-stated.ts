import { SCORM, SCORM12 } from '../../check/kinds.ts';
import { childOf } from '../../check/manifest/elements.ts';
import type { PackageView } from '../../check/package/view.ts';
import { apiEvidence, together } from '../evidence.ts';
import { ManifestText } from '../manifest-text.ts';
import { stateInMetadata } from '../metadata.ts';
import type { Step } from '../step.ts';

/** Editions by the value of schemaversion (SCORM 2004 CAM, 3.4.1.2). */
const EDITIONS: ReadonlySet<string> = new Set(['1.2', 'CAM 1.3', '2004 3rd Edition', '2004 4th Edition']);

/** What was meant by the ways in which tools and people write an edition of SCORM 2004. */
const MEANT: readonly (readonly [RegExp, string])[] = [
  [/^(?:adl )?(?:scorm )?(?:cam )?1\.3$|^(?:scorm )?2004 2nd(?: edition)?$/i, 'CAM 1.3'],
  [/^(?:adl )?(?:scorm )?(?:2004 )?(?:3rd|third) ed(?:ition|\.)$|^(?:scorm )?2004 3rd$/i, '2004 3rd Edition'],
  [
    /^(?:adl )?(?:scorm )?(?:2004 )?(?:4th|fourth) ed(?:ition|\.)$|^(?:scorm )?2004 4th$/i,
    '2004 4th Edition',
  ],
];

const step: Step = {
  id: 'schemaversion-stated',
  words: {
    en: {
      what: 'A manifest that states its version as SCORM writes it',
      why: 'By this value receivers choose how to read the manifest and which API to offer.',
      changes: {
        added: 'schemaversion is stated: {version}',
        set: 'schemaversion is “{version}”; it was “{value}”',
        edition: 'Left: which edition of SCORM 2004 it is of, only its maker can say',
        contrary: 'Left: “{value}” and the namespaces contradict each other, and the scripts do not decide',
      },
    },
    hi: {
      what: 'मैनिफ़ेस्ट में संस्करण, जैसा SCORM में लिखते हैं',
      why: 'इसी से मंच तय करते हैं कि मैनिफ़ेस्ट कैसे पढ़ें और कौन-सा API दें।',
      changes: {
        added: 'schemaversion लिखा: {version}',
        set: 'schemaversion अब “{version}” है; पहले “{value}” था',
        edition: 'वैसा ही है: SCORM 2004 का कौन-सा संस्करण है, यह बनाने वाले ही बता सकते हैं',
        contrary: 'वैसा ही है: “{value}” और namespace आपस में नहीं मिलते, और स्क्रिप्ट से भी तय नहीं होता',
      },
    },
  },
  async *mend(draft) {
    const text = await ManifestText.of(draft);
    const view = await draft.view();
    if (!text || !SCORM.includes(view.kind)) return;
    const { manifest } = text;
    const value = manifest.schemaversion ?? '';
    const at = { file: manifest.path, line: lineOf(manifest) };
    const version = SCORM12.includes(view.kind) ? '1.2' : edition2004(value);
    if (version === undefined) {
      yield { key: 'edition', ...at, left: true };
      return;
    }
    if (version === value) return;
    if (version === '1.2' && EDITIONS.has(value) && !(await calls12Alone(view))) {
      yield { key: 'contrary', ...at, data: { value }, left: true };
      return;
    }
    stateInMetadata(text, 'schemaversion', version);
    await text.save();
    yield value === ''
      ? { key: 'added', ...at, data: { version } }
      : { key: 'set', ...at, data: { version, value } };
  },
};
export default step;

const lineOf = ({ metadata, root }: ManifestText['manifest']): number =>
  (childOf(metadata, 'schemaversion') ?? metadata ?? root).line;

const edition2004 = (value: string): string | undefined =>
  EDITIONS.has(value) && value !== '1.2'
    ? value
    : MEANT.find(([written]) => written.test(value.replace(/\s+/g, ' ')))?.[1];

/** The namespaces say 1.2 and the text another edition: what the lessons call decides. */
async function calls12Alone(view: PackageView): Promise<boolean> {
  const { scorm12, scorm2004 } = together((await apiEvidence(view)).values());
  return scorm12 && !scorm2004;
}
