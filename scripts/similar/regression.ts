/**
 * Logistic regression with a ridge penalty by Newton's method (iteratively
 * reweighted least squares; Hastie, Tibshirani, Friedman, 4.4.1). No chance in
 * it: the same examples give the same weights.
 */
import { expand, type Model } from '../../packager/check/similarity/filter.ts';

export interface Example {
  readonly features: readonly number[];
  readonly copied: boolean;
}

const STEPS = 25;

/** @param ridge how strongly weights are held near zero */
export function learn(examples: readonly Example[], ridge: number): Model {
  const { mean, deviation } = scaleOf(examples);
  const rows = examples.map(({ features }) => expand(features, { mean, deviation }));
  const size = rows[0]?.length ?? 0;
  let weights = new Array<number>(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const hessian = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, k) => (i === k && i > 0 ? ridge : 0)),
    );
    const gradient = weights.map((weight, i) => (i > 0 ? -ridge * weight : 0));
    rows.forEach((row, r) => {
      const sum = row.reduce((total, x, i) => total + x * (weights[i] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-sum));
      const error = (examples[r]?.copied ? 1 : 0) - p;
      const curve = Math.max(1e-6, p * (1 - p));
      for (let i = 0; i < size; i++) {
        const x = row[i] ?? 0;
        gradient[i] = (gradient[i] ?? 0) + error * x;
        const line = hessian[i] ?? [];
        for (let k = 0; k < size; k++) line[k] = (line[k] ?? 0) + curve * x * (row[k] ?? 0);
      }
    });
    const change = solve(hessian, gradient);
    weights = weights.map((weight, i) => weight + (change[i] ?? 0));
  }
  return { mean, deviation, weights };
}

function scaleOf(examples: readonly Example[]): { mean: number[]; deviation: number[] } {
  const count = examples.length || 1;
  const size = examples[0]?.features.length ?? 0;
  const columns = Array.from({ length: size }, (_, i) => examples.map(({ features }) => features[i] ?? 0));
  const mean = columns.map((column) => column.reduce((sum, x) => sum + x, 0) / count);
  const deviation = columns.map((column, i) =>
    Math.sqrt(column.reduce((sum, x) => sum + (x - (mean[i] ?? 0)) ** 2, 0) / count),
  );
  return { mean, deviation };
}

/** Gaussian elimination with pivots. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((line, i) => [...line, right[i] ?? 0]);
  const size = rows.length;
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++) {
      if (Math.abs(cell(row, column)) > Math.abs(cell(pivot, column))) pivot = row;
    }
    [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = cell(row, column) / (cell(column, column) || 1);
      rows[row] = (rows[row] ?? []).map((x, k) => x - factor * cell(column, k));
    }
  }
  return rows.map((_, i) => cell(i, size) / (cell(i, i) || 1));
}
