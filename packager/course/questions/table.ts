/** Reads rows that were copied from a sheet: one question a row, cells between tabs, with a head or without. */

import { answersNamed } from './answer-line.ts';
import { gatheredAt, questionOf } from './gathered.ts';
import { bloomIn, difficultyIn, letterOf, numberOf, squeezed, withoutSign } from './lines.ts';
import type { Reading, ReadQuestion } from './question.ts';

interface Row {
  readonly line: number;
  readonly lastLine: number;
  readonly cells: readonly string[];
}

/** A cell with a tab, a line break or a quote stands in quotes, as sheets copy it. */
function rowsIn(text: string): Row[] {
  const rows: Row[] = [];
  let cells: string[] = [];
  let line = 1;
  let first = 1;
  const next = /\t?"((?:[^"]|"")*)"(?=\t|\n|$)|\t?([^\t\n]*)/y;
  let at = 0;
  while (at < text.length) {
    next.lastIndex = at;
    const found = next.exec(text);
    const cell = found?.[1]?.replaceAll('""', '"') ?? found?.[2] ?? '';
    cells.push(squeezed(cell));
    line += (found?.[0].match(/\n/g) ?? []).length;
    at += found?.[0].length ?? 0;
    if (at < text.length && text[at] !== '\n') continue;
    rows.push({ line: first, lastLine: line, cells });
    cells = [];
    line += 1;
    first = line;
    at += 1;
  }
  return rows.filter((row) => row.cells.some(Boolean));
}

/** Whether the text is rows of a sheet: most of its rows have four cells, and none begins with the letter of an answer. */
export function isTable(text: string): boolean {
  const rows = rowsIn(text);
  const wide = rows.filter(({ cells }) => cells.filter(Boolean).length > 3);
  return (
    wide.length > 0 &&
    wide.length * 2 > rows.length &&
    !rows.some(({ cells }) => letterOf(`${cells[0]} `)?.rest === '') &&
    !wide.some(({ cells }) => cells.filter((cell) => letterOf(cell)).length > 1 && letterOf(cells[0] ?? ''))
  );
}

type Role =
  | 'number'
  | 'prompt'
  | 'answer'
  | 'key'
  | 'explanation'
  | 'marks'
  | 'difficulty'
  | 'bloom'
  | 'other';

const HEADS: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(?:s\.?\s*no\.?|sr\.?\s*no\.?|sl\.?\s*no\.?|no\.?|#|q\.?\s*no\.?|क्र\.?\s*सं?\.?|क्रमांक)$/i],
  [
    'key',
    /^(?:(?:correct|right)(?:\s+(?:answer|option))?|answer(?:\s+key)?|ans\.?|key|(?:सही\s+)?उत्तर|सही\s+विकल्प)$/i,
  ],
  ['explanation', /^(?:explanation|feedback|rationale|reason|व्याख्या|स्पष्टीकरण|प्रतिक्रिया)/i],
  ['marks', /^(?:marks?|points?|weight|अंक)/i],
  ['difficulty', /^(?:difficulty|level|कठिनाई|स्तर)/i],
  ['bloom', /^(?:bloom|ब्लूम)/i],
  ['answer', /^(?:(?:option|choice|answer|opt\.?|विकल्प)?\s*[-:.]?\s*(?:[a-j]|\d|[कखगघङच]))[).]?$/i],
  ['prompt', /^(?:questions?|question\s+text|stem|प्रश्न|सवाल)/i],
];

const roleOf = (head: string): Role => HEADS.find(([, pattern]) => pattern.test(head))?.[0] ?? 'other';

/** Without a head: a number, the question, its answers, which is right, and what is said. */
function rolesOf(cells: readonly string[]): Role[] {
  const hasNumber = /^[\d०-९]{1,3}[.)]?$/.test(cells[0] ?? '');
  const prompt = hasNumber ? 1 : 0;
  const answers = cells.map((cell, i) => ({ text: withoutLetter(cell), place: i - prompt }));
  // The first cell after two answers that names one of those before it.
  const key = cells.findIndex(
    (cell, i) => i > prompt + 2 && cell !== '' && answersNamed(cell, answers.slice(prompt + 1, i)).size > 0,
  );
  return cells.map((_, i) => {
    if (i < prompt) return 'number';
    if (i === prompt) return 'prompt';
    if (key < 0 || i < key) return 'answer';
    return i === key ? 'key' : i === key + 1 ? 'explanation' : 'other';
  });
}

const withoutLetter = (cell: string): string => letterOf(cell)?.rest || cell;

export function readTable(text: string): Reading {
  const rows = rowsIn(text);
  const [head] = rows;
  const named = head?.cells.map(roleOf) ?? [];
  const hasHead = named.includes('prompt') && named.filter((role) => role !== 'other').length > 1;
  const questions: ReadQuestion[] = [];
  const unread: { line: number; text: string }[] = [];
  for (const row of hasHead ? rows.slice(1) : rows) {
    const roles = hasHead ? named : rolesOf(row.cells);
    if (row.cells.filter(Boolean).length < 2)
      unread.push({ line: row.line, text: row.cells.join(' ').trim() });
    else questions.push(readRow(row, roles, unread));
  }
  return { questions, doubts: [], unread };
}

function readRow(
  { line, lastLine, cells }: Row,
  roles: readonly Role[],
  unread: { line: number; text: string }[],
): ReadQuestion {
  const question = gatheredAt(line, '');
  question.lastLine = lastLine;
  for (const [i, cell] of cells.entries()) {
    if (!cell) continue;
    const role = roles[i] ?? 'other';
    const [difficulty, bloom] = [difficultyIn(cell), bloomIn(cell)];
    if (role === 'prompt') question.prompt.push(numberOf(cell)?.rest || cell);
    else if (role === 'answer') {
      const { text, right } = withoutSign(withoutLetter(cell));
      const place = roles.slice(0, i + 1).filter((one) => one === 'answer').length;
      question.answers.push({ place, text, right, said: '', line });
    } else if (role === 'key') question.key = { value: cell, line };
    else if (role === 'explanation') question.explanation.push(cell);
    else if (role === 'marks') question.marks = { value: cell, line };
    else if (role === 'difficulty' && difficulty) question.difficulty = difficulty;
    else if (role === 'bloom' && bloom) question.bloom = bloom;
    else if (role !== 'number') unread.push({ line, text: cell });
  }
  return questionOf(question);
}
