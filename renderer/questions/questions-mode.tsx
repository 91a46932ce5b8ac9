import type { Editor } from '@tiptap/core';
import { useMemo, useSyncExternalStore } from 'react';
import { BLOOM_LEVELS, DIFFICULTIES } from '../../packager/course/blocks/tags.ts';
import { isNarrow, onNarrow, useSettings } from '../settings.ts';
import { useOpen } from '../store.ts';
import { useSay } from '../words.tsx';
import { Detail } from './detail.tsx';
import { filtered, questionsIn, sorted } from './list.ts';
import { ListPane } from './list-pane.tsx';
import { placesIn } from './places.ts';
import { Side } from './side.tsx';
import { useQuestions } from './view.ts';
import './questions.css';

const LEVELS = { difficulty: DIFFICULTIES, bloom: BLOOM_LEVELS };

/** All questions of the course: the list, the one that is written, and what goes with it. */
export function QuestionsMode({ editor }: { editor: Editor }) {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  const view = useQuestions();
  const narrow = useSyncExternalStore(onNarrow, isNarrow);
  const wanted = useSettings((s) => (narrow ? s.inspectorOver : s.panes.inspector > 0));
  const questions = useMemo(() => questionsIn(draft, lang), [draft, lang]);
  const places = useMemo(() => placesIn(draft, lang, say), [draft, lang, say]);
  const shown = sorted(filtered(questions, view), view.sort, LEVELS);
  const chosen = questions.filter(({ key }) => view.chosen.has(key));
  const [first] = chosen;
  return (
    <div className={wanted && !narrow ? 'questions-mode with-side' : 'questions-mode'}>
      <ListPane questions={questions} shown={shown} places={places} />
      <Detail editor={editor} questions={questions} shown={shown} chosen={chosen} places={places} />
      {wanted && (
        <div className={narrow ? 'inspector-over questions-over' : 'questions-side'}>
          <Side question={first} chosen={chosen} questions={questions} />
        </div>
      )}
    </div>
  );
}
