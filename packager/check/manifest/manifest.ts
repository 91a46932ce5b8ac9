/**
 * imsmanifest.xml as SCORM and IMS Content Packaging mean it: organizations of
 * items, and resources of files. Elements are kept, so that a rule can say
 * where; editions are told apart by rules, not here.
 */
import type { XmlAttribute, XmlDocument, XmlElement } from '../../read/xml.ts';
import type { Location } from '../location.ts';
import { folderOf, type Reference, resolve } from '../package/reference.ts';
import type { PackageView } from '../package/view.ts';
import {
  attributeOf,
  attributeValue,
  childOf,
  childrenOf,
  collapse,
  elementsIn,
  groupBy,
  identifierOf,
  textOf,
} from './elements.ts';

export const XML_NS = 'http://www.w3.org/XML/1998/namespace';

/** A node of the table of contents. */
export interface Item {
  readonly element: XmlElement;
  readonly identifier: string | undefined;
  readonly identifierref: XmlAttribute | undefined;
  readonly parameters: XmlAttribute | undefined;
  readonly title: string | undefined;
  readonly items: readonly Item[];
}

export interface Organization {
  readonly element: XmlElement;
  readonly identifier: string | undefined;
  readonly title: string | undefined;
  readonly items: readonly Item[];
}

/** A `file` of a resource. */
interface ListedFile {
  readonly element: XmlElement;
  readonly href: XmlAttribute | undefined;
  readonly target: Reference;
}

export interface Resource {
  readonly element: XmlElement;
  readonly identifier: string | undefined;
  readonly href: XmlAttribute | undefined;
  readonly target: Reference;
  /** `adlcp:scormtype` (1.2) or `adlcp:scormType` (2004), whatever its prefix. */
  readonly scormtype: XmlAttribute | undefined;
  readonly files: readonly ListedFile[];
  readonly dependencies: readonly { element: XmlElement; identifierref: XmlAttribute | undefined }[];
}

export class Manifest {
  readonly view: PackageView;
  /** Path in the package. */
  readonly path: string;
  readonly document: XmlDocument;
  readonly root: XmlElement;
  readonly metadata: XmlElement | undefined;
  readonly organizationsElement: XmlElement | undefined;
  readonly organizations: readonly Organization[];
  readonly resources: readonly Resource[];
  /** (Sub)manifests inside this one. */
  readonly submanifests: readonly XmlElement[];
  readonly #byId: ReadonlyMap<string, Resource>;
  #all: readonly XmlElement[] | undefined;
  #nested: readonly Manifest[] | undefined;
  #byName: ReadonlyMap<string, readonly XmlElement[]> | undefined;

  constructor(view: PackageView, path: string, document: XmlDocument, root: XmlElement) {
    this.view = view;
    this.path = path;
    this.document = document;
    this.root = root;
    this.metadata = childOf(root, 'metadata');
    this.organizationsElement = childOf(root, 'organizations');
    this.organizations = childrenOf(this.organizationsElement, 'organization').map((element) => ({
      element,
      identifier: identifierOf(element),
      title: titleOf(element),
      items: childrenOf(element, 'item').map(readItem),
    }));
    this.resources = childrenOf(childOf(root, 'resources'), 'resource').map((r) => this.#readResource(r));
    this.submanifests = childrenOf(root, 'manifest');
    this.#byId = new Map(
      this.resources.flatMap((r) => (r.identifier ? [[r.identifier, r] as const] : [])).reverse(),
    );
  }

