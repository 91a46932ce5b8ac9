/**
 * The robot's way through a package: go on, answer what is asked, hand in the
 * test, as far and as well as its plan for the visit says (plan.ts).
 */
import type { Page } from 'playwright-core';
import { byKey, type Strategy } from './answers.ts';
import { CONTROL, GOES_ON } from './control-names.ts';
import type { Visit } from './plan.ts';
import type { GivenAnswer, Recording, Screen } from './recording.ts';
import {
  answerAll,
  courseOf,
  dismiss,
  isLoading,
  openTopic,
  pageCount,
  press,
  pressByKey,
  pressKey,
  pressLookAlike,
  scrollOn,
  see,
  shownText,
  unfold,
  watch,
} from './screen.ts';

/** Screens of a package whose length cannot be seen, after which its middle is assumed. */
const UNKNOWN_MIDDLE = 3;
const MOST_SCREENS = 400;
/** How long a press may take to show. */
const CHANGE = 4000;
const LOOK = 100;
/** The same for what is only tried. */
const CHANGE_IF_ANY = 1500;
/** How long a package of another tool may load before it is taken as it is. */
const LOADING = 25_000;
/** How long a new screen may show nothing. */
const EMPTY = 1000;
/** Screens that one page is scrolled through. */
const MOST_SCROLLS = 60;
/** Pictures that stay so long do not move by themselves. */
const STILL = 600;
/** For what comes into sight to be noticed by the package. */
const SEEN = 250;
/** For the end of a film to be played. */
const WATCHED = 6000;
/** Folded parts that one page is looked through for. */
const MOST_FOLDS = 40;

export interface Walk {
  readonly screens: Screen[];
  readonly answers: GivenAnswer[];
  stopped: Recording['stopped'];
}

export interface WalkOptions {
  readonly visit: Visit;
  /** Milliseconds since the launch. */
  now(): number;
  /** Milliseconds since the launch at which the robot gives up. */
  readonly until: number;
  readonly signal?: AbortSignal;
  /** Called for each new screen. */
  seen?(screens: number): void;
}

