/** Questions in statements: what xAPI 1.0.3 asks of an interaction activity (Data, 2.4.4.1). */
import { isObject } from './exchange.ts';

const TYPES: ReadonlySet<unknown> = new Set([
  ...['true-false', 'choice', 'fill-in', 'long-fill-in', 'matching', 'performance', 'sequencing', 'likert'],
  ...['numeric', 'other'],
]);

/** Which lists of parts go with which type. */
const LISTS: Readonly<Record<string, readonly string[]>> = {
  choices: ['choice', 'sequencing'],
  scale: ['likert'],
  source: ['matching'],
  target: ['matching'],
  steps: ['performance'],
};

/** A list of parts with an id each, no two alike. */
function isPartList(list: unknown): boolean {
  if (!Array.isArray(list)) return false;
  const ids = list.map((part: unknown) => (isObject(part) ? part.id : undefined));
  return ids.every((id) => typeof id === 'string' && id !== '') && new Set(ids).size === ids.length;
}

/** Whether an activity's definition, if it is one of a question, is written as it should be. */
export function isDefinition(definition: unknown): boolean {
  if (definition === undefined) return true;
  if (!isObject(definition)) return false;
  const { interactionType: type, correctResponsesPattern: patterns } = definition;
  const lists = Object.keys(LISTS).filter((name) => definition[name] !== undefined);
  if (type === undefined) return patterns === undefined && lists.length === 0;
  if (!TYPES.has(type)) return false;
  if (
    patterns !== undefined &&
    !(Array.isArray(patterns) && patterns.every((one) => typeof one === 'string'))
  )
    return false;
  return lists.every((name) => LISTS[name]?.includes(String(type)) && isPartList(definition[name]));
}
