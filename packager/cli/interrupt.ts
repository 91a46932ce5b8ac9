/** Ctrl-C as a signal that work can heed; a second one ends the program at once. */
export interface Stop {
  readonly signal: AbortSignal;
  /** Ctrl-C is again what it was. */
  done(): void;
}

export function stopSignal(): Stop {
  const controller = new AbortController();
  const listen = () => controller.abort();
  process.once('SIGINT', listen);
  process.once('SIGTERM', listen);
  return {
    signal: controller.signal,
    done() {
      process.off('SIGINT', listen);
      process.off('SIGTERM', listen);
    },
  };
}
