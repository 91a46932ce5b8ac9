/** The parts of a question on the page: the question, its answers, and what is said to each. */

import type { NodeDef } from '../../packager/course/blocks/block.ts';
import { NODES } from '../../packager/course/blocks/blocks.ts';
import { marker, nodeOf } from '../editor/node-of.ts';
import { markRight } from '../editor/question-keys.ts';
import { useSettings } from '../settings.ts';
import { say } from '../words.tsx';

const partDef = (type: string): NodeDef => {
  const def = NODES.get(type);
  if (!def) throw new Error(`the course model has no node ${type}`);
  return def;
};

const part = (type: string) => nodeOf(partDef(type), { defining: true, isolating: false });

/** An answer: a mark that says whether it is right, and its two texts. */
const choice = nodeOf(partDef('choice'), {
  defining: true,
  addNodeView:
    () =>
    ({ node, getPos, editor }) => {
      const dom = document.createElement('div');
      const mark = document.createElement('button');
      const contentDOM = document.createElement('div');
      dom.className = 'b-choice';
      mark.className = 'b-mark';
      mark.type = 'button';
      mark.contentEditable = 'false';
      mark.tabIndex = -1;
      mark.setAttribute('role', 'checkbox');
      contentDOM.className = 'b-choice-text';
      dom.append(mark, contentDOM);
      for (const [name, value] of Object.entries(marker(partDef('choice'), node.attrs)))
        dom.setAttribute(name, value);

      let shown = node;
      const show = () => {
        mark.setAttribute('aria-checked', String(shown.attrs.correct));
        mark.setAttribute('aria-label', say(shown.attrs.correct ? 'answer-right' : 'answer-wrong'));
        mark.title = say('answer-mark');
        dom.classList.toggle('right', Boolean(shown.attrs.correct));
      };
      show();
      mark.addEventListener('mousedown', (event) => event.preventDefault());
      mark.addEventListener('click', () => {
        const pos = getPos();
        if (pos !== undefined) markRight(editor, pos);
      });
      const stop = useSettings.subscribe(show);
      return {
        dom,
        contentDOM,
        update: (next) => {
          if (next.type !== shown.type) return false;
          shown = next;
          show();
          return true;
        },
        ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
        stopEvent: (event) => event.target === mark,
        destroy: stop,
      };
    },
});

/** Shared by both kinds of question. */
export const questionParts = [part('prompt'), choice, part('choiceText'), part('feedback')];
