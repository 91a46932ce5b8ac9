/**
 * The windows that a package opens. One that shows a page of the package is
 * kept for the robot, which walks it like the package itself; any other is
 * closed, as is one that shows what was shown in a window before.
 */
import type { Page } from 'playwright-core';

/** Windows of one launch that are walked. */
const MOST = 6;
/** For a window to show something. */
const LOADING = 8000;
/** The same for one without an address, that its opener writes into. */
const WRITTEN = 1500;
const LOOK = 150;
const CLOSING = 2000;

export class Windows {
  readonly #origin: string;
  readonly #met = new Set<string>();
  readonly #all = new Set<Page>();
  #coming: Promise<void>[] = [];
  #waiting: Page[] = [];

  /** @param origin of the package */
  constructor(origin: string) {
    this.#origin = origin;
  }

  /** Takes a window that has just opened. */
  take(window: Page): void {
    this.#all.add(window);
    this.#coming.push(this.#look(window));
  }

  async #look(window: Page): Promise<void> {
    await window.waitForLoadState('domcontentloaded', { timeout: LOADING }).catch(() => undefined);
    let address = '';
    for (let waited = 0; waited < WRITTEN && !window.isClosed(); waited += LOOK) {
      address = window.url().split('#', 1)[0] ?? '';
      if (address !== 'about:blank' && address !== '') break;
      const text = await window.evaluate<string>('document.body?.innerText ?? ""').catch(() => '');
      if (text.trim() !== '') break;
      await new Promise((done) => setTimeout(done, LOOK));
      address = '';
    }
    const own = address === 'about:blank' || (address !== '' && new URL(address).origin === this.#origin);
    if (!own || this.#met.has(address) || this.#met.size >= MOST) return closeWindow(window);
    this.#met.add(address);
    this.#waiting.push(window);
  }

  async #arrived(): Promise<void> {
    const coming = this.#coming;
    this.#coming = [];
    await Promise.all(coming);
    this.#waiting = this.#waiting.filter((window) => !window.isClosed());
  }

  /** Whether there is one to be walked. */
  async opened(): Promise<boolean> {
    if (this.#coming.length > 0 || this.#waiting.length > 0) await this.#arrived();
    return this.#waiting.length > 0;
  }

  /** The window opened last that was not walked yet. */
  async next(): Promise<Page | undefined> {
    await this.#arrived();
    return this.#waiting.pop();
  }

  /** Closes what is still open. */
  async close(): Promise<void> {
    await Promise.all([...this.#all].map(closeWindow));
  }
}

/** Closes a window as its learner would, so that what it does on leaving is done. */
export async function closeWindow(window: Page): Promise<void> {
  if (window.isClosed()) return;
  const itself = window.evaluate('window.close()').catch(() => undefined);
  await Promise.race([itself, new Promise((done) => setTimeout(done, CLOSING))]);
  await window.close().catch(() => undefined);
}
