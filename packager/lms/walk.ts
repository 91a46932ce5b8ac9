/**
 * The robot's way through a package: go on, answer what is asked, hand in the
 * test, as far and as well as its plan for the visit says (plan.ts).
 */
import type { Page } from 'playwright-core';
import { byKey, nextOption, type Strategy } from './answers.ts';
import { CONTROL, GOES_ON } from './control-names.ts';
import { answerLoose, type LooseAnswers, obstacleOn } from './foreign-hands.ts';
import { ForeignWays } from './foreign-ways.ts';
import type { Visit } from './plan.ts';
import type { GivenAnswer, Recording, Screen } from './recording.ts';
import {
  answerAll,
  clickOn,
  control,
  courseOf,
  pageCount,
  picture,
  press,
  pressFound,
  shownText,
} from './screen.ts';
import { type Clock, rest, Sightings } from './sightings.ts';
import { closeWindow, type Windows } from './windows.ts';

/** Screens of a package whose length cannot be seen, after which its middle is assumed. */
const UNKNOWN_MIDDLE = 3;
const MOST_SCREENS = 400;
/** How long a package of another tool may load before it is taken as it is. */
const LOADING = 25_000;
/** How often a question of another tool that was answered wrong is answered again. */
const MOST_TURNS = 4;

export interface Walk {
  readonly screens: Screen[];
  readonly answers: GivenAnswer[];
  stopped: Recording['stopped'];
  /** PNG of the last screen, where that was in a window of its own. */
  last?: Uint8Array | undefined;
  obstacle?: Recording['obstacle'];
}

export interface WalkOptions extends Clock {
  readonly visit: Visit;
  /** Whether the platform holds the course as completed; where nothing is held, it never is. */
  completed?(): boolean;
  /** Called when something was written that no course asked for, which it may well refuse, with when that began. */
  wrote?(since: number): void;
  /** The windows that the package opens. */
  readonly windows?: Windows;
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

/**
 * Walks `page` and fills `walk` as it goes, so that what was seen is kept even
 * if the package hangs. Throws `Hung` when the page stops answering, and the
 * signal's reason when cancelled.
 */
export async function walkThrough(page: Page, walk: Walk, options: WalkOptions): Promise<void> {
  const course = await courseOf(page);
  const foreign = course === undefined;
  const { goal, tests, language } = options.visit;
  const strategy = foreign ? nextOption() : byKey(course, tests === 'fail');
  const { windows } = options;
  const opened = windows && (() => windows.opened());
  const eyes = new Sightings(page, walk.screens, {
    ...{ ...options, patient: !foreign },
    ...(opened && { opened }),
  });
  const pages = pagesOf(course) || (await pageCount(page));
  const middle = pages > 2 ? Math.ceil(pages / 2) : UNKNOWN_MIDDLE;
  const completed = () => options.completed?.() ?? false;
  let moved = false;
  /** What begins on this page goes on in a window of its own, which was walked. */
  let opener = false;

  const goOn = async (): Promise<boolean> => {
    const next = await control(page, CONTROL.next);
    if (next === undefined) return false;
    // A course of ours says in words where the learner is.
    const pictures = foreign ? await eyes.stillPictures() : undefined;
    const sight = await eyes.look();
    if (foreign && eyes.goesRound(sight)) return false;
    const pressed = foreign ? await pressFound(next) : await clickOn(next);
    if (!pressed || !(await eyes.changed(sight.print, undefined, pictures))) return false;
    eyes.left(sight);
    return true;
  };
  const ways = new ForeignWays(page, eyes, goOn);

  /** Headings of the screens whose test was taken again: once each, or a test that cannot be passed never ends. */
  const retaken = new Set<string>();
  const again = async () => {
    const { heading } = await eyes.look();
    if (tests !== 'retry' || retaken.has(heading)) return;
    if (await press(page, CONTROL.again)) retaken.add(heading);
  };

  /** Walks what the package has opened in windows of its own; true if there was anything. */
  const follow = async (): Promise<boolean> => {
    let followed = false;
    for (let own = await windows?.next(); own && eyes.inTime; own = await windows?.next()) {
      followed = true;
      await walkThrough(own, walk, options);
      walk.last = await picture(own);
      await closeWindow(own);
    }
    return followed;
  };

  if (foreign) await eyes.settle(LOADING);
  if (foreign && GOES_ON.test(await shownText(page)) && (await press(page, CONTROL.agree)))
    await rest(eyes.pace.hope);
  await eyes.look();
  if (await follow()) moved = true;
  if (goal === 'open') {
    walk.stopped = 'opened';
    return;
  }
  if (language !== undefined && (await press(page, exactly(language)))) await eyes.look();
  if (goal === 'look') {
    // A learner who comes back turns a page to see whether the course is still there.
    if (!(await goOn()) && (await press(page, CONTROL.previous))) await eyes.look();
    walk.stopped = 'end';
    return;
  }

  const guesses = new Guesses(page, walk, options.wrote);
  for (let steps = 1; steps < MOST_SCREENS && eyes.inTime; steps++) {
    if (goal === 'middle' && steps >= middle) {
      walk.stopped = 'middle';
      return;
    }
    if (page.isClosed()) {
      walk.stopped = 'end';
      return;
    }
    if (await follow()) {
      moved = true;
      opener = true;
      // What it was opened for is done.
      if (completed() && !(await goOn())) {
        walk.stopped = 'end';
        return;
      }
    }
    await again();
    if (foreign) await eyes.settle(eyes.pace.change);
    const before = await eyes.look();
    const worked = await workOn(page, walk, strategy, foreign ? guesses : undefined, eyes, !opener);
    if (await opened?.()) continue;
    if (foreign && (await ways.finishParts())) {
      moved = true;
      continue;
    }
    const screens = walk.screens.length;
    // Handing in a test may open the way, or begin the next part of it.
    const gone = (await goOn()) || (worked && (await goOn())) || (foreign && (await ways.handIn()));
    const cleared = !gone && foreign && ((await ways.clear()) || (await guesses.takeBack()));
    // An answer may have brought another screen, which is looked at anew.
    if (cleared || (!gone && foreign && worked && (await eyes.look()).print !== before.print)) {
      moved = true;
      continue;
    }
    // What is completed has shown its end: nothing is gained by pressing whatever there is.
    const way = gone ? 'known' : foreign ? await ways.find(!completed()) : 'none';
    if (way !== 'none') {
      moved = true;
      walk.last = undefined;
      if (foreign && way === 'known') eyes.countStep(screens);
      continue;
    }
    if (foreign && !moved && !worked && !completed() && (await eyes.comesLate(before.print))) {
      moved = true;
      continue;
    }
    walk.stopped = !eyes.inTime ? 'too-long' : moved || worked ? 'end' : 'stuck';
    if (foreign && !completed()) walk.obstacle = (await obstacleOn(page)) ?? walk.obstacle;
    return;
  }
  walk.stopped = 'too-long';
}

/** Answers in packages of other tools: guesses, and others where those were wrong. */
class Guesses {
  readonly #page: Page;
  readonly #walk: Walk;
  readonly #answers: Omit<LooseAnswers, 'over'>;
  /** Answers that were given, in words. */
  readonly #given = new Set<string>();
  #takenBack = 0;
  #over = false;

