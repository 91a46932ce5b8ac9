/**
 * Ways on in packages of other tools, where no control is called “next”: away
 * with what lies over the screen, down the page, into it, by look-alikes, keys
 * and the menu, and at last by whatever can be pressed.
 */
import type { Page } from 'playwright-core';
import { CONTROL, ENDS } from './control-names.ts';
import { pressCovered, pressUnfinished, pressUntried, unfinishedParts } from './foreign-hands.ts';
import type { Pace } from './pace.ts';
import {
  dismiss,
  openTopic,
  press,
  pressByKey,
  pressKey,
  pressLookAlike,
  scrollOn,
  unfold,
  watch,
} from './screen.ts';
import { rest, type Sightings } from './sightings.ts';

/** Screens that one page is scrolled through. */
const MOST_SCROLLS = 60;
/** For the end of a film to be played. */
const WATCHED = 6000;
/** For a presentation that plays by itself to go on. */
const PLAYS = 6000;
/** Folded parts that one page is looked through for. */
const MOST_FOLDS = 40;
/** Presses in unfinished parts of one screen. */
const MOST_PARTS = 60;
/** Presses without a name that lead nowhere, one after the other. */
const MOST_IN_VAIN = 16;

export class ForeignWays {
  readonly #page: Page;
  readonly #eyes: Sightings;
  readonly #goOn: () => Promise<boolean>;
  /** Topics of menus that have been opened. */
  readonly #opened = new Set<string>();
  /** Parts of pages that have been unfolded. */
  readonly #unfolded = new Set<string>();
  readonly #pressed = new Set<string>();
  /** Headings of the screens where the course was ended. */
  readonly #ended = new Set<string>();
  /** How often what stands in unfinished parts was pressed. */
  readonly #worked = new Map<string, number>();
  /** Headings of the pages with unfinished parts that were read to their end. */
  readonly #read = new Set<string>();
  #played = false;
  #inVain = 0;

  /** @param goOn presses what is called “next”; true if another screen came */
  constructor(page: Page, eyes: Sightings, goOn: () => Promise<boolean>) {
    this.#page = page;
    this.#eyes = eyes;
    this.#goOn = goOn;
  }

  get #pace(): Pace {
    return this.#eyes.pace;
  }

  /** Agrees to what lies over the screen, or puts it away; the screen beneath is the same. */
  async clear(): Promise<boolean> {
    const { print } = await this.#eyes.look();
    if ((await press(this.#page, CONTROL.agree)) && (await this.#eyes.changed(print, this.#pace.hope)))
      return true;
    return (await dismiss(this.#page)) && this.#eyes.changed(print, this.#pace.hope);
  }

  /** Hands in a test that has no further question. */
  async handIn(): Promise<boolean> {
    const { print } = await this.#eyes.look();
    return (await press(this.#page, CONTROL.submitTest)) && this.#eyes.changed(print);
  }

  /**
   * Does what stands in the parts that the page calls unfinished. True where that brought another screen, or
   * what has to be looked at anew.
   */
  async finishParts(): Promise<boolean> {
    if ((await unfinishedParts(this.#page)) === 0) return false;
    const before = await this.#eyes.look();
    // Some parts ask for no more than to be seen.
    if (!this.#read.has(before.heading)) await this.#readOn();
    this.#read.add(before.heading);
    let done = 0;
    for (; done < MOST_PARTS && this.#eyes.inTime; done++) {
      if (!(await pressUnfinished(this.#page, this.#worked))) break;
      await rest(this.#pace.notice);
      if ((await this.#eyes.look()).heading !== before.heading) return true;
    }
    return done > 0;
  }

  /** Shows the whole of a page, as one who reads it. */
  async #readOn(): Promise<void> {
    for (let i = 0; i < MOST_SCROLLS && this.#eyes.inTime && (await scrollOn(this.#page)); i++)
      await rest(this.#pace.notice);
  }

  /** What a page may ask for before it lets a learner go on: its films watched, its folded parts opened. */
  async #lookInto(): Promise<boolean> {
    let watched = 0;
    for (; watched < WATCHED && (await watch(this.#page)); watched += this.#pace.notice)
      await rest(this.#pace.notice);
    let folds = 0;
    for (; folds < MOST_FOLDS && this.#eyes.inTime && (await unfold(this.#page, this.#unfolded)); folds++)
      await rest(this.#pace.notice);
    return (watched > 0 || folds > 0) && this.#goOn();
  }

  /**
   * Looks for a way on: 'known' by something that tells what it is, 'blind' by
   * whatever could be pressed, 'none' where nothing is left.
   * @param blindly whether the last may be tried
   */
  async find(blindly: boolean): Promise<'known' | 'blind' | 'none'> {
    const page = this.#page;
    const eyes = this.#eyes;
    const sight = await eyes.look();
    const { print } = sight;
    await this.#readOn();
    if ((await this.#goOn()) || (await this.#lookInto())) return this.#known();
    const pictures = await eyes.stillPictures();
    // Where “next” only goes round, it is no way on by any other means either.
    const round = eyes.goesRound(sight);
    for (const name of round ? [CONTROL.start] : [CONTROL.start, CONTROL.next])
      if ((await pressByKey(page, name)) && (await eyes.changed(print, this.#pace.hope, pictures)))
        return this.#known();
    if (
      !round &&
      (await pressLookAlike(page, CONTROL.next, 'next')) &&
      (await eyes.changed(print, this.#pace.hope, pictures))
    )
      return this.#known();
    if (!this.#played && (await pressLookAlike(page, CONTROL.play, 'play'))) {
      this.#played = true;
      if (await eyes.changed(print, PLAYS, pictures)) return this.#known();
    }
    for (const key of round ? [] : ['ArrowRight', 'PageDown']) {
      await pressKey(page, key);
      if (await eyes.changed(print, this.#pace.glance, pictures)) return this.#known();
    }
    while (eyes.inTime && (await openTopic(page, this.#opened)))
      if (await eyes.changed(print, this.#pace.hope, pictures)) return this.#known();
    if (!blindly) return 'none';
    if (await this.#tryAll(print, pictures, round)) return 'blind';
    return (await this.#end(print)) ? 'known' : 'none';
  }

  /** The button that ends a course: once on each screen, when nothing else is left. */
  async #end(print: string): Promise<boolean> {
    const { heading } = await this.#eyes.look();
    if (this.#ended.has(heading)) return false;
    this.#ended.add(heading);
    return (await press(this.#page, ENDS)) && this.#eyes.changed(print, this.#pace.hope);
  }

  #known(): 'known' {
    this.#inVain = 0;
    return 'known';
  }

  async #tryAll(print: string, pictures: string | undefined, round: boolean): Promise<boolean> {
    const before = await this.#eyes.look();
    while (this.#eyes.inTime && this.#inVain < MOST_IN_VAIN) {
      const pressed =
        (await pressUntried(this.#page, before, this.#pressed)) ||
        (await pressCovered(this.#page, before, this.#pressed));
      if (!pressed) return false;
      this.#inVain++;
      if (await this.#eyes.changed(print, this.#pace.glance, pictures)) {
        if ((await this.#eyes.look()).heading !== before.heading) this.#inVain = 0;
        return true;
      }
      // It may have been an answer that is still to be checked, or what the way on had waited for.
      for (const name of round ? [CONTROL.check] : [CONTROL.check, CONTROL.next]) {
        const gone = (await press(this.#page, name)) || (await pressByKey(this.#page, name));
        if (gone && (await this.#eyes.changed(print, this.#pace.glance, pictures))) {
          this.#inVain = 0;
          return true;
        }
      }
    }
    return false;
  }
}
