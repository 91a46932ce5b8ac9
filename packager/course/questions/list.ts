/**
 * Reads questions as people write them: numbered or not, answers with letters,
 * numbers, bullets or none, the right ones marked or named below; Aiken is one
 * such way. What a line is, lines.ts says; here is what it belongs to.
 */
import { type Gathered, gatheredAt, questionOf } from './gathered.ts';
import {
  answersWithin,
  bloomIn,
  bulletOf,
  difficultyIn,
  letterOf,
  type Marker,
  numberOf,
  saidIn,
  splitAnswers,
  squeezed,
  withoutSign,
} from './lines.ts';
import type { Reading, ReadQuestion } from './question.ts';

/** What further words belong to: of the question, of its last answer, of what is said afterwards, of nothing. */
type Open = 'prompt' | 'answer' | 'explanation' | 'nothing';

/** The answer line may stand on the line of the last answer. */
const KEY_WITHIN =
  /[\t ]+[[(]?((?:correct\s+|right\s+)?ans(?:wer)?\s*[.:=]+.+|(?:सही\s+)?उत्तर\s*[.:ः=]+.+?)[\])]?$/i;
const SAID_OF_ANSWER = /^(?:#|feedback\s*[:.]|प्रतिक्रिया\s*[:.])\s*(.+)$/i;

/** What the first marked line after `from` is; 'text' where a paragraph ends before one. */
function nextMark(lines: readonly string[], from: number): 'answer' | 'number' | 'text' {
  for (let i = from + 1; i < lines.length; i += 1) {
    const line = lines[i]?.trim() ?? '';
    if (!line) {
      const next = lines
        .slice(i)
        .find((one) => one.trim())
        ?.trim();
      if (next === undefined || !isMarked(next)) return 'text';
      continue;
    }
    if (letterOf(line)?.place === 1 || bulletOf(line) || saidIn(line)?.kind === 'answer') return 'answer';
    if (numberOf(line)) return 'number';
  }
  return 'text';
}

const isMarked = (line: string): boolean =>
  Boolean(letterOf(line) ?? numberOf(line) ?? bulletOf(line) ?? saidIn(line));

export function readList(text: string): Reading {
  const lines = text.split('\n');
  const questions: ReadQuestion[] = [];
  const unread: { line: number; text: string }[] = [];
  let now: Gathered | undefined;
  let open: Open = 'nothing';
  let apart = false;

  const finish = (): void => {
    if (now) questions.push(questionOf(now));
    now = undefined;
  };
  const begin = (line: number, style: string, words: string): void => {
    finish();
    now = gatheredAt(line, style);
    open = 'prompt';
    if (words.trim()) ask(now, words, line);
  };
  const ask = (question: Gathered, words: string, line: number): void => {
    const at = answersWithin(words);
    const [asked, answers] = at === undefined ? [words, ''] : [words.slice(0, at), words.slice(at)];
    const key = KEY_WITHIN.exec(asked);
    if (key?.[1]) tell(question, key[1], line);
    question.prompt.push(key ? asked.slice(0, key.index) : asked);
    if (answers) answer(question, answers, line, 'letter');
  };
  const answer = (question: Gathered, words: string, line: number, style: string, marked?: Marker): void => {
    const key = KEY_WITHIN.exec(words);
    if (key?.[1]) tell(question, key[1], line);
    const whole = key ? words.slice(0, key.index) : words;
    for (const piece of style === 'letter' ? splitAnswers(whole) : [whole]) {
      const mark = style === 'letter' ? letterOf(piece) : undefined;
      const { text: said, right } = withoutSign(mark?.rest ?? piece);
      const before = question.answers.at(-1)?.place;
      // After h comes i, which is no Roman one then.
      const isNinth = mark?.place === 1 && before === 8;
      const place = isNinth ? 9 : (mark?.place ?? marked?.place ?? question.answers.length + 1);
      const isRight = right || (mark?.right ?? marked?.right ?? false);
      question.answers.push({ place, text: said, right: isRight, said: '', line });
    }
    question.answerStyle ||= style;
    open = key ? 'nothing' : 'answer';
  };
  const tell = (question: Gathered, words: string, line: number): boolean => {
    const said = saidIn(words);
    if (!said) return false;
    const { kind, value } = said;
    open = kind === 'explanation' ? 'explanation' : 'nothing';
    if (kind === 'answer') question.key = { value, line };
    else if (kind === 'marks') question.marks = { value, line };
    else if (kind === 'explanation') question.explanation.push(value);
    else {
      const [difficulty, bloom] = [difficultyIn(value), bloomIn(value)];
      if (kind === 'difficulty' && difficulty) question.difficulty = difficulty;
      else if (kind === 'bloom' && bloom) question.bloom = bloom;
      else return false;
    }
    return true;
  };

  /** A number in another way than the questions', one after the other, counts answers. */
  const countsAnswer = ({ style, place }: Marker): boolean =>
    now !== undefined &&
    now.style !== '' &&
    style !== now.style &&
    style !== 'word' &&
    now.prompt.length > 0 &&
    place === now.answers.length + 1 &&
    (now.answers.length === 0 || now.answerStyle === style);

  const take = (line: string, at: number): boolean => {
    const number = numberOf(line);
    if (number && !countsAnswer(number)) {
      begin(at, number.style, number.rest);
      return true;
    }
    if (!now) {
      if (isMarked(line) || nextMark(lines, at - 1) !== 'answer') return false;
      begin(at, '', line);
      return true;
    }
    now.lastLine = at;
    const ofAnswer = SAID_OF_ANSWER.exec(line);
    const last = now.answers.at(-1);
    if (ofAnswer?.[1] && last && open === 'answer') {
      last.said = squeezed(`${last.said} ${ofAnswer[1]}`);
      return true;
    }
    if (tell(now, line, at)) return true;
    if (number) {
      answer(now, number.rest, at, number.style, number);
      return true;
    }
    const hasPrompt = now.prompt.length > 0;
    const letter = hasPrompt ? letterOf(line) : undefined;
    if (letter) {
      answer(now, line, at, 'letter');
      return true;
    }
    const bullet = hasPrompt && ['', 'bullet'].includes(now.answerStyle) ? bulletOf(line) : undefined;
    if (bullet) {
      answer(now, bullet.rest, at, 'bullet', { ...bullet, place: now.answers.length + 1, style: 'bullet' });
      return true;
    }
    return goOn(now, line, at);
  };

  /** Words without a mark: of another question, or of what came before. */
  const goOn = (question: Gathered, line: string, at: number): boolean => {
    const isOver = question.answers.length > 1 || question.key !== undefined;
    if (isOver && nextMark(lines, at - 1) === 'answer') {
      question.lastLine = at - 1;
      begin(at, '', line);
      return true;
    }
    if (open === 'prompt') {
      ask(question, line, at);
      return true;
    }
    const last = question.answers.at(-1);
    if (apart || open === 'nothing' || (open === 'answer' && !last)) return false;
    if (open === 'explanation') question.explanation.push(line);
    else if (last) {
      const { text: more, right } = withoutSign(line);
      last.text = squeezed(`${last.text} ${more}`);
      last.right ||= right;
    }
    return true;
  };

  for (const [i, raw] of lines.entries()) {
    const line = raw.trim();
    if (line && !take(line, i + 1)) unread.push({ line: i + 1, text: squeezed(line) });
    apart = !line;
  }
  finish();
  return { questions, doubts: [], unread };
}
