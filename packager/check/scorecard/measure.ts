/**
 * One measure of a score card's item, and the ways most of them are made: by
 * rules, by what pages tell, by the player. Each answers with the evidence it
 * has; where a rule can only show that something is wrong, its silence is
 * evidence for a person, never a yes.
 */
import type { MessageData } from '../../course/words.ts';
import type { Topic } from '../wording/topics.ts';
import type { Answer } from './card.ts';
import type { Facts } from './facts.ts';

export interface Measured {
  readonly answer: Answer;
  /** Selects the words of the evidence (evidence-words.ts). */
  readonly key: string;
  readonly data?: MessageData;
  /** Rules that the evidence names; the words call them by what they ask. */
  readonly rules?: readonly string[];
}

export type Measure = (facts: Facts) => Measured;

export const yesOrNo = (yes: boolean, key: string, data?: MessageData): Measured => ({
  answer: yes ? 'yes' : 'no',
  key,
  ...(data && { data }),
});

/** Rules that together say all the item asks. */
export const byRules =
  (...rules: readonly string[]): Measure =>
  (facts) => {
    const failures = facts.failures(rules);
    if (failures === undefined) return { answer: 'ask', key: 'rules-not-run', rules };
    if (failures === 0) return { answer: 'yes', key: 'rules-passed', rules };
    return { answer: 'no', key: 'rules-failed', rules: facts.failing(rules), data: { count: failures } };
  };

/** Rules that can only say that it is not so. */
export const againstByRules =
  (...rules: readonly string[]): Measure =>
  (facts) => {
    const measured = byRules(...rules)(facts);
    return measured.answer === 'yes' ? { ...measured, answer: 'ask', key: 'rules-silent' } : measured;
  };

/** What rules found or did not find is shown, and a person judges it. */
export const shownByRules =
  (...rules: readonly string[]): Measure =>
  (facts) => {
    const count = facts.findings(rules);
    if (count === undefined) return { answer: 'ask', key: 'rules-not-run', rules };
    return { answer: 'ask', key: count === 0 ? 'rules-silent' : 'rules-to-look-at', rules, data: { count } };
  };

/** The sentences that speak of topics are shown; whether the course does right by them, a person judges. */
export const toldOf =
  (...topics: readonly Topic[]): Measure =>
  (facts) => {
    const told = topics.flatMap((topic) => facts.told(topic) ?? []);
    const [first] = told;
    if (!first) return { answer: 'ask', key: 'not-told' };
    const count = told.reduce((sum, one) => sum + one.count, 0);
    return { answer: 'ask', key: 'told', data: { sentence: first.sentence, page: first.page, count } };
  };

/** Nothing to judge where there is none of it. */
export const whereThereIs =
  (types: readonly string[], measure: Measure): Measure =>
  (facts) =>
    facts.nodes(...types).length === 0 ? { answer: 'na', key: 'nothing-of-it' } : measure(facts);

/** What every course has by Kriti's player; its own tests look after it (test/player). */
export const byPlayer =
  (key: string): Measure =>
  () => ({ answer: 'yes', key });
