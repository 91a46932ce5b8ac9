import { Plus, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import type { Competency } from '../../packager/course/course.ts';
import framework from '../../packager/platform/competencies.json';
import { change } from '../history.ts';
import { useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { SearchField } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import './word-list.css';

/** Sub-theme names are not unique in the framework: a competency is known by all three names. */
const keyOf = (
  c: Pick<Competency, 'competencyAreaName' | 'competencyThemeName' | 'competencySubThemeName'>,
): string => [c.competencyAreaName, c.competencyThemeName, c.competencySubThemeName].join('\u001f');

const ALL: readonly Competency[] = framework.areas.flatMap((area) =>
  area.themes.flatMap((theme) =>
    theme.subThemes.map((name) => ({
      competencyAreaName: area.name,
      competencyThemeName: theme.name,
      competencySubThemeName: name,
    })),
  ),
);

/** The competencies the course is tagged with; the platform asks for at least one. */
export function Competencies() {
  const say = useSay();
  const chosen = useOpen((o) => o.draft.course.competencies);
  const [asking, setAsking] = useState(false);
  return (
    <div className="group" data-field="competencies">
      <h3>{say('competencies')}</h3>
      {chosen.length === 0 && <p className="hint">{say('competencies-none')}</p>}
      {chosen.map((c, i) => (
        <div key={keyOf(c)} className="competency" lang="en">
          <span className="grow">
            {c.competencySubThemeName}
            <span className="hint">
              <br />
              {c.competencyAreaName} › {c.competencyThemeName}
            </span>
          </span>
          <IconButton
            icon={Trash2}
            small
            label={say('remove-word', { word: c.competencySubThemeName })}
            onPress={() => change(({ course }) => void course.competencies.splice(i, 1))}
          />
        </div>
      ))}
      <div>
        <Button size="sm" icon={Plus} onPress={() => setAsking(true)}>
          {say('competency-add')}
        </Button>
      </div>
      {asking && <Choose chosen={chosen} onClose={() => setAsking(false)} />}
    </div>
  );
}

function Choose({ chosen, onClose }: { chosen: readonly Competency[]; onClose: () => void }) {
  const say = useSay();
  const [looked, setLooked] = useState('');
  const groups = useMemo(() => {
    const q = looked.trim().toLocaleLowerCase();
    const hit = ALL.filter((c) => !q || keyOf(c).toLocaleLowerCase().includes(q));
    const byTheme = new Map<string, Competency[]>();
    for (const c of hit) {
      const theme = `${c.competencyAreaName} › ${c.competencyThemeName}`;
      byTheme.set(theme, [...(byTheme.get(theme) ?? []), c]);
    }
    return [...byTheme];
  }, [looked]);
  const keys = new Set(chosen.map(keyOf));
  return (
    <Dialog
      title={say('competency-add')}
      onClose={onClose}
      actions={
        <Button look="primary" onPress={onClose}>
          {say('done')}
        </Button>
      }
    >
      <SearchField label={say('competency-find')} value={looked} onChange={setLooked} autoFocus />
      {groups.length === 0 ? (
        <p className="muted">{say('nothing-matches', { looked })}</p>
      ) : (
        <ListBox
          aria-label={say('competencies')}
          className="competency-find"
          selectionMode="multiple"
          selectedKeys={keys}
          onSelectionChange={(next) => {
            const now = next === 'all' ? new Set(ALL.map(keyOf)) : next;
            change(({ course }) => {
              const kept = course.competencies.filter(
                (c) => now.has(keyOf(c)) || !ALL.some((a) => keyOf(a) === keyOf(c)),
              );
              const fresh = ALL.filter((a) => now.has(keyOf(a)) && !kept.some((c) => keyOf(c) === keyOf(a)));
              course.competencies = [...kept, ...fresh.map((c) => ({ ...c }))];
            });
          }}
        >
          {groups.map(([name, list]) => (
            <ListBoxSection key={name} id={name}>
              <Header className="competency-head" lang="en">
                {name}
              </Header>
              {list.map((c) => (
                <ListBoxItem
                  key={keyOf(c)}
                  id={keyOf(c)}
                  className="competency-option"
                  textValue={c.competencySubThemeName}
                >
                  <span className="check">
                    <svg viewBox="0 0 16 16" aria-hidden="true">
                      <path d="m3 8.5 3.2 3.2L13 4.8" />
                    </svg>
                  </span>
                  <span lang="en">{c.competencySubThemeName}</span>
                </ListBoxItem>
              ))}
            </ListBoxSection>
          ))}
        </ListBox>
      )}
    </Dialog>
  );
}
