/** A title as the name of a file or folder. */

/** On any system: no signs that one of them refuses, not too long; '' when nothing is left. */
export const fileNameOf = (title: string): string =>
  title
    .replace(/[/\\:*?"<>|\u0000-\u001f]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 80)
    .trim();
