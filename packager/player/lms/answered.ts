/**
 * What an LRS is told of each question of a test that was handed in: a
 * statement `answered` about an activity of its own below the launched one.
 * Under cmi5 it is a "cmi5 allowed" statement: the LMS's context template and
 * none of cmi5's categories (7.1.3, 9.6.2.1, 9.6.2.2-2).
 */
import type { Question } from '../course-data.ts';
import { keyOf } from '../learner.ts';
import type { GivenAnswer } from '../standing.ts';
import { type AnswerType, letter, MARKS_2004, type SpelledAnswer, spell } from './answers.ts';
import {
  type Context,
  type Launch,
  type Made,
  type Statement,
  VERBS,
  withCompetencies,
} from './statements.ts';

interface Component {
  readonly id: string;
}

/** An interaction activity (xAPI 1.0.3, Data 2.4.4.1); what can be chosen or placed goes by the ids of the response. */
export interface QuestionDefinition {
  readonly type: 'http://adlnet.gov/expapi/activities/cmi.interaction';
  readonly description?: Readonly<Record<string, string>>;
  readonly interactionType: AnswerType;
  readonly correctResponsesPattern: readonly string[];
  readonly choices?: readonly Component[];
  readonly source?: readonly Component[];
  readonly target?: readonly Component[];
}

const partsOf = (question: Question): readonly string[] => {
  if (question.kind === 'written') return [];
  return question.kind === 'choice' ? question.options : question.parts;
};

function definitionOf(answer: GivenAnswer, { type, patterns }: SpelledAnswer): QuestionDefinition {
  const parts = partsOf(answer.question);
  const letters = parts.map((_, place) => ({ id: letter(place) }));
  return {
    type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
    ...(answer.asked && { description: { [answer.asked.lang]: answer.asked.text } }),
    interactionType: type,
    correctResponsesPattern: patterns,
    ...((type === 'choice' || type === 'sequencing') && { choices: letters }),
    ...(type === 'matching' && {
      source: parts.map((_, place) => ({ id: String(place + 1) })),
      target: letters,
    }),
  };
}

/** The launched activity is the parent; nothing of the template is replaced (cmi5 10.2.1.0-7). */
function contextOf({ activityId, competencies = [], ...launch }: Launch, question: Question): Context {
  const tested = competencies.filter(({ id }) => id === question.competency);
  const context = withCompetencies(launch.context, tested);
  const { contextActivities = {} } = context;
  const parents = contextActivities.parent ?? [];
  const isThere = parents.some(({ id }) => id === activityId);
  const parent = isThere ? parents : [...parents, { id: activityId }];
  return { ...context, contextActivities: { ...contextActivities, parent } };
}

/** A name of its own for a question, below the unit's. */
const questionId = (activityId: string, question: string): string =>
  `${activityId}${activityId.includes('#') ? '/' : '#'}${question}`;

export function answered(answer: GivenAnswer, launch: Launch, made: Made): Statement {
  const spelled = spell(answer, MARKS_2004);
  return {
    id: made.id,
    actor: launch.actor,
    verb: { id: `${VERBS}answered`, display: { en: 'answered' } },
    object: {
      objectType: 'Activity',
      id: questionId(launch.activityId, keyOf(answer.question)),
      definition: definitionOf(answer, spelled),
    },
    // A question left out has no response, which is not the same as an empty one.
    result: { success: answer.correct, ...(spelled.response && { response: spelled.response }) },
    context: contextOf(launch, answer.question),
    timestamp: made.at.toISOString(),
  };
}