  /** @param wrote called when something was written that the package may refuse */
  constructor(page: Page, walk: Walk, wrote: WalkOptions['wrote']) {
    this.#page = page;
    this.#walk = walk;
    this.#answers = { tried: new Map(), moved: new Set(), ...(wrote && { wrote }) };
  }

  /** Answers what is open; true if there was anything. */
  async make(): Promise<boolean> {
    const given = await answerLoose(this.#page, { ...this.#answers, over: this.#over });
    this.#over = false;
    // As long as other answers are given, a question may be taken again.
    const words = given.map(({ question, chosen }) => JSON.stringify([question, chosen]));
    if (words.some((one) => !this.#given.has(one))) this.#takenBack = 0;
    for (const one of words) this.#given.add(one);
    this.#walk.answers.push(...given);
    return given.length > 0;
  }

  /** Takes a question again that was answered wrong. */
  async takeBack(): Promise<boolean> {
    if (this.#walk.answers.length === 0 || this.#takenBack >= MOST_TURNS) return false;
    if (!(await press(this.#page, CONTROL.again))) return false;
    this.#takenBack++;
    this.#over = true;
    return true;
  }
}

/**
 * Does what the screen asks for. True if there was anything to do.
 * @param begins whether what is called “start” may be pressed
 * @param guesses in packages of other tools. There a test is not handed in yet: that stands beside every question
 */
async function workOn(
  page: Page,
  walk: Walk,
  strategy: Strategy,
  guesses: Guesses | undefined,
  eyes: Sightings,
  begins: boolean,
): Promise<boolean> {
  let worked = begins && (await press(page, CONTROL.start));
  if (worked) await eyes.look();
  const given = await answerAll(page, strategy);
  walk.answers.push(...given);
  const guessed = (await guesses?.make()) ?? false;
  const asked = given.length > 0 || guessed;
  // Each question may have its own button; a button that stays is not pressed for ever.
  for (let i = 0; i < Math.max(1, given.length) && asked; i++) {
    if (!(await press(page, CONTROL.check))) break;
    worked = true;
  }
  if (guesses === undefined && (await press(page, CONTROL.submitTest))) worked = true;
  if (worked) await eyes.look();
  return worked || asked;
}
