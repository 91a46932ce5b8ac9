/** What the system around the app does for its user: dialogs, the file browser, the web browser. */
import { ok, type Result } from '../course/result.ts';
import { type Refusal, refuse } from './failures.ts';
import type { Functions } from './functions.ts';

/**
 * Addresses handed to the system: web and mail only. A scheme handler of the
 * system can run programs, so anything else is refused.
 */
export function mayOpen(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return ['http:', 'https:', 'mailto:'].includes(protocol) && username === '' && password === '';
}

const shown = (showing: Promise<void>, path: string): Promise<Result<null, Refusal>> =>
  showing.then(
    () => ok(null),
    () => refuse('shell-failed', { path }),
  );

export const shellFunctions: Functions<'shell.reveal' | 'shell.openExternal'> = {
  'shell.reveal': async ({ path }, cx) => shown(cx.shell.reveal(path), path),
  'shell.openExternal': async ({ url }, cx) => {
    if (!mayOpen(url)) return refuse('address-refused', { url });
    return shown(cx.shell.openExternal(url), url);
  },
};
