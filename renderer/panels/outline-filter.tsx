import { ListFilter } from 'lucide-react';
import { memo } from 'react';
import { STAGES } from '../../packager/course/course.ts';
import { PAGE_STATES } from '../../packager/course/pages.ts';
import { assigneesOf } from '../outline-actions.ts';
import { type Filter, isFiltering, NO_FILTER, toggled } from '../outline-filter.ts';
import { useOpen } from '../store.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { STATE_WORDS, StateMark } from '../ui/page-state.tsx';
import { STAGE_WORDS, StageMark } from '../ui/stage.tsx';
import { useSay } from '../words.tsx';

interface Props {
  filter: Filter;
  onChange: (filter: Filter) => void;
}

/** What the outline can be narrowed to, each said with its words. */
function useChoices({ filter, onChange }: Props): readonly MenuEntry[] {
  const say = useSay();
  const heads = useOpen((o) => o.draft.heads);
  const isTranslated = useOpen((o) => o.draft.course.languages.length > 1);
  const { states, assignees, stages, untranslated } = filter;
  const names = assigneesOf(heads);
  return [
    ...[...PAGE_STATES, null].map((state) => ({
      id: `state-${state}`,
      label: say(state ? STATE_WORDS[state] : 'state-none'),
      mark: state && <StateMark state={state} />,
      checked: states.includes(state),
      run: () => onChange({ ...filter, states: toggled(states, state) }),
    })),
    ...(names.length > 0 ? [...names, null] : []).map((name, i) => ({
      id: name === null ? 'nobody' : `name-${name}`,
      label: name ?? say('assignee-none'),
      checked: assignees.includes(name),
      apart: i === 0,
      run: () => onChange({ ...filter, assignees: toggled(assignees, name) }),
    })),
    ...STAGES.map((stage, i) => ({
      id: `stage-${stage}`,
      label: say(STAGE_WORDS[stage]),
      mark: <StageMark stage={stage} />,
      checked: stages.includes(stage),
      apart: i === 0,
      run: () => onChange({ ...filter, stages: toggled(stages, stage) }),
    })),
    ...(isTranslated
      ? [
          {
            id: 'untranslated',
            label: say('filter-untranslated'),
            checked: untranslated,
            apart: true,
            run: () => onChange({ ...filter, untranslated: !untranslated }),
          },
        ]
      : []),
  ];
}

/** The button beside the search: one choice at a time, each a switch. */
export const FilterMenu = memo(function FilterMenu(props: Props) {
  const say = useSay();
  const choices = useChoices(props);
  return (
    <Menu label={say('outline-filter')} entries={choices}>
      <IconButton icon={ListFilter} label={say('outline-filter')} />
    </Menu>
  );
});

/** Says what the outline is narrowed to, and takes it back. */
export function FilterBar({ shown, ...props }: Props & { shown: number }) {
  const say = useSay();
  const choices = useChoices(props);
  if (!isFiltering(props.filter)) return null;
  const words = choices.filter(({ checked }) => checked).map(({ label }) => label);
  return (
    <div className="filter-bar" role="status">
      <span className="grow">{say('filter-shows', { what: words.join(' · '), n: shown })}</span>
      <Button look="link" size="sm" onPress={() => props.onChange(NO_FILTER)}>
        {say('filter-clear')}
      </Button>
    </div>
  );
}
