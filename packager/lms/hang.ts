/** A package that never gives the browser's thread back leaves every question to the page unanswered. */
export class Hung extends Error {
  constructor() {
    super('The page does not answer.');
    this.name = 'Hung';
  }
}

/** The promise's value, or `Hung` if it takes longer than `ms`. */
export async function answered<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Hung()), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
    promise.catch(() => undefined);
  }
}
