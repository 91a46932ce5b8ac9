/** The linear equations of a step of least squares. */

/** Unknowns: six of the place, gain and offset. */
export const UNKNOWNS = 8;
/** Of a row: the matrix, and its right side. */
export const COLUMNS = UNKNOWNS + 1;

/** Cholesky's way with a symmetric matrix (upper half, its right side in the last column); undefined where it is singular. */
export function solve(upper: Float64Array): number[] | undefined {
  const n = UNKNOWNS;
  const root = new Float64Array(n * n);
  for (let p = 0; p < n; p++)
    for (let q = p; q < n; q++) {
      // A little is added to the diagonal: where a picture is plain, nothing holds it in place.
      let rest = (upper[p * COLUMNS + q] as number) * (p === q ? 1.001 : 1) + (p === q ? 1e-6 : 0);
      for (let k = 0; k < p; k++) rest -= (root[k * n + p] as number) * (root[k * n + q] as number);
      if (p === q && rest <= 1e-9) return undefined;
      root[p * n + q] = p === q ? Math.sqrt(rest) : rest / (root[p * n + p] as number);
    }
  const solved: number[] = [];
  for (let p = 0; p < n; p++) {
    let rest = upper[p * COLUMNS + n] as number;
    for (let k = 0; k < p; k++) rest -= (root[k * n + p] as number) * (solved[k] as number);
    solved.push(rest / (root[p * n + p] as number));
  }
  for (let p = n - 1; p >= 0; p--) {
    let rest = solved[p] as number;
    for (let k = p + 1; k < n; k++) rest -= (root[p * n + k] as number) * (solved[k] as number);
    solved[p] = rest / (root[p * n + p] as number);
  }
  return solved;
}
