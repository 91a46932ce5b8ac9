/** Opens one file as a package of one: a PDF, a video, or a cmi5.xml on its own. */
import { basename } from 'node:path';
import { ok, type Result } from '../course/result.ts';
import { openBytes, pieces } from './bytes.ts';
import type { ContainerFault } from './fault.ts';
import { type PackageFiles, READ_LIMIT } from './package.ts';
import { collect } from './pieces.ts';

/** The only path is the file's own name. Fails with 'unreadable'; an empty file has the fault 'empty'. */
export async function openSingle(file: string): Promise<Result<PackageFiles, ContainerFault>> {
  const opened = await openBytes(file);
  if (!opened.ok) return opened;
  const bytes = opened.value;
  const name = basename(file);
  const stream: PackageFiles['stream'] = (path, range) => {
    if (path !== name) throw new Error(`no such file in the package: ${path}`);
    return pieces(bytes, Math.max(0, range?.start ?? 0), Math.min(range?.end ?? bytes.size, bytes.size));
  };
  return ok({
    paths: [name],
    has: (path) => path === name,
    size: () => bytes.size,
    read: async (path, limit = READ_LIMIT) => collect(stream(path), path, bytes.size, limit),
    stream,
    faults: bytes.size === 0 ? [{ kind: 'empty', file: name }] : [],
    close: () => bytes.close(),
  });
}
