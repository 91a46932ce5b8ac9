import type { Shell } from '../host.ts';

/** The Shell port as far as there is one: a browser has no dialogs of the system's own. */
export interface AppShell extends Pick<Shell, 'reveal' | 'openExternal'> {
  /** `start`: the folder that is shown first. */
  pickFolder?(start?: string): Promise<string | undefined>;
}
