/** Paths of the machine the engine runs on, as far as the window must put them together. */
import { appInfo } from './app-info.ts';

export const join = (folder: string, name: string): string => {
  const separator = appInfo().platform === 'win32' ? '\\' : '/';
  return folder.endsWith(separator) ? folder + name : folder + separator + name;
};

/** A title as the name of a file or folder on any system: no signs that one of them refuses, not too long. */
export const fileNameOf = (title: string): string =>
  title
    .replace(/[/\\:*?"<>|\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 80)
    .trim();

/** The folder of a path, and its last name. */
export function splitPath(path: string): { readonly folder: string; readonly name: string } {
  const at = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { folder: path.slice(0, Math.max(at, 1)), name: path.slice(at + 1) };
}
