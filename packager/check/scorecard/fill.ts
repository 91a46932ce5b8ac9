/** A score card filled in for a course: measured where it can be, declared by a person where one has, open else. */
import type { Project } from '../../course/pages.ts';
import type { UiLang } from '../../course/words.ts';
import type { RuleResult } from '../in-words.ts';
import type { Checked } from '../run.ts';
import { formatWords } from '../words.ts';
import { type Answer, type CardItem, itemsOf, type ScoreCard, textOfItem } from './card.ts';
import { EVIDENCE } from './evidence-words.ts';
import { Facts } from './facts.ts';
import type { Measured } from './measure.ts';
import { MEASURES } from './measures.ts';
import { scoreOf } from './score.ts';

export interface ItemReport {
  readonly id: string;
  /** The platform's own words, or their Hindi. */
  readonly text: string;
  readonly answer: Answer;
  /** Who answered, or, while it is open, who can. */
  readonly by: 'measured' | 'declared';
  /** What was seen, or what the person said; empty where neither is there. */
  readonly evidence: string;
}

export interface ScoreCardReport {
  readonly gate: 'qualified' | 'disqualified';
  /** 0 to 100, to two places. */
  readonly score: number;
  /** Empty exactly on a bound between two grades: the platform gives none there. */
  readonly grade: string;
  /** How many items nobody has answered. */
  readonly open: number;
  readonly items: readonly ItemReport[];
}

/**
 * @param checked what the rules of the profile found in the course
 * @param originality what a comparison with a corpus found; absent: there was none
 */
export function fillCard(
  card: ScoreCard,
  project: Project,
  checked: readonly Checked[],
  lang: UiLang,
  originality?: RuleResult,
): ScoreCardReport {
  const facts = new Facts(project, checked, originality);
  const items = itemsOf(card).map((item) =>
    itemReport({ ...item, text: textOfItem(card, item, lang) }, facts, lang),
  );
  const answers = new Map(items.map(({ id, answer }) => [id, answer]));
  const { qualified, score, grade = '' } = scoreOf(card, (id) => answers.get(id) ?? 'ask');
  return {
    gate: qualified ? 'qualified' : 'disqualified',
    score: Math.round(score * 100) / 100,
    grade,
    open: items.filter(({ answer }) => answer === 'ask').length,
    items,
  };
}

/** What a person declares stands above what was measured, which is said beside it. */
function itemReport({ id, text, options, measure }: CardItem, facts: Facts, lang: UiLang): ItemReport {
  const measured = measure ? MEASURES[measure]?.(facts) : undefined;
  const seen = measured ? inWords(measured, facts, lang) : '';
  const declared = facts.project.course.declarations?.[id];
  if (declared && options.includes(declared.answer)) {
    const said = `${declared.by}: ${declared.reason}`;
    return { id, text, answer: declared.answer, by: 'declared', evidence: seen ? `${said} (${seen})` : said };
  }
  if (!measured) return { id, text, answer: 'ask', by: 'declared', evidence: '' };
  // What the card has no answer for, nobody but a person can say.
  const answer = measured.answer === 'ask' || options.includes(measured.answer) ? measured.answer : 'ask';
  return { id, text, answer, by: answer === 'ask' ? 'declared' : 'measured', evidence: seen };
}

function inWords({ key, data, rules }: Measured, facts: Facts, lang: UiLang): string {
  const named = rules && { rules: facts.titles(rules, lang) };
  return formatWords(EVIDENCE[lang][key] ?? '', lang, { ...data, ...named });
}
