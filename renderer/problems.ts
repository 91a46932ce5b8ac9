/**
 * What the engine finds in the course, beside the writing: asked for after each
 * save, never in its way. A problem leads to its place, and back again.
 */
import type { CheckCounts, Failure, ShownDiagnostic, ShownResult } from '../packager/api.ts';
import type { Id, Lang } from '../packager/course/course.ts';
import { goToBlock, showPage } from './editor/pages.ts';
import { showTermAt } from './glossary/view.ts';
import { entriesOf, entryId } from './outline-entries.ts';
import { perCourse } from './per-course.ts';
import { rpc } from './rpc.ts';
import { showInspector } from './settings.ts';
import { courseAt, type Draft, openCourse, setOpen, showing, shownEntry, useCourse } from './store.ts';
import type { Level } from './ui/severity.tsx';

export interface Problem extends ShownDiagnostic {
  readonly key: string;
  readonly level: Level;
  /** Page it belongs to, if to one. */
  readonly page: Id | undefined;
}

interface Problems {
  readonly list: readonly Problem[];
  readonly counts: CheckCounts | null;
  /** Rules that found nothing: evidence. */
  readonly passed: readonly string[];
  readonly checkedAt: Date | null;
  readonly checking: boolean;
  readonly failure: Failure | null;
  /** The problem one stands at. */
  readonly current: string | null;
  /** Pointer into course.json that its form should show next; null once it does. */
  readonly form: string | null;
}

const NONE: Problems = {
  list: [],
  counts: null,
  passed: [],
  checkedAt: null,
  checking: false,
  failure: null,
  current: null,
  form: null,
};
export const useProblems = perCourse<Problems>(NONE);

/** Stops the upload first, then what needs a person, then what is worth mending. */
const ORDER: readonly Level[] = ['block', 'person', 'warn', 'pass'];

export const levelOf = (outcome: ShownResult['outcome'], severity: ShownDiagnostic['severity']): Level => {
  if (outcome === 'review') return 'person';
  return severity === 'error' ? 'block' : severity === 'warning' ? 'warn' : 'pass';
};

/** All diagnostics of a check, the weightiest first; notes that ask for nothing are left out. */
export function toProblems(results: readonly ShownResult[]): Problem[] {
  const all = results.flatMap(({ outcome, diagnostics }) =>
    diagnostics.map((d, i): Problem => {
      const { page, block, pointer, lang } = d.location;
      const key = [d.ruleId, page, lang, block, pointer, i].join(' ');
      return { ...d, key, level: levelOf(outcome, d.severity), page };
    }),
  );
  return all
    .filter((p) => p.level !== 'pass')
    .sort((a, b) => ORDER.indexOf(a.level) - ORDER.indexOf(b.level));
}

/** Courses to be checked once more when the check that runs is over. */
const wanted = new Set<string>();

/** Asks for a check of a course, else of the one in front; while one runs, one more is kept for after it. */
export async function check(course?: string): Promise<void> {
  const path = course ?? useCourse.getState().open?.path;
  if (path === undefined) return;
  wanted.add(path);
  if (useProblems.of(path).checking) return;
  while (courseAt(path) && wanted.delete(path)) {
    useProblems.setOf(path, { checking: true });
    const reply = await rpc('course.check', { path });
    if (!courseAt(path)) break;
    if (reply.ok) {
      const { results, counts, passed } = reply.value;
      const before = useProblems.of(path).list;
      const found = toProblems(results);
      useProblems.setOf(path, {
        // Most checks find what the one before found: then nothing is drawn anew.
        list: JSON.stringify(found) === JSON.stringify(before) ? before : found,
        counts,
        passed,
        checkedAt: new Date(),
        failure: null,
      });
    } else useProblems.setOf(path, { failure: reply.error });
  }
  wanted.delete(path);
  if (courseAt(path)) useProblems.setOf(path, { checking: false });
}

