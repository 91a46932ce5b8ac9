/** Puts the app together: its handler, the token of this launch, and what must be closed in the end. */
import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import type { AppShell } from './api/app-shell.ts';
import { configFolder } from './api/config-folder.ts';
import { type Context, createContext } from './api/context.ts';
import { createHandler, type Handler } from './handle.ts';
import { portPath } from './host-node.ts';
import { type RunJob, runJob } from './jobs/jobs.ts';
import type { JOBS } from './jobs/table.ts';
import { appFolder } from './shipped.ts';

export interface AppOptions {
  /** Scheme and host of every address under which the app is reached. */
  readonly origins: readonly string[];
  readonly shell: AppShell;
  /** How jobs are run; in processes of Node if left out. */
  readonly runJob?: RunJob<typeof JOBS>;
  /** Where settings and the list of courses are kept; the system's place for it if left out. */
  readonly config?: string;
  /** Told of faults of our own. */
  readonly onFault?: (error: unknown) => void;
  readonly heartbeatMs?: number;
  /** Folder of the course to begin with, absolute. */
  readonly course?: string;
  /** Folder of the window's built files; that which ships if left out. */
  readonly window?: string;
}

export interface App {
  readonly handler: Handler;
  /** Opens /rpc, /events and uploads, for as long as this app runs. */
  readonly token: string;
  /** What the handler works with: its events, settings and running previews. */
  readonly cx: Context;
  close(): Promise<void>;
}

export function openApp({ origins, shell, config, onFault, heartbeatMs, ...options }: AppOptions): App {
  const home = homedir();
  const { platform, env } = process;
  const token = randomBytes(24).toString('base64url');
  const cx = createContext({
    shell,
    home,
    platform,
    runJob: options.runJob ?? runJob,
    ...(options.course && { startedWith: portPath(options.course) }),
    config: config ?? configFolder({ env, platform, home }),
  });
  const handler = createHandler({
    door: { origins, token },
    cx,
    appFolder: options.window ?? appFolder(),
    ...(onFault && { onFault }),
    ...(heartbeatMs && { heartbeatMs }),
  });
  return { handler, token, cx, close: () => cx.close() };
}
