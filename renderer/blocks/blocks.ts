/** The blocks as the editor shows them, in the order of the slash menu. */
import type { AnyExtension } from '@tiptap/core';
import { accordion } from './accordion.tsx';
import { audio } from './audio.tsx';
import { blockquote } from './blockquote.tsx';
import { bulletList } from './bullet-list.tsx';
import { callout } from './callout.tsx';
import { codeBlock } from './code-block.tsx';
import { document } from './document.tsx';
import { fillBlanks } from './fill-blanks.tsx';
import { finalTest } from './final-test.tsx';
import { formula } from './formula.tsx';
import { heading } from './heading.tsx';
import { image } from './image.tsx';
import { linkCard } from './link-card.tsx';
import { matching } from './matching.tsx';
import { multipleChoice } from './multiple-choice.tsx';
import { orderedList } from './ordered-list.tsx';
import { ordering } from './ordering.tsx';
import { paragraph } from './paragraph.tsx';
import { shortAnswer } from './short-answer.tsx';
import { singleChoice } from './single-choice.tsx';
import { table } from './table.tsx';
import { tabs } from './tabs.tsx';
import { video } from './video.tsx';
import type { BlockView } from './view.ts';

export type { BlockView } from './view.ts';

export const BLOCK_VIEWS: readonly BlockView[] = [
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

export const VIEW_BY_TYPE: ReadonlyMap<string, BlockView> = new Map(BLOCK_VIEWS.map((v) => [v.def.type, v]));

/** Every block's nodes, each once; blocks that share parts give the same extension. */
export const blockNodes: readonly AnyExtension[] = [
  ...new Map(BLOCK_VIEWS.flatMap((v) => v.nodes).map((node) => [node.name, node])).values(),
];
