import { Play } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { TemplateInfo } from '../../packager/api.ts';
import { inLang, STAGES } from '../../packager/course/course.ts';
import { openDialog } from '../dialogs.ts';
import { languageName, minutesInWords } from '../numbers.ts';
import { previewTemplate } from '../session.ts';
import { useSettings } from '../settings.ts';
import { Button } from '../ui/button.tsx';
import { Thumb } from '../ui/pictures.tsx';
import { STAGE_WORDS, StageMark } from '../ui/stage.tsx';
import { useSay } from '../words.tsx';

/** Courses to begin from; the chosen one says what is in it. */
export function Templates({ templates: all }: { templates: readonly TemplateInfo[] }) {
  // A template of one page is the empty course, which has its own way in.
  const templates = all.filter((t) => t.pages > 1);
  const say = useSay();
  const ui = useSettings((s) => s.lang);
  const [id, setId] = useState<string | null>(null);
  const chosen = templates.find((t) => t.id === id) ?? templates[0];
  const langOf = (t: TemplateInfo) => (t.title[ui] ? ui : (t.languages[0] ?? 'en'));
  if (!chosen) return <aside className="pane templates" aria-label={say('templates')} />;
  return (
    <aside className="pane templates" aria-label={say('templates')} data-pane="templates">
      <h2 className="pane-head templates-head">{say('templates')}</h2>
      <ListBox
        aria-label={say('templates')}
        className="template-list"
        items={templates.map((t) => ({ ...t }))}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[chosen.id]}
        onSelectionChange={(keys) => setId(keys === 'all' ? null : String([...keys][0]))}
      >
        {(t) => (
          <ListBoxItem className="template" textValue={inLang(t.title, ui)} id={t.id}>
            <Thumb url={t.thumbnailUrl} seed={t.id} size="m" />
            <span lang={langOf(t)}>
              <b>{inLang(t.title, ui)}</b>
              <span className="sm muted two-lines">{inLang(t.description, ui)}</span>
            </span>
          </ListBoxItem>
        )}
      </ListBox>
      <div className="group template-facts">
        <h3 lang={langOf(chosen)}>{inLang(chosen.title, ui)}</h3>
        <ul className="row row-wrap sm muted">
          {STAGES.filter((s) => chosen.stages.includes(s)).map((stage) => (
            <li key={stage} className="template-stage">
              <span aria-hidden="true">
                <StageMark stage={stage} />
              </span>
              {say(STAGE_WORDS[stage])}
            </li>
          ))}
        </ul>
        <p className="muted">
          {[
            say('pages', { n: chosen.pages }),
            chosen.minutes ? minutesInWords(chosen.minutes) : '',
            chosen.languages.map(languageName).join(', '),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <div className="row row-wrap">
          <Button onPress={() => openDialog({ kind: 'new', template: chosen.id })}>
            {say('use-template')}
          </Button>
          <Button look="plain" icon={Play} onPress={() => void previewTemplate(chosen.id)}>
            {say('preview')}
          </Button>
        </div>
      </div>
    </aside>
  );
}