  #readResource(element: XmlElement): Resource {
    const base = this.baseOf(element);
    const hrefOf = (e: XmlElement) => {
      const href = attributeOf(e, 'href', '') ?? attributeOf(e, 'href');
      return { element: e, href, target: href ? resolve(href.value, base) : ({ kind: 'none' } as const) };
    };
    return {
      ...hrefOf(element),
      identifier: identifierOf(element),
      scormtype: element.attributes.find((a) => a.local.toLowerCase() === 'scormtype'),
      files: childrenOf(element, 'file').map(hrefOf),
      dependencies: childrenOf(element, 'dependency').map((e) => ({
        element: e,
        identifierref: attributeOf(e, 'identifierref'),
      })),
    };
  }

  /** What hrefs in `element` are relative to: the manifest's own folder, then each xml:base from the outside in; one may lie on the web. */
  baseOf(element: XmlElement): string {
    const bases: string[] = [];
    for (let e: XmlElement | undefined = element; e; e = e.parent) {
      const base = attributeValue(e, 'base', XML_NS);
      if (base) bases.unshift(base);
    }
    return bases.reduce((folder, base) => {
      const target = resolve(base, folder);
      if (target.kind === 'external') return target.url;
      return target.kind === 'file' ? folderOf(target.path) : folder;
    }, folderOf(this.path));
  }

  /** All items of an organization, or of all, in document order. */
  *items(of: readonly { readonly items: readonly Item[] }[] = this.organizations): Generator<Item> {
    for (const node of of) {
      for (const item of node.items) {
        yield item;
        yield* this.items([item]);
      }
    }
  }

  resourceById(identifier: string | undefined): Resource | undefined {
    return identifier === undefined ? undefined : this.#byId.get(collapse(identifier));
  }

  /** The organization an LMS shows: the default, else the first. */
  get defaultOrganization(): Organization | undefined {
    const id = identifierOf(this.organizationsElement, 'default');
    return this.organizations.find((o) => o.identifier === id) ?? this.organizations[0];
  }

  /** Resources that an item of some organization launches; of a package without organizations, all with an href. */
  get launched(): readonly Resource[] {
    if (this.organizations.length === 0) return this.resources.filter((r) => r.href);
    const used = new Set<Resource>();
    for (const item of this.items()) {
      const resource = this.resourceById(item.identifierref?.value);
      if (resource) used.add(resource);
    }
    return [...used];
  }

  /** Every element of this manifest, those of (sub)manifests too, in document order. Walked once: many rules ask. */
  get all(): readonly XmlElement[] {
    this.#all ??= [...elementsIn(this.root)];
    return this.#all;
  }

  /** Those of them with a local name. */
  elements(local: string): readonly XmlElement[] {
    this.#byName ??= groupBy(this.all, (element) => element.local);
    return this.#byName.get(local) ?? [];
  }

  /** (Sub)manifests inside this one, at any depth, each read as a manifest. */
  get nested(): readonly Manifest[] {
    this.#nested ??= this.submanifests.flatMap((element) => {
      const inner = new Manifest(this.view, this.path, this.document, element);
      return [inner, ...inner.nested];
    });
    return this.#nested;
  }

  /** Text of `metadata/schema` or `metadata/schemaversion`. */
  get schema(): string | undefined {
    return trimmed(childOf(this.metadata, 'schema'));
  }
  get schemaversion(): string | undefined {
    return trimmed(childOf(this.metadata, 'schemaversion'));
  }

  /** Where an element or attribute of this manifest stands. */
  at(place: { readonly line: number; readonly column: number }): Location {
    return { in: 'package', file: this.path, line: place.line, column: place.column };
  }
}

/** What the table of contents opens first; of a package without one, the first resource that can be opened. */
export function firstLesson(manifest: Manifest): Resource | undefined {
  const items = manifest.defaultOrganization?.items ?? [];
  return (
    [...manifest.items([{ items }])]
      .map((item) => manifest.resourceById(item.identifierref?.value))
      .find((resource) => resource?.href) ?? manifest.launched.find((resource) => resource.href)
  );
}

const trimmed = (element: XmlElement | undefined): string | undefined => element && textOf(element).trim();

const titleOf = (element: XmlElement): string | undefined => trimmed(childOf(element, 'title'));

const readItem = (element: XmlElement): Item => ({
  element,
  identifier: identifierOf(element),
  identifierref: attributeOf(element, 'identifierref'),
  parameters: attributeOf(element, 'parameters'),
  title: titleOf(element),
  items: childrenOf(element, 'item').map(readItem),
});
