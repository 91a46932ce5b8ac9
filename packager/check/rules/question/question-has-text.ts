import { isExercise } from '../../../course/blocks/exercise.ts';
import { choicesOf, isQuestion, promptOf } from '../../../course/blocks/question.ts';
import { inlineText, type Node } from '../../../course/node.ts';
import { rule } from '../../rule.ts';

/** What the learner chooses among or arranges: answers, halves of pairs, steps. */
const answerTexts = (node: Node): string[] =>
  isQuestion(node)
    ? choicesOf(node).map((choice) => inlineText(choice.text?.content))
    : (node.content ?? [])
        .flatMap((part) => (part.type === 'pair' ? (part.content ?? []) : part.type === 'step' ? [part] : []))
        .map((part) => inlineText(part.content));

export default rule({
  id: 'question-has-text',
  subject: 'page',
  severity: 'error',
  help: {
    en: {
      what: 'Every question and every answer has a text',
      why: 'The learner cannot tell what is asked or what to choose.',
      how: 'Write it',
    },
    hi: {
      what: 'हर प्रश्न और हर उत्तर लिखा है',
      why: 'शिक्षार्थी नहीं समझ पाएगा कि क्या पूछा है या क्या चुनना है।',
      how: 'लिखें',
    },
  },
  messages: {
    en: {
      question: { what: 'This question has no text' },
      answer: { what: 'Answer {number, number} has no text' },
    },
    hi: {
      question: { what: 'इस प्रश्न में कुछ नहीं लिखा' },
      answer: { what: 'उत्तर {number, number} में कुछ नहीं लिखा' },
    },
  },
  *check({ nodes }) {
    for (const { node, location } of nodes) {
      if (!isQuestion(node) && !isExercise(node)) continue;
      if (!inlineText(promptOf(node)?.content).trim()) yield { key: 'question', location };
      for (const [i, text] of answerTexts(node).entries()) {
        if (!text.trim()) yield { key: 'answer', data: { number: i + 1 }, location };
      }
    }
  },
});
