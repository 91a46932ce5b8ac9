/** Names beside others: nothing that lies there is ever written over. */
import { rename, stat } from 'node:fs/promises';

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** `<folder>/<name>`, or with the first number from 2 under which nothing lies there. */
export async function freePath(folder: string, name: string): Promise<string> {
  for (let n = 1; ; n += 1) {
    const path = `${folder}/${n === 1 ? name : `${name} ${n}`}`;
    if (!(await isThere(path))) return path;
  }
}

/** Moves a folder into another, under its own name or a numbered one. Answers where it now lies. */
export async function moveInto(path: string, folder: string, name: string): Promise<string> {
  const to = await freePath(folder, name);
  await rename(path, to);
  return to;
}
