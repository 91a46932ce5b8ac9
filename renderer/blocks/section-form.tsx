import { Plus, Trash2 } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { useSay } from '../words.tsx';
import { addSection, deleteSection } from './section.ts';
import type { FormProps } from './view.ts';

/** Adds and removes the sections of an accordion or of tabs; `least` and `most` are what the document allows. */
export function SectionForm({ id, parts, editor, least, most }: FormProps & { least: number; most: number }) {
  const say = useSay();
  return (
    <div className="row row-wrap">
      <Button size="sm" icon={Plus} isDisabled={parts.length >= most} onPress={() => addSection(editor, id)}>
        {say('section-add')}
      </Button>
      <Button
        size="sm"
        look="plain"
        icon={Trash2}
        isDisabled={parts.length <= least}
        onPress={() => deleteSection(editor)}
      >
        {say('section-delete')}
      </Button>
    </div>
  );
}
