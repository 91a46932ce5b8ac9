/** Whose rules hold the course: chosen for the course as one step of undo, brought in from a file, taken away again. */
import type { Failure, RulesInfo } from '../../packager/api.ts';
import { save } from '../autosave.ts';
import { change, undo } from '../history.ts';
import { rpc } from '../rpc.ts';
import { openCourse } from '../store.ts';
import { note } from '../ui/toast.tsx';
import { say } from '../words.tsx';
import { runGate } from './actions.ts';
import { useGate } from './view.ts';

/** What a course is held by that says nothing. */
export const USUAL = 'igot';

/** Holds the course by other rules, and looks at it under them at once. */
export function chooseRules({ id, label }: Pick<RulesInfo, 'id' | 'label'>): void {
  if ((openCourse().draft.course.profile ?? USUAL) === id) return;
  change((draft) => {
    if (id === USUAL) delete draft.course.profile;
    else draft.course.profile = id;
  });
  note(say('rules-chosen', { label }), { label: say('undo'), run: undo });
  void save();
}

/** The rules there are, in the language of the window. */
export async function knownRules(): Promise<readonly RulesInfo[] | Failure> {
  const reply = await rpc('profiles.list', {});
  return reply.ok ? reply.value : reply.error;
}

/** What was brought in or taken away changes what the course is held by, though nobody changed the course. */
function again(id: string): void {
  if (openCourse().draft.course.profile !== id) return;
  useGate.setState({ of: null });
  void runGate();
}

/** Brings in the file of a receiver. Answers its rules, or why not. */
export async function bringRules(name: string, text: string): Promise<RulesInfo | Failure> {
  const reply = await rpc('profiles.import', { name, text });
  if (!reply.ok) return reply.error;
  const { id, label } = reply.value;
  note(say('rules-brought', { label }));
  again(id);
  return reply.value;
}

/** Takes rules away that were brought in; they can be had back. @param onBack once they are there again */
export async function removeRules({ id, label }: RulesInfo, onBack: () => void): Promise<Failure | null> {
  const reply = await rpc('profiles.remove', { id });
  if (!reply.ok) return reply.error;
  const { text } = reply.value;
  note(say('rules-removed', { label }), {
    label: say('undo'),
    run: () => void bringRules(`${id}.json`, text).then(onBack),
  });
  again(id);
  return null;
}

/** Whether an answer says why not. */
export const isFailure = (answer: object): answer is Failure => 'code' in answer;
