import type { ReactNode } from 'react';
import type { PageState } from '../../packager/course/pages.ts';
import { type Key, useSay } from '../words.tsx';
import './page-state.css';

export const STATE_WORDS: Readonly<Record<PageState, Key>> = {
  draft: 'state-draft',
  'needs-work': 'state-needs-work',
  ready: 'state-ready',
};

/** Told apart by their shape, not by a colour: a broken ring, a half disc, a tick. */
const SHAPES: Readonly<Record<PageState, ReactNode>> = {
  draft: <circle cx="8" cy="8" r="4.6" strokeDasharray="2.4 2.4" />,
  'needs-work': (
    <>
      <circle cx="8" cy="8" r="4.6" />
      <path d="M8 3.4a4.6 4.6 0 0 1 0 9.2z" className="full" />
    </>
  ),
  ready: <path d="m3.6 8.6 2.9 2.9 6-6.6" />,
};

/** How far the work on a page is. Named for screen readers. */
export function StateMark({ state }: { state: PageState }) {
  const say = useSay();
  const name = say(STATE_WORDS[state]);
  return (
    <span className={`state ${state}`} role="img" aria-label={name} title={name}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {SHAPES[state]}
      </svg>
    </span>
  );
}

/** The first letters of a name, of any script: of its first word and its last. */
function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const first = (word: string | undefined): string =>
    word ? ([...new Intl.Segmenter().segment(word)][0]?.segment ?? '') : '';
  return (first(words[0]) + (words.length > 1 ? first(words.at(-1)) : '')).toLocaleUpperCase();
}

/** Who works on a page, by initials; the whole name for screen readers and under the pointer. */
export function AssigneeMark({ name }: { name: string }) {
  return (
    <span className="assignee" role="img" aria-label={name} title={name}>
      {initialsOf(name)}
    </span>
  );
}
