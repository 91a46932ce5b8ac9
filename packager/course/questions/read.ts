/** Reads questions from plain text, in whichever of the known ways it is written. */
import { isGift, readGift } from './gift.ts';
import { tidy } from './lines.ts';
import { readList } from './list.ts';
import type { Reading } from './question.ts';
import { isTable, readTable } from './table.ts';

/**
 * Never throws and drops nothing: what is no question is among the unread
 * lines, and what is not sure is a doubt. Lines are those of `text`.
 */
export function readQuestions(text: string): Reading {
  const plain = tidy(text);
  if (isGift(plain)) return readGift(plain);
  return isTable(plain) ? readTable(plain) : readList(plain);
}
