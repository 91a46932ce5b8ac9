/** What people answer for at the gate: each answer is one step of undo, and is looked at at once. */

import {
  withDeclaration,
  withOverride,
  withoutAnswer,
  withoutSignOff,
  withSignOff,
} from '../../packager/course/answers.ts';
import type { Course, Declaration } from '../../packager/course/course.ts';
import { save } from '../autosave.ts';
import { change, undo } from '../history.ts';
import { setSettings, useSettings } from '../settings.ts';
import { note } from '../ui/toast.tsx';
import { type Key, say } from '../words.tsx';
import { useGate } from './view.ts';

/** A name and what is said under it. */
export interface Word {
  readonly by: string;
  readonly reason: string;
}

const now = (): string => new Date().toISOString();

function answer(told: Key, recipe: (course: Course) => Course, by?: string): void {
  // Whoever answers once answers again.
  if (by !== undefined && !useSettings.getState().name) setSettings({ name: by });
  change((draft) => {
    draft.course = recipe(draft.course as Course) as typeof draft.course;
  });
  note(say(told), { label: say('undo'), run: undo });
  void save();
}

/** Answers a statement of the score card. */
export const declare = (item: string, said: Declaration['answer'], { by, reason }: Word): void =>
  answer(
    'answer-kept',
    (course) => withDeclaration(course, item, { answer: said, by, reason, at: now() }),
    by,
  );

/** Answers for a rule, or for what only a person can say: it holds the course no more. */
export const answerFor = (rule: string, { by, reason }: Word): void =>
  answer('override-kept', (course) => withOverride(course, rule, { by, reason, at: now() }), by);

export const takeBack = (of: 'declarations' | 'overrides', id: string): void =>
  answer('answer-taken-back', (course) => withoutAnswer(course, of, id));

/** Signs the course as it stands at the gate. Nothing happens while that is not known. */
export function sign(role: string, by: string): void {
  const { gate } = useGate.getState();
  if (gate)
    answer('signed-now', (course) => withSignOff(course, { role, by, at: now(), of: gate.course }), by);
}

export const unsign = (role: string): void =>
  answer('sign-taken-back', (course) => withoutSignOff(course, role));
