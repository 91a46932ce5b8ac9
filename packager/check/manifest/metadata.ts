/** Metadata of a manifest that lie in files of their own (`adlcp:location`). */
import type { XmlElement } from '../../read/xml.ts';
import { type Reference, resolve } from '../package/reference.ts';
import { textOf } from './elements.ts';
import type { Manifest } from './manifest.ts';

/** `adlcp:location` elements, each with the file it names, relative to its own xml:base. */
export function* metadataFiles(manifest: Manifest): Generator<{ element: XmlElement; target: Reference }> {
  for (const element of manifest.elements('location')) {
    // LOM has a `location` of its own, deeper down.
    if (element.parent?.local !== 'metadata') continue;
    yield { element, target: resolve(textOf(element), manifest.baseOf(element)) };
  }
}
