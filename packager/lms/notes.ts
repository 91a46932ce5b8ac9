/** Everything the robot's browser tells of one launch, as it comes. */
import type { BrowserContext, Page } from 'playwright-core';
import { GOES_ON, WANTS_TO_GO } from './control-names.ts';
import { ROBOT_EAR } from './ear.ts';
import { type LearnerDatum, learnerIn } from './learner-data.ts';
import { LEARNER } from './page-config.ts';
import { readPageEvent } from './page-event.ts';
import type { Call, Recorded, Save } from './recording.ts';
import type { Windows } from './windows.ts';

/** A package cannot fill the memory with what it does. */
const MOST_CALLS = 20_000;
const MOST_LINES = 500;
const LINE = 500;
/** So long after something was written an alert is taken for an answer to it. */
const REFUSES = 6000;

/** What a platform's server holds: the stand-in's own record, and its meaning. */
export interface Held {
  readonly record: unknown;
  readonly recorded: Recorded;
}

export class Notes {
  readonly calls: Call[] = [];
  readonly saves: Save[] = [];
  readonly network = new Set<string>();
  /** By origin. */
  readonly learnerSent = new Map<string, { readonly host: string; readonly datum: LearnerDatum }>();
  readonly console: string[] = [];
  readonly dialogs: { type: string; message: string }[] = [];
  readonly popups: string[] = [];
  readonly downloads: string[] = [];
  apiFound = false;
  crashed = false;
  launched = '';
  held: Held;

  #wroteAt = Number.NEGATIVE_INFINITY;
  /** When each dialog opened. */
  readonly #opened = new WeakMap<object, number>();

  constructor(before: Held) {
    this.held = before;
  }

  /**
   * Something was written that nobody asked for: what the package says to that is the robot's doing, not its own.
   * @param since when it began, by `performance.now()`
   */
  wrote(since: number): void {
    this.#wroteAt = performance.now();
    for (const [i, dialog] of [...this.dialogs.entries()].reverse())
      if (dialog.type === 'alert' && (this.#opened.get(dialog) ?? 0) >= since) this.dialogs.splice(i, 1);
  }

  hear(value: unknown): void {
    const event = readPageEvent(value);
    if (event?.kind === 'call' && this.calls.length < MOST_CALLS) this.calls.push(event.call);
    else if (event?.kind === 'api-found') this.apiFound = true;
    else if (event?.kind === 'launched') this.launched = event.href;
    else if (event?.kind === 'saved') {
      this.saves.push(event.save);
      this.held = { record: event.record, recorded: event.save.recorded };
    }
  }

  /**
   * Listens to a browser; whatever wants to leave `origin` is written down. That it gets nowhere is no-way-out.ts.
   * @param windows gets the windows that open
   * @param ownWindow the first of them is the package's own, opened by the platform
   */
  async listenTo(
    context: BrowserContext,
    page: Page,
    origin: string,
    windows: Windows,
    ownWindow = false,
  ): Promise<void> {
    await context.exposeBinding(ROBOT_EAR, (_, value: unknown) => this.hear(value));
    const sought = (address: string) => {
      if (this.network.size < MOST_LINES) this.network.add(address.slice(0, LINE));
    };
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (!/^https?:$/.test(protocol) || asked === origin) return;
      sought(request.url());
      const datum = learnerIn(`${request.url()} ${request.postData() ?? ''}`);
      if (datum && !this.learnerSent.has(asked) && this.learnerSent.size < MOST_LINES)
        this.learnerSent.set(asked, { host: new URL(asked).host, datum });
    });
    this.#hearPage(page, sought, windows, ownWindow);
  }

  #line(list: string[], text: string): void {
    if (list.length < MOST_LINES) list.push(text.slice(0, LINE));
  }

  #hearPage(page: Page, sought: (address: string) => void, windows: Windows, ownWindow: boolean): void {
    let expected = ownWindow;
    page.on('websocket', (socket) => sought(socket.url()));
    page.on('console', (message) => {
      // A missing or blocked file is listed as such.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
        this.#line(this.console, message.text());
    });
    page.on('pageerror', (error) => this.#line(this.console, String(error)));
    page.on('dialog', (dialog) => {
      // Leaving a page that asks whether to: a learner who goes says yes.
      if (dialog.type() === 'beforeunload') return void dialog.accept().catch(() => undefined);
      const told = { type: dialog.type(), message: dialog.message().slice(0, LINE) };
      const refusal = told.type === 'alert' && performance.now() - this.#wroteAt < REFUSES;
      this.#opened.set(told, performance.now());
      if (this.dialogs.length < MOST_LINES && !refusal) this.dialogs.push(told);
      // A learner wants to go on there, to hand in, to be called by name, but not to leave or begin anew.
      const agrees = GOES_ON.test(dialog.message()) || !WANTS_TO_GO.test(dialog.message());
      if (dialog.type() === 'confirm' && agrees) return void dialog.accept().catch(() => undefined);
      if (dialog.type() === 'prompt')
        return void dialog.accept(dialog.defaultValue() || LEARNER.name).catch(() => undefined);
      return void dialog.dismiss().catch(() => undefined);
    });
    page.on('popup', (popup) => {
      if (!expected) this.#line(this.popups, popup.url());
      expected = false;
      this.#hearPage(popup, sought, windows, false);
      windows.take(popup);
    });
    page.on('download', (download) => this.#line(this.downloads, download.suggestedFilename()));
    page.on('crash', () => {
      this.crashed = true;
    });
  }
}
