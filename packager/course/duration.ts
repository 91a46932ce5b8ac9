/**
 * How long a learner needs, as an estimate: reading, watching, answering. The
 * outline shows it, the player counts against it, and rules compare it with
 * what the course says of itself, because the platform completes by time.
 */
import { attr } from './blocks/attr.ts';
import { isExercise } from './blocks/exercise.ts';
import { playedSeconds } from './blocks/played.ts';
import { drawnOf, poolOf } from './blocks/pool.ts';
import { isQuestion } from './blocks/question.ts';
import { type Course, type Item, type Lang, mainLang } from './course.ts';
import { isFileItem, itemPage } from './item-page.ts';
import { type Doc, type Node, walk } from './node.ts';
import type { Page, Project } from './pages.ts';
import { textOf } from './plain-text.ts';

/**
 * Words a minute. English: adults read non-fiction silently at 238 (Brysbaert,
 * "How many words do we read per minute?", J. Memory and Language 109, 2019);
 * taken down to 200, since a course is studied and not only read. Other
 * languages, Hindi among them: 160, our own assumption for want of a survey.
 */
const WORDS_PER_MINUTE: Readonly<Record<string, number>> = { en: 200 };
const WORDS_PER_MINUTE_ELSEWHERE = 160;

/** Our own assumptions: looking at a picture, and deciding on an answer once the question is read. */
const SECONDS_PER_IMAGE = 10;
const SECONDS_PER_QUESTION = 20;
/** And reading one page of a PDF: some 400 words. */
const SECONDS_PER_PAPER = 120;

export interface Estimate {
  readonly words: number;
  /** Playing time of films and sound, in seconds. */
  readonly media: number;
  readonly images: number;
  readonly questions: number;
  /** Pages of documents, where they are counted. */
  readonly papers: number;
  /** All together, in seconds. */
  readonly seconds: number;
}

type Count = Omit<Estimate, 'seconds'>;
const NOTHING: Count = { words: 0, media: 0, images: 0, questions: 0, papers: 0 };
type Assets = Course['assets'];

/** Words of a text, in a script that writes spaces: what stands between them and holds a letter or digit. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

/** What one page asks of a learner who meets it in `lang`, or in the course's main language where it lacks that. */
export function pageEstimate(page: Page, course: Course, lang: Lang): Estimate {
  const doc = page.docs[lang] ?? page.docs[mainLang(course)];
  return estimate(doc ? countDoc(doc, course.assets) : NOTHING, lang);
}

/** Documents are values: one that was counted is not counted again until it, or an asset, is replaced. */
const counted = new WeakMap<Doc, { readonly assets: Assets; readonly count: Count }>();

function countDoc(doc: Doc, assets: Assets): Count {
  const before = counted.get(doc);
  if (before?.assets === assets) return before.count;
  const count = sum(doc.content.map((node) => countBlock(node, assets)));
  counted.set(doc, { assets, count });
  return count;
}

/** What one item of a module asks: its pages, or the page made for it. What lies behind a link is not known. */
export function itemEstimate(item: Item, project: Project, lang: Lang): Estimate {
  const { course, pages } = project;
  if (isFileItem(item)) return pageEstimate(itemPage(item, course), course, lang);
  const ids = item.kind === 'pages' ? item.pages : [item.page];
  const estimates = ids.flatMap((id) => {
    const page = pages.get(id);
    return page ? [pageEstimate(page, course, lang)] : [];
  });
  return estimate(sum(estimates), lang);
}

/** What the whole course asks of a learner who takes it in `lang`. */
export const courseEstimate = (project: Project, lang: Lang): Estimate =>
  estimate(
    sum(
      project.course.outline
        .flatMap((module) => module.items)
        .map((item) => itemEstimate(item, project, lang)),
    ),
    lang,
  );

/** Seconds as people are told them: whole minutes, at least 1. */
export const inMinutes = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

/** Whole minutes of one page, at least 1; in the course's main language unless told otherwise. */
export const minutesOf = (page: Page, course: Course, lang: Lang = mainLang(course)): number =>
  inMinutes(pageEstimate(page, course, lang).seconds);

function countBlock(node: Node, assets: Assets): Count {
  if (node.type === 'finalTest') return countTest(node, assets);
  const media =
    node.type === 'video' || node.type === 'audio' ? playingTime(attr<string>(node, 'asset'), assets) : 0;
  // The transcript is read instead of the film, not beside it.
  if (media > 0) return { ...NOTHING, media };
  const images = [...walk(node)].filter((n) => n.node.type === 'image').length;
  return {
    media,
    images,
    words: wordCount(textOf(node)),
    questions: isQuestion(node) || isExercise(node) ? 1 : 0,
    papers: node.type === 'document' ? (assets[attr<string>(node, 'asset')]?.pages ?? 0) : 0,
  };
}

/** An attempt has only some of the questions: the average question, as often as one is drawn. */
function countTest(node: Node, assets: Assets): Count {
  const pool = poolOf(node);
  const whole = sum(pool.map((question) => countBlock(question, assets)));
  const draw = drawnOf(node);
  if (draw >= pool.length) return whole;
  return { ...whole, words: Math.round((whole.words * draw) / pool.length), questions: draw };
}

const playingTime = (asset: string, assets: Assets): number => playedSeconds(assets[asset] ?? {}) ?? 0;

const sum = (counts: readonly Count[]): Count =>
  counts.reduce(
    (a, b) => ({
      words: a.words + b.words,
      media: a.media + b.media,
      images: a.images + b.images,
      questions: a.questions + b.questions,
      papers: a.papers + b.papers,
    }),
    NOTHING,
  );

/** Words a minute that are reckoned for a language. */
export const readingSpeed = (lang: Lang): number =>
  WORDS_PER_MINUTE[lang.split('-')[0] ?? lang] ?? WORDS_PER_MINUTE_ELSEWHERE;

/** Seconds to read so many words. */
export const secondsToRead = (words: number, lang: Lang): number => (words / readingSpeed(lang)) * 60;

function estimate(count: Count, lang: Lang): Estimate {
  const reading = secondsToRead(count.words, lang);
  const looking = count.images * SECONDS_PER_IMAGE;
  const answering = count.questions * SECONDS_PER_QUESTION;
  const papers = count.papers * SECONDS_PER_PAPER;
  return { ...count, seconds: Math.round(reading + count.media + looking + answering + papers) };
}
