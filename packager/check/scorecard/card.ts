/** The score card a platform judges courses by: data, so that a newer one is a new file (platform/scorecards/). */
import igot2024 from '../../platform/scorecards/igot-2024.json' with { type: 'json' };

/** 'ask': neither measured nor declared by anyone; counts as nothing and qualifies nothing. */
export type Answer = 'yes' | 'no' | 'na' | 'ask';

export interface CardItem {
  readonly id: string;
  /** The platform's own words, unchanged. */
  readonly text: string;
  readonly options: readonly string[];
  /** Answers that disqualify the whole course. */
  readonly disqualifyOn?: readonly string[];
  /** Name of the measure that can answer it (measures.ts); absent: a person must. */
  readonly measure?: string;
}

export interface Criterion {
  readonly name: string;
  /** A gate has no points; its items qualify or disqualify. */
  readonly kind: string;
  /** Its share of the whole, 0 to 1. */
  readonly weight: number;
  /** Points when every item is answered with yes. */
  readonly maxScore: number;
  /** Share of the points below which the course is in the lowest grade. */
  readonly minRatio: number;
  readonly items: readonly CardItem[];
}

export interface Grade {
  readonly above: number;
  readonly below: number;
  readonly name: string;
}

export interface ScoreCard {
  /** From the lowest grade to the highest. */
  readonly grades: readonly Grade[];
  readonly criteria: readonly Criterion[];
}

/** The cards that profiles may name. */
export const SCORE_CARD_IDS = ['igot-2024'] as const;
export type ScoreCardId = (typeof SCORE_CARD_IDS)[number];

/** “iGOT course quality score card”, version 1: 81 items. Its source and licence stand in the file. */
export const SCORE_CARDS: Readonly<Record<ScoreCardId, ScoreCard>> = { 'igot-2024': igot2024 };

export const itemsOf = ({ criteria }: ScoreCard): readonly CardItem[] =>
  criteria.flatMap((criterion) => criterion.items);
