/** Schemas that a package brings along for elements of its own. They are never used, only seen. */
import type { XmlElement } from '../../read/xml.ts';
import { extensionOf } from '../package/reference.ts';
import type { PackageView } from '../package/view.ts';
import { attributeValue } from './elements.ts';

/** Namespaces whose schema is a file of the package or named by the root's schemaLocation. */
export async function describedNamespaces(view: PackageView, root: XmlElement): Promise<Set<string>> {
  const pairs = attributeValue(root, 'schemaLocation')?.trim().split(/\s+/) ?? [];
  const found = new Set(pairs.filter((_, index) => index % 2 === 0));
  for (const path of view.files.paths.filter((p) => extensionOf(p) === 'xsd')) {
    const target = attributeValue((await view.xml(path))?.root, 'targetNamespace');
    if (target) found.add(target);
  }
  return found;
}
