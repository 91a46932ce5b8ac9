import { IMS, SCORM2004 } from '../../kinds.ts';
import type { Requirement } from '../../manifest/demands.ts';
import { bothNumbers, clause } from '../../manifest/demands-2004.ts';
import { attributeOf } from '../../manifest/elements.ts';
import { XML_NS } from '../../manifest/manifest.ts';
import { rule } from '../../rule.ts';

/** Where SCORM 2004 has a base, and its requirement; the last part of the number is that of the fault. */
const PLACES: ReadonlyMap<string, string> = new Map([
  ['manifest', '30.3'],
  ['resources', '30.7.1'],
  ['resource', '30.7.3.5'],
]);
const FAULTS = { backslash: 2, slash: 3, open: 4 } as const;

const requirementOf = (number: string, part: number): Requirement => `REQ_${number}.${part}`;

/** IMS CP lets a base end in a file name, as XML Base does; SCORM 2004 does not. */
function faultOf(base: string, is2004: boolean): keyof typeof FAULTS | undefined {
  if (base.includes('\\')) return 'backslash';
  if (base.startsWith('/')) return 'slash';
  return is2004 && !base.endsWith('/') ? 'open' : undefined;
}

export default rule({
  id: 'xml-base-form',
  subject: 'manifest',
  severity: 'error',
  appliesTo: IMS,
  spec: 'IMS CP 1.1.4, xml:base',
  requirements: bothNumbers(
    [...PLACES.values()].flatMap((number) =>
      Object.values(FAULTS).map((part) => requirementOf(number, part)),
    ),
  ),
  help: {
    en: {
      what: 'xml:base is a folder inside the package',
      why: 'No file of the resource is found.',
      how: 'Write it like media/, with / only after the folder',
    },
    hi: {
      what: 'xml:base पैकेज के भीतर का फ़ोल्डर है',
      why: 'resource की कोई फ़ाइल नहीं मिलती।',
      how: 'media/ की तरह लिखें, / केवल फ़ोल्डर के बाद हो',
    },
  },
  messages: {
    en: {
      slash: { what: 'xml:base “{base}” starts with a slash' },
      backslash: { what: 'xml:base “{base}” has a backslash' },
      open: { what: 'xml:base “{base}” does not end in a slash' },
    },
    hi: {
      slash: { what: 'xml:base “{base}” / से शुरू होता है' },
      backslash: { what: 'xml:base “{base}” में \\ है' },
      open: { what: 'xml:base “{base}” के अंत में / नहीं है' },
    },
  },
  *check(manifest) {
    for (const element of manifest.all) {
      const base = attributeOf(element, 'base', XML_NS);
      if (!base) continue;
      const key = faultOf(base.value, SCORM2004.includes(manifest.view.kind));
      if (!key) continue;
      const number = PLACES.get(element.local);
      const cited = number && clause(manifest, requirementOf(number, FAULTS[key]));
      yield { key, data: { base: base.value }, location: manifest.at(base), ...cited };
    }
  },
});
