/** A question in plain words as a block of a page, and back. */
import { attr } from '../blocks/attr.ts';
import type { NewId } from '../blocks/block.ts';
import { partsOf } from '../blocks/exercise.ts';
import { choicesOf, isQuestion, promptOf } from '../blocks/question.ts';
import { tagsOf } from '../blocks/tags.ts';
import { inlineText, type Node } from '../node.ts';
import { squeezed } from './lines.ts';
import type { PlainQuestion } from './question.ts';

const worded = (type: string, words: string): Node => ({
  type,
  ...(words && { content: [{ type: 'text', text: words }] }),
});

const LEAST_ANSWERS = 2;

function partsFor(question: PlainQuestion, newId: NewId): Node[] {
  switch (question.kind) {
    case 'choice': {
      const missing = Math.max(0, LEAST_ANSWERS - question.answers.length);
      const blank = { text: '', right: false, said: '' };
      return [...question.answers, ...Array.from({ length: missing }, () => blank)].map(
        ({ text, right, said }) => ({
          type: 'choice',
          attrs: { id: newId(), correct: right },
          content: [worded('choiceText', text), worded('feedback', said)],
        }),
      );
    }
    case 'written':
      return [];
    case 'blanks':
      return question.lines.map((line) => worded('gapText', line));
    case 'pairs': {
      const missing = Math.max(0, LEAST_ANSWERS - question.pairs.length);
      return [...question.pairs, ...Array.from({ length: missing }, () => ['', ''] as const)].map(
        ([left, right]) => ({
          type: 'pair',
          attrs: { id: newId() },
          content: [worded('pairLeft', left), worded('pairRight', right)],
        }),
      );
    }
  }
}

const TYPES = { written: 'shortAnswer', blanks: 'fillBlanks', pairs: 'matching' } as const;

/** The block that a question becomes. */
export function nodeFor(question: PlainQuestion, newId: NewId): Node {
  const { kind, prompt, explanation, difficulty, bloom } = question;
  const tags = { ...(difficulty && { difficulty }), ...(bloom && { bloom }) };
  const accepted = kind === 'written' ? { accepted: question.accepted.filter(Boolean) } : {};
  return {
    type: kind === 'choice' ? (question.many ? 'multipleChoice' : 'singleChoice') : TYPES[kind],
    attrs: { id: newId(), ...accepted, ...tags },
    content: [
      worded('prompt', prompt),
      ...partsFor(question, newId),
      ...(kind === 'choice' ? [] : [worded('feedback', explanation)]),
    ],
  };
}

const words = (node: Node | undefined): string => squeezed(inlineText(node?.content));

/** The plain words of a question block; undefined for steps in order, which have no such form. */
export function plainOf(node: Node): PlainQuestion | undefined {
  const { difficulty, bloom } = tagsOf(node);
  const common = {
    prompt: words(promptOf(node)),
    explanation: words(partsOf(node, 'feedback')[0]),
    ...(difficulty && { difficulty }),
    ...(bloom && { bloom }),
  };
  if (isQuestion(node)) {
    const answers = choicesOf(node).map((one) => ({
      text: words(one.text),
      right: one.correct,
      said: words(one.feedback),
    }));
    return { ...common, kind: 'choice', many: node.type === 'multipleChoice', answers };
  }
  switch (node.type) {
    case 'shortAnswer':
      return { ...common, kind: 'written', accepted: attr<readonly string[]>(node, 'accepted') };
    case 'fillBlanks':
      return { ...common, kind: 'blanks', lines: partsOf(node, 'gapText').map(words) };
    case 'matching': {
      const half = (pair: Node, type: string) => words(pair.content?.find((one) => one.type === type));
      const pairs = partsOf(node, 'pair').map(
        (pair) => [half(pair, 'pairLeft'), half(pair, 'pairRight')] as const,
      );
      return { ...common, kind: 'pairs', pairs };
    }
    default:
      return undefined;
  }
}
