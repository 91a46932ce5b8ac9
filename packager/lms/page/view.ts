import type { PageConfig } from '../page-config.ts';
import type { PageEvent } from '../recording.ts';
export function showToPerson(_c: PageConfig, _t: (event: PageEvent) => void): void {}
