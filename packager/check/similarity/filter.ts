/**
 * The probability that a candidate is a copy: logistic regression over the
 * features and their squares, so that it can say "most alike in the middle"
 * (T. Hastie, R. Tibshirani, J. Friedman, "The Elements of Statistical
 * Learning", 4.4). The weights were learned by `scripts/similar/learn.ts`.
 */
import learned from './filter-weights.json' with { type: 'json' };

export interface Model {
  /** Mean and deviation of each feature where it was learned. */
  readonly mean: readonly number[];
  readonly deviation: readonly number[];
  /** The constant, then one for each feature, then one for each square. */
  readonly weights: readonly number[];
}

/** One for passages, one for summaries: what is much for the one is little for the other. */
export const MODELS: { readonly alike: Model; readonly wide: Model } = learned;

/** 1, the standardised features, their squares. */
export function expand(features: readonly number[], { mean, deviation }: Omit<Model, 'weights'>): number[] {
  const plain = features.map((value, i) => {
    const standard = (value - (mean[i] ?? 0)) / (deviation[i] || 1);
    return Math.max(-FAR, Math.min(FAR, standard));
  });
  return [1, ...plain, ...plain.map((value) => value * value)];
}

/** Deviations beyond which a value counts as this: squares of what was never seen would outvote everything. */
const FAR = 4;

export function probability(features: readonly number[], model: Model): number {
  const sum = expand(features, model).reduce((total, x, i) => total + x * (model.weights[i] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
}
