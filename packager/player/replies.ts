/** Answers to the questions of an attempt as characters of the learner's state, and back. */
import type { CourseData, Question, Test } from './course-data.ts';
import { poolOf } from './course-data.ts';
import { fromDigits, toDigits } from './digits.ts';
import { draw } from './draw.ts';
import { acceptedAs, givenBy, isBlank, partCount, type Reply } from './marking.ts';

/** The answers chosen of a question. */
export const CHOSEN = 2;
/** A part of an exercise. */
export const GIVEN = 1;
/** Instead of the place of an accepted answer: the words themselves follow, after their length. */
const IN_WORDS = 63;
const LENGTH = 2;
const UNIT = 3;
/** Accepted answers after this one are kept as this one. */
const MOST_ACCEPTED = IN_WORDS - 1;

const questionsOf = (course: CourseData, test: Test, seed: number): Question[] =>
  draw(test, poolOf(course, test), seed).map(({ question }) => question);

function writeWords(words: string, accepted: readonly string[], verbatim: boolean): string {
  const place = isBlank(words) ? 0 : acceptedAs(words, accepted);
  if (place > 0 || isBlank(words) || !verbatim) return toDigits(Math.min(place, MOST_ACCEPTED), GIVEN);
  const units = words
    .slice(0, 64 ** LENGTH - 1)
    .split('')
    .map((unit) => toDigits(unit.charCodeAt(0), UNIT));
  return [toDigits(IN_WORDS, GIVEN), toDigits(units.length, LENGTH), ...units].join('');
}

function writeReply(question: Question, reply: Reply, verbatim: boolean): string {
  if (question.kind === 'choice') return toDigits(typeof reply === 'number' ? reply : 0, CHOSEN);
  const given = givenBy(reply);
  return Array.from({ length: partCount(question) }, (_, i) =>
    question.kind === 'written'
      ? writeWords(String(given[i] ?? ''), question.accepted[i] ?? [], verbatim)
      : toDigits(Number(given[i] ?? 0), GIVEN),
  ).join('');
}

/**
 * @param seed what the attempt's questions were drawn with
 * @param verbatim whether words that are none of the accepted ones are kept too
 */
export const writeReplies = (
  course: CourseData,
  test: Test,
  seed: number,
  replies: readonly Reply[],
  verbatim: boolean,
): string =>
  replies.length === 0
    ? ''
    : questionsOf(course, test, seed)
        .map((question, i) => writeReply(question, replies[i] ?? 0, verbatim))
        .join('');

/** What `writeReplies` wrote for the same attempt. Never throws: what cannot be read counts as not answered. */
export function readReplies(course: CourseData, test: Test, seed: number, text: string): Reply[] {
  if (text === '' || seed === 0) return [];
  let at = 0;
  const next = (width: number): number => {
    at += width;
    return fromDigits(text.slice(at - width, at)) ?? 0;
  };
  const readPart = (accepted: readonly string[]): string => {
    const place = next(GIVEN);
    if (place !== IN_WORDS) return accepted[place - 1] ?? '';
    const length = Math.min(next(LENGTH), text.length);
    return Array.from({ length }, () => String.fromCharCode(next(UNIT))).join('');
  };
  return questionsOf(course, test, seed).map((question): Reply => {
    if (question.kind === 'choice') {
      const bits = next(CHOSEN);
      return bits < 1 << question.options.length ? bits : 0;
    }
    const given =
      question.kind === 'written'
        ? question.accepted.map(readPart)
        : question.parts.map(() => next(GIVEN)).map((part) => (part <= question.parts.length ? part : 0));
    return given.every(isBlank) ? 0 : given;
  });
}
