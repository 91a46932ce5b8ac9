/**
 * Learns the weights of the filter (packager/check/similarity/filter.ts) from
 * the candidates the engine finds in a PAN train corpus, and writes them.
 *
 *     npx tsx scripts/similar/learn.ts <PAN train corpus>
 *
 * A candidate counts as copied if more than half of its characters lie in a
 * true case. Every suspicious document goes wholly to one half, and each half is
 * judged by the weights of the other, so that the figure printed is not that of
 * learning by heart.
 */
import { writeFileSync } from 'node:fs';
import { candidatesOf } from '../../packager/check/similarity/candidates.ts';
import { type Model, probability } from '../../packager/check/similarity/filter.ts';
import { annotationOf, PanTexts, panPairs, truthFolders, truthOf } from '../bench/material/pan.ts';
import { shareFound } from '../bench/material/plagdet.ts';
import { type Example, learn } from './regression.ts';

const WEIGHTS = new URL('../../packager/check/similarity/filter-weights.json', import.meta.url);
const RIDGE = 3;
const COPIED = 0.5;

type Known = Example & { readonly half: number };

function examplesOf(folder: string): Known[] {
  const texts = new PanTexts(folder);
  return truthFolders(folder).flatMap((kind) =>
    panPairs(`${folder}/${kind}`).flatMap((pair) => {
      const suspicious = texts.of('susp', pair.suspicious);
      const source = texts.of('src', pair.source);
      const cases = truthOf(folder, kind, pair);
      const half = Number(/\d+/.exec(pair.suspicious)?.[0]) % 2;
      const { alike } = candidatesOf(suspicious.prepared, source.prepared);
      return alike.map(({ stretch, features }) => {
        const share = shareFound(annotationOf(stretch, suspicious, source), cases);
        return { features, copied: share > COPIED, half };
      });
    }),
  );
}

/** Chance that a copied candidate is ranked above one that is not (the area under the ROC curve). */
function areaUnderCurve(examples: readonly Known[], modelFor: (half: number) => Model): number {
  const scored = examples
    .map(({ features, copied, half }) => ({ copied, score: probability(features, modelFor(half)) }))
    .sort((a, b) => a.score - b.score);
  let [below, sum] = [0, 0];
  for (const { copied } of scored) {
    if (copied) sum += below;
    else below++;
  }
  return sum / (below * (scored.length - below));
}

const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toPrecision(5)));

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npx tsx scripts/similar/learn.ts <PAN train corpus>');
  process.exit(2);
}
const examples = examplesOf(folder);
const halves = [0, 1].map((half) =>
  learn(
    examples.filter((example) => example.half === half),
    RIDGE,
  ),
);
const [even, odd] = halves as [Model, Model];
const area = areaUnderCurve(examples, (half) => (half === 0 ? odd : even));
const { mean, deviation, weights } = learn(examples, RIDGE);
const model: Model = { mean: rounded(mean), deviation: rounded(deviation), weights: rounded(weights) };
writeFileSync(WEIGHTS, `${JSON.stringify(model)}\n`);
console.log(
  `${examples.length} candidates, ${examples.filter(({ copied }) => copied).length} copied; area under the curve, one half judged by the other: ${area.toFixed(4)}`,
);
