/** Doing what findings suggest: one of them, or all of a kind in one undoable step. */
import type { Course } from '../packager/course/course.ts';
import type { Doc } from '../packager/course/node.ts';
import type { PageHead } from '../packager/course/pages.ts';
import { apply, PatchError } from '../packager/course/patch.ts';
import { change, flushText, undo } from './history.ts';
import { check, goToProblem, type Problem, useProblems } from './problems.ts';
import { type Draft, docKey, openCourse } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

/** Problems of the same rule that Kriti can mend by itself, this one among them. */
export const alike = (list: readonly Problem[], { ruleId }: Problem): Problem[] =>
  list.filter((problem) => problem.ruleId === ruleId && problem.fix);

/** The draft after one fix; undefined where the place it speaks of is no more. */
function mendedBy({ fix, location: { page, lang } }: Problem, draft: Draft): Draft | undefined {
  if (!fix) return undefined;
  try {
    if (page && lang) {
      const key = docKey(page, lang);
      const doc = draft.docs[key];
      return doc && { ...draft, docs: { ...draft.docs, [key]: apply(doc, fix.patch) as Doc } };
    }
    if (page) {
      const head = draft.heads[page];
      return head && { ...draft, heads: { ...draft.heads, [page]: apply(head, fix.patch) as PageHead } };
    }
    return { ...draft, course: apply(draft.course, fix.patch) as Course };
  } catch (error) {
    if (error instanceof PatchError) return undefined;
    throw error;
  }
}

/** Carries out fixes, the last of a page first, so that none moves the place of another. Answers how many it could. */
function carryOut(problems: readonly Problem[]): number {
  flushText();
  let { draft } = openCourse();
  let done = 0;
  for (const problem of problems.toReversed()) {
    const next = mendedBy(problem, draft);
    if (!next) continue;
    draft = next;
    done += 1;
  }
  if (done > 0)
    change((d) => {
      Object.assign(d, draft);
    });
  return done;
}

/** Carries out the fix of a problem and shows its place; where there is none, only the place. */
export function mend(problem: Problem): void {
  goToProblem(problem);
  if (!problem.fix) return;
  if (carryOut([problem]) === 0) movedOn();
}

/** Carries out the fixes of all problems of one kind. */
export function mendAlike(problem: Problem): void {
  const kind = alike(useProblems.getState().list, problem);
  const done = carryOut(kind);
  if (done === 0) movedOn();
  else note(say('mended', { n: done }), { label: say('undo'), run: undo });
}

/** The course was changed since it was checked: what the fix speaks of is elsewhere now. */
function movedOn(): void {
  note(say('mend-moved-on'));
  void check();
}
