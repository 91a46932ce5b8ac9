/**
 * What the scripts of a package do that a receiver or a learner should know of.
 */

import type { Location } from '../location.ts';
import { placesIn, within } from './place-in-text.ts';
import { askOfEveryText, SCRIPTED } from './text-pass.ts';
import type { PackageView } from './view.ts';

/** In code whose comments and literals are blanked out. The first group is the name that is shown. */
const PATTERNS = {
  storage: /(?<![\w$.])(?:window\s*\.\s*)?(localStorage|indexedDB)\s*[.[]/,
  dialog: /(?<![\w$.]|function\s)(?:window\s*\.\s*)?(alert|confirm|prompt)\s*\(/,
  window: /(?<![\w$.])(window\s*\.\s*open)\s*\(/,
  top: /(?<![\w$.])((?:window\s*\.\s*)?top\s*\.\s*(?:location|document))\b/,
  // The method, a string, is blank by now.
  synchronous: /\.\s*(open)\s*\(\s*,[^;(){}]{0,300},\s*(?:false|!1)\s*[,)]/,
  device:
    /(?<![\w$.])(?:window\s*\.\s*)?(navigator\s*\.\s*(?:geolocation|mediaDevices|getUserMedia|bluetooth|usb))\b/,
  worker: /(serviceWorker\s*\.\s*register)\s*\(/,
  // Every copy of axios brings a writer of cookies, which joins their parts, and calls it only when told.
  cookie: /(?<![\w$.])(document\s*\.\s*cookie)\s*=(?!=|\s*[\w$]+\s*\.\s*join\s*\()/,
  domain: /(?<![\w$.])(document\s*\.\s*domain)\s*=(?!=)/,
  write: /(?<![\w$.])(document\s*\.\s*write(?:ln)?)\s*\(/,
  debugger: /(?<![\w$.])(debugger)\s*(?:;|\n|$)/,
} as const satisfies Record<string, RegExp>;

export type ScriptUse = keyof typeof PATTERNS;

/** One use in one file: where it is first met there. */
export interface Use {
  readonly file: string;
  /** As it is written, without spaces. */
  readonly name: string;
  readonly location: Location;
}

const HINT =
  /localStorage|indexedDB|alert|confirm|prompt|open|top|navigator|serviceWorker|write|debugger|cookie|domain/;

/** The first of each use in each file. */
const usesIn = askOfEveryText<readonly [ScriptUse, Use]>({
  of: SCRIPTED,
  *ask({ file, scripts }) {
    const met = new Set<ScriptUse>();
    for (const script of scripts) {
      if (!HINT.test(script.code)) continue;
      for (const [use, pattern] of Object.entries(PATTERNS) as [ScriptUse, RegExp][]) {
        const match = met.has(use) ? null : pattern.exec(script.bare);
        if (!match) continue;
        met.add(use);
        const name = (match[1] ?? '').replace(/\s+/g, '');
        const place = within(script, placesIn(script.bare)(match.index));
        yield [use, { file, name, location: { in: 'package', file, ...place } }];
      }
    }
  },
});

/**
 * The first place of a use, and in how many files it is met: a library may have
 * hundreds, and the answer to all of them is one.
 */
export async function* usesOf(
  view: PackageView,
  use: ScriptUse,
): AsyncGenerator<{ key: 'used'; data: { file: string; name: string; more: number }; location: Location }> {
  const uses = (await usesIn(view)).filter(([each]) => each === use);
  const [first] = uses;
  if (!first) return;
  const [, { file, name, location }] = first;
  yield { key: 'used', data: { file, name, more: uses.length - 1 }, location };
}
