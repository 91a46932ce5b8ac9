/** The robot's eyes alone, for a window that the package opens: no platform plays it there. */
import { probe } from './probe.ts';

// A frame is seen from its outermost window.
if (window === window.top) Object.assign(window, { kritiProbe: probe });
