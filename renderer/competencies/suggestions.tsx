import { Plus } from 'lucide-react';
import { useEffect } from 'react';
import type { CompetencySuggestion } from '../../packager/api.ts';
import { inLang } from '../../packager/course/course.ts';
import { keyOf, tagOf } from '../../packager/platform/competencies/names.ts';
import { useSave } from '../autosave.ts';
import { pageOrder, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Waiting } from '../ui/progress.tsx';
import { Notice } from '../ui/severity.tsx';
import { type Key, useSay } from '../words.tsx';
import { claim, goToReason, suggest } from './actions.ts';
import { CompetencyName } from './names.tsx';
import { useFramework, useSuggested } from './view.ts';

/** More would be guesses; the first three are right most of the time. */
const SHOWN = 5;

/** What the text of the course speaks of and the course does not claim, each with the sentences that led to it. */
export function Suggestions() {
  const say = useSay();
  const readOnly = useOpen((o) => o.readOnly);
  const claims = useOpen((o) => o.draft.course.competencies);
  const { list, of, going, failure } = useSuggested();
  useLookAgain();
  const claimed = new Set(claims.map((one) => keyOf(tagOf(one))));
  const open = list.filter(({ competency }) => !claimed.has(keyOf(competency))).slice(0, SHOWN);
  return (
    <section className="competencies-part" aria-label={say('competency-suggestions')}>
      <h2>{say('competency-suggestions')}</h2>
      <p className="muted">{say('competency-suggestions-hint')}</p>
      {failure && (
        <Notice
          level="block"
          title={failure.what || say('engine-silent')}
          actions={<Button onPress={() => void suggest()}>{say('try-again')}</Button>}
        >
          {failure.how}
        </Notice>
      )}
      {!of && going && <Waiting lines={4} />}
      {of && open.length === 0 && <p className="muted">{say('competency-suggestions-none')}</p>}
      <ol className="suggestions">
        {open.map((one) => (
          <li key={keyOf(one.competency)} className="suggestion">
            <CompetencyName tag={one.competency} />
            {!readOnly && (
              <Button size="sm" icon={Plus} onPress={() => claim(one.competency)}>
                {say('competency-claim')}
              </Button>
            )}
            <Reasons one={one} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** They are asked for on coming here, and again when the course or the framework is another one. */
function useLookAgain(): void {
  const draft = useOpen((o) => o.draft);
  const saved = useSave((s) => s.state.kind === 'saved');
  const isCurrent = useSuggested((s) => s.of === draft);
  const going = useSuggested((s) => s.going);
  const framework = useFramework((f) => f.isKnown);
  useEffect(() => {
    if (saved && framework && !going && !isCurrent) void suggest();
  }, [saved, framework, going, isCurrent]);
}

function Reasons({ one }: { one: CompetencySuggestion }) {
  const where = useWhere();
  return (
    <ul className="suggestion-reasons">
      {one.reasons.map((reason) => (
        <li key={reason.sentence}>
          <button type="button" className="suggestion-reason" onClick={() => goToReason(reason)}>
            <q lang={reason.lang}>{reason.sentence}</q>
            <span className="sm suggestion-where">{where(reason)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

const FIELD_WORDS = {
  title: 'course-title',
  subtitle: 'course-subtitle',
  description: 'course-description',
  purpose: 'course-purpose',
  keywords: 'keywords',
} as const satisfies Record<string, Key>;

/** The place of a sentence in words. */
function useWhere() {
  const say = useSay();
  const draft = useOpen((o) => o.draft);
  const lang = useOpen((o) => o.lang);
  return ({ place }: CompetencySuggestion['reasons'][number]): string => {
    if (place.in === 'course') return say(FIELD_WORDS[place.field]);
    if (place.in === 'module') {
      const title = draft.course.outline.find(({ id }) => id === place.module)?.title;
      return inLang(title, lang, draft.course) || say('untitled');
    }
    const n = pageOrder(draft).indexOf(place.page) + 1;
    const title = inLang(draft.heads[place.page]?.title, lang, draft.course) || say('untitled');
    return say('gate-page', { n, title });
  };
}
