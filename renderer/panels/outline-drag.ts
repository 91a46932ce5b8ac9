/** Dragging in the outline: its entries to another place, files of the system into the course. */
import {
  type DragAndDropHooks,
  type DropItem,
  isFileDropItem,
  isTextDropItem,
  useDragAndDrop,
} from 'react-aria-components';
import type { Id } from '../../packager/course/course.ts';
import { change } from '../history.ts';
import { takeItems } from '../item-files.ts';
import { newPlace } from '../outline-actions.ts';
import { moveAll } from '../outline-many.ts';

/** The kind of a drag: entries of this outline only. */
const ENTRY_TYPE = 'application/x-kriti-entry';

const filesOf = (items: readonly DropItem[]): Promise<File[]> =>
  Promise.all(items.filter(isFileDropItem).map((item) => item.getFile()));

const besides = (key: Id, position: string) =>
  ({ beside: key, side: position === 'before' ? 'before' : 'after' }) as const;

/** What the tree needs to take drags; by keyboard as well. */
export function useOutlineDrag(modules: ReadonlySet<Id>, isDisabled: boolean): DragAndDropHooks {
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) =>
      [...keys]
        .filter((key) => !modules.has(String(key)))
        .map((key) => ({ [ENTRY_TYPE]: String(key), 'text/plain': String(key) })),
    acceptedDragTypes: 'all',
    getDropOperation: (target, types) => {
      if (types.has(ENTRY_TYPE)) return target.type === 'root' ? 'cancel' : 'move';
      // Words dragged from elsewhere are no file.
      return types.has('text/plain') || types.has('text/html') ? 'cancel' : 'copy';
    },
    shouldAcceptItemDrop: (target) => modules.has(String(target.key)),
    onMove: ({ keys, target }) => {
      const to = String(target.key);
      change((d) =>
        moveAll(d, [...keys].map(String), modules.has(to) ? { into: to } : besides(to, target.dropPosition)),
      );
    },
    onInsert: async ({ items, target }) => {
      const to = String(target.key);
      takeItems(
        await filesOf(items),
        newPlace(),
        modules.has(to) ? { into: to } : besides(to, target.dropPosition),
      );
    },
    onItemDrop: async ({ items, target }) => {
      const into = String(target.key);
      const entries = items.filter(isTextDropItem).filter((item) => item.types.has(ENTRY_TYPE));
      if (entries.length > 0) {
        const ids = await Promise.all(entries.map((item) => item.getText(ENTRY_TYPE)));
        change((d) => moveAll(d, ids, { into }));
      } else takeItems(await filesOf(items), newPlace(), { into });
    },
    onRootDrop: async ({ items }) => takeItems(await filesOf(items), newPlace()),
    isDisabled,
  });
  return dragAndDropHooks;
}
