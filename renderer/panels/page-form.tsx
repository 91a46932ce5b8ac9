import { STAGES, type Stage } from '../../packager/course/course.ts';
import { inMinutes } from '../../packager/course/duration.ts';
import { LayoutForm } from '../design/layout-form.tsx';
import { change } from '../history.ts';
import { measure } from '../measure.ts';
import { minutesInWords } from '../numbers.ts';
import { setTitle } from '../outline.ts';
import { useOpen } from '../store.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { Fact, Select } from '../ui/field.tsx';
import { STAGE_WORDS } from '../ui/stage.tsx';
import { type Key, useSay } from '../words.tsx';

const STAGE_HINTS: Readonly<Record<Stage, Key>> = {
  watch: 'stage-watch-hint',
  think: 'stage-think-hint',
  do: 'stage-do-hint',
  explore: 'stage-explore-hint',
  test: 'stage-test-hint',
};

/** Settings of the page, and what it measures. */
export function PageForm() {
  const say = useSay();
  const page = useOpen((o) => o.page);
  const lang = useOpen((o) => o.lang);
  const head = useOpen((o) => (o.page ? o.draft.heads[o.page] : undefined));
  const measured = useOpen((o) => (o.page ? measure(o.draft, o.page, o.lang) : undefined));
  if (!page || !head) return null;
  return (
    <>
      <div className="group">
        <h3>{say('tab-page')}</h3>
        <DraftField
          label={say('page-title')}
          lang={lang}
          value={head.title[lang] ?? ''}
          check={(v) => (v.trim() ? undefined : say('page-title-missing'))}
          onCommit={(title) => change((d) => setTitle(d, page, lang, title))}
        />
        <Select
          label={say('stage')}
          value={head.stage ?? null}
          placeholder={say('choose')}
          choices={STAGES.map((s) => ({ id: s, label: say(STAGE_WORDS[s]) }))}
          onChange={(stage) =>
            change((d) => {
              const own = d.heads[page];
              if (own) own.stage = stage;
            })
          }
        />
        <p className="hint">{head.stage ? say(STAGE_HINTS[head.stage]) : say('stage-none-hint')}</p>
        <LayoutForm head={head} />
      </div>
      {measured && (
        <div className="group">
          <h3>{say('takes')}</h3>
          <Fact label={say('time')}>{minutesInWords(inMinutes(measured.seconds))}</Fact>
          <Fact label={say('text')}>{say('words', { n: measured.words })}</Fact>
          {measured.questions > 0 && <Fact label={say('questions')}>{measured.questions}</Fact>}
          {measured.media > 0 && (
            <Fact label={say('film')}>{say('seconds', { s: Math.round(measured.media) })}</Fact>
          )}
          <p className="hint">{say('takes-hint')}</p>
        </div>
      )}
    </>
  );
}
