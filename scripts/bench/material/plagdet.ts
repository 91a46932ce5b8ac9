/**
 * How good detections of copied passages are: recall, precision, granularity and
 * their one figure, plagdet (M. Potthast, B. Stein, A. Barrón-Cedeño, P. Rosso,
 * "An Evaluation Framework for Plagiarism Detection", COLING 2010), macro
 * averaged as PAN 2012 to 2014 did.
 */

/** A passage of the suspicious text and one of the source; all in characters. */
export interface Annotation {
  readonly at: number;
  readonly length: number;
  readonly sourceAt: number;
  readonly sourceLength: number;
}

/** What is true of one pair of documents, and what was found in it. */
export interface Judged {
  readonly cases: readonly Annotation[];
  readonly detections: readonly Annotation[];
}

export interface Plagdet {
  readonly plagdet: number;
  readonly recall: number;
  readonly precision: number;
  readonly granularity: number;
  readonly cases: number;
  readonly detections: number;
}

export function plagdet(pairs: readonly Judged[]): Plagdet {
  const distinct = pairs.map(({ cases, detections }) => ({ cases, detections: unique(detections) }));
  const recalls = distinct.flatMap(({ cases, detections }) =>
    cases.map((one) => shareFound(one, detections)),
  );
  const precisions = distinct.flatMap(({ cases, detections }) =>
    detections.map((one) => shareFound(one, cases)),
  );
  const hits = distinct
    .flatMap(({ cases, detections }) =>
      cases.map((one) => detections.filter((other) => meets(one, other)).length),
    )
    .filter((count) => count > 0);
  const recall = average(recalls, precisions.length === 0 ? 1 : 0);
  const precision = average(precisions, recalls.length === 0 ? 1 : 0);
  const granularity = average(hits, 1);
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return {
    plagdet: f1 / Math.log2(1 + granularity),
    recall,
    precision,
    granularity,
    cases: recalls.length,
    detections: precisions.length,
  };
}

/** The official script keeps annotations in a set. */
const unique = (annotations: readonly Annotation[]): Annotation[] => [
  ...new Map(annotations.map((one) => [JSON.stringify(one), one])).values(),
];

const average = (values: readonly number[], empty: number): number =>
  values.length === 0 ? empty : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Two annotations meet if they share a character on both sides. */
const meets = (one: Annotation, other: Annotation): boolean =>
  one.at < other.at + other.length &&
  other.at < one.at + one.length &&
  one.sourceAt < other.sourceAt + other.sourceLength &&
  other.sourceAt < one.sourceAt + one.sourceLength;

/** Share of the characters of an annotation, both sides together, that those which meet it cover. */
export function shareFound(one: Annotation, others: readonly Annotation[]): number {
  const met = others.filter((other) => meets(one, other));
  const covered =
    coveredOf(
      one.at,
      one.length,
      met.map(({ at, length }) => [at, at + length]),
    ) +
    coveredOf(
      one.sourceAt,
      one.sourceLength,
      met.map(({ sourceAt, sourceLength }) => [sourceAt, sourceAt + sourceLength]),
    );
  return covered / (one.length + one.sourceLength);
}

function coveredOf(from: number, length: number, ranges: readonly (readonly [number, number])[]): number {
  let covered = 0;
  let reached = from;
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = Math.min(end, from + length);
    covered += Math.max(0, last - Math.max(start, reached));
    reached = Math.max(reached, last);
  }
  return covered;
}
