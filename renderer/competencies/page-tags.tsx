import { keyOf, tagOf } from '../../packager/platform/competencies/names.ts';
import { placeOf } from '../outline.ts';
import { setOpen, useOpen } from '../store.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import { togglePage } from './actions.ts';

/** Which of the course's competencies the page teaches; those of its module are there already. */
export function PageTags({ page }: { page: string }) {
  const say = useSay();
  const claims = useOpen((o) => o.draft.course.competencies);
  const own = useOpen((o) => o.draft.heads[page]?.competencies);
  const module = useOpen((o) => o.draft.course.outline[placeOf(o.draft.course, page)?.module ?? -1]);
  const isTest = useOpen((o) => o.draft.heads[page]?.stage === 'test');
  const tagged = new Set((own ?? []).map(keyOf));
  const ofModule = new Set((module?.competencies ?? []).map(keyOf));
  if (isTest) return null;
  return (
    <div className="group">
      <h3>{say('competencies-taught')}</h3>
      {claims.length === 0 && <p className="hint">{say('competencies-none')}</p>}
      {claims.map(tagOf).map((tag) =>
        ofModule.has(keyOf(tag)) ? (
          <p key={keyOf(tag)} className="hint">
            <span lang="en">{tag.subTheme}</span> · {say('competency-by-module')}
          </p>
        ) : (
          <Checkbox key={keyOf(tag)} checked={tagged.has(keyOf(tag))} onChange={() => togglePage(page, tag)}>
            <span lang="en">{tag.subTheme}</span>
          </Checkbox>
        ),
      )}
      <div>
        <Button size="sm" look="link" onPress={() => setOpen({ mode: 'competencies' })}>
          {say('competencies-all')}
        </Button>
      </div>
    </div>
  );
}
