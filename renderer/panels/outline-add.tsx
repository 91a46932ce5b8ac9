import { File, FolderPlus, Plus } from 'lucide-react';
import { memo } from 'react';
import { openDialog } from '../dialogs.ts';
import { ADD_WORDS, FILE_KINDS, pickItems } from '../item-files.ts';
import { addAssessment, addModule, addPage } from '../outline-actions.ts';
import { IconButton } from '../ui/button.tsx';
import { ITEM_ICONS } from '../ui/item.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';
import { useSay } from '../words.tsx';

/** What can be added: after what is shown, or at the end of a module. */
export function useAddEntries(module?: number): readonly MenuEntry[] {
  const say = useSay();
  return [
    { id: 'add-page', label: say('page-add'), icon: File, run: () => addPage(module) },
    ...FILE_KINDS.map((kind) => ({
      id: `add-${kind}`,
      label: say(ADD_WORDS[kind]),
      icon: ITEM_ICONS[kind],
      run: () => pickItems(kind, module),
    })),
    {
      id: 'add-link',
      label: say('item-add-link'),
      icon: ITEM_ICONS.link,
      run: () => openDialog({ kind: 'new-link', ...(module !== undefined && { module }) }),
    },
    {
      id: 'add-assessment',
      label: say('item-add-assessment'),
      icon: ITEM_ICONS.assessment,
      run: () => addAssessment(module),
    },
  ];
}

/** The button with all that can be added to the course. */
export const AddMenu = memo(function AddMenu({ isDisabled }: { isDisabled: boolean }) {
  const say = useSay();
  const entries = useAddEntries();
  return (
    <Menu
      label={say('add')}
      entries={[
        ...entries,
        { id: 'module', label: say('module-add'), icon: FolderPlus, apart: true, run: addModule },
      ]}
    >
      <IconButton icon={Plus} label={say('add')} isDisabled={isDisabled} />
    </Menu>
  );
});
