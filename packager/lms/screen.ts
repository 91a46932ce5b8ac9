/**
 * What the robot sees of a package and what it can do there: the heading, the
 * questions and the controls of the screen shown now, in whichever frame the
 * package has put them. Everything is found by role and name, as a screen
 * reader would; nothing by the habits of one authoring tool.
 */
import { availableParallelism, loadavg } from 'node:os';
import type { Frame, Locator, Page } from 'playwright-core';
import type { Question, Reply, Strategy } from './answers.ts';
import { CONTROL, LEADS_AWAY, OPENS_TOPIC } from './control-names.ts';
import { answered } from './hang.ts';
import { CHOICES, FIELDS, GROUPS } from './question-parts.ts';
import type { GivenAnswer } from './recording.ts';
import type { Spot } from './spot.ts';

/** A machine that has more to do than it has cores is slow to all, so many times; Windows says nothing of its load. */
export const slowness = (): number => Math.min(5, Math.max(1, (loadavg()[0] ?? 0) / availableParallelism()));
/** A page that says nothing for so long is held to hang. */
export const SILENCE = 6000 * slowness();
/** For a click to find its target visible, still and uncovered. */
const REACH = 5000;
/** For what lies over a control to go away: a notice that fades, a slide that comes flying. */
const UNCOVERED = 600;
/** For a control that was there a moment ago to be found again. */
const STAYS = 2000;
const LOOK = 100;

/** What tells one screen from another. */
export interface Sight {
  readonly heading: string;
  /** Changes when anything to be read changes. */
  readonly print: string;
  /** Changes when another picture is shown. */
  readonly pictures: string;
  /** Grows with whatever moves in the page, seen or unseen. */
  readonly stirs: number;
}

/** Asks the page's probe (page/probe.ts); an error there, as while a frame loads, gives `otherwise`. */
export const ask = <T>(page: Page, question: string, otherwise: T): Promise<T> =>
  answered(
    page.evaluate<T>(`kritiProbe.${question}()`).catch(() => otherwise),
    SILENCE,
  );

/** What the screen shows now. */
export const see = (page: Page): Promise<Sight> =>
  ask(page, 'see', { heading: '', print: '', pictures: '', stirs: 0 });

/** Whether the package still loads. */
export const isLoading = (page: Page): Promise<boolean> => ask(page, 'loading', true);

/** How many pages the package's list of contents names; 0 if it shows none. */
export const pageCount = (page: Page): Promise<number> => ask(page, 'pageCount', 0);

