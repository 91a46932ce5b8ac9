/**
 * What a filled-in score card is worth, by the arithmetic of the platform's
 * scoring engine (sunbird-cb-scoring-engine, ComputeScores), quirks included:
 * - no criterion's points rise by what does not apply; its maximum falls;
 * - a criterion of which nothing applies is worth 0, so its weight is lost;
 * - a grade holds strictly between its bounds: exactly 60 or 70 has none.
 */
import type { Answer, Criterion, ScoreCard } from './card.ts';

const POINTS = 5;

export interface CriterionScore {
  readonly name: string;
  readonly total: number;
  /** Its maximum, less what does not apply. */
  readonly max: number;
  /** Its part of the whole score, 0 to 100 × weight. */
  readonly weighted: number;
  readonly reachesMinimum: boolean;
}

export interface Score {
  /** No answer disqualifies, and none that could is open. */
  readonly qualified: boolean;
  /** Ids of the items that disqualify, or are open and may. */
  readonly disqualifying: readonly string[];
  /** 0 to 100. */
  readonly score: number;
  /** Undefined exactly on a bound between two grades. */
  readonly grade: string | undefined;
  readonly criteria: readonly CriterionScore[];
}

/** @param answerOf gives the answer to an item by its id */
export function scoreOf(card: ScoreCard, answerOf: (item: string) => Answer): Score {
  const disqualifying = card.criteria.flatMap(({ items }) =>
    items
      .filter(({ id, disqualifyOn = [] }) => {
        const answer = answerOf(id);
        return disqualifyOn.includes(answer) || (disqualifyOn.length > 0 && answer === 'ask');
      })
      .map(({ id }) => id),
  );
  const criteria = card.criteria
    .filter(({ kind }) => kind === 'scored')
    .map((criterion) => criterionScore(criterion, answerOf));
  const score = criteria.reduce((sum, { weighted }) => sum + weighted, 0);
  const enough = criteria.every(({ reachesMinimum }) => reachesMinimum);
  return {
    qualified: disqualifying.length === 0,
    disqualifying,
    score,
    grade: gradeOf(card, score, enough),
    criteria,
  };
}

function criterionScore(criterion: Criterion, answerOf: (item: string) => Answer): CriterionScore {
  const answers = criterion.items.map(({ id }) => answerOf(id));
  const count = (answer: Answer): number => answers.filter((one) => one === answer).length;
  const total = POINTS * count('yes');
  const max = criterion.maxScore - POINTS * count('na');
  return {
    name: criterion.name,
    total,
    max,
    weighted: max === 0 ? 0 : (total / max) * criterion.weight * 100,
    reachesMinimum: total >= max * criterion.minRatio,
  };
}

/** Missing a minimum is the lowest grade, whatever the score. */
function gradeOf({ grades }: ScoreCard, score: number, enough: boolean): string | undefined {
  if (!enough) return grades[0]?.name;
  return grades.find(({ above, below }) => score > above && score < below)?.name;
}
