/** What stops a course from being loaded, as the result of a check. */
import type { Problem } from '../../course/problem.ts';
import { PROBLEM_WORDS } from '../../course/problem-words.ts';
import type { UiLang } from '../../course/words.ts';
import type { Diagnostic, RuleResult } from '../in-words.ts';
import { formatWords } from '../words.ts';

/** Stands in reports where a rule's id would. */
const COURSE_LOADS = 'course-loads';

/** One error per problem, in the words of the course model. */
export const courseProblems = (problems: readonly Problem[], lang: UiLang): RuleResult => ({
  ruleId: COURSE_LOADS,
  outcome: 'fail',
  diagnostics: problems.map(({ key, file, pointer, data }): Diagnostic => {
    const words = PROBLEM_WORDS[lang][key];
    if (!words) throw new Error(`no words for the problem "${key}" in ${lang}`);
    const filled = { place: pointer === '' ? file : `${file} ${pointer}`, ...data };
    const say = (text: string | undefined) => (text ? formatWords(text, lang, filled) : '');
    return {
      ruleId: COURSE_LOADS,
      severity: 'error',
      message: say(words.what),
      why: say(words.why),
      how: say(words.how),
      location: { in: 'course', file, ...(pointer !== '' && { pointer }) },
    };
  }),
});
