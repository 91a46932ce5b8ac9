/**
 * What the robot sees of a package and what it can do there: the heading, the
 * questions and the controls of the screen shown now, in whichever frame the
 * package has put them. Everything is found by role and name, as a screen
 * reader would; nothing by the habits of one authoring tool.
 */
import type { Frame, Locator, Page } from 'playwright-core';
import type { Question, Strategy } from './answers.ts';
import type { CONTROL } from './control-names.ts';
import { answered } from './hang.ts';
import type { GivenAnswer } from './recording.ts';

/** A page that says nothing for so long is held to hang. */
export const SILENCE = 6000;
/** For a click to find its target visible, still and uncovered. */
const REACH = 2500;

/** What tells one screen from another. */
export interface Sight {
  readonly heading: string;
  /** Changes when anything to be read changes. */
  readonly print: string;
}

/** Asks the page's probe (page/probe.ts); an error there, as while a frame loads, gives `otherwise`. */
const ask = <T>(page: Page, question: string, otherwise: T): Promise<T> =>
  answered(
    page.evaluate<T>(`kritiProbe.${question}()`).catch(() => otherwise),
    SILENCE,
  );

/** What the screen shows now. */
export const see = (page: Page): Promise<Sight> => ask(page, 'see', { heading: '', print: '' });

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

/** The package's frames: all but the platform's own page. */
const frames = (page: Page): Frame[] =>
  page.frames().filter((f) => f !== page.mainFrame() && !f.isDetached());

const none = () => 0;
const no = () => false;

/** The first button or link of that name that can be pressed now. */
async function control(page: Page, name: RegExp): Promise<Locator | undefined> {
  for (const frame of frames(page)) {
    const found = frame
      .getByRole('button', { name })
      .or(frame.getByRole('link', { name }))
      .filter({ visible: true });
    const count = await answered(found.count().catch(none), SILENCE);
    for (let i = 0; i < count; i++)
      if (await answered(found.nth(i).isEnabled({ timeout: 500 }).catch(no), SILENCE)) return found.nth(i);
  }
  return undefined;
}

/** Presses a control. False if there is none that can be pressed. */
export async function press(page: Page, name: (typeof CONTROL)[keyof typeof CONTROL]): Promise<boolean> {
  const target = await control(page, name);
  if (target === undefined) return false;
  const click = target.click({ timeout: REACH }).then(() => true, no);
  return answered(click, REACH + SILENCE);
}

/** The window of the package's frames, as far as these two functions, which run in it, need it. */
interface Framed {
  readonly top: {
    readonly kritiProbe: { question(group: unknown): Question | null; choose(input: unknown): void };
  };
}
const readQuestion = (group: unknown) => (globalThis as unknown as Framed).top.kritiProbe.question(group);
const chooseLabel = (input: unknown) => (globalThis as unknown as Framed).top.kritiProbe.choose(input);

const INPUTS = 'input[type="radio"], input[type="checkbox"], [role="radio"], [role="checkbox"]';

/** Chooses one option as a person would: on itself, or on its label where the box is drawn over. */
async function choose(input: Locator): Promise<void> {
  const act = input
    .check({ timeout: 1000 })
    .catch(() => input.evaluate(chooseLabel, undefined, { timeout: 1000 }))
    .catch(no);
  await answered(act, SILENCE);
}

/** Answers every open question on the screen. */
export async function answerAll(page: Page, strategy: Strategy): Promise<GivenAnswer[]> {
  const given: GivenAnswer[] = [];
  for (const frame of frames(page)) {
    const groups = frame
      .locator('fieldset, [role="group"], [role="radiogroup"]')
      .filter({ visible: true })
      .filter({ has: frame.locator(INPUTS) });
    const count = await answered(groups.count().catch(none), SILENCE);
    for (let i = 0; i < count; i++) {
      const group = groups.nth(i);
      const read = group.evaluate(readQuestion, undefined, { timeout: 1000 }).catch(() => null);
      const question = await answered(read, SILENCE);
      if (question === null) continue;
      const { places, by } = strategy(question);
      for (const place of places) await choose(group.locator(INPUTS).nth(place));
      given.push({
        question: question.text,
        chosen: places.map((p) => question.options[p] ?? String(p)),
        by,
      });
    }
  }
  return given;
}
