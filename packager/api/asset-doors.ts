/**
 * Unguessable addresses for the asset folders of courses, so that an `<img>`
 * can load from them without a token, and nobody else can find them.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

/** Where the addresses begin. */
export const ASSET_ROOT = '/a/';

const ADDRESS = /^\/a\/([0-9a-f]{32})\/([0-9a-f]{64}\.[a-z0-9]{1,8})$/;

export interface AssetDoors {
  /** The address before `<asset id>.<ext>` for the course in `folder`: the same as long as this host runs. */
  baseOf(folder: string): string;
  /** The file at an address; undefined for any other address. */
  fileAt(pathname: string): string | undefined;
}

export function createAssetDoors(): AssetDoors {
  const keyOf = new Map<string, string>();
  const folderOf = new Map<string, string>();
  return {
    baseOf: (folder) => {
      let key = keyOf.get(folder);
      if (!key) {
        key = randomBytes(16).toString('hex');
        keyOf.set(folder, key);
        folderOf.set(key, folder);
      }
      return `${ASSET_ROOT}${key}/`;
    },
    fileAt: (pathname) => {
      const [, key = '', name = ''] = ADDRESS.exec(pathname) ?? [];
      const folder = folderOf.get(key);
      return folder && join(folder, 'assets', name);
    },
  };
}
