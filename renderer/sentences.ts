/** Parts of a finding or a failure, each a sentence of its own, one after the other. */
import { useSettings } from './settings.ts';

const ENDS = /[.।!?…:]["”’)]?$/u;

/** Joins what there is with full stops, those of the window's language: the last part is a heading's "how" as often as a sentence. */
export function inSentences(...parts: readonly (string | undefined)[]): string {
  const stop = useSettings.getState().lang === 'hi' ? '।' : '.';
  return parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (ENDS.test(part ?? '') ? part : `${part}${stop}`))
    .join(' ');
}
