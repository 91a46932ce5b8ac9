/** What is done on the desk by button and by key alike. */

import { captionsIn, editCues } from './captions.ts';
import { addCue, joinCues, removeCue, setEdge, splitCue } from './cue-edit.ts';
import type { DeskAct } from './keys.ts';
import { playOrPause, seek, seekBy, timeNow } from './playing.ts';
import { useDesk } from './view.ts';

/** Seconds that "back" goes, to hear something again. */
const BACK = 2;

/** Works on another cue, and shows its moment. */
export function goToCue(at: number, focus = true): void {
  const { lang } = useDesk.getState();
  const cue = captionsIn(lang).cues[at];
  if (!cue) return;
  useDesk.setState({ at });
  seek(cue.start);
  if (focus)
    requestAnimationFrame(() => {
      const field = document.getElementById(wordsId(lang, at));
      field?.focus();
      field?.scrollIntoView({ block: 'nearest' });
    });
}

/** Id of the field that holds a cue's words. */
export const wordsId = (lang: string, at: number): string => `cue-${lang}-${at}`;

/** Where the cursor stands in a cue's words, if it does. */
function caretIn(lang: string, at: number): number | undefined {
  const field = document.getElementById(wordsId(lang, at));
  return field instanceof HTMLTextAreaElement && field === document.activeElement
    ? field.selectionStart
    : undefined;
}

const ACTS: Readonly<Record<DeskAct, (lang: string, at: number) => void>> = {
  play: playOrPause,
  back: () => seekBy(-BACK),
  on: () => seekBy(BACK),
  start: (lang, at) => editCues(lang, (cues) => setEdge(cues, at, 'start', timeNow())),
  end: (lang, at) => editCues(lang, (cues) => setEdge(cues, at, 'end', timeNow())),
  next: (_, at) => goToCue(at + 1),
  previous: (_, at) => goToCue(at - 1),
  add: (lang) => {
    let place = 0;
    editCues(lang, (cues) => {
      const added = addCue(cues, timeNow());
      place = added.at;
      return added.cues;
    });
    goToCue(place);
  },
  split: (lang, at) => {
    const caret = caretIn(lang, at);
    editCues(lang, (cues) => splitCue(cues, at, caret));
  },
  join: (lang, at) => editCues(lang, (cues) => joinCues(cues, at)),
  remove: (lang, at) => {
    editCues(lang, (cues) => removeCue(cues, at));
    useDesk.setState({ at: Math.max(0, Math.min(at, captionsIn(lang).cues.length - 1)) });
  },
};

/** Which acts change captions; a course that is only read takes the others alone. */
const CHANGES: ReadonlySet<DeskAct> = new Set(['start', 'end', 'add', 'split', 'join', 'remove']);

export function perform(act: DeskAct, mayChange: boolean): void {
  const { lang, at } = useDesk.getState();
  if (mayChange || !CHANGES.has(act)) ACTS[act](lang, at);
}
