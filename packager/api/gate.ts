/** An open course at the gate: its rules, and what a comparison and a browser said of it while it says the same. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { axeCacheFile } from '../axe/cache.ts';
import type { RuleResult } from '../check/in-words.ts';
import type { Profile } from '../check/profile/profile.ts';
import { similarLimits } from '../check/similarity/limits.ts';
import { inLang, type Text } from '../course/course.ts';
import { pagesInOrder } from '../course/pages.ts';
import { ok } from '../course/result.ts';
import type { UiLang } from '../course/words.ts';
import type { Gate } from '../gate/gate.ts';
import { gateCourse } from '../gate-course.ts';
import type { JudgedCourse } from '../judge-course.ts';
import { courseHash } from '../project/course-hash.ts';
import { pause, rulesOf } from './check.ts';
import { refuse } from './failures.ts';
import { folderPath } from './folder-path.ts';
import type { Call, Functions } from './functions.ts';
import { endRefusal, progressOf, tellFailed } from './kriti-file.ts';
import type { OpenCourse } from './open-courses.ts';
import { openCourseAt } from './open-courses.ts';
import { faultRefusal, namedDictionary } from './originality.ts';
import { isInside } from './pack.ts';

const LABELS: Readonly<Record<UiLang, Readonly<Record<'rules' | 'look' | 'compare', string>>>> = {
  en: { rules: 'Checking', look: 'A browser looks at the pages', compare: 'Comparing' },
  hi: { rules: 'जाँच हो रही है', look: 'ब्राउज़र पृष्ठ देख रहा है', compare: 'मिलान हो रहा है' },
};

interface Asked {
  readonly look?: true | undefined;
  readonly corpus?: string | undefined;
  readonly split?: true | undefined;
}

/** What was judged of each open course; it counts while the course has the same number. */
const judged = new WeakMap<OpenCourse, JudgedCourse>();

async function run(
  open: OpenCourse,
  asked: Asked,
  job: string,
  signal: AbortSignal,
  cx: Call,
): Promise<void> {
  if (!(await judge(open, asked, job, signal, cx))) return;
  const { lang } = cx;
  const gate = await gateOf(open, lang, asked.split, job, signal, cx);
  if (!gate) return;
  const { profile } = await rulesOf(open.project.course, cx);
  cx.events.send({ type: 'gated', job, value: { ...gate, rulesOf: profile.label[lang] } });
}

/** The gate with what is known of the course by now; undefined where it was stopped, which is told. */
async function gateOf(
  open: OpenCourse,
  lang: UiLang,
  split: true | undefined,
  job: string,
  signal: AbortSignal,
  cx: Call,
): Promise<Gate | undefined> {
  const onProgress = progressOf(job, LABELS[cx.lang].rules, cx);
  try {
    const { profile, missing } = await rulesOf(open.project.course, cx);
    return await gateCourse(open.folder, open.project, profile, lang, {
      ...knownOf(open, profile, lang),
      split,
      ...(missing !== undefined && { rulesMissing: missing }),
      memory: open.found,
      onRule: (done, total) => onProgress({ done, total }),
      pause: async () => {
        await pause();
        signal.throwIfAborted();
      },
    });
  } catch (error) {
    if (!signal.aborted) throw error;
    tellFailed(job, refuse('cancelled'), cx);
    return undefined;
  }
}

async function print(
  open: OpenCourse,
  { out, lang, split }: { readonly out: string; readonly lang: UiLang; readonly split: true | undefined },
  job: string,
  signal: AbortSignal,
  cx: Call,
): Promise<void> {
  const { project } = open;
  const gate = await gateOf(open, lang, split, job, signal, cx);
  if (!gate) return;
  const titleOf = (title: Text): string => inLang(title, lang, project.course);
  const input = {
    ...{ gate, out, lang, at: new Date().toISOString() },
    title: titleOf(project.course.title) || project.course.id,
    rules: (await rulesOf(project.course, cx)).profile.label[lang],
    pages: [...pagesInOrder(project)].map(({ page }) => [page.id, titleOf(page.title)] as const),
  };
  const done = await cx.runJob('printGate', input, { signal });
  if (done.ok) return cx.events.send({ type: 'made', job, path: out });
  const { system } = done.error;
  tellFailed(
    job,
    system ? refuse('cannot-write', { path: out, reason: system }) : endRefusal(done.error),
    cx,
  );
}

/** Has the course compared and looked at, where that is asked, and takes up what a browser saw of it earlier. Tells a failure, and answers false then. */
async function judge(
  open: OpenCourse,
  { look, corpus }: Asked,
  job: string,
  signal: AbortSignal,
  cx: Call,
): Promise<boolean> {
  const { folder } = open;
  const before = judged.get(open);
  const isAsked = look !== undefined || corpus !== undefined;
  if (!isAsked && (before || !existsSync(axeCacheFile(folder)))) return true;
  const onProgress = progressOf(job, LABELS[cx.lang][look ? 'look' : corpus ? 'compare' : 'rules'], cx);
  const { limits } = (await rulesOf(open.project.course, cx)).profile;
  const compared = corpus !== undefined && { corpus, limits, ...(await namedDictionary(cx)) };
  const input = { folder, look: look ?? false, ...compared };
  const done = await cx.runJob('judgeCourse', input, { signal, onProgress });
  if (done.ok && done.value.ok) {
    const { value } = done.value;
    judged.set(open, { ...(before?.course === value.course && before), ...value });
    return true;
  }
  if (!isAsked && !signal.aborted) return true;
  if (!done.ok) tellFailed(job, endRefusal(done.error), cx);
  else if (!done.value.ok) tellFailed(job, faultRefusal(done.value.error, folder, corpus ?? '', cx.lang), cx);
  return false;
}

/** What still counts of what was judged, in the words of the asker. */
function knownOf(
  open: OpenCourse,
  { limits }: Profile,
  lang: UiLang,
): Partial<Pick<JudgedCourse, 'originality' | 'accessibility'>> {
  const known = judged.get(open);
  if (!known || known.course !== courseHash(open.project)) return {};
  const { originality, accessibility } = known;
  return {
    // Compared under limits that hold no more, nobody knows whether it is too much.
    ...(originality &&
      isDeepStrictEqual(known.limits, similarLimits(limits)) && { originality: spoken(originality, lang) }),
    accessibility: accessibility.map((one) => spoken(one, lang)),
  };
}

const spoken = (result: RuleResult, lang: UiLang): RuleResult =>
  lang === 'en'
    ? result
    : {
        ...result,
        diagnostics: result.diagnostics.map(({ other, ...one }) =>
          other ? { ...one, message: other.what, why: other.why, how: other.how } : one,
        ),
      };

export const gateFunctions: Functions<'gate.run' | 'gate.print'> = {
  'gate.run': async ({ path, look, corpus, split }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const open = found.value;
    return ok({
      job: cx.packings.start((job, signal) => run(open, { look, corpus, split }, job, signal, cx)),
    });
  },
  'gate.print': async ({ path, out: place, lang, split }, cx) => {
    const found = openCourseAt(path, cx);
    if (!found.ok) return found;
    const open = found.value;
    const out = folderPath(place);
    if (!out) return refuse('no-such-folder', { path: dirname(place) });
    if (isInside(out, open.folder)) return refuse('out-inside-course');
    return ok({
      job: cx.packings.start((job, signal) => print(open, { out, lang, split }, job, signal, cx)),
    });
  },
};
