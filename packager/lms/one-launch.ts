/** One launch by the robot: a browser without memory, the package, a walk, and the way out. */
import type { Browser, BrowserContext } from 'playwright-core';
import type { UiLang } from '../course/words.ts';
import type { PackageKind } from '../read/kind.ts';
import type { PackageFiles } from '../read/package.ts';
import type { Activity } from './activity.ts';
import { answered, Hung } from './hang.ts';
import { noWayOut } from './no-way-out.ts';
import { type Held, Notes } from './notes.ts';
import type { Pace } from './pace.ts';
import { ENTRY, LEARNER } from './page-config.ts';
import { eyesScript } from './page-script.ts';
import type { Phase, Visit } from './plan.ts';
import type { Recorded, Recording } from './recording.ts';
import { courseOf, picture, SILENCE, shownText } from './screen.ts';
import { servePackage } from './server.ts';
import type { LmsId } from './stand-ins.ts';
import { type Walk, walkThrough } from './walk.ts';
import { Windows } from './windows.ts';

/** A package that is still loading after this is taken as it is. */
const LOADING = 15_000;
/** From opening to leaving. */
const LAUNCH_LIMIT = 180_000;

/** Without these a screen looks or sounds otherwise, but works. */
const LOOKS =
  /\.(png|jpe?g|gif|svg|webp|ico|cur|woff2?|ttf|otf|eot|css|map|vtt|mp3|ogg|wav|m4a|aac|mp4|webm|ogv|m4v)$/i;
/** Whether pages, scripts or data are missing that a screen may need to work. */
const lacks = (missing: ReadonlySet<string>): boolean => [...missing].some((path) => !LOOKS.test(path));

export interface LaunchOptions {
  readonly lms: LmsId;
  readonly kind: PackageKind;
  readonly launch: string;
  readonly lang: UiLang;
  readonly attempt: number;
  readonly visit: Visit;
  /** Beside the visits; see plan.ts. */
  readonly phase?: Phase;
  /** The lesson that is launched, where the platform knows lessons. */
  readonly activity?: Activity;
  /** What the platform holds before this launch. */
  readonly before: Held;
  readonly signal?: AbortSignal;
  /** Milliseconds that are left for it of the whole run. */
  readonly within: number;
  /** Milliseconds that a package of another tool may take of them, where no end can be known. */
  readonly share: number;
  readonly pace: Pace;
  seen(screens: number): void;
}

/** Launches once; returns what was noticed and what the platform holds afterwards. */
export async function launchOnce(
  browser: Browser,
  files: PackageFiles,
  options: LaunchOptions,
): Promise<{ recording: Recording; after: Held }> {
  const { lms, kind, launch, lang, attempt, visit, before, phase, activity, pace } = options;
  const title = launch;
  const server = await servePackage(files, {
    config: () => ({
      ...{ lms, kind, view: 'robot', lang, title, launch, attempt },
      ...{ learner: LEARNER, entry: ENTRY, record: before.record },
      ...(phase === 'lesson' && activity && { item: activity.identifier }),
      ...(phase === 'review' && { review: true }),
      ...((phase === 'window' || phase === 'alone') && { opening: phase }),
    }),
  });
  const { host, origin } = new URL(server.url);
  const outside = await noWayOut();
  const notes = new Notes(before);
  const windows = new Windows(origin);
  const walk: Walk = { screens: [], answers: [], stopped: 'not-loaded' };
  const begun = performance.now();
  const now = () => Math.round(performance.now() - begun);
  let hung = false;
  let cut = false;
  let atLoad: { recorded: Recorded; calls: number } | undefined;
  let first: Uint8Array | undefined;
  let last: Uint8Array | undefined;
  let foreign = false;
  let shown: string | undefined;
  let context: BrowserContext | undefined;
  try {
    context = await browser.newContext({
      acceptDownloads: false,
      proxy: outside.proxyFor(host),
      serviceWorkers: 'block',
      viewport: { width: 1280, height: 800 },
      locale: lang === 'hi' ? 'hi-IN' : 'en-IN',
    });
    const page = await context.newPage();
    await context.addInitScript({ content: await eyesScript() });
    await notes.listenTo(context, page, origin, windows, phase === 'window');
    const opened = page.goto(server.url, { waitUntil: 'load', timeout: LOADING }).catch(() => null);
    await answered(opened, LOADING + SILENCE);
    await new Promise((done) => setTimeout(done, pace.settle));
    first = await picture(page);
    foreign = (await courseOf(page)) === undefined;
    if (phase === 'alone') shown = await shownText(page);
    atLoad = { recorded: notes.held.recorded, calls: notes.calls.length };
    const { signal, seen, within, share } = options;
    const given = Math.min(within, foreign ? share : within);
    const until = Math.min(LAUNCH_LIMIT, given);
    const completed = () => notes.held.recorded.completion === 'completed';
    await walkThrough(page, walk, {
      visit,
      now,
      until,
      pace,
      seen,
      completed,
      wrote: (since) => notes.wrote(since),
      windows,
      ...(signal ? { signal } : {}),
    });
    cut = walk.stopped === 'too-long' && now() >= given;
    if (foreign && walk.stopped === 'stuck' && lacks(server.missing)) walk.obstacle = 'missing';
    if (visit.goal === 'middle') await new Promise((done) => setTimeout(done, pace.dwell));
    last = walk.last ?? (await picture(page));
    await windows.close();
    // A page that is gone has nothing more to say.
    const leaves = page.evaluate('kritiLeaves()').catch((error: unknown) => {
      if (!page.isClosed()) throw error;
    });
    await answered(leaves, SILENCE);
  } catch (error) {
    if (!(error instanceof Hung) && !notes.crashed) throw error;
    hung = true;
    walk.stopped = 'hung';
  } finally {
    // A context whose page hangs cannot be closed; the caller ends the whole browser.
    if (!hung) await context?.close();
    await server.close();
    await outside.close();
  }
  const recording: Recording = {
    ...{ lms, kind, attempt, launched: notes.launched },
    ...(phase && { phase }),
    ...(activity && { activity }),
    ...(foreign && { foreign }),
    ...(shown !== undefined && { shown }),
    // The record store is no object that can be looked at: a package that speaks to it has found it.
    apiFound: notes.apiFound || (lms === 'lrs' && notes.calls.length > 0),
    calls: notes.calls,
    saves: notes.saves,
    ...(atLoad ? { atLoad } : {}),
    recorded: notes.held.recorded,
    network: [...notes.network],
    ...(notes.learnerSent.size > 0 && { learnerSent: [...notes.learnerSent.values()] }),
    missing: [...server.missing],
    console: notes.console,
    dialogs: notes.dialogs,
    popups: notes.popups,
    downloads: notes.downloads,
    hung,
    ...(cut && { cut: true as const }),
    screens: walk.screens,
    answers: walk.answers,
    stopped: walk.stopped,
    ...(walk.obstacle && { obstacle: walk.obstacle }),
    ...(first && last ? { pictures: { first, last } } : {}),
  };
  return { recording, after: notes.held };
}