/** The course's own description, if the package carries ours; undefined otherwise. */
export async function courseOf(page: Page): Promise<unknown> {
  try {
    return JSON.parse(await ask(page, 'course', ''));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The screen as PNG; undefined if it could not be drawn in time, which says nothing of the package. */
export const picture = (page: Page): Promise<Uint8Array | undefined> =>
  page.screenshot({ timeout: SILENCE }).catch(() => undefined);

/** What can be read on the screen, the beginning of it. */
export const shownText = (page: Page): Promise<string> => ask(page, 'shownText', '');

/** The page's frames. In a platform's own there is nothing to be pressed: the robot sees the package alone. */
const frames = (page: Page): Frame[] => page.frames().filter((frame) => !frame.isDetached());

const none = () => 0;
const no = () => false;

/**
 * The first button or link of that name that can be pressed now. What a screen reader is told nothing of comes
 * last, but it counts: some tools hide a whole page from it that everybody else sees and presses.
 */
export async function control(page: Page, name: RegExp): Promise<Locator | undefined> {
  for (const frame of frames(page)) {
    const all = { name, includeHidden: true };
    const found = frame.getByRole('button', all).or(frame.getByRole('link', all)).filter({ visible: true });
    const place = await answered(found.evaluateAll(firstOn).catch(nowhere), SILENCE);
    if (place !== -1) return found.nth(place);
  }
  return undefined;
}

const nowhere = () => -1;

/** Asks the probe with something to go by. */
export const askAbout = <T>(page: Page, question: string, about: unknown, otherwise: T): Promise<T> =>
  answered(
    page.evaluate<T>(`kritiProbe.${question}(${JSON.stringify(about)})`).catch(() => otherwise),
    SILENCE,
  );

export const pressAt = (page: Page, { x, y }: Spot): Promise<boolean> =>
  answered(
    page.mouse.click(x, y).then(() => true, no),
    REACH + SILENCE,
  );

/** Presses what only looks like a control of that name, by its words or else by its maker's `word`. */
export async function pressLookAlike(page: Page, name: RegExp, word: string): Promise<boolean> {
  const about = { source: name.source, flags: name.flags, word };
  const spot = await askAbout<Spot | null>(page, 'spot', about, null);
  return spot !== null && pressAt(page, spot);
}

/** Opens the first topic of a menu that is not among those tried, and adds it to them. */
export async function openTopic(page: Page, tried: Set<string>): Promise<boolean> {
  const not = [CONTROL.next, CONTROL.previous, CONTROL.agree, LEADS_AWAY]
    .map(({ source }) => source)
    .join('|');
  const about = { tried: [...tried], opens: OPENS_TOPIC.source, not };
  const spot = await askAbout<Spot | null>(page, 'entry', about, null);
  if (spot === null) return false;
  tried.add(spot.name);
  return pressAt(page, spot);
}

/** Opens the first part of the page that is folded away and not among those tried, and adds it to them. */
export async function unfold(page: Page, tried: Set<string>): Promise<boolean> {
  const spot = await askAbout<Spot | null>(page, 'folded', { tried: [...tried] }, null);
  if (spot === null) return false;
  tried.add(spot.name);
  return pressAt(page, spot);
}

/** Watches the end of the films and sounds on the screen; true while one of them plays. */
export const watch = (page: Page): Promise<boolean> => ask(page, 'watch', false);

/** What lies over a page and waits to be put away. */
const NOTICE =
  ['dialog', '[role="dialog"]', '[role="alertdialog"]'].join(', ') +
  ['popup', 'modal', 'notify', 'overlay', 'lightbox'].map((word) => `, [class*="${word}" i]`).join('');

/** Puts away a notice that lies over the page. False if there is none with a control for that. */
export async function dismiss(page: Page): Promise<boolean> {
  for (const frame of frames(page)) {
    const notice = frame.locator(NOTICE);
    const name = CONTROL.dismiss;
    const close = notice
      .getByRole('button', { name })
      .or(notice.getByRole('link', { name }))
      .filter({ visible: true })
      .first();
    if ((await answered(close.count().catch(none), SILENCE)) === 0) continue;
    const click = close.click({ timeout: 1000 }).then(() => true, no);
    if (await answered(click, SILENCE)) return true;
  }
  return false;
}

/** Scrolls what can be scrolled a screen further. False at its end. */
export const scrollOn = (page: Page): Promise<boolean> => ask(page, 'scrollOn', false);

/** Presses a key with nothing chosen on the screen. */
export const pressKey = (page: Page, key: string): Promise<void> =>
  answered(
    page.keyboard.press(key).catch(() => undefined),
    SILENCE,
  );

/**
 * Presses a control that was found in a package of another tool. False where no
 * mouse reaches it: some tools draw their buttons over real ones, and these stay
 * covered for ever.
 */
export async function pressFound(target: Locator): Promise<boolean> {
  // A control that has gone meanwhile is not waited for long.
  const gone = () => undefined;
  const reached = () =>
    answered(target.evaluate(isReached, undefined, { timeout: STAYS * slowness() }).catch(gone), SILENCE);
  const within = UNCOVERED * slowness();
  for (let waited = 0; ; waited += LOOK) {
    const now = await reached();
    if (now) break;
    if (now === undefined || waited >= within) return false;
    await new Promise((done) => setTimeout(done, LOOK));
  }
  return clickOn(target);
}

/** Presses a control that was found, once it stands still and nothing covers it any more. False where that does not come. */
export const clickOn = (target: Locator): Promise<boolean> =>
  answered(
    target.click({ timeout: REACH }).then(() => true, no),
    REACH + SILENCE,
  );

/** Presses a control. False if there is none that can be pressed. */
export async function press(page: Page, name: RegExp): Promise<boolean> {
  const target = await control(page, name);
  return target !== undefined && clickOn(target);
}

/**
 * Works a control by the keyboard: some tools draw their buttons and keep real
 * ones beside the drawing, for screen readers, where no mouse comes. False if
 * there is none.
 */
export async function pressByKey(page: Page, name: RegExp): Promise<boolean> {
  const target = await control(page, name);
  if (target === undefined) return false;
  const key = target.press('Enter', { timeout: REACH }).then(() => true, no);
  return answered(key, REACH + SILENCE);
}

/** The window of the package's frames, as far as these functions, which run in it, need it. */
interface Framed {
  readonly top: {
    readonly kritiProbe: {
      question(group: unknown): Question | null;
      choose(input: unknown): void;
      isReached(element: unknown): boolean;
      firstOn(elements: unknown): number;
    };
  };
}
const readQuestion = (group: unknown) => (globalThis as unknown as Framed).top.kritiProbe.question(group);
const firstOn = (elements: unknown) => (globalThis as unknown as Framed).top.kritiProbe.firstOn(elements);
const isReached = (element: unknown) => (globalThis as unknown as Framed).top.kritiProbe.isReached(element);
const chooseLabel = (input: unknown) => (globalThis as unknown as Framed).top.kritiProbe.choose(input);

/** Chooses one option as a person would: on itself, or on its label where the box is drawn over. */
async function choose(input: Locator): Promise<void> {
  const act = input
    .check({ timeout: 1000 })
    .catch(() => input.evaluate(chooseLabel, undefined, { timeout: REACH }))
    .catch(no);
  await answered(act, SILENCE);
}

/** Brings the steps of a list into this order: each is chosen and moved up to its place. */
async function arrange(group: Locator, shown: readonly string[], wanted: readonly string[]): Promise<void> {
  const order = [...shown];
  for (const [to, id] of wanted.entries()) {
    const from = order.indexOf(id);
    if (from === to) continue;
    await group.locator(FIELDS.steps).nth(from).click({ timeout: REACH });
    const up = group.getByRole('button', { name: CONTROL.moveUp });
    for (let moves = from; moves > to; moves--) await up.click({ timeout: REACH });
    order.splice(to, 0, ...order.splice(from, 1));
  }
}

/** Does in a question what the reply says. */
async function give(group: Locator, question: Question, reply: Reply): Promise<void> {
  if (reply.kind === 'choose')
    for (const place of reply.places) await choose(group.locator(CHOICES).nth(place));
  else if (reply.kind === 'write')
    for (const [i, words] of reply.words.entries())
      await group.locator(FIELDS.boxes).nth(i).fill(words, { timeout: REACH });
  else if (reply.kind === 'match')
    for (const [i, value] of reply.values.entries())
      await group.locator(FIELDS.lists).nth(i).selectOption(value, { timeout: REACH });
  else if (question.kind === 'order') await arrange(group, question.steps, reply.steps);
}

/** The reply in words, for the recording. */
function inWords(question: Question, reply: Reply): readonly string[] {
  if (reply.kind === 'choose')
    return reply.places.map((place) =>
      question.kind === 'choose' ? (question.options[place] ?? String(place)) : String(place),
    );
  return reply.kind === 'write' ? reply.words : reply.kind === 'match' ? reply.values : reply.steps;
}

/** Answers every open question on the screen that the strategy has a reply to. */
export async function answerAll(page: Page, strategy: Strategy): Promise<GivenAnswer[]> {
  const given: GivenAnswer[] = [];
  for (const frame of frames(page)) {
    const groups = frame
      .locator(GROUPS)
      .filter({ visible: true })
      .filter({ has: frame.locator(FIELDS.any) });
    const count = await answered(groups.count().catch(none), SILENCE);
    for (let i = 0; i < count; i++) {
      const group = groups.nth(i);
      const read = group.evaluate(readQuestion, undefined, { timeout: REACH }).catch(() => null);
      const question = await answered(read, SILENCE);
      const found = question === null ? undefined : strategy(question);
      if (question === null || found === undefined) continue;
      const { reply, by } = found;
      const chosen = inWords(question, reply);
      // Steps that lie right were put so before.
      if (question.kind === 'order' && question.steps.join() === chosen.join()) continue;
      await answered(give(group, question, reply).catch(no), SILENCE + REACH * chosen.length);
      given.push({ question: question.text, chosen, by });
    }
  }
  return given;
}
