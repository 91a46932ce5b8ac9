/** Container faults (read/fault.ts) as findings; the key of a finding is the kind of the fault. */
import type { ContainerFault, ContainerFaultKind } from '../../read/fault.ts';
import type { Finding } from '../rule.ts';
import { baseNameOf } from './reference.ts';
import type { PackageView } from './view.ts';

const findingOf = (view: PackageView, fault: ContainerFault, count: number): Finding => ({
  key: fault.kind,
  data: { ...fault.data, file: fault.file ?? baseNameOf(view.path), count, more: count - 1 },
  ...(fault.file !== undefined && { location: { in: 'package', file: fault.file } }),
});

/** One finding for each fault of these kinds. */
export function* faultsOf(view: PackageView, ...kinds: ContainerFaultKind[]): Generator<Finding> {
  for (const fault of view.files.faults) if (kinds.includes(fault.kind)) yield findingOf(view, fault, 1);
}

/** One finding for all faults of a kind: what concerns every file of an archive is said once. */
export function* faultsTogether(view: PackageView, kind: ContainerFaultKind): Generator<Finding> {
  const faults = view.files.faults.filter((fault) => fault.kind === kind);
  if (faults[0]) yield findingOf(view, faults[0], faults.length);
}
