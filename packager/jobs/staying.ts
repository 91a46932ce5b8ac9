/** A process that serves one job after another: whoever listens last is told what it says. */
import type { FromJob } from './messages.ts';
import type { JobProcess } from './process.ts';

type Exit = Parameters<Parameters<JobProcess['onExit']>[0]>[0];

export class StayingProcess implements JobProcess {
  readonly #process: JobProcess;
  #hear: (message: FromJob) => void = () => {};
  #leave: (exit: Exit) => void = () => {};
  #isGone = false;

  /** @param onGone told when it is gone, whatever it did then */
  constructor(process: JobProcess, onGone: (self: StayingProcess) => void) {
    this.#process = process;
    process.onMessage((message) => this.#hear(message));
    process.onExit((exit) => {
      this.#isGone = true;
      onGone(this);
      this.#leave(exit);
    });
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  get isGone(): boolean {
    return this.#isGone;
  }

  send(...message: Parameters<JobProcess['send']>): void {
    this.#process.send(...message);
  }

  onMessage(listener: (message: FromJob) => void): void {
    this.#hear = listener;
  }

  onExit(listener: (exit: Exit) => void): void {
    this.#leave = listener;
  }

  kill(): void {
    this.#process.kill();
  }
}
