/** Where the app keeps what it remembers of its user: never inside a course. */
import { join } from 'node:path';

interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  readonly home: string;
}

/**
 * KRITI_HOME, else what the system sets aside for it: the XDG base directory
 * specification on Linux, Application Support on macOS, APPDATA on Windows.
 */
export function configFolder({ env, platform, home }: Machine): string {
  if (env.KRITI_HOME) return env.KRITI_HOME;
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'Kriti');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Kriti');
  return join(env.XDG_CONFIG_HOME || join(home, '.config'), 'kriti');
}
