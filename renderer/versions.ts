/** The history of the course in front, for whoever shows it; and what restores from it. */
import type { VersionContent, VersionInfo } from '../packager/api.ts';
import type { Id } from '../packager/course/course.ts';
import { termLinks } from '../packager/course/glossary/glossary.ts';
import type { PageHead } from '../packager/course/pages.ts';
import { save } from './autosave.ts';
import { change, undo } from './history.ts';
import { placeOf } from './outline.ts';
import { rpc } from './rpc.ts';
import { type Draft, docKey, openCourse, toDraft } from './store.ts';
import { note } from './ui/toast.tsx';
import { say } from './words.tsx';

/** Says why something about the history did not happen. */
const tell = ({ message }: { readonly message: string }): void => note(message || say('engine-silent'));

/** The versions, the newest first; null when they could not be had, and then it is said why. */
export async function listVersions(): Promise<readonly VersionInfo[] | null> {
  const reply = await rpc('versions.list', { path: openCourse().path });
  if (reply.ok) return reply.value;
  tell(reply.error);
  return null;
}

export async function readVersion(version: string): Promise<VersionContent | null> {
  const reply = await rpc('versions.read', { path: openCourse().path, version });
  if (reply.ok) return reply.value;
  tell(reply.error);
  return null;
}

/** Keeps what is written now, under a name. False when it could not be. */
export async function keepNamed(name: string, words: string): Promise<boolean> {
  await save();
  const reply = await rpc('versions.keep', { path: openCourse().path, kind: 'named', name, note: words });
  if (reply.ok) note(say('version-kept', { name }));
  else tell(reply.error);
  return reply.ok;
}

/**
 * Keeps what is written now, before something that changes much of it. False
 * when it could not be kept, and then it is said why.
 */
export async function keepBefore(kind: 'restore' | 'replace'): Promise<boolean> {
  await save();
  const reply = await rpc('versions.keep', { path: openCourse().path, kind });
  if (!reply.ok) tell(reply.error);
  return reply.ok;
}

/** Deletes a version at once; the notice brings it back. */
export async function deleteVersion(
  { id, at }: VersionInfo,
  name: string,
  onChange: () => void,
): Promise<void> {
  const { path } = openCourse();
  const reply = await rpc('versions.delete', { path, version: id });
  if (!reply.ok) return tell(reply.error);
  onChange();
  note(say('version-deleted', { name: name || at }), {
    label: say('undo'),
    run: () => void rpc('versions.undelete', { path, version: id }).then(onChange),
  });
}

/** The course becomes what it was in a version: a change like any other, that Undo takes back. */
export async function restoreCourse(content: VersionContent, name: string): Promise<void> {
  if (!(await keepBefore('restore'))) return;
  const next = toDraft(content.course, content.pages);
  const { page } = openCourse();
  change(
    (d) => {
      // Files that came in since stay in the list: Undo needs them.
      const { draft } = openCourse();
      const heads = Object.values(next.heads).map((head) => [head.id, withCommentsOf(draft, head)]);
      Object.assign(d, {
        ...next,
        heads: Object.fromEntries(heads),
        course: withFilesOf(next, draft),
      });
    },
    { show: page && next.heads[page] ? page : (Object.keys(next.heads)[0] ?? null) },
  );
  note(say('restored-course', { name }), { label: say('undo'), run: undo });
}

const withFilesOf = ({ course }: Draft, now: Draft): Draft['course'] => ({
  ...course,
  assets: { ...now.course.assets, ...course.assets },
});

/** What people say of a page now is not taken back with its words; a page that was gone brings its own. */
const withCommentsOf = ({ heads }: Draft, head: PageHead): PageHead => {
  const now = heads[head.id];
  if (!now) return head;
  const { comments: _, ...own } = head;
  return { ...own, ...(now.comments && { comments: now.comments }) };
};

/** One page becomes what it was; a page that is gone comes back to where it stood, as far as that still is. */
export async function restorePage(content: VersionContent, page: Id, name: string): Promise<void> {
  if (!(await keepBefore('restore'))) return;
  const then = toDraft(content.course, content.pages);
  const head = then.heads[page];
  if (!head) return;
  const { draft } = openCourse();
  const keys = (docs: Draft['docs']) => Object.keys(docs).filter((key) => key.startsWith(`${page}.`));
  const docs = { ...draft.docs } as Record<string, unknown>;
  // Of a version that is not whole a language may be missing that the page had.
  if (content.isWhole) for (const key of keys(draft.docs)) delete docs[key];
  for (const key of keys(then.docs)) docs[key] = then.docs[key as keyof Draft['docs']];
  change(
    (d) => {
      Object.assign(d, { docs, heads: { ...draft.heads, [page]: withCommentsOf(draft, head) } });
      d.course.assets = { ...then.course.assets, ...draft.course.assets };
      putTermsBack(d, page, then);
      if (!placeOf(draft.course, page)) putBack(d, page, then);
    },
    { show: page },
  );
  note(say('restored-page', { title: name }), { label: say('undo'), run: undo });
}

type Writable = Parameters<Parameters<typeof change>[0]>[0];

/** Terms that the page leads to and that were deleted since. */
function putTermsBack(draft: Writable, page: Id, then: Draft): void {
  const wanted = new Set(
    then.course.languages.flatMap((lang) => {
      const doc = then.docs[docKey(page, lang)];
      return doc ? termLinks(doc).map(({ term }) => term) : [];
    }),
  );
  const there = new Set(draft.course.glossary?.map(({ id }) => id));
  const back = then.course.glossary?.filter(({ id }) => wanted.has(id) && !there.has(id)) ?? [];
  if (back.length > 0) draft.course.glossary = [...(draft.course.glossary ?? []), ...back];
}

/** Into the module it stood in, after the page that stood before it; else to the end. */
function putBack(draft: Writable, page: Id, then: Draft): void {
  const place = placeOf(then.course, page);
  const old = place && then.course.outline[place.module];
  const module = draft.course.outline.find(({ id }) => id === old?.id) ?? draft.course.outline.at(-1);
  const group = old?.items.find((item) => item.kind === 'pages' && item.pages.includes(page));
  const before = group?.kind === 'pages' ? group.pages[group.pages.indexOf(page) - 1] : undefined;
  const items = module?.items.filter(({ kind }) => kind === 'pages') ?? [];
  const into =
    items.find((own) => own.kind === 'pages' && !!before && own.pages.includes(before)) ?? items.at(-1);
  if (into?.kind === 'pages') {
    const at = before === undefined ? 0 : into.pages.indexOf(before) + 1;
    into.pages.splice(before !== undefined && at === 0 ? into.pages.length : at, 0, page);
  } else module?.items.push({ id: `i-${page}`.slice(0, 64), kind: 'pages', pages: [page] });
}
