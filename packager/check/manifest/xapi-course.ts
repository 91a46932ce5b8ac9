/**
 * A course that reports by xAPI, as cmi5.xml or tincan.xml describes it: things
 * with an IRI, and addresses that are launched. The two files differ in names,
 * not in what has to be true of them.
 */
import type { XmlAttribute, XmlElement } from '../../read/xml.ts';
import type { Location } from '../location.ts';
import { namesHost } from '../package/launch-address.ts';
import { folderOf, type Reference, resolve } from '../package/reference.ts';
import type { PackageView } from '../package/view.ts';
import { attributeOf, childrenOf, elementsIn, textOf } from './elements.ts';

/** Namespace of tincan.xml; cmi5 has its own. */
export const TINCAN_NS = 'http://projecttincan.com/tincan.xsd';

/** What statements name: `course`, `block`, `au` and `objective` of cmi5, `activity` of tincan. */
interface Identified {
  readonly element: XmlElement;
  readonly id: XmlAttribute | undefined;
}

/** A `url` (cmi5) or `launch` (tincan). */
export interface Launch {
  readonly element: XmlElement;
  /** Without the white space around it, which does not count (cmi5 13.1.0.0-1). */
  readonly address: string;
  readonly target: Reference;
}

const IDENTIFIED: ReadonlySet<string> = new Set(['course', 'block', 'au', 'objective', 'activity']);

/** `idref` marks the objectives that are only named again. */
const isIdentified = (element: XmlElement, ns: string): boolean =>
  element.ns === ns && IDENTIFIED.has(element.local) && !attributeOf(element, 'idref');

export class XapiCourse {
  readonly view: PackageView;
  /** Path in the package. */
  readonly path: string;
  readonly root: XmlElement;
  readonly identified: readonly Identified[];
  /** What a learner opens: `au` or `activity`. */
  readonly units: readonly XmlElement[];
  readonly launches: readonly Launch[];

  constructor(view: PackageView, path: string, root: XmlElement) {
    this.view = view;
    this.path = path;
    this.root = root;
    // Extensions of vendors have names of their own, which may be these.
    const own = [...elementsIn(root)].filter((element) => element.ns === root.ns);
    this.identified = own
      .filter((element) => isIdentified(element, root.ns))
      .map((element) => ({ element, id: attributeOf(element, 'id', '') }));
    this.units = own.filter(({ local }) => local === 'au' || local === 'activity');
    this.launches = this.units
      .flatMap((unit) => childrenOf(unit, unit.local === 'au' ? 'url' : 'launch'))
      .map((element) => {
        const address = textOf(element).trim();
        return { element, address, target: resolve(address, folderOf(path)) };
      });
  }

  /** Texts in one language each, those of one element in another together: `langstring`, `name`, `description`. */
  get texts(): readonly (readonly XmlElement[])[] {
    return this.identified.flatMap(({ element }) =>
      this.view.kind === 'cmi5'
        ? ['title', 'description'].map((local) =>
            childrenOf(element, local).flatMap((text) => childrenOf(text, 'langstring')),
          )
        : ['name', 'description'].map((local) => childrenOf(element, local)),
    );
  }

  /** Where an element or attribute stands. */
  at(place: { readonly line: number; readonly column: number }): Location {
    return { in: 'package', file: this.path, line: place.line, column: place.column };
  }
}

/** Whether a text is an IRI with a scheme (RFC 3987, 2.2), not a reference relative to something; on the web it names a host. */
export const isAbsoluteIri = (text: string): boolean =>
  /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/i.test(text) && (!/^https?:/i.test(text) || namesHost(text));

/** Whether a text has the form of a language tag (RFC 5646, 2.1). */
export const isLanguageTag = (text: string): boolean => /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i.test(text.trim());
