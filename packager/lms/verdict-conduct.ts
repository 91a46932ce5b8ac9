/** How a package behaves in the browser: missing files, errors, the network, windows of its own, hanging. */
import type { Recording } from './recording.ts';
import { about, type Judge, type RunFinding } from './verdict-finding.ts';

/** Of each sort; a package that misses a thousand files says it a few times. */
const MOST = 20;

const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).host || address.slice(0, 80) : address.slice(0, 80);

function* oneLaunch(launch: Recording): Generator<RunFinding> {
  if (launch.hung) {
    const heading = launch.screens.at(-1)?.heading ?? '';
    yield about(launch, 'hung', 'error', { heading, screens: launch.screens.length });
  }
  for (const file of launch.missing.slice(0, MOST)) yield about(launch, 'file-missing', 'warning', { file });
  for (const error of new Set(launch.console.slice(0, MOST)))
    yield about(launch, 'console-error', 'warning', { error: error.slice(0, 200) });
  const hosts = new Set(launch.network.map(hostOf));
  for (const host of [...hosts].slice(0, MOST)) yield about(launch, 'network-attempt', 'warning', { host });
  for (const { message } of launch.dialogs.slice(0, MOST))
    yield about(launch, 'dialog', 'warning', { message: message.slice(0, 120) });
  if (launch.popups.length > 0) yield about(launch, 'popup', 'warning', { count: launch.popups.length });
  for (const file of launch.downloads.slice(0, MOST)) yield about(launch, 'download', 'info', { file });
}

export const judgeConduct: Judge = function* (launches) {
  for (const launch of launches) yield* oneLaunch(launch);
};