/** The entry of the outline that a problem belongs to: its page, its item, or the item whose file it is about. */
export function entryOf({ location }: Problem, { course }: Pick<Draft, 'course'>): Id | undefined {
  const { page, pointer = '' } = location;
  if (page) return page;
  const [, module, index] = /^\/outline\/(\d+)\/items\/(\d+)/.exec(pointer) ?? [];
  const asset = /^\/assets\/(\w+)/.exec(pointer)?.[1];
  const item = asset
    ? course.outline.flatMap((m) => m.items).find((i) => 'asset' in i && i.asset === asset)
    : course.outline[Number(module)]?.items[Number(index)];
  return item && (item.kind === 'pages' ? item.pages[0] : entryId(item));
}

interface Stand {
  /** Entry of the outline. */
  readonly entry: Id | null;
  readonly lang: Lang;
  readonly block: Id | null;
}
const useTrail = perCourse<{ readonly stands: readonly Stand[] }>({ stands: [] });

function stand(): Stand {
  const open = openCourse();
  return { entry: shownEntry(open), lang: open.lang, block: open.block };
}

/** Forgets what is known of a course that is closed. */
export function forgetProblems(path: string): void {
  useProblems.forget(path);
  useTrail.forget(path);
}

/** Shows an entry of the outline, and a block on its page; where one stood before is remembered for the way back. */
export function goTo(entry: Id, lang?: Lang, block?: Id): void {
  useTrail.setState({ stands: [...useTrail.getState().stands, stand()] });
  arrive({ entry, lang: lang ?? openCourse().lang, block: block ?? null });
}

function arrive({ entry, lang, block }: Stand): void {
  const { page, item } = showing(openCourse().draft, entry);
  setOpen({ page, item, lang, mode: 'write' });
  // The sheet may just be appearing: what follows waits for it.
  requestAnimationFrame(() => {
    if (page) showPage(page, lang);
    if (block) goToBlock(block);
  });
}

/** To the field of the course's form. */
export function goToField(field: string): void {
  setOpen({ mode: 'write' });
  showInspector();
  useProblems.setState({ form: `/${field}` });
}

/** Back from the last jump. False when there was none. */
export function goBack(): boolean {
  const { stands } = useTrail.getState();
  const last = stands.at(-1);
  useTrail.setState({ stands: stands.slice(0, -1) });
  if (last) arrive(last);
  return !!last;
}

/** Goes to where a problem is: its block, its page or item, the module, or the form of the course. */
export function goToProblem(problem: Problem): void {
  useProblems.setState({ current: problem.key });
  const { lang, block, pointer } = problem.location;
  const { draft } = openCourse();
  const module = /^\/outline\/(\d+)/.exec(pointer ?? '')?.[1];
  const found = module === undefined ? undefined : draft.course.outline[Number(module)];
  const entry = entryOf(problem, draft) ?? (found && entriesOf(found)[0]?.id);
  if (entry) {
    goTo(entry, lang, block);
    return;
  }
  if (showTermAt(pointer ?? '')) return;
  setOpen({ mode: 'write' });
  showInspector();
  useProblems.setState({ form: pointer ?? '' });
}

/** The next or previous problem, round and round. */
export function stepProblem(by: 1 | -1): void {
  const { list, current } = useProblems.getState();
  if (list.length === 0) return;
  const at = list.findIndex((p) => p.key === current);
  const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : (at + by + list.length) % list.length];
  if (next) goToProblem(next);
}

/** A verb on a button: longer advice is read beside the finding, and the button only leads there. */
const LONGEST_VERB = 26;

/** What the button of a problem says: its fix, or what to do there in few words; undefined where that takes more. */
export const actionOf = ({ fix, how }: Problem): string | undefined =>
  fix?.title ?? (how.length > 0 && how.length <= LONGEST_VERB ? how.replace(/[.।]$/, '') : undefined);
