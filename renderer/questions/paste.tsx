import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type {
  Doubt,
  PlainQuestion,
  Reading,
  ReadQuestion,
} from '../../packager/course/questions/question.ts';
import { readQuestions } from '../../packager/course/questions/read.ts';
import { closeDialog } from '../dialogs.ts';
import { openCourse, setOpen, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { CancelOr } from '../ui/cancel-or.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Select } from '../ui/field.tsx';
import { LevelMark } from '../ui/severity.tsx';
import { useSay } from '../words.tsx';
import { insertQuestions, placeForNew } from './actions.ts';
import { placeKey, questionsIn } from './list.ts';
import { placesIn } from './places.ts';
import { DOUBT_WORDS, TYPE_WORDS } from './words.ts';
import './questions.css';

/** Pasted text at the left, what was understood of it at the right; put into the course as one step. */
export function PasteDialog() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const places = useMemo(() => placesIn(draft, lang, say), [draft, lang, say]);
  const [text, setText] = useState('');
  const [place, setPlace] = useState(() => {
    const where = placeForNew(questionsIn(openCourse().draft, openCourse().lang));
    return where ? placeKey(where.place) : (places[0]?.key ?? '');
  });
  const area = useRef<HTMLTextAreaElement>(null);
  const late = useDeferredValue(text);
  const reading = useMemo(() => readQuestions(late), [late]);
  const n = reading.questions.length;
  const goTo = (line: number) => select(area.current, line);
  const insert = () => {
    const to = places.find(({ key }) => key === place);
    // What was typed last may not have been read yet.
    const read = readQuestions(text).questions.map(({ question }) => question);
    if (!to || read.length === 0) return;
    closeDialog();
    setOpen({ mode: 'questions' });
    insertQuestions(read, to.place);
  };
  return (
    <Dialog
      title={say('questions-paste-title')}
      width="wide"
      onClose={closeDialog}
      actions={
        <>
          <div className="paste-where grow">
            <Select
              label={say('paste-into')}
              hideLabel
              value={place}
              choices={places.map(({ key, name }) => ({ id: key, label: name }))}
              onChange={setPlace}
            />
          </div>
          <CancelOr onCancel={closeDialog} isDisabled={n === 0 || !place} onGo={insert}>
            {say('paste-insert', { n })}
          </CancelOr>
        </>
      }
    >
      <div className="paste">
        <div className="paste-text">
          <label htmlFor="paste-text" className="label">
            {say('paste-text')}
          </label>
          <textarea
            ref={area}
            id="paste-text"
            className="input"
            autoFocus
            spellCheck={false}
            placeholder={say('paste-example')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
              event.preventDefault();
              insert();
            }}
          />
          <p className="hint">{say('paste-hint')}</p>
        </div>
        <section className="paste-read" aria-label={say('paste-understood')}>
          <p className="label" role="status">
            {text.trim() === '' ? say('paste-understood') : summary(say, reading)}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <div className="paste-list" tabIndex={0}>
            <Read reading={reading} goTo={goTo} />
          </div>
        </section>
      </div>
    </Dialog>
  );
}

function summary(say: ReturnType<typeof useSay>, reading: Reading): string {
  const doubts = reading.doubts.length + reading.questions.reduce((sum, one) => sum + one.doubts.length, 0);
  return say('paste-summary', { n: reading.questions.length, doubts, unread: reading.unread.length });
}

/** Selects a line of the text and brings it into view. */
function select(area: HTMLTextAreaElement | null, line: number): void {
  if (!area) return;
  const lines = area.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  area.focus();
  area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4);
}

function Read({ reading, goTo }: { reading: Reading; goTo: (line: number) => void }) {
  const say = useSay();
  const { questions, doubts, unread } = reading;
  return (
    <>
      {unread.length > 0 && (
        <div className="paste-unread">
          <b>
            <LevelMark level="warn" /> {say('paste-unread', { n: unread.length })}
          </b>
          <ul>
            {unread.map(({ line, text }) => (
              <li key={`${line} ${text}`}>
                <LineLink line={line} goTo={goTo} /> <span className="muted">{text}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Doubts doubts={doubts} goTo={goTo} />
      <ol className="paste-questions">
        {questions.map((one) => (
          <li key={one.line}>
            <One read={one} goTo={goTo} />
          </li>
        ))}
      </ol>
    </>
  );
}

function LineLink({ line, goTo }: { line: number; goTo: (line: number) => void }) {
  const say = useSay();
  return (
    <Button look="link" size="sm" onPress={() => goTo(line)}>
      {say('paste-line', { line })}
    </Button>
  );
}

function Doubts({ doubts, goTo }: { doubts: readonly Doubt[]; goTo: (line: number) => void }) {
  const say = useSay();
  if (doubts.length === 0) return null;
  return (
    <ul className="paste-doubts">
      {doubts.map(({ key, line, data }) => (
        <li key={`${key} ${line}`} className="c-warn">
          <LevelMark level="warn" />
          <span>
            <LineLink line={line} goTo={goTo} /> <b>{say(DOUBT_WORDS[key].what, data)}</b>{' '}
            <span className="muted">{say(DOUBT_WORDS[key].how, data)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const typeOf = (question: PlainQuestion) =>
  question.kind === 'choice'
    ? question.many
      ? 'multipleChoice'
      : 'singleChoice'
    : ({ written: 'shortAnswer', blanks: 'fillBlanks', pairs: 'matching' } as const)[question.kind];

function One({ read, goTo }: { read: ReadQuestion; goTo: (line: number) => void }) {
  const say = useSay();
  const { question } = read;
  return (
    <>
      <p>
        <b>{question.prompt || say('question-unwritten')}</b>{' '}
        <span className="sm muted">{say(TYPE_WORDS[typeOf(question)])}</span>
      </p>
      <ul className="paste-answers">
        {question.kind === 'choice' &&
          question.answers.map((answer, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: answers have no other name, and are drawn anew each time
            <li key={i} className={answer.right ? 'right' : ''}>
              {answer.right && (
                <>
                  <LevelMark level="pass" />
                  <span className="vh">{say('answer-right')}</span>
                </>
              )}
              <span>
                {answer.text}
                {answer.said && <span className="sm muted"> – {answer.said}</span>}
              </span>
            </li>
          ))}
        {question.kind === 'written' &&
          question.accepted.map((word) => (
            <li key={word} className="right">
              <LevelMark level="pass" />
              {word}
            </li>
          ))}
        {question.kind === 'blanks' && question.lines.map((line) => <li key={line}>{line}</li>)}
        {question.kind === 'pairs' &&
          question.pairs.map(([left, right]) => (
            <li key={`${left} ${right}`}>
              {left} → {right}
            </li>
          ))}
      </ul>
      {question.explanation && <p className="sm muted">{question.explanation}</p>}
      <Doubts doubts={read.doubts} goTo={goTo} />
    </>
  );
}
