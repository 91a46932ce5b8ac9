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
import { type Candidate, candidatesOf } from '../../packager/check/similarity/candidates.ts';
import { FEATURES } from '../../packager/check/similarity/features.ts';
import { type Model, probability } from '../../packager/check/similarity/filter.ts';
import { annotationOf, PanTexts, panPairs, truthFolders, truthOf } from '../bench/material/pan.ts';
import { shareFound } from '../bench/material/plagdet.ts';
import { type Example, learn } from './regression.ts';

const WEIGHTS = new URL('../../packager/check/similarity/filter-weights.json', import.meta.url);
const RIDGE = 3;
/** Of a summary's characters nearly all must be: else one place of its source was copied, not the whole told. */
const COPIED = { alike: 0.5, wide: 0.8 };

type Known = Example & { readonly half: number };
type Kind = 'alike' | 'wide';

function examplesOf(folder: string): Record<Kind, Known[]> {
  const texts = new PanTexts(folder);
  const found: Record<Kind, Known[]> = { alike: [], wide: [] };
  for (const kind of truthFolders(folder)) {
    for (const pair of panPairs(`${folder}/${kind}`)) {
      const suspicious = texts.of('susp', pair.suspicious);
      const source = texts.of('src', pair.source);
      const cases = truthOf(folder, kind, pair);
      const half = Number(/\d+/.exec(pair.suspicious)?.[0]) % 2;
      const example = (of: Kind, { stretch, features }: Candidate): Known => {
        const share = shareFound(annotationOf(stretch, suspicious, source), cases);
        return { features, copied: share > COPIED[of], half };
      };
      const { alike, wide } = candidatesOf(suspicious.prepared, source.prepared);
      found.alike.push(...alike.map((one) => example('alike', one)));
      found.wide.push(...wide.map((one) => example('wide', one)));
    }
  }
  return found;
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

function modelOf(kind: Kind, examples: readonly Known[]): Model {
  const [even, odd] = [0, 1].map((half) =>
    learn(
      examples.filter((example) => example.half === half),
      RIDGE,
    ),
  ) as [Model, Model];
  const area = areaUnderCurve(examples, (half) => (half === 0 ? odd : even));
  const copied = examples.filter((example) => example.copied).length;
  console.log(
    `${kind}: ${examples.length} candidates, ${copied} copied; area under the curve, one half judged by the other: ${area.toFixed(4)}`,
  );
  const { mean, deviation, weights } = learn(examples, RIDGE);
  const heaviest = FEATURES.map((name, i) => ({ name, weight: weights[i + 1] ?? 0 }))
    .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
    .slice(0, 6);
  console.log(heaviest.map(({ name, weight }) => `  ${name} ${weight.toFixed(2)}`).join('\n'));
  return { mean: rounded(mean), deviation: rounded(deviation), weights: rounded(weights) };
}

const rounded = (values: readonly number[]): number[] => values.map((value) => Number(value.toPrecision(5)));

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Usage: npx tsx scripts/similar/learn.ts <PAN train corpus>');
  process.exit(2);
}
const examples = examplesOf(folder);
const models = { alike: modelOf('alike', examples.alike), wide: modelOf('wide', examples.wide) };
writeFileSync(WEIGHTS, `${JSON.stringify(models)}\n`);
