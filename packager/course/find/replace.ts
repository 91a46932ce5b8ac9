/** Putting other words in the place of those found. */

import type { Node } from '../node.ts';
import { apply, valueAt } from '../patch.ts';
import { isInline } from '../texts.ts';
import type { Range } from './match.ts';
import type { Place } from './places.ts';

/** One find: where, and which part of the text there. */
export interface Hit {
  readonly place: Place;
  readonly range: Range;
}

/** The text with each of the ranges, which are in order and do not overlap, replaced. */
function replaceIn(text: string, ranges: readonly Range[], by: string): string {
  let out = '';
  let from = 0;
  for (const { start, end } of ranges) {
    out += text.slice(from, start) + by;
    from = end;
  }
  return out + text.slice(from);
}

/**
 * Inline content with the ranges of its letters (texts.ts) replaced. The new
 * words look as the first letter of the old ones did.
 */
export function replaceInline(content: readonly Node[], ranges: readonly Range[], by: string): Node[] {
  const out: Node[] = [];
  const write = (text: string, like: Node): void => {
    if (!text) return;
    const last = out.at(-1);
    if (last?.type === 'text' && JSON.stringify(last.marks) === JSON.stringify(like.marks))
      out[out.length - 1] = { ...last, text: `${last.text}${text}` };
    else out.push({ ...like, text });
  };
  let place = 0;
  for (const node of content) {
    const text = node.type === 'text' ? (node.text ?? '') : undefined;
    const end = place + (text?.length ?? 1);
    if (text === undefined) {
      if (!ranges.some((range) => range.start <= place && range.end >= end)) out.push(node);
    } else {
      let from = place;
      for (const range of ranges) {
        if (range.end <= place || range.start >= end) continue;
        write(text.slice(from - place, Math.max(range.start, from) - place), node);
        if (range.start >= place) write(by, node);
        from = Math.min(range.end, end);
      }
      write(text.slice(from - place), node);
    }
    place = end;
  }
  return out;
}

/** Hits by the place they are in, each place's from left to right. */
function byPlace(hits: readonly Hit[]): { place: Place; ranges: Range[] }[] {
  const places = new Map<string, { place: Place; ranges: Range[] }>();
  for (const { place, range } of hits) {
    const key = `${place.file} ${place.pointer}`;
    const known = places.get(key);
    if (known) known.ranges.push(range);
    else places.set(key, { place, ranges: [range] });
  }
  for (const { ranges } of places.values()) ranges.sort((a, b) => a.start - b.start);
  return [...places.values()];
}

/**
 * The files that change when the hits are replaced, by name, with their new
 * values. A text that may not become empty and would stays as it is.
 * @param fileAs gives a file as it was searched.
 * @throws PatchError when a file is no longer as it was.
 */
export function replaceHits(
  hits: readonly Hit[],
  by: string,
  fileAs: (file: string) => unknown,
): ReadonlyMap<string, unknown> {
  const files = new Map<string, unknown>();
  for (const { place, ranges } of byPlace(hits)) {
    const { file, pointer } = place;
    const value = files.get(file) ?? fileAs(file);
    const there = valueAt(value, pointer);
    const changed =
      typeof there === 'string' ? replaceIn(there, ranges, by) : blockWith(there as Node, ranges, by);
    if (place.required && changed === '') continue;
    files.set(file, apply(value, [{ op: 'replace', path: pointer, value: changed }]));
  }
  return files;
}

function blockWith(block: Node, ranges: readonly Range[], by: string): Node {
  const { content = [], ...rest } = block;
  if (!content.some(isInline)) return block;
  const replaced = replaceInline(content, ranges, by);
  return { ...rest, ...(replaced.length > 0 && { content: replaced }) };
}
