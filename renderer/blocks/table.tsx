import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { BetweenHorizontalStart, BetweenVerticalStart, Table as TableIcon, Trash2 } from 'lucide-react';
import type { NodeDef } from '../../packager/course/blocks/block.ts';
import { NODES } from '../../packager/course/blocks/blocks.ts';
import { table as def } from '../../packager/course/blocks/table.ts';
import { attributesOf, shapeOf } from '../editor/node-of.ts';
import { Button } from '../ui/button.tsx';
import { DraftField } from '../ui/draft-field.tsx';
import { Checkbox } from '../ui/field.tsx';
import { useSay } from '../words.tsx';
import type { BlockView, FormProps } from './view.ts';

const partDef = (type: string): NodeDef => {
  const part = NODES.get(type);
  if (!part) throw new Error(`the course model has no node ${type}`);
  return part;
};

const spanFrom = (name: string) => (element: HTMLElement) => Number(element.getAttribute(name) ?? 1) || 1;
const cell = (part: NodeDef) => ({
  content: part.content,
  addAttributes: () => ({
    ...attributesOf(part),
    colspan: { default: 1, parseHTML: spanFrom('colspan') },
    rowspan: { default: 1, parseHTML: spanFrom('rowspan') },
  }),
});

const tableNode = Table.extend({
  ...shapeOf(def),
  renderHTML: ({ node: { attrs } }) => [
    'div',
    { class: 'b-table' },
    [
      'table',
      ...(attrs.caption ? [['caption', { contenteditable: 'false' }, attrs.caption]] : []),
      ['tbody', 0],
    ],
  ],
}).configure({ resizable: false, allowTableNodeSelection: true, View: null });

function Form({ attrs, set, editor }: FormProps) {
  const say = useSay();
  const run = (
    command: 'addRowAfter' | 'addColumnAfter' | 'deleteRow' | 'deleteColumn' | 'toggleHeaderRow',
  ) => editor.chain().focus()[command]().run();
  const firstCell = editor.state.doc.resolve(editor.state.selection.from);
  const table = Array.from({ length: firstCell.depth + 1 }, (_, d) => firstCell.node(d)).find(
    (n) => n.type.name === 'table',
  );
  const hasHead = table?.firstChild?.firstChild?.type.name === 'tableHeader';
  return (
    <>
      <DraftField
        label={say('caption')}
        hint={say('table-caption-hint')}
        lines={2}
        value={String(attrs.caption)}
        onCommit={(caption) => set({ caption })}
      />
      <Checkbox checked={hasHead} onChange={() => run('toggleHeaderRow')}>
        {say('table-head')}
      </Checkbox>
      <div className="row row-wrap">
        <Button size="sm" icon={BetweenHorizontalStart} onPress={() => run('addRowAfter')}>
          {say('table-add-row')}
        </Button>
        <Button size="sm" icon={BetweenVerticalStart} onPress={() => run('addColumnAfter')}>
          {say('table-add-column')}
        </Button>
        <Button size="sm" look="plain" icon={Trash2} onPress={() => run('deleteRow')}>
          {say('table-delete-row')}
        </Button>
        <Button size="sm" look="plain" icon={Trash2} onPress={() => run('deleteColumn')}>
          {say('table-delete-column')}
        </Button>
      </div>
    </>
  );
}

export const table: BlockView = {
  def,
  name: 'block-table',
  finds: 'find-table',
  icon: TableIcon,
  nodes: [
    tableNode,
    TableRow.extend({ content: partDef('tableRow').content, addAttributes: () => ({}) }),
    TableHeader.extend(cell(partDef('tableHeader'))),
    TableCell.extend(cell(partDef('tableCell'))),
  ],
  Form,
};
