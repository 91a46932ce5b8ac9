/** Files of the course in front changed outside: what both knew, what each made of it, and the end of the matter. */
import type { OpenedCourse } from '../packager/api.ts';
import type { Course } from '../packager/course/course.ts';
import { courseFile } from '../packager/course/file-of.ts';
import type { Doc } from '../packager/course/node.ts';
import type { PageHead } from '../packager/course/pages.ts';
import { filesOf, resumeSaving, savedOf } from './autosave.ts';
import { change, flushText } from './history.ts';
import { type Choice, clashesOf, merged, type Sides } from './merge.ts';
import { rpc } from './rpc.ts';
import { type Draft, docKey, openCourse, setOpen, toDraft } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

function draftOf(files: ReadonlyMap<string, unknown>): Draft {
  const heads: Record<string, PageHead> = {};
  const docs: Record<`${string}.${string}`, Doc> = {};
  for (const [file, value] of files) {
    const what = courseFile(file);
    if (what?.kind === 'page') heads[what.id] = value as PageHead;
    if (what?.kind === 'doc') docs[docKey(what.id, what.lang)] = value as Doc;
  }
  return { course: files.get('course.json') as Course, heads, docs };
}

/** A file that has the hash we know is the one we have: it need not be compared, nor saved again. */
function asWeKnowIt(theirs: OpenedCourse, known: ReturnType<typeof savedOf>): Map<string, unknown> {
  const files = filesOf(toDraft(theirs.course, theirs.pages));
  for (const file of files.keys()) {
    const own = known?.saved.get(file);
    if (own !== undefined && known?.hashes[file] === theirs.hashes[file]) files.set(file, own);
  }
  return files;
}

/** The three states of the course in front; `theirs` is what lies on disk now. */
export function sidesOf(theirs: OpenedCourse): Sides {
  flushText();
  const { path, draft: mine } = openCourse();
  const known = savedOf(path);
  return { base: draftOf(known?.saved ?? filesOf(mine)), mine, theirs: draftOf(asWeKnowIt(theirs, known)) };
}

/** Keeps both states as versions: what is not chosen stands in the history. False when it could not be. */
async function keepBoth(mine: Draft): Promise<boolean> {
  const { path } = openCourse();
  const files = Object.fromEntries(filesOf(mine));
  const kept = await rpc('versions.keep', { path, kind: 'theirs' });
  const own = kept.ok ? await rpc('versions.keep', { path, kind: 'mine', files }) : kept;
  if (!own.ok) note(own.error.message || say('engine-silent'));
  return own.ok;
}

/**
 * Puts both together as chosen, as one change that Undo takes back, and goes
 * on saving. Nothing happens when what is not chosen could not be kept.
 */
export async function settle(
  theirs: OpenedCourse,
  sides: Sides,
  choices: ReadonlyMap<string, Choice>,
): Promise<void> {
  const clashes = clashesOf(sides);
  if (clashes.length > 0 && !(await keepBoth(sides.mine))) return;
  const next = merged(sides, choices, (title) => say('their-copy', { title }));
  const { page } = openCourse();
  const isShown = !page || next.heads[page];
  change(
    (d) => {
      Object.assign(d, next);
    },
    isShown ? {} : { show: Object.keys(next.heads)[0] ?? null },
  );
  resumeSaving(theirs.hashes, asWeKnowIt(theirs, savedOf(openCourse().path)));
  if (clashes.length === 0) return note(say('outside-taken'));
  note(say('conflict-settled'), { label: say('history'), run: () => setOpen({ mode: 'history' }) });
}
