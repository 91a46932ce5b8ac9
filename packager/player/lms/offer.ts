/**
 * `lrs.js`, which only packages for an LRS carry: the library would weigh more
 * than the whole player does. It leaves what it can do where main.ts finds it.
 */
import { fromCmi5Launch } from './cmi5.ts';
import { fromTincanLaunch } from './xapi.ts';

const launches = { cmi5: fromCmi5Launch, xapi: fromTincanLaunch };

export type LrsLaunches = typeof launches;

Object.assign(window, { kritiLrs: launches });
