/**
 * Imported frameworks of competencies, in the user's own folder: each version
 * in a file of its own, `frameworks/<id>@<version>.json`. The one that was
 * imported last counts.
 */
import { canonical } from './course/canonical.ts';
import type { Host } from './host.ts';
import { Framework, type ReadFramework } from './platform/competencies/framework.ts';
import { writeAtomic } from './project/atomic-write.ts';
import { sha256 } from './project/json.ts';

export interface Frameworks {
  /** The newest version of each, by name. What cannot be read is left alone. */
  list(): Promise<readonly Framework[]>;
  /** Keeps what was read from a file; the same file again is the same version, and becomes the newest. */
  keep(read: ReadFramework, file: { readonly name: string; readonly bytes: Uint8Array }): Promise<Framework>;
  /** Takes away every version. False when there is none. */
  remove(id: string): Promise<boolean>;
}

const FILE = /^([a-z0-9][a-z0-9_-]*)@[0-9a-f]{12}\.json$/;

/** @param config the user's folder (config-folder.ts). All reject with `FileTrouble`. */
export function openFrameworks(host: Host, config: string): Frameworks {
  const folder = `${config}/frameworks`;
  const names = async (): Promise<readonly string[]> =>
    (await host.files.stat(folder))?.kind === 'folder'
      ? (await host.files.list(folder)).map(({ name }) => name).filter((name) => FILE.test(name))
      : [];
  const read = async (name: string): Promise<Framework | undefined> => {
    const bytes = await host.files.read(`${folder}/${name}`);
    try {
      return Framework.parse(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      return undefined;
    }
  };
  return {
    async list() {
      const all = (await Promise.all((await names()).map(read))).filter((one) => one !== undefined);
      const newest = new Map<string, Framework>();
      for (const one of all) {
        const known = newest.get(one.id);
        if (!known || known.importedAt < one.importedAt) newest.set(one.id, one);
      }
      return [...newest.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    },
    async keep(framework, { name, bytes }) {
      const version = sha256(bytes).slice(0, 12);
      const importedAt = new Date(host.now()).toISOString();
      const kept: Framework = { ...framework, format: 1, version, importedAt, file: name };
      await writeAtomic(host, `${folder}/${kept.id}@${version}.json`, Buffer.from(canonical(kept)));
      return kept;
    },
    async remove(id) {
      const own = (await names()).filter((name) => FILE.exec(name)?.[1] === id);
      for (const name of own) await host.files.remove(`${folder}/${name}`);
      return own.length > 0;
    },
  };
}
