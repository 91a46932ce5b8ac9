/**
 * How much is done over what a stranger made, counted in steps, not in time:
 * the same file comes to the same end on every machine, however busy.
 */
export class Effort {
  #left: number;

  constructor(steps: number) {
    this.#left = steps;
  }

  /** @throws TooMuch, from the step on that is one too many */
  spend(steps: number): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooMuch();
  }

  get isSpent(): boolean {
    return this.#left < 0;
  }
}

export class TooMuch extends Error {
  constructor() {
    super('more to look at than is looked at');
  }
}
