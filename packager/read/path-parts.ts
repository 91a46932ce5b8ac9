/** The parts of a path inside a package. */

/** Folder part of a path, with its final slash; '' at the root. */
export const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** The last part of a path. */
export const baseNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** Lower-case extension without the dot; '' where there is none. */
export const extensionOf = (path: string): string =>
  /\.([^./]+)$/.exec(baseNameOf(path))?.[1]?.toLowerCase() ?? '';
