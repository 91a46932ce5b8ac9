/** All block types, in the order the slash menu offers them. */

import { accordion } from './accordion.ts';
import { audio } from './audio.ts';
import type { BlockDef, NodeDef } from './block.ts';
import { blockquote } from './blockquote.ts';
import { bulletList } from './bullet-list.ts';
import { callout } from './callout.ts';
import { codeBlock } from './code-block.ts';
import { document } from './document.ts';
import { fillBlanks } from './fill-blanks.ts';
import { finalTest } from './final-test.ts';
import { formula } from './formula.ts';
import { heading } from './heading.ts';
import { image } from './image.ts';
import { linkCard } from './link-card.ts';
import { matching } from './matching.ts';
import { multipleChoice } from './multiple-choice.ts';
import { orderedList } from './ordered-list.ts';
import { ordering } from './ordering.ts';
import { paragraph } from './paragraph.ts';
import { shortAnswer } from './short-answer.ts';
import { singleChoice } from './single-choice.ts';
import { table } from './table.ts';
import { tabs } from './tabs.ts';
import { video } from './video.ts';

export const BLOCKS: readonly BlockDef[] = [
  paragraph,
  heading,
  bulletList,
  orderedList,
  table,
  blockquote,
  callout,
  formula,
  codeBlock,
  accordion,
  tabs,
  image,
  video,
  audio,
  document,
  linkCard,
  singleChoice,
  multipleChoice,
  fillBlanks,
  shortAnswer,
  matching,
  ordering,
  finalTest,
];

/** Every node type that has a definition, blocks and their parts, by name. */
export const NODES: ReadonlyMap<string, NodeDef> = new Map(
  BLOCKS.flatMap((block) => [block, ...(block.parts ?? [])]).map((def) => [def.type, def]),
);
