/**
 * Numbers for hashes of 32 bits, in the order in which they first come: what a
 * map does, without an object for each number (linear probing, at most half full).
 */
export class HashNumbers {
  readonly #mask: number;
  readonly #hashes: Uint32Array;
  /** One more than the number; 0 where nothing stands. */
  readonly #numbers: Uint32Array;
  #size = 0;

  /** @param most different hashes that may come */
  constructor(most: number) {
    const room = 2 ** Math.ceil(Math.log2(2 * most + 2));
    this.#mask = room - 1;
    this.#hashes = new Uint32Array(room);
    this.#numbers = new Uint32Array(room);
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a hash, -1 where it has none. */
  of(hash: number): number {
    return (this.#numbers[this.#placeOf(hash)] ?? 0) - 1;
  }

  /** The number of a hash, which now has one. @throws RangeError where more came than was said */
  give(hash: number): number {
    const place = this.#placeOf(hash);
    const known = this.#numbers[place] ?? 0;
    if (known > 0) return known - 1;
    if (2 * this.#size > this.#mask) throw new RangeError('more hashes than there is room for');
    this.#hashes[place] = hash;
    this.#size += 1;
    this.#numbers[place] = this.#size;
    return this.#size - 1;
  }

  /** Where a hash stands, or would. */
  #placeOf(hash: number): number {
    let place = hash & this.#mask;
    while (this.#numbers[place] !== 0 && this.#hashes[place] !== hash) place = (place + 1) & this.#mask;
    return place;
  }
}
