/** Where a course speaks of a topic; the words by which it is known are data (topics.json). */
import type { Doc } from '../../course/node.ts';
import { textsOf } from '../../course/texts.ts';
import lists from './topics.json' with { type: 'json' };
import { wordFinder } from './word-finder.ts';

export type Topic = keyof typeof lists.words;
export const TOPICS = Object.keys(lists.words) as readonly Topic[];

/** What the platform wants courses to serve, each with the topics that belong to it. */
export type FocusArea = keyof typeof lists.areas;
export const FOCUS_AREAS = lists.areas as Readonly<Record<FocusArea, readonly Topic[]>>;

/** What a document says of a topic. */
export interface Told {
  /** The first sentence in which a word of the topic stands, cut where it is long. */
  readonly sentence: string;
  /** How many such words there are. */
  readonly count: number;
}

/** One word may belong to several topics; all are looked for at once, so that a text is read once. */
const topicsByWord = new Map<string, Topic[]>();
for (const topic of TOPICS)
  for (const word of lists.words[topic]) topicsByWord.set(word, [...(topicsByWord.get(word) ?? []), topic]);
const find = wordFinder([...topicsByWord.keys()]);

/** A document is replaced and never changed in place, so what was found in it stays true. */
const found = new WeakMap<Doc, ReadonlyMap<Topic, Told>>();

/** What a document says of each topic it speaks of. */
export function topicsOf(doc: Doc): ReadonlyMap<Topic, Told> {
  const known = found.get(doc);
  if (known) return known;
  const topics = new Map<Topic, Told>();
  for (const { text, type } of textsOf(doc)) {
    if (type === 'codeBlock' || type === 'formula') continue;
    for (const { listed, start, end } of find(text))
      for (const topic of topicsByWord.get(listed) ?? []) {
        const before = topics.get(topic);
        const sentence = before?.sentence ?? sentenceAt(text, start, end);
        topics.set(topic, { sentence, count: (before?.count ?? 0) + 1 });
      }
  }
  found.set(doc, topics);
  return topics;
}

/** Letters of a sentence that are shown. */
const SHOWN = 160;
const STOP = /[.!?।]\s|\n/gu;

/** The sentence around a word; of a long one the end is left out. */
function sentenceAt(text: string, start: number, end: number): string {
  const from = Math.max(0, ...[...text.slice(0, start).matchAll(STOP)].map(({ index }) => index + 1));
  const stop = text.slice(end).search(/[.!?।](?:\s|$)|\n/u);
  const sentence = text
    .slice(from, stop < 0 ? undefined : end + stop + 1)
    .replace(/\s+/g, ' ')
    .trim();
  if (sentence.length <= SHOWN) return sentence;
  return `${sentence.slice(0, SHOWN).replace(/\s+\S*$/u, '')} …`;
}
