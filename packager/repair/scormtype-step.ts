/** States on each resource whether it is a SCO or an asset; the attribute is spelt otherwise in SCORM 2004. */
import type { Manifest, Resource } from '../check/manifest/manifest.ts';
import type { PackageKind } from '../read/kind.ts';
import type { XmlElement } from '../read/xml.ts';
import { ManifestText } from './manifest-text.ts';
import { resourceTypes } from './scormtype.ts';
import type { Step } from './step.ts';

const XMLNS = 'http://www.w3.org/2000/xmlns/';

interface Spelling {
  readonly id: string;
  readonly kinds: readonly PackageKind[];
  readonly name: 'scormtype' | 'scormType';
  readonly ns: string;
  /** Resources that must say it. */
  readonly which: (manifest: Manifest) => readonly Resource[];
}

export const scormtypeStep = ({ id, kinds, name, ns, which }: Spelling): Step => ({
  id,
  words: {
    en: {
      what: 'Resources that say whether they are a SCO or an asset',
      why: 'An LMS offers its API to a SCO only, so the result of an unmarked one may be lost.',
      changes: {
        sco: '“{id}” is a SCO: its scripts talk to the LMS',
        asset: '“{id}” is an asset: it has no script that could talk to the LMS',
        spelling: 'On “{id}” the attribute is spelt {name}; it was {was}',
        unknown: 'Left: whether “{id}” talks to the LMS does not show in its scripts',
        prefix: 'Left: the prefix adlcp stands for something else',
      },
    },
    hi: {
      what: 'resource, जिन पर लिखा हो कि वे SCO हैं या asset',
      why: 'LMS अपना API केवल SCO को देता है; बिना निशान वाले का परिणाम खो सकता है।',
      changes: {
        sco: '“{id}” SCO है: उसकी स्क्रिप्ट LMS से बात करती हैं',
        asset: '“{id}” asset है: उसमें LMS से बात करने वाली कोई स्क्रिप्ट नहीं',
        spelling: '“{id}” पर अब {name} लिखा है; पहले {was} था',
        unknown: 'वैसा ही है: “{id}” LMS से बात करता है या नहीं, यह स्क्रिप्ट से नहीं दिखता',
        prefix: 'वैसा ही है: adlcp उपसर्ग किसी और चीज़ के लिए है',
      },
    },
  },
  async *mend(draft) {
    const text = await ManifestText.of(draft);
    const view = await draft.view();
    if (!text || !kinds.includes(view.kind)) return;
    const { manifest } = text;
    if (which(manifest).every(({ scormtype }) => scormtype?.local === name)) return;
    const { path: file, root } = manifest;
    const typeOf = await resourceTypes(view);
    let declared = false;
    for (const resource of which(manifest)) {
      const { element, scormtype, identifier: is = '' } = resource;
      const at = { file, line: element.line };
      const prefix = prefixOf(ns, element);
      if (scormtype) {
        const own = `${prefix ?? 'adlcp'}:${name}`;
        if (scormtype.ns !== ns || scormtype.local === name) continue;
        text.setName(element, scormtype, own);
        yield { key: 'spelling', ...at, data: { id: is, name: own, was: scormtype.name } };
        continue;
      }
      const type = await typeOf(resource);
      if (!type) {
        yield { key: 'unknown', ...at, data: { id: is }, left: true };
        continue;
      }
      if (prefix === undefined && isBound('adlcp', element)) {
        yield { key: 'prefix', ...at, data: { id: is }, left: true };
        continue;
      }
      if (prefix === undefined && !declared) {
        text.addAttribute(root, 'xmlns:adlcp', ns);
        declared = true;
      }
      text.addAttribute(element, `${prefix ?? 'adlcp'}:${name}`, type);
      yield { key: type, ...at, data: { id: is } };
    }
    await text.save();
  },
});

const namespacesOf = (element: XmlElement) =>
  element.attributes.filter((a) => a.ns === XMLNS && a.name.startsWith('xmlns:'));

/** The prefix that stands for a namespace where an element is; the innermost binding of a prefix holds. */
function prefixOf(ns: string, element: XmlElement): string | undefined {
  const bound = new Set<string>();
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    for (const { local, value } of namespacesOf(at)) {
      if (!bound.has(local) && value === ns) return local;
      bound.add(local);
    }
  }
  return undefined;
}

function isBound(prefix: string, element: XmlElement): boolean {
  for (let at: XmlElement | undefined = element; at; at = at.parent) {
    if (namespacesOf(at).some(({ local }) => local === prefix)) return true;
  }
  return false;
}
