/** The first `most` of what may be without end: a hostile script has millions of what is looked for. */
export function atMost<T>(all: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const one of all) {
    first.push(one);
    if (first.length >= most) break;
  }
  return first;
}
