/** The sequencing of a SCORM 2004 manifest, as far as its parts name each other (IMS Simple Sequencing; SCORM 2004 CAM 5). */
import type { XmlAttribute, XmlElement } from '../../read/xml.ts';
import { attributeOf, childrenOf, collapse } from './elements.ts';
import type { Manifest } from './manifest.ts';

/** An objective, or what ADL adds to one: raw scores and completion. */
export interface Objective {
  readonly element: XmlElement;
  readonly id: XmlAttribute | undefined;
  /** Its `mapInfo` elements. */
  readonly maps: readonly XmlElement[];
}

/** One `imsss:sequencing`: of an organization or item, or shared in the `sequencingCollection`. */
interface Sequencing {
  readonly element: XmlElement;
  readonly shared: boolean;
  readonly id: XmlAttribute | undefined;
  /** `IDRef`: the shared one it builds on. */
  readonly reference: XmlAttribute | undefined;
  /** `imsss:objectives`, the primary one among them. */
  readonly objectives: readonly Objective[];
  /** `adlseq:objectives`. */
  readonly scored: readonly Objective[];
  /** Names of its objectives and of those of the sequencing it shares with, either way. */
  readonly known: ReadonlySet<string>;
}

const ADLSEQ = 'http://www.adlnet.org/xsd/adlseq_v1p3';

const readBefore = new WeakMap<Manifest, readonly Sequencing[]>();

/** Every sequencing of a manifest, in document order. Read once: several rules ask. */
export function allSequencing(manifest: Manifest): readonly Sequencing[] {
  const all = readBefore.get(manifest) ?? readSequencing(manifest);
  readBefore.set(manifest, all);
  return all;
}

function readSequencing(manifest: Manifest): Sequencing[] {
  // Rules that are shared speak of the objectives of each activity that shares them, and the other way round.
  const together = new Map<string, Set<string>>();
  return manifest.elements('sequencing').map((element): Sequencing => {
    const shared = element.parent?.local === 'sequencingCollection';
    const id = attributeOf(element, 'ID');
    const reference = attributeOf(element, 'IDRef');
    const objectives = objectivesIn(element, false);
    const name = collapse((shared ? id : reference)?.value);
    const known = (name && together.get(name)) || new Set<string>();
    if (name) together.set(name, known);
    for (const objective of objectives) if (objective.id) known.add(objectiveName(objective.id));
    return { element, shared, id, reference, objectives, scored: objectivesIn(element, true), known };
  });
}

/** An objective's id as it is compared: an anyURI, so a space and %20 are the same, and outer ones do not count. */
export const objectiveName = ({ value }: XmlAttribute): string => collapse(value.replaceAll('%20', ' '));

const objectivesIn = (sequencing: XmlElement, ofAdl: boolean): Objective[] =>
  childrenOf(sequencing, 'objectives')
    .filter(({ ns }) => (ns === ADLSEQ) === ofAdl)
    .flatMap((objectives) => childrenOf(objectives))
    .filter(({ local }) => local === 'primaryObjective' || local === 'objective')
    .map((element) => ({
      element,
      id: attributeOf(element, 'objectiveID'),
      maps: childrenOf(element, 'mapInfo'),
    }));
