import { BLOOM_LEVELS, DIFFICULTIES } from '../../packager/course/blocks/tags.ts';
import { useSay } from '../words.tsx';
import type { Question } from './list.ts';
import { BLOOM_WORDS, DIFFICULTY_WORDS } from './words.ts';

/** How many questions there are of each level and difficulty; a gap in the course's test is seen at once. */
export function Blueprint({ questions }: { questions: readonly Question[] }) {
  const say = useSay();
  const count = (bloom?: string, difficulty?: string): number =>
    questions.filter(
      ({ tags }) =>
        (bloom === undefined || tags.bloom === bloom) &&
        (difficulty === undefined || tags.difficulty === difficulty),
    ).length;
  const untagged = questions.filter(({ tags }) => !tags.bloom || !tags.difficulty).length;
  const cell = (n: number) => (n > 0 ? n : <span className="quiet">–</span>);
  return (
    <div className="group">
      <h3>{say('blueprint')}</h3>
      <table className="blueprint" aria-label={say('blueprint')}>
        <thead>
          <tr>
            <td />
            {DIFFICULTIES.map((id) => (
              <th key={id} scope="col">
                {say(DIFFICULTY_WORDS[id])}
              </th>
            ))}
            <th scope="col">{say('blueprint-all')}</th>
          </tr>
        </thead>
        <tbody>
          {BLOOM_LEVELS.map((bloom) => (
            <tr key={bloom}>
              <th scope="row">{say(BLOOM_WORDS[bloom])}</th>
              {DIFFICULTIES.map((difficulty) => (
                <td key={difficulty}>{cell(count(bloom, difficulty))}</td>
              ))}
              <td>{cell(count(bloom))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {untagged > 0 && <p className="hint">{say('blueprint-untagged', { n: untagged })}</p>}
    </div>
  );
}
