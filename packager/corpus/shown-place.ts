/** Where a corpus lies, as messages and logs may show it. */

/** Whether what a person names is the address of a database; else it is a folder. */
export const isDatabase = (corpus: string): boolean => /^postgres(ql)?:\/\//.test(corpus);

/** The folder, or the address without its password. */
export function shownPlace(corpus: string): string {
  if (!isDatabase(corpus)) return corpus;
  try {
    const shown = new URL(corpus);
    shown.password = '';
    return shown.href;
  } catch {
    return 'postgres:';
  }
}
