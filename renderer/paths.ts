/** Paths of the machine the engine runs on, as far as the window must put them together. */
import { appInfo } from './app-info.ts';

export const join = (folder: string, name: string): string => {
  const separator = appInfo().platform === 'win32' ? '\\' : '/';
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
};

/** The folder of a path, and its last name. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { folder: path.slice(0, Math.max(at, 1)), name: path.slice(at + 1) };
}
