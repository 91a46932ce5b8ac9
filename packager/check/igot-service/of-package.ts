/** The prediction for an opened package: reads what predict.ts works on. */
import type { ContainerFaultKind } from '../../read/fault.ts';
import type { XmlFaultKey } from '../../read/xml.ts';
import { WEB } from '../kinds.ts';
import { extensionOf } from '../package/reference.ts';
import type { PackageView } from '../package/view.ts';
import { type Prediction, predict } from './predict.ts';
import { ServiceTree } from './tree.ts';

/** Whether the service would note that the course resumes; 'unsure' where it depends on the server's disk. */
export type Resumes = 'yes' | 'no' | 'unsure';

export interface PackagePrediction extends Prediction {
  readonly resumes: Resumes;
}

/** What the service's unpacking (Java's ZipInputStream, from the first byte on) stumbles over. */
const CANNOT_UNPACK: ReadonlySet<ContainerFaultKind> = new Set<ContainerFaultKind>([
  ...(['unreadable', 'empty', 'not-a-zip', 'multi-disk', 'data-before', 'encrypted'] as const),
  ...(['method-unsupported', 'truncated-entry', 'damaged-entry', 'crc-mismatch'] as const),
  ...(['size-differs', 'traversal', 'file-and-folder'] as const),
]);

/** Where our reader gave up, nothing can be said of what another would make of it. */
const GAVE_UP: ReadonlySet<XmlFaultKey> = new Set(['too-large', 'too-deep', 'too-many-faults']);

/** Scripts the service looks into. */
const SCRIPTS = 10;

/**
 * What the service would do with the package; undefined for what is never
 * handed to it (a film, a course, a manifest on its own) and for what our own
 * reader could not read to its end.
 */
export async function predictionFor(view: PackageView): Promise<PackagePrediction | undefined> {
  if (!isArchive(view)) return undefined;
  const fault = view.files.faults.find(({ kind }) => CANNOT_UNPACK.has(kind));
  if (fault) {
    const reasons = [{ key: 'cannot-unpack', data: { fault: fault.kind } }] as const;
    return { verdict: 'rejected', reasons, repairs: [], doubts: [], sco: false, resumes: 'no' };
  }
  const tree = new ServiceTree(view.files.paths);
  const found = tree.named('imsmanifest.xml');
  const manifest = found && (await view.xml(found.path));
  if (found && (!manifest || manifest.faults.some(({ key }) => GAVE_UP.has(key)))) return undefined;
  const predicted = predict(tree, manifest);
  return { ...predicted, resumes: predicted.sco ? 'yes' : await resumes(view, tree.scripts) };
}

const isArchive = (view: PackageView): boolean =>
  !view.alone &&
  (WEB.includes(view.kind) ||
    (view.kind === 'unknown' && (!view.isFile || extensionOf(view.path) === 'zip')));

/** It looks into the ten scripts that the disk names first. */
async function resumes(view: PackageView, scripts: readonly string[]): Promise<Resumes> {
  let speaking = 0;
  for (const path of scripts) {
    const text = await view.text(path);
    if (text?.includes('cmi.suspend_data') || text?.includes('cmi.location')) speaking++;
    // As soon as it can be told.
    if (speaking > 0 && (scripts.length <= SCRIPTS || speaking > scripts.length - SCRIPTS)) return 'yes';
  }
  return speaking === 0 ? 'no' : 'unsure';
}
