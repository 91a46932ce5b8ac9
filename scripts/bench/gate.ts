/**
 * The gate after one page of 500 changed, against the whole gate of the same
 * course; axe aside. Work is counted: readings in documents of pages, and runs
 * of rules (test/gate/counted.ts). Time is that of the same two without the
 * counting. Goals: 1 % of the work; 300 ms.
 */
import { isDeepStrictEqual } from 'node:util';
import { PageMemory } from '../../packager/check/course/page-memory.ts';
import type { RuleResult } from '../../packager/check/in-words.ts';
import { profileById } from '../../packager/check/profile/profile.ts';
import type { Page, Project } from '../../packager/course/pages.ts';
import type { Gate } from '../../packager/gate/gate.ts';
import { gateCourse } from '../../packager/gate-course.ts';
import { Counter, retyped, type Work } from '../../test/gate/counted.ts';
import { SAMPLE, sample } from '../../test/gate/sample.ts';
import { repeated } from './material/sample-pages.ts';
import { machine, median } from './material/timed.ts';

const PAGES = 500;
const ROUNDS = 9;
const PASSED: RuleResult = { ruleId: '', outcome: 'pass', diagnostics: [] };

export async function run(): Promise<void> {
  const plain = repeated(await sample(), PAGES);
  // Formatters and rules are loaded once, whatever is measured first.
  await gated(repeated(plain, 20), new PageMemory());
  await counted(plain);
  await measured(plain);
  console.log(machine());
}

function gated(project: Project, memory: PageMemory): Promise<Gate> {
  const profile = profileById('igot');
  if (!profile) throw new Error('no profile');
  return gateCourse(SAMPLE, project, profile, 'en', { originality: PASSED, accessibility: [PASSED], memory });
}

const withPage = ({ course, pages }: Project, page: Page): Project => ({
  course,
  pages: new Map(pages).set(page.id, page),
});

/** A page in the middle that has a paragraph, and then the next. */
function changedPages({ pages }: Project): Page[] {
  const writable = [...pages.values()]
    .slice(PAGES / 2)
    .filter(({ docs }) => docs.en?.content.some(({ type, content }) => type === 'paragraph' && content));
  return writable.slice(0, ROUNDS).map((page) => retyped(page, 'en'));
}

async function counted(plain: Project): Promise<void> {
  const counter = new Counter();
  const done = counter.rules();
  const project = counter.course(plain);
  const memory = new PageMemory();
  await gated(project, memory);
  const full = counter.taken();
  const works: Work[] = [];
  let now = project;
  let gate: Gate | undefined;
  let last = plain;
  for (const page of changedPages(plain)) {
    last = withPage(last, page);
    now = withPage(now, counter.page(page));
    gate = await gated(now, memory);
    works.push(counter.taken());
  }
  done();
  if (!isDeepStrictEqual(gate, await gated(structuredClone(last), new PageMemory())))
    throw new Error('the gate after changes is not the gate from the beginning');
  const worst = works.reduce((a, b) => (b.reads > a.reads ? b : a));
  row('readings in documents', full.reads, worst.reads);
  row('runs of rules', full.runs, Math.max(...works.map(({ runs }) => runs)));
  row('pages read', full.pages.size, Math.max(...works.map(({ pages }) => pages.size)));
}

const row = (what: string, full: number, one: number): void =>
  console.log(
    `${what.padEnd(24)} full ${String(full).padStart(9)}   one page changed ${String(one).padStart(7)}   ${((100 * one) / full).toFixed(2)} % (goal 1 %)`,
  );

async function measured(plain: Project): Promise<void> {
  const ones: Spent[] = [];
  let project = structuredClone(plain);
  const memory = new PageMemory();
  const full = await spentOn(() => gated(project, memory));
  for (const page of changedPages(project)) {
    project = withPage(project, page);
    ones.push(await spentOn(() => gated(project, memory)));
  }
  const wall = ones.map(({ ms }) => ms);
  const cpu = ones.map((one) => one.cpu);
  for (const [what, all, each] of [
    ['time', full.ms, wall],
    ['of it this process ran', full.cpu, cpu],
  ] as const)
    console.log(
      `${what.padEnd(24)} full ${all.toFixed(0).padStart(6)} ms   one page changed ${median(each).toFixed(0).padStart(4)} ms   ${((100 * median(each)) / all).toFixed(1)} %, worst ${Math.max(...each).toFixed(0)} ms (goal 300 ms)`,
    );
}

interface Spent {
  readonly ms: number;
  /** What the processor gave of that; on a machine with other work to do it is less. */
  readonly cpu: number;
}

async function spentOn(what: () => Promise<unknown>): Promise<Spent> {
  const before = process.cpuUsage();
  const start = performance.now();
  await what();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - start, cpu: (user + system) / 1000 };
}
