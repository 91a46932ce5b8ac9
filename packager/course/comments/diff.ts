/** What became of the comments of a page between two versions, in counts. Pure. */
import { canonical } from '../canonical.ts';
import type { Thread } from '../pages.ts';

export interface CommentDiff {
  readonly added: number;
  readonly answered: number;
  readonly resolved: number;
  readonly reopened: number;
  readonly removed: number;
}

/** Undefined where nobody said, settled or took back anything; a comment that only moved with its text says nothing. */
export function commentDiff(
  before: readonly Thread[] = [],
  after: readonly Thread[] = [],
): CommentDiff | undefined {
  const old = new Map(before.map((thread) => [thread.id, thread]));
  const now = new Map(after.map((thread) => [thread.id, thread]));
  const stayed = after.flatMap((thread) => {
    const was = old.get(thread.id);
    return was ? [[was, thread] as const] : [];
  });
  const diff = {
    added: after.filter(({ id }) => !old.has(id)).length,
    answered: stayed.filter(([was, is]) => canonical(was.remarks) !== canonical(is.remarks)).length,
    resolved: stayed.filter(([was, is]) => !was.resolved && is.resolved).length,
    reopened: stayed.filter(([was, is]) => was.resolved && !is.resolved).length,
    removed: before.filter(({ id }) => !now.has(id)).length,
  };
  return Object.values(diff).some((n) => n > 0) ? diff : undefined;
}
