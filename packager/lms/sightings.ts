/**
 * What the robot has seen on its walk: screen after screen by its heading, and
 * whether what it does shows.
 */
import type { Page } from 'playwright-core';
import type { Pace } from './pace.ts';
import type { Screen } from './recording.ts';
import { isLoading, type Sight, see, slowness } from './screen.ts';

const LOOK = 100;
/** How long a new screen may show nothing. */
const EMPTY = 1000;
const PATIENCE = 250;
/** A screen that comes back so often is gone round and round, as the pictures of a gallery. */
const ROUNDS = 3;
/** Share of the time for a change after which a page that has not stirred at all will not change. */
const QUIET = 0.4;

export const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export interface Clock {
  /** Milliseconds since the launch. */
  now(): number;
  /** Milliseconds since the launch at which the robot gives up. */
  readonly until: number;
  readonly pace: Pace;
  /** Waits its time out even where nothing stirs, as for a course of ours, whose “next” always leads on. */
  readonly patient?: boolean;
  readonly signal?: AbortSignal;
  /** Called for each new screen. */
  seen?(screens: number): void;
  /** Whether the package has opened a window that was not walked yet. */
  opened?(): Promise<boolean>;
}

export class Sightings {
  readonly #page: Page;
  readonly #screens: Screen[];
  readonly #clock: Clock;
  /** How often each screen was left by “next”. */
  readonly #leaves = new Map<string, number>();
  /** The pictures seen last, and since when. */
  #pictures = '';
  #picturesSince = 0;
  /** Texts beside which pictures move by themselves. */
  readonly #moving = new Set<string>();

  constructor(page: Page, screens: Screen[], clock: Clock) {
    this.#page = page;
    this.#screens = screens;
    this.#clock = clock;
  }

  get pace(): Pace {
    return this.#clock.pace;
  }

  get inTime(): boolean {
    this.#clock.signal?.throwIfAborted();
    return this.#clock.now() < this.#clock.until;
  }

  #add(heading: string): void {
    this.#screens.push({ t: this.#clock.now(), heading });
    this.#clock.seen?.(this.#screens.length);
  }

  /** Looks at the screen, and notes it where its heading is new. */
  async look(): Promise<Sight> {
    const sight = await see(this.#page);
    if (sight.pictures !== this.#pictures) {
      this.#pictures = sight.pictures;
      this.#picturesSince = this.#clock.now();
    }
    // A screen that is still empty is not yet one.
    if (this.#screens.at(-1)?.heading === '') this.#screens.pop();
    if (
      this.#screens.at(-1)?.heading !== sight.heading &&
      (sight.heading !== '' || this.#screens.length === 0)
    )
      this.#add(sight.heading);
    return sight;
  }

  /**
   * Waits until the screen differs from `before`, or a window opens; false if
   * neither comes, sooner where nothing in the page stirs. Pictures count where
   * those are given.
   */
  async changed(before: string, within = this.pace.change, pictures?: string): Promise<boolean> {
    const start = this.#clock.now();
    let [stirs, stirred] = [-1, start];
    const quiet = within * Math.min(1, QUIET * slowness());
    for (;;) {
      const sight = await this.look();
      const now = this.#clock.now();
      if (await this.#clock.opened?.()) return true;
      if (sight.print !== before && (sight.heading !== '' || now - start >= EMPTY)) return true;
      if (pictures !== undefined && sight.pictures !== pictures) return true;
      if (sight.stirs !== stirs) [stirs, stirred] = [sight.stirs, now];
      if (now - start >= within || (!this.#clock.patient && now - stirred >= quiet)) return false;
      await rest(LOOK);
    }
  }

  /** Waits for what may come by itself, however quiet the page is. */
  async comesLate(before: string, pictures?: string): Promise<boolean> {
    const until = this.#clock.now() + this.pace.late;
    while (this.inTime && this.#clock.now() < until) {
      if (await this.changed(before, LOOK, pictures)) return true;
      await rest(LOOK);
    }
    return false;
  }

  /** The pictures in sight, where they stay as they are as long as nobody does anything. */
  async stillPictures(): Promise<string | undefined> {
    const { print, pictures } = await this.look();
    if (this.#moving.has(print)) return undefined;
    // They may have been watched long enough while something else was done.
    const left = () => this.pace.still - (this.#clock.now() - this.#picturesSince);
    while (left() > 0) {
      await rest(Math.min(LOOK, left()));
      if ((await this.look()).pictures === pictures) continue;
      this.#moving.add(print);
      return undefined;
    }
    return pictures;
  }

  /** Waits until nothing loads any more, or does not seem to. A package that plays pictures alone never says so. */
  async settle(within: number): Promise<void> {
    const until = this.#clock.now() + within;
    let [stirs, stirred] = [-1, this.#clock.now()];
    while (this.#clock.now() < until && this.inTime) {
      const sight = await see(this.#page);
      if (sight.stirs !== stirs) [stirs, stirred] = [sight.stirs, this.#clock.now()];
      if (this.#clock.now() - stirred > this.pace.stands) return;
      if ((await this.#clock.opened?.()) || !(await isLoading(this.#page))) return;
      await rest(PATIENCE);
    }
  }

  /** A step on to a screen that bears the heading of the one before, as where each shows the title of the course. */
  countStep(screensBefore: number): void {
    const same = this.#screens.at(-1);
    if (same && this.#screens.length <= screensBefore) this.#add(same.heading);
  }

  /** Notes that “next” led on from this screen. */
  left(sight: Sight): void {
    const key = keyOf(sight);
    this.#leaves.set(key, (this.#leaves.get(key) ?? 0) + 1);
  }

  /** Whether it did so often that it only goes round. */
  goesRound(sight: Sight): boolean {
    return (this.#leaves.get(keyOf(sight)) ?? 0) >= ROUNDS;
  }
}

const keyOf = ({ heading, print, pictures }: Sight): string => `${heading} ${print} ${pictures}`;
