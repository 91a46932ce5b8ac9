/** Faults of a manifest's XML (read/xml-fault.ts) as findings; the key of a finding is the key of the fault. */
import type { XmlFaultKey } from '../../read/xml-fault.ts';
import type { Finding } from '../rule.ts';
import type { PackageView } from './view.ts';

export async function* xmlFaultsOf(view: PackageView, keys: readonly XmlFaultKey[]): AsyncGenerator<Finding> {
  const file = view.manifestPath;
  if (!file || !/\.xml$/i.test(file)) return;
  for (const fault of (await view.xml(file))?.faults ?? []) {
    if (!keys.includes(fault.key)) continue;
    const location = { in: 'package', file, line: fault.line, column: fault.column } as const;
    yield { key: fault.key, data: { file, ...fault.data }, location };
  }
}
