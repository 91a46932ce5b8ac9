/** Folders as people and windows name them, and as the ports of host.ts take them. */
import { isAbsolute, resolve } from 'node:path';
import { portPath } from '../host-node.ts';

/** An absolute path without dots or a last separator; undefined for a relative one, which would depend on us. */
export const folderPath = (path: string): string | undefined =>
  isAbsolute(path) && !path.includes('\0') ? portPath(resolve(path)) : undefined;
