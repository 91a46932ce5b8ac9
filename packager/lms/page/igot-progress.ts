/**
 * How the platform's newest known player works out how far a learner is. Pure:
 * from what its store holds, what the catalogue says and the seconds spent, to
 * a status and a percentage. docs/platform.md 2.2, items 7 and 8.
 */
import type { CatalogueEntry } from '../page-config.ts';
import { isObject } from './stand-in.ts';

/** The player's store for one content: `cmi.*`, `Initialized`, `errors`, and its own bookkeeping. */
export type Store = Readonly<Record<string, unknown>>;

export interface Reading {
  /** 1: begun. 2: completed. */
  readonly status: 1 | 2;
  /** Percent, whole. */
  readonly percentage: number;
  /** Seconds, with those of earlier launches. */
  readonly spent: number;
}

const isDone = (value: unknown): boolean =>
  typeof value === 'string' && ['completed', 'passed'].includes(value.trim().toLowerCase());

/** Item 7: any of three elements says completed or passed; nothing else completes by status. */
const saysDone = (store: Store): boolean =>
  isDone(store['cmi.core.lesson_status']) ||
  isDone(store['cmi.completion_status']) ||
  isDone(store['cmi.success_status']);

/** `cmi.progress_measure`, 0 to 1, if the package wrote a number in that range. */
function measureIn(store: Store): number | undefined {
  const raw = store['cmi.progress_measure'];
  if (raw === undefined || raw === null || raw === '') return undefined;
  const measure = Number(raw);
  return measure >= 0 && measure <= 1 ? measure : undefined;
}

/** Undoes the LZW packing of Articulate Rise's state; undefined if the codes are no such stream. */
export function unpackLzw(codes: readonly number[]): string | undefined {
  const words = Array.from({ length: 256 }, (_, i) => String.fromCharCode(i));
  let before = words[codes[0] ?? -1];
  if (before === undefined) return undefined;
  let text = before;
  for (const code of codes.slice(1)) {
    const word: string | undefined =
      words[code] ?? (code === words.length ? before + before.charAt(0) : undefined);
    if (word === undefined) return undefined;
    text += word;
    words.push(before + word.charAt(0));
    before = word;
  }
  return text;
}

const parse = (text: unknown): unknown => {
  try {
    return JSON.parse(String(text));
  } catch {
    return undefined;
  }
};

/** The percentage Rise keeps in its suspend_data; undefined for any other package. */
function riseProgress(store: Store): number | undefined {
  const envelope = parse(store['cmi.suspend_data']);
  if (!isObject(envelope) || !Array.isArray(envelope.d)) return undefined;
  const state = parse(unpackLzw(envelope.d as number[]) ?? '');
  const overall = isObject(state) && isObject(state.progress) ? Number(state.progress.p) : Number.NaN;
  return overall > 0 && overall <= 100 ? Math.round(overall) : undefined;
}

/** Completed objectives over all, in percent; undefined where none is completed. */
function objectivesProgress(store: Store): number | undefined {
  const indexes = new Set<string>();
  for (const name of Object.keys(store)) {
    const index = /^cmi\.objectives\.(\d+)\./.exec(name)?.[1];
    if (index !== undefined) indexes.add(index);
  }
  const total = Math.max(Number(store['cmi.objectives._count'] ?? 0) || 0, indexes.size);
  const done = [...indexes].filter((n) =>
    isDone(
      store[`cmi.objectives.${n}.completion_status`] ||
        store[`cmi.objectives.${n}.status`] ||
        store[`cmi.objectives.${n}.success_status`],
    ),
  ).length;
  return done === 0 ? undefined : Math.round((done / total) * 100);
}

/** Percent already earned, restored from the server; 0 if none. */
function earned(store: Store): number {
  const saved = Number(store.completionPercentage);
  return saved > 0 ? Math.min(Math.round(saved), 100) : 0;
}

/**
 * Reads a store. `seconds` is the time since the content was opened; the
 * seconds of earlier launches are in the store.
 */
export function readProgress(store: Store, entry: CatalogueEntry, seconds: number): Reading {
  const before = Number(store.spentTime ?? 0) || 0;
  const spent = seconds + before;
  const reading = (percentage: number, done: boolean): Reading => ({
    status: done ? 2 : 1,
    percentage: done ? 100 : percentage,
    spent,
  });
  if (saysDone(store)) return reading(100, true);
  if (store.completionStatus === 2) return { status: 2, percentage: earned(store) || 100, spent: before };

  const measure = measureIn(store);
  const measured = measure === undefined ? undefined : Math.round(measure * 100);
  if (entry.isTrackable) {
    if (measured !== undefined && measured >= 100) return reading(100, true);
    const reported = measured || riseProgress(store) || objectivesProgress(store);
    return reported === undefined ? reading(earned(store), false) : reading(reported, reported >= 100);
  }
  // A missing duration divides by zero; the player's bitwise truncation makes that 0.
  const byTime = entry.duration > 0 ? Math.trunc((spent / entry.duration) * 100) : 0;
  const percentage = Math.max(measured ?? byTime, earned(store));
  // Without a threshold the player compares with undefined, which is never true.
  return reading(percentage, entry.threshold !== undefined && percentage >= entry.threshold);
}
