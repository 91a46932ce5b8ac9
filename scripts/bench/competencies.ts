/**
 * `npm run bench -- competencies [--texts]`: how often the first three
 * suggestions for a text are right, on texts written and labelled for it
 * (material/competency-texts.json). One half was seen while words and weights
 * were chosen, the other held back. `--texts` lists what was suggested for the
 * seen half.
 */
import { HALVES, LABELLED, nameOf, precisionOf, suggestionsFor } from './material/competency-precision.ts';

const row = (name: string, half: (typeof HALVES)[number], lang?: string): string => {
  const { texts, atThree, atOne, foundInTen } = precisionOf(half, lang);
  const figures = [atThree, atOne, foundInTen].map((figure) => figure.toFixed(2).padStart(6)).join('   ');
  return `${name.padEnd(22)}${String(texts).padStart(3)}   ${figures}`;
};

export async function run(args: readonly string[]): Promise<void> {
  console.log(`${''.padEnd(20)}texts   P at 3   P at 1   found in ten`);
  for (const half of HALVES) {
    console.log(row(half, half));
    for (const lang of ['en', 'hi']) console.log(row(`  ${lang}`, half, lang));
  }
  if (!args.includes('--texts')) return;
  for (const one of LABELLED.filter(({ half }) => half === 'develop')) {
    console.log(`\n${one.title}`);
    const suggested = suggestionsFor(one);
    for (const each of suggested.slice(0, 6)) {
      const name = nameOf(each);
      console.log(`  ${one.right.includes(name) ? '+' : '-'} ${each.score.toFixed(1).padStart(6)} ${name}`);
    }
    const missed = one.right.filter((name) => !suggested.slice(0, 3).map(nameOf).includes(name));
    console.log(`    beyond three: ${missed.join('; ')}`);
  }
}
