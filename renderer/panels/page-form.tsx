import { STAGES } from '../../packager/course/course.ts';
import { inMinutes } from '../../packager/course/duration.ts';
import { PAGE_STATES } from '../../packager/course/pages.ts';
import { PageTags } from '../competencies/page-tags.tsx';
import { LayoutForm } from '../design/layout-form.tsx';
import { change } from '../history.ts';
import { measure } from '../measure.ts';
import { minutesInWords } from '../numbers.ts';
import { setTitle } from '../outline.ts';
import { assigneesOf, setAssignee, setState } from '../outline-actions.ts';
import { useOpen } from '../store.ts';
import { DraftField } from '../ui/draft-field.tsx';
import { Fact, Select } from '../ui/field.tsx';
import { STATE_WORDS } from '../ui/page-state.tsx';
import { STAGE_HINTS, STAGE_WORDS } from '../ui/stage.tsx';
import { useSay } from '../words.tsx';

/** Settings of the page, and what it measures. */
export function PageForm() {
  const say = useSay();
  const page = useOpen((o) => o.page);
  const lang = useOpen((o) => o.lang);
  const head = useOpen((o) => (o.page ? o.draft.heads[o.page] : undefined));
  const measured = useOpen((o) => (o.page ? measure(o.draft, o.page, o.lang) : undefined));
  const names = assigneesOf(useOpen((o) => o.draft.heads));
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
      <div className="group">
        <Select
          label={say('page-state')}
          value={head.state ?? 'none'}
          choices={[
            { id: 'none', label: say('state-none') },
            ...PAGE_STATES.map((s) => ({ id: s, label: say(STATE_WORDS[s]) })),
          ]}
          onChange={(state) => setState([page], state === 'none' ? undefined : state)}
        />
        <DraftField
          label={say('assignee')}
          suggestions={names}
          hint={say('page-state-hint')}
          value={head.assignee ?? ''}
          onCommit={(name) => setAssignee([page], name)}
        />
      </div>
      <PageTags page={page} />
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
