import { useMemo } from 'react';
import { openDialog } from '../dialogs.ts';
import { alike, mend, mendAlike } from '../mend.ts';
import { timeOfDay } from '../numbers.ts';
import { actionOf, check, goToProblem, type Problem, useProblems } from '../problems.ts';
import { inSentences } from '../sentences.ts';
import { useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Waiting } from '../ui/progress.tsx';
import { type Level, LevelMark, Notice } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { usePlace } from './problems.tsx';
import './check-mode.css';

/** The parts of the conversation, in fixed order. */
const PARTS: readonly { level: Level; head: Key }[] = [
  { level: 'block', head: 'check-must' },
  { level: 'person', head: 'check-person' },
  { level: 'warn', head: 'check-worth' },
];

/** Everything that stands between the course and its upload, as a conversation from top to bottom. */
export function CheckMode() {
  const say = useSay();
  const { list, passed, checkedAt, checking, failure } = useProblems();
  const groups = useMemo(
    () => PARTS.map((part) => ({ ...part, list: list.filter((p) => p.level === part.level) })),
    [list],
  );
  const [first] = groups[0]?.list ?? [];
  return (
    <div className="check-mode">
      <nav className="pane check-nav" aria-label={say('mode-check')} data-pane="check-parts">
        <ul>
          {groups.map(({ level, head, list: found }) => (
            <li key={level}>
              <a href={`#check-${level}`} className="check-link">
                <LevelMark level={found.length > 0 ? level : 'pass'} />
                <span className="grow">{say(head)}</span>
                <span className="count">{found.length}</span>
              </a>
            </li>
          ))}
          <li>
            <a href="#check-pass" className="check-link">
              <LevelMark level="pass" />
              <span className="grow">{say('check-fine')}</span>
              <span className="count">{passed.length}</span>
            </a>
          </li>
        </ul>
      </nav>
      <main className="check-talk" data-pane="check">
        <div className="check-sheet">
          <div className="check-head">
            <div className="grow">
              <h1>{first ? say('check-not-yet') : say('check-ready')}</h1>
              <p className="muted">
                {checking ? say('checking') : checkedAt && say('checked-at', { time: timeOfDay(checkedAt) })}
              </p>
            </div>
            {!first && (
              <Button
                look="primary"
                size="lg"
                onPress={() => openDialog({ kind: 'export' })}
                isDisabled={!checkedAt}
              >
                {say('pack-for-upload')}
              </Button>
            )}
          </div>
          {failure && (
            <Notice
              level="block"
              title={say('check-failed')}
              actions={<Button onPress={() => void check()}>{say('try-again')}</Button>}
            >
              {failure.message || say('engine-silent')}
            </Notice>
          )}
          {!checkedAt && !failure && <Waiting lines={6} />}
          {groups.map(({ level, head, list: found }) =>
            found.length > 0 ? (
              <section key={level} id={`check-${level}`} className="check-part">
                <h2>{say(head)}</h2>
                <ul>
                  {found.map((problem) => (
                    <Finding key={problem.key} problem={problem} primary={problem === first} />
                  ))}
                </ul>
              </section>
            ) : null,
          )}
          {checkedAt && (
            <section id="check-pass" className="check-part">
              <h2>{say('check-fine')}</h2>
              <details>
                <summary className="muted">{say('check-fine-count', { n: passed.length })}</summary>
                <ul className="check-passed sm muted mono">
                  {passed.map((rule) => (
                    <li key={rule}>{rule}</li>
                  ))}
                </ul>
              </details>
            </section>
          )}
        </div>
      </main>
    </div>
  );
}

function Finding({ problem, primary }: { problem: Problem; primary: boolean }) {
  const say = useSay();
  const place = usePlace()(problem);
  const readOnly = useOpen((o) => o.readOnly);
  const kind = useProblems(({ list }) => alike(list, problem).length);
  return (
    <li className="check-finding">
      <LevelMark level={problem.level} />
      <div className="grow">
        <b>{problem.what}</b>
        <p className="muted">{inSentences(problem.why, actionOf(problem) ? '' : problem.how)}</p>
        <p className="sm quiet">
          <button type="button" className="place-link" onClick={() => goToProblem(problem)}>
            {place}
          </button>
          {problem.spec && <span> · {problem.spec}</span>}
        </p>
      </div>
      {problem.fix && !readOnly && kind > 1 && (
        <Button look="link" onPress={() => mendAlike(problem)}>
          {say('mend-alike', { n: kind })}
        </Button>
      )}
      <Button
        look={primary ? 'primary' : 'normal'}
        onPress={() => (problem.fix && !readOnly ? mend(problem) : goToProblem(problem))}
      >
        {(readOnly ? undefined : actionOf(problem)) ?? say('go-there')}
      </Button>
    </li>
  );
}
