/**
 * What the robot has seen on its walk: screen after screen by its heading, and
 * whether what it does shows.
 */
import type { Page } from 'playwright-core';
import type { Screen } from './recording.ts';
import { isLoading, type Sight, see } from './screen.ts';

/** How long a press may take to show. */
const CHANGE = 4000;
const LOOK = 100;
/** How long a new screen may show nothing. */
const EMPTY = 1000;
/** Pictures that stay so long do not move by themselves. */
const STILL = 600;
const PATIENCE = 250;
/** A screen that comes back so often is gone round and round, as the pictures of a gallery. */
const ROUNDS = 3;

export const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export interface Clock {
  /** Milliseconds since the launch. */
  now(): number;
  /** Milliseconds since the launch at which the robot gives up. */
  readonly until: number;
  readonly signal?: AbortSignal;
  /** Called for each new screen. */
  seen?(screens: number): void;
}

export class Sightings {
  readonly #page: Page;
  readonly #screens: Screen[];
  readonly #clock: Clock;
  /** How often each screen was left by “next”. */
  readonly #leaves = new Map<string, number>();

  constructor(page: Page, screens: Screen[], clock: Clock) {
    this.#page = page;
    this.#screens = screens;
    this.#clock = clock;
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
    // A screen that is still empty is not yet one.
    if (this.#screens.at(-1)?.heading === '') this.#screens.pop();
    if (
      this.#screens.at(-1)?.heading !== sight.heading &&
      (sight.heading !== '' || this.#screens.length === 0)
    )
      this.#add(sight.heading);
    return sight;
  }

  /** Waits until the screen differs from `before`; false if it does not. Pictures count where those are given. */
  async changed(before: string, within = CHANGE, pictures?: string): Promise<boolean> {
    for (let waited = 0; waited < within; waited += LOOK) {
      const now = await this.look();
      if (now.print !== before && (now.heading !== '' || waited >= EMPTY)) return true;
      if (pictures !== undefined && now.pictures !== pictures) return true;
      await rest(LOOK);
    }
    return false;
  }

  /** The pictures in sight, where they stay as they are as long as nobody does anything. */
  async stillPictures(): Promise<string | undefined> {
    const { pictures } = await this.look();
    await rest(STILL);
    return (await this.look()).pictures === pictures ? pictures : undefined;
  }

  /** Waits until nothing loads any more. A package that plays pictures alone never says so. */
  async settle(within: number): Promise<void> {
    for (let waited = 0; waited < within && this.inTime; waited += PATIENCE) {
      if (!(await isLoading(this.#page))) return;
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
