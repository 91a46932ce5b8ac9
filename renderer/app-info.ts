/** What the engine said of itself and its machine at the start; it does not change while the window is open. */
import type { AppInfo } from '../packager/api.ts';

let info: AppInfo = { version: '', platform: 'linux', home: '/', canPick: false, firstRun: true };

export const appInfo = (): AppInfo => info;
export const adoptInfo = (given: AppInfo): void => {
  info = given;
};
