import { Target, Trash2 } from 'lucide-react';
import { keyOf, tagOf } from '../../packager/platform/competencies/names.ts';
import { unclaim } from '../competencies/actions.ts';
import { CompetencyName } from '../competencies/names.tsx';
import { setOpen, useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useSay } from '../words.tsx';

/** The competencies the course claims, and the way to their own screen, which has the framework and suggestions. */
export function Competencies() {
  const say = useSay();
  const chosen = useOpen((o) => o.draft.course.competencies);
  return (
    <div className="group" data-field="competencies">
      <h3>{say('competencies')}</h3>
      {chosen.length === 0 && <p className="hint">{say('competencies-none')}</p>}
      {chosen.map(tagOf).map((tag) => (
        <div key={keyOf(tag)} className="competency">
          <span className="grow">
            <CompetencyName tag={tag} />
          </span>
          <IconButton
            icon={Trash2}
            small
            label={say('remove-word', { word: tag.subTheme })}
            onPress={() => unclaim(tag)}
          />
        </div>
      ))}
      <div>
        <Button size="sm" icon={Target} onPress={() => setOpen({ mode: 'competencies' })}>
          {say('competency-add')}
        </Button>
      </div>
    </div>
  );
}
