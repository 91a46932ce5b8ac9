/** What single and multiple choice have in common: a question, its answers, and what is said to each. */
import { z } from 'zod';
import { Id } from '../course.ts';
import { attributes, type Html, html } from '../html.ts';
import { inlineText, type Node } from '../node.ts';
import { attr } from './attr.ts';
import type { BlockDef, HtmlContext, Interaction, NewId, NodeDef } from './block.ts';
import { questionAttrs } from './tags.ts';

export const inlineOnly = (type: string, write: NodeDef['html']): NodeDef => ({
  type,
  content: 'inline*',
  attrs: z.strictObject({}),
  html: write,
});

/** The question itself. */
export const prompt = inlineOnly('prompt', (node, cx) => cx.inline(node.content));
/** One answer as the learner reads it. */
const choiceText = inlineOnly('choiceText', (node, cx) => cx.inline(node.content));
/** What is said to a learner who chose it. */
export const feedback = inlineOnly('feedback', (node, cx) => cx.inline(node.content));

const choice: NodeDef = {
  type: 'choice',
  content: 'choiceText feedback',
  attrs: z.strictObject({ id: Id, correct: z.boolean() }),
  // A choice is written by its question, which knows its kind and name.
  html: (node, cx) => cx.blocks(node.content),
};

const QUESTION_PARTS: readonly NodeDef[] = [prompt, choice, choiceText, feedback];

/** The answers of a question with their parts. */
export const choicesOf = (
  question: Node,
): readonly { id: string; correct: boolean; text: Node | undefined; feedback: Node | undefined }[] =>
  (question.content ?? [])
    .filter((n) => n.type === 'choice')
    .map((n) => ({
      id: attr<string>(n, 'id'),
      correct: attr<boolean>(n, 'correct'),
      text: n.content?.find((part) => part.type === 'choiceText'),
      feedback: n.content?.find((part) => part.type === 'feedback'),
    }));

/** The node that holds the question's own text. */
export const promptOf = (question: Node): Node | undefined =>
  question.content?.find((n) => n.type === 'prompt');

/** True for nodes that are questions, wherever they stand. */
export const isQuestion = (node: Node): boolean =>
  node.type === 'singleChoice' || node.type === 'multipleChoice';

/**
 * A fieldset is a group, and its legend names it (HTML-AAM 3.5.30), which is
 * how robots and screen readers find a question.
 */
const writeQuestion = (node: Node, cx: HtmlContext, many: boolean): Html => {
  const id = attr<string>(node, 'id');
  const options = choicesOf(node).map(
    (c) =>
      html`<label class="k-option"><input${attributes({
        type: many ? 'checkbox' : 'radio',
        name: `q-${id}`,
        value: c.id,
      })}><span>${cx.inline(c.text?.content)}</span></label>${
        c.feedback?.content?.length &&
        html`<div class="k-said" hidden${attributes({ 'data-for': c.id })}>${cx.inline(c.feedback.content)}</div>`
      }`,
  );
  return html`<fieldset class="k-question"${attributes({
    id,
    'data-block': id,
  })}><legend>${cx.inline(promptOf(node)?.content)}</legend>${
    many && html`<p class="k-hint">${cx.label('choose-all')}</p>`
  }<div class="k-options">${options}</div><div class="k-act"><button type="button" class="k-check">${cx.label(
    'check-answer',
  )}</button></div><div class="k-result" role="status"></div></fieldset>`;
};

/** A choice question; `many` tells whether several answers may be right. */
export const choiceQuestion = (type: 'singleChoice' | 'multipleChoice', many: boolean): BlockDef => ({
  type,
  content: 'prompt choice{2,10}',
  attrs: questionAttrs,
  parts: QUESTION_PARTS,
  empty: (newId: NewId) => {
    const answer = (correct: boolean): Node => ({
      type: 'choice',
      attrs: { id: newId(), correct },
      content: [{ type: 'choiceText' }, { type: 'feedback' }],
    });
    return {
      type,
      attrs: { id: newId() },
      content: [{ type: 'prompt' }, answer(true), answer(false), answer(false)],
    };
  },
  html: (node, cx) => writeQuestion(node, cx, many),
  interaction: (node): Interaction => ({
    kind: 'choice',
    id: attr<string>(node, 'id'),
    many,
    options: choicesOf(node).map((c) => c.id),
    correct: choicesOf(node)
      .filter((c) => c.correct)
      .map((c) => c.id),
  }),
  text: (node) =>
    [
      inlineText(promptOf(node)?.content),
      ...choicesOf(node).flatMap((c) => [inlineText(c.text?.content), inlineText(c.feedback?.content)]),
    ]
      .filter(Boolean)
      .join('\n'),
});
