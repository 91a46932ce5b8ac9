/** The folder that the app and the command line share: what the user brought in. */
import { homedir } from 'node:os';
import { configFolder } from '../api/config-folder.ts';
import { portPath } from '../host-node.ts';

export const ownFolder = (): string => {
  const { env, platform } = process;
  return portPath(configFolder({ env, platform, home: homedir() }));
};
