/**
 * What became of a course: page by page, and in its settings. Pure and
 * symmetric: the difference of a course to itself is empty.
 */
import { diffArrays } from 'diff';
import { canonical } from '../canonical.ts';
import { type CommentDiff, commentDiff } from '../comments/diff.ts';
import type { Course, Id, Module, Stage, Text } from '../course.ts';
import { glossaryDiff, type TermDiff } from '../glossary/diff.ts';
import type { Page, Project } from '../pages.ts';
import { pagesInOrder } from '../pages.ts';
import { type DocDiff, docDiffs, type SettingChange, settingChanges } from './page.ts';

export interface PageDiff {
  readonly id: Id;
  /** Titles now; of a page that went, the last it had. */
  readonly title: Text;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Its old titles, where one of them differs. */
  readonly renamed?: Text;
  readonly stage?: { readonly before: Stage | undefined; readonly after: Stage | undefined };
  /** Only where it stands elsewhere among the pages that stayed, or in another module. */
  readonly moved?: Move;
  readonly comments?: CommentDiff;
  readonly docs: readonly DocDiff[];
}

interface Move {
  /** Place in the course, counted from 1, before and after. */
  readonly from: number;
  readonly to: number;
  /** Title of the module it went to, where that is another. */
  readonly module?: Text;
}

export interface CourseDiff {
  /** Settings of the course; its outline, where modules or items differ, as 'outline'. */
  readonly settings: readonly SettingChange[];
  readonly glossary: readonly TermDiff[];
  /** In the order of the new course, then those that went. */
  readonly pages: readonly PageDiff[];
}

/** The pages in order, each with the module it stands in. */
const placesOf = (project: Project): Map<Id, Module> =>
  new Map([...pagesInOrder(project)].map(({ page, module }) => [page.id, module]));

/** Where pages went that stand elsewhere among those that both courses have. */
function moves(before: ReadonlyMap<Id, Module>, after: ReadonlyMap<Id, Module>): Map<Id, Move> {
  const [old, now] = [[...before.keys()], [...after.keys()]];
  const steps = diffArrays(
    old.filter((id) => after.has(id)),
    now.filter((id) => before.has(id)),
  );
  const elsewhere = new Set(steps.flatMap(({ added, value }) => (added ? value : [])));
  const found = new Map<Id, Move>();
  for (const [id, module] of after) {
    const was = before.get(id);
    const isOther = was !== undefined && was.id !== module.id;
    if (!elsewhere.has(id) && !isOther) continue;
    const places = { from: old.indexOf(id) + 1, to: now.indexOf(id) + 1 };
    found.set(id, { ...places, ...(isOther && { module: module.title }) });
  }
  return found;
}

/** The outline without its pages, which are told one by one. */
const modulesOf = ({ outline }: Course): unknown =>
  outline.map(({ items, ...module }) => ({
    ...module,
    items: items.flatMap((item): unknown[] => {
      if (item.kind !== 'pages') return [item];
      return item.title ? [{ kind: item.kind, title: item.title }] : [];
    }),
  }));

function courseSettings(before: Course, after: Course): SettingChange[] {
  const { outline: _, glossary: _terms, ...old } = before;
  const { outline: __, glossary: __terms, ...now } = after;
  const settings = settingChanges(old, now);
  const [modules, modulesNow] = [modulesOf(before), modulesOf(after)];
  if (canonical(modules) === canonical(modulesNow)) return settings;
  return [...settings, { name: 'outline', before: modules, after: modulesNow }];
}

function pageDiff(
  before: Page | undefined,
  after: Page | undefined,
  moved: Move | undefined,
): PageDiff | undefined {
  const page = after ?? before;
  if (!page) return undefined;
  const kind = !before ? 'added' : !after ? 'removed' : 'changed';
  const docs = docDiffs(before, after);
  const isRenamed = before && after && canonical(before.title) !== canonical(after.title);
  const isStaged = before && after && before.stage !== after.stage;
  const comments = before && after && commentDiff(before.comments, after.comments);
  const isTold = isRenamed || isStaged || moved || comments;
  if (kind === 'changed' && docs.length === 0 && !isTold) return undefined;
  return {
    id: page.id,
    title: page.title,
    kind,
    ...(isRenamed && { renamed: before.title }),
    ...(isStaged && { stage: { before: before.stage, after: after.stage } }),
    ...(moved && { moved }),
    ...(comments && { comments }),
    docs,
  };
}

/** The difference between two courses, or two versions of one. */
export function courseDiff(before: Project, after: Project): CourseDiff {
  const [old, now] = [placesOf(before), placesOf(after)];
  const moved = moves(old, now);
  const ids = new Set([...now.keys(), ...after.pages.keys(), ...old.keys(), ...before.pages.keys()]);
  const pages = [...ids].flatMap((id) => {
    const diff = pageDiff(before.pages.get(id), after.pages.get(id), moved.get(id));
    return diff ? [diff] : [];
  });
  return {
    settings: courseSettings(before.course, after.course),
    glossary: glossaryDiff(before.course.glossary, after.course.glossary),
    pages,
  };
}

export const isEmptyDiff = ({ settings, glossary, pages }: CourseDiff): boolean =>
  settings.length === 0 && glossary.length === 0 && pages.length === 0;
