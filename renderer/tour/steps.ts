/** The steps of the tour: a place of the window and what it is for. */
import type { Key } from '../words.tsx';

export interface Step {
  readonly id: string;
  /** The element it speaks of. */
  readonly place: string;
  /** It can be shown only while a course is open. */
  readonly inCourse: boolean;
  readonly title: Key;
  readonly text: Key;
}

const step = (id: string, place: string, inCourse: boolean, title: Key, text: Key): Step => ({
  id,
  place,
  inCourse,
  title,
  text,
});

export const STEPS: readonly Step[] = [
  step('start', '[data-pane="start"]', false, 'tour-start', 'tour-start-text'),
  step('outline', '[data-pane="outline"]', true, 'tour-outline', 'tour-outline-text'),
  step('write', '[data-pane="page"]', true, 'tour-write', 'tour-write-text'),
  step('problems', '[data-pane="problems"]', true, 'tour-problems', 'tour-problems-text'),
  step('preview', '.modebar .preview', true, 'tour-preview', 'tour-preview-text'),
  step('upload', '.modebar > .btn.primary', true, 'tour-upload', 'tour-upload-text'),
];
