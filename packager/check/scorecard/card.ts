/** The score card a platform judges courses by: data, so that a newer one is a new file (platform/scorecards/). */
import type { UiLang } from '../../course/words.ts';
import igot2024 from '../../platform/scorecards/igot-2024.json' with { type: 'json' };
import igot2024Hindi from '../../platform/scorecards/wording/igot-2024.hi.json' with { type: 'json' };

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
  /** The names of its criteria and the texts of its items in Hindi, by name and by id. */
  readonly hindi: {
    readonly criteria: Readonly<Record<string, string>>;
    readonly items: Readonly<Record<string, string>>;
  };
}

/** The cards that profiles may name. */
export const SCORE_CARD_IDS = ['igot-2024'] as const;
export type ScoreCardId = (typeof SCORE_CARD_IDS)[number];

/** “iGOT course quality score card”, version 1: 81 items. Its source and licence stand in the file. */
export const SCORE_CARDS: Readonly<Record<ScoreCardId, ScoreCard>> = {
  'igot-2024': { ...igot2024, hindi: igot2024Hindi },
};

/** What an item says, in the platform's own words or in Hindi. */
export const textOfItem = ({ hindi }: ScoreCard, { id, text }: CardItem, lang: UiLang): string =>
  (lang === 'hi' && hindi.items[id]) || text;

export const nameOfCriterion = ({ hindi }: ScoreCard, name: string, lang: UiLang): string =>
  (lang === 'hi' && hindi.criteria[name]) || name;

export const itemsOf = ({ criteria }: ScoreCard): readonly CardItem[] =>
  criteria.flatMap((criterion) => criterion.items);
