/**
 * Does the same work for each item, a few at a time, and gives the results in
 * the order of the items: compression of one file runs while another is written.
 */
export async function* ahead<Item, Outcome>(
  items: Iterable<Item> | AsyncIterable<Item>,
  width: number,
  work: (item: Item) => Promise<Outcome>,
): AsyncGenerator<Outcome> {
  const underWay: Promise<Outcome>[] = [];
  try {
    for await (const item of items) {
      const outcome = work(item);
      // A failure is met when its turn comes; until then it must not count as unhandled.
      outcome.catch(() => {});
      underWay.push(outcome);
      const first = underWay.length >= width ? underWay.shift() : undefined;
      if (first) yield await first;
    }
    for (let first = underWay.shift(); first; first = underWay.shift()) yield await first;
  } finally {
    // Whoever stops early must not leave work behind that still holds files open.
    await Promise.allSettled(underWay);
  }
}
