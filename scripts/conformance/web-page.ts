/**
 * A course packed as a web page, opened as a person opens it: a file on disk,
 * or an address on a web server. No platform has a part in it, so the browser
 * is one that remembers, and what it has in store is what was recorded.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startWithMemory } from '../../packager/lms/browser.ts';
import { noWayOut } from '../../packager/lms/no-way-out.ts';
import { Notes } from '../../packager/lms/notes.ts';
import { PACE } from '../../packager/lms/pace.ts';
import { eyesScript } from '../../packager/lms/page-script.ts';
import type { Visit } from '../../packager/lms/plan.ts';
import { NOTHING_RECORDED, type Recorded } from '../../packager/lms/recording.ts';
import { type Walk, walkThrough } from '../../packager/lms/walk.ts';
import { Windows } from '../../packager/lms/windows.ts';
import type { CourseData } from '../../packager/player/course-data.ts';
import { standingOf } from '../../packager/player/standing.ts';
import { decode } from '../../packager/player/state.ts';
import type { Launch } from './facts.ts';

const LAUNCH_LIMIT = 180_000;

/** What the browser keeps of the course, said as a platform would. */
function recordedFrom(state: string | null, course: CourseData): Recorded {
  const learner = state === null ? undefined : decode(state, course);
  if (state === null || learner === undefined) return NOTHING_RECORDED;
  const { completed, success, score } = standingOf(learner, course);
  return {
    completion: completed ? 'completed' : 'incomplete',
    success,
    ...(score !== undefined && { scoreScaled: score / 100 }),
    location: learner.page,
    suspendDataLength: state.length,
  };
}

export interface WebPage {
  /** `file:` or `http:` address of the package's index.html. */
  readonly address: string;
  /** The package's own description of the course. */
  readonly course: CourseData;
  readonly signal: AbortSignal;
  /** Called before each launch, from 1. */
  onLaunch(launch: number): void;
}

/** Walks the visits one after the other; between two of them the browser is closed. */
export async function visitWebPage(plan: readonly Visit[], options: WebPage): Promise<Launch[]> {
  const { address, course, signal } = options;
  const { host, origin } = new URL(address);
  const memory = await mkdtemp(join(tmpdir(), 'kriti-memory-'));
  const outside = await noWayOut();
  const script = await eyesScript();
  const launches: Launch[] = [];
  const kept = async (page: Page): Promise<Recorded> => {
    const state: unknown = await page.evaluate(`localStorage.getItem('kriti/${course.id}')`);
    return recordedFrom(typeof state === 'string' ? state : null, course);
  };
  try {
    for (const [index, visit] of plan.entries()) {
      signal.throwIfAborted();
      options.onLaunch(index + 1);
      const started = await startWithMemory(memory, outside.proxyFor(host));
      if (!started.ok) throw new Error(`${started.error.code} ${started.error.detail}`);
      const context = started.value;
      try {
        const notes = new Notes({ record: undefined, recorded: NOTHING_RECORDED });
        const page = context.pages()[0] ?? (await context.newPage());
        await notes.listenTo(context, page, origin, new Windows(origin));
        const missing: string[] = [];
        context.on('requestfailed', (request) => {
          // A film that is left is no file that is missing.
          if (new URL(request.url()).origin === origin && request.failure()?.errorText !== 'net::ERR_ABORTED')
            missing.push(request.url().split('/').at(-1) ?? '');
        });
        await context.addInitScript(script);
        await page.goto(address);
        const atLoad = { recorded: await kept(page) };
        const walk: Walk = { screens: [], answers: [], stopped: 'not-loaded' };
        const begun = performance.now();
        const now = () => Math.round(performance.now() - begun);
        await walkThrough(page, walk, { visit, now, until: LAUNCH_LIMIT, pace: PACE, signal });
        launches.push({
          ...{
            screens: walk.screens,
            answers: walk.answers,
            stopped: walk.stopped,
            atLoad,
            recorded: await kept(page),
          },
          ...{ network: [...notes.network], console: notes.console, missing, hung: false },
        });
      } finally {
        await context.close();
      }
    }
    return launches;
  } finally {
    await outside.close();
    await rm(memory, { recursive: true, force: true, maxRetries: 5 });
  }
}
