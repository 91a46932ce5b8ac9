/**
 * What the robot does in packages of other tools beside pressing what has a
 * known name: tries what is not called anything, answers what stands in no
 * group, drags, slides. Each is found in the page (page/ways.ts, page/asked.ts).
 */
import type { Page } from 'playwright-core';
import { CONTROL, LEADS_AWAY, LEADS_ON } from './control-names.ts';
import { answered } from './hang.ts';
import type { GivenAnswer, Obstacle } from './recording.ts';
import { ask, askAbout, pressAt, pressKey, SILENCE, type Sight } from './screen.ts';
import type { Choice, Guess, LooseAbout, Spot, UnfinishedAbout, WaysAbout } from './spot.ts';

/** Things on one screen that are dragged. */
const MOST_DRAGGED = 12;
/** Questions on one screen that are answered. */
const MOST_CHOSEN = 60;
/** Steps of the pointer on its way: some tools look where it passes. */
const STEPS = 6;

function waysAbout({ heading, print, pictures }: Sight, tried: Set<string>): WaysAbout {
  const not = [CONTROL.previous, LEADS_AWAY].map(({ source }) => source).join('|');
  return {
    ...{ tried: [...tried], screen: `${heading}\n${print} ${pictures}` },
    ...{ on: LEADS_ON.source, not },
  };
}

/** Works by the keyboard the most promising control that no mouse reaches and that was not worked on this screen. */
export async function pressCovered(page: Page, sight: Sight, tried: Set<string>): Promise<boolean> {
  const name = await askAbout<string | null>(page, 'focusCovered', waysAbout(sight, tried), null);
  if (name === null) return false;
  tried.add(name);
  await pressKey(page, 'Enter');
  return true;
}

/** Presses the most promising control that was not pressed on this screen, and adds it to those. False when all were. */
export async function pressUntried(page: Page, sight: Sight, tried: Set<string>): Promise<boolean> {
  const about = waysAbout(sight, tried);
  const spot = await askAbout<Spot | null>(page, 'untried', about, null);
  if (spot === null) return false;
  tried.add(spot.name);
  return pressAt(page, spot);
}

/** How many parts the page calls unfinished. */
export const unfinishedParts = (page: Page): Promise<number> => ask(page, 'unfinishedParts', 0);

/** Presses the next thing in a part that the page calls unfinished, and counts it. False when each was pressed often enough. */
export async function pressUnfinished(page: Page, pressed: Map<string, number>): Promise<boolean> {
  const not = [CONTROL.next, CONTROL.previous, LEADS_AWAY].map(({ source }) => source).join('|');
  const about: UnfinishedAbout = { pressed: Object.fromEntries(pressed), not };
  const spot = await askAbout<Spot | null>(page, 'unfinished', about, null);
  if (spot === null) return false;
  pressed.set(spot.name, (pressed.get(spot.name) ?? 0) + 1);
  return pressAt(page, spot);
}

/** What was done in loose questions before, and what is to be done now. */
export interface LooseAnswers {
  /** Options chosen before, by question; added to. */
  readonly tried: Map<string, string[]>;
  /** What was slid or dragged before; added to. */
  readonly moved: Set<string>;
  /** Whether questions that show an answer are answered anew. */
  readonly over: boolean;
  /** Called where something was written, with when that began. */
  wrote?(since: number): void;
}

/** Answers what stands in no group: chooses, fills in, slides, drags. */
export async function answerLoose(page: Page, answers: LooseAnswers): Promise<GivenAnswer[]> {
  const chosen = await chooseAll(page, answers);
  const since = performance.now();
  const filled = await ask<Guess[]>(page, 'fillFields', []);
  if (filled.length > 0) answers.wrote?.(since);
  const slid = await slide(page, answers.moved);
  const dragged = await drag(page, answers.moved);
  return [...chosen, ...filled, ...slid, ...dragged].map(
    (guess): GivenAnswer => ({ question: guess.question, chosen: [guess.chosen], by: 'first' }),
  );
}

/** Chooses an option in each open question, one after the other, since a press may move the others. */
async function chooseAll(page: Page, { tried, over }: LooseAnswers): Promise<Guess[]> {
  const done: Choice[] = [];
  while (done.length < MOST_CHOSEN) {
    const about: LooseAbout = { tried: Object.fromEntries(tried), done: done.map(({ key }) => key), over };
    const choice = await askAbout<Choice | null>(page, 'chooseLoose', about, null);
    if (choice === null) break;
    if (choice.at) await pressAt(page, choice.at);
    tried.set(choice.key, [...(tried.get(choice.key) ?? []), choice.option]);
    done.push(choice);
  }
  return done;
}

async function slide(page: Page, moved: Set<string>): Promise<Guess[]> {
  const spot = await askAbout<Spot | null>(page, 'slider', { tried: [...moved] }, null);
  if (spot === null) return [];
  moved.add(spot.name);
  await pressAt(page, spot);
  await answered(
    page.keyboard.press('ArrowRight').catch(() => undefined),
    SILENCE,
  );
  return [{ question: '', chosen: spot.name }];
}

/** Drags each thing to a place of its own, in the order of both. */
async function drag(page: Page, moved: Set<string>): Promise<Guess[]> {
  const { items, places } = await ask<{ items: Spot[]; places: Spot[] }>(page, 'dragging', {
    items: [],
    places: [],
  });
  const key = items.map(({ name }) => name).join('|');
  if (places.length === 0 || moved.has(key)) return [];
  moved.add(key);
  const done: Guess[] = [];
  for (const [i, item] of items.slice(0, MOST_DRAGGED).entries()) {
    const place = places[i % places.length];
    if (place === undefined) break;
    const way = async () => {
      await page.mouse.move(item.x, item.y);
      await page.mouse.down();
      await page.mouse.move(place.x, place.y, { steps: STEPS });
      await page.mouse.up();
    };
    await answered(
      way().catch(() => undefined),
      SILENCE,
    );
    done.push({ question: item.name, chosen: place.name });
  }
  return done;
}

/** What may be in the way on the screen shown now. */
export const obstacleOn = (page: Page): Promise<Obstacle | null> => ask(page, 'obstacle', null);
