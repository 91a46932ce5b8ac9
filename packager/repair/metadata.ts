/** `schema` and `schemaversion`, the two things a manifest says of itself (SCORM CAM, metadata). */
import { childOf } from '../check/manifest/elements.ts';
import type { ManifestText } from './manifest-text.ts';
import { escapeXml } from './xml-places.ts';

/** States a value in its element, which is made where it is missing: `schema` first, `schemaversion` behind it. */
export function stateInMetadata(text: ManifestText, name: 'schema' | 'schemaversion', value: string): void {
  const { root, metadata } = text.manifest;
  const element = childOf(metadata, name);
  if (element) {
    text.setText(element, value);
    return;
  }
  // The prefix of the manifest's own elements, if it has one.
  const prefix = root.prefix === '' ? '' : `${root.prefix}:`;
  const markup = `<${prefix}${name}>${escapeXml(value)}</${prefix}${name}>`;
  if (metadata)
    text.insert(metadata, [markup], name === 'schemaversion' ? childOf(metadata, 'schema') : undefined);
  else text.insert(root, [`<${prefix}metadata>${markup}</${prefix}metadata>`]);
}