/** How many pages a course of ours says it has; 0 for any other. */
function pagesOf(course: unknown): number {
  const modules = (course as { modules?: unknown } | null | undefined)?.modules;
  const sizes = (Array.isArray(modules) ? modules : []).map(
    (m: { pages?: unknown[] }) => m.pages?.length ?? 0,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

const exactly = (name: string): RegExp =>
  new RegExp(`^\\s*${name.replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, '.')}\\s*$`, 'u');

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/**
 * Walks `page` and fills `walk` as it goes, so that what was seen is kept even
 * if the package hangs. Throws `Hung` when the page stops answering, and the
 * signal's reason when cancelled.
 */
export async function walkThrough(page: Page, walk: Walk, options: WalkOptions): Promise<void> {
  const course = await courseOf(page);
  const { goal, tests, language } = options.visit;
  const strategy = byKey(course, tests === 'fail');
  const pages = pagesOf(course) || (await pageCount(page));
  const middle = pages > 2 ? Math.ceil(pages / 2) : UNKNOWN_MIDDLE;
  let moved = false;

  const look = async () => {
    const sight = await see(page);
    // A screen that is still empty is not yet one.
    if (walk.screens.at(-1)?.heading === '') walk.screens.pop();
    if (
      walk.screens.at(-1)?.heading !== sight.heading &&
      (sight.heading !== '' || walk.screens.length === 0)
    ) {
      walk.screens.push({ t: options.now(), heading: sight.heading });
      options.seen?.(walk.screens.length);
    }
    return sight;
  };

  /** Waits until the screen differs from `before`; false if it does not. Pictures count where those are given. */
  const changed = async (before: string, within = CHANGE, pictures?: string): Promise<boolean> => {
    for (let waited = 0; waited < within; waited += LOOK) {
      const now = await look();
      if (now.print !== before && (now.heading !== '' || waited >= EMPTY)) return true;
      if (pictures !== undefined && now.pictures !== pictures) return true;
      await rest(LOOK);
    }
    return false;
  };

  /** The pictures in sight, where they stay as they are as long as nobody does anything. */
  const stillPictures = async (): Promise<string | undefined> => {
    const { pictures } = await look();
    await rest(STILL);
    return (await look()).pictures === pictures ? pictures : undefined;
  };

  /** Waits until nothing loads any more. A package that plays pictures alone never says so. */
  const settle = async (within: number): Promise<void> => {
    for (let waited = 0; waited < within && options.now() < options.until; waited += SEEN) {
      options.signal?.throwIfAborted();
      if (!(await isLoading(page))) return;
      await rest(SEEN);
    }
  };

  const goOn = async (): Promise<boolean> => {
    const { print } = await look();
    // A course of ours says in words where the learner is.
    const pictures = course === undefined ? await stillPictures() : undefined;
    return (await press(page, CONTROL.next)) && changed(print, CHANGE, pictures);
  };

  /** A step on to a screen that bears the heading of the one before, as where each shows the title of the course. */
  const countStep = (screensBefore: number): void => {
    const same = walk.screens.at(-1);
    if (!same || walk.screens.length > screensBefore) return;
    walk.screens.push({ t: options.now(), heading: same.heading });
    options.seen?.(walk.screens.length);
  };

  /** Topics of menus that have been opened. */
  const opened = new Set<string>();
  let played = false;

  /** Parts of pages that have been unfolded. */
  const unfolded = new Set<string>();

  /** What a page may ask for before it lets a learner go on: its films watched, its folded parts opened. */
  const lookInto = async (): Promise<boolean> => {
    let watched = 0;
    for (; watched < WATCHED && (await watch(page)); watched += SEEN) await rest(SEEN);
    let folds = 0;
    for (; folds < MOST_FOLDS && options.now() < options.until && (await unfold(page, unfolded)); folds++)
      await rest(SEEN);
    return (watched > 0 || folds > 0) && goOn();
  };

  /** Agrees to what lies over the screen, or puts it away; the screen beneath is the same. */
  const clearWay = async (): Promise<boolean> => {
    const { print } = await look();
    if ((await press(page, CONTROL.agree)) && (await changed(print, CHANGE_IF_ANY))) return true;
    return (await dismiss(page)) && (await changed(print, CHANGE_IF_ANY));
  };

  /** Ways on in packages of others, where no control is called “next”: down the page, into it, look-alikes, keys, the menu. */
  const findAnotherWay = async (): Promise<boolean> => {
    const { print } = await look();
    for (let i = 0; i < MOST_SCROLLS && (await scrollOn(page)); i++) await rest(SEEN);
    if (await goOn()) return true;
    if (await lookInto()) return true;
    const pictures = await stillPictures();
    for (const name of [CONTROL.start, CONTROL.next])
      if ((await pressByKey(page, name)) && (await changed(print, CHANGE_IF_ANY, pictures))) return true;
    if ((await pressLookAlike(page, CONTROL.next, 'next')) && (await changed(print, CHANGE_IF_ANY, pictures)))
      return true;
    if (!played && (await pressLookAlike(page, CONTROL.play, 'play'))) {
      played = true;
      if (await changed(print, CHANGE, pictures)) return true;
    }
    for (const key of ['ArrowRight', 'PageDown']) {
      await pressKey(page, key);
      if (await changed(print, CHANGE_IF_ANY, pictures)) return true;
    }
    while (options.now() < options.until && (await openTopic(page, opened)))
      if (await changed(print, CHANGE_IF_ANY, pictures)) return true;
    return false;
  };

  /** Hands in a test that has no further question. */
  const handIn = async (): Promise<boolean> => {
    const { print } = await look();
    return (await press(page, CONTROL.submitTest)) && changed(print);
  };

  /** Headings of the screens whose test was taken again: once each, or a test that cannot be passed never ends. */
  const retaken = new Set<string>();
  const again = async () => {
    const { heading } = await look();
    if (tests !== 'retry' || retaken.has(heading)) return;
    if (await press(page, CONTROL.again)) retaken.add(heading);
  };

  if (course === undefined) await settle(LOADING);
  if (course === undefined && GOES_ON.test(await shownText(page)) && (await press(page, CONTROL.agree)))
    await rest(CHANGE_IF_ANY);
  await look();
  if (goal === 'open') {
    walk.stopped = 'opened';
    return;
  }
  if (language !== undefined && (await press(page, exactly(language)))) await look();
  if (goal === 'look') {
    // A learner who comes back turns a page to see whether the course is still there.
    if (!(await goOn()) && (await press(page, CONTROL.previous))) await look();
    walk.stopped = 'end';
    return;
  }

  for (let steps = 1; steps < MOST_SCREENS && options.now() < options.until; steps++) {
    options.signal?.throwIfAborted();
    if (goal === 'middle' && steps >= middle) {
      walk.stopped = 'middle';
      return;
    }
    await again();
    const worked = await workOn(page, walk, strategy, course === undefined, look);
    const screens = walk.screens.length;
    // Handing in a test may open the way, or begin the next part of it.
    const gone = (await goOn()) || (worked && (await goOn())) || (course === undefined && (await handIn()));
    if (!gone && course === undefined && (await clearWay())) {
      moved = true;
      continue;
    }
    if (gone || (course === undefined && (await findAnotherWay()))) {
      moved = true;
      if (course === undefined) countStep(screens);
      continue;
    }
    walk.stopped = moved || worked ? 'end' : 'stuck';
    return;
  }
  walk.stopped = 'too-long';
}

/**
 * Does what the screen asks for. True if there was anything to do.
 * @param waits a test is not handed in yet: in packages of others that stands beside every question
 */
async function workOn(
  page: Page,
  walk: Walk,
  strategy: Strategy,
  waits: boolean,
  look: () => Promise<unknown>,
): Promise<boolean> {
  let worked = await press(page, CONTROL.start);
  if (worked) await look();
  const given = await answerAll(page, strategy);
  walk.answers.push(...given);
  // Each question may have its own button; a button that stays is not pressed for ever.
  for (let i = 0; i < Math.max(1, given.length) && given.length > 0; i++) {
    if (!(await press(page, CONTROL.check))) break;
    worked = true;
  }
  if (!waits && (await press(page, CONTROL.submitTest))) worked = true;
  if (worked) await look();
  return worked || given.length > 0;
}
