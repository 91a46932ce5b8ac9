/** All targets, in the order they are offered. */
import { htmlTarget } from './html.ts';
import { scorm12 } from './scorm12.ts';
import { scorm2004 } from './scorm2004.ts';
import type { Target } from './target.ts';

export const TARGETS: readonly Target[] = [scorm12, scorm2004, htmlTarget];

export const targetOf = (id: string): Target | undefined => TARGETS.find((target) => target.id === id);
