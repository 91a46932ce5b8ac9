import { BulletList, ListItem } from '@tiptap/extension-list';
import { List } from 'lucide-react';
import { bulletList as def } from '../../packager/course/blocks/bullet-list.ts';
import { listItem as itemDef } from '../../packager/course/blocks/list-item.ts';
import { shapeOf } from '../editor/node-of.ts';
import type { BlockView } from './view.ts';

/** One point of a list, of either kind. */
export const listItem = ListItem.extend(shapeOf(itemDef));

export const bulletList: BlockView = {
  def,
  name: 'block-bullet-list',
  finds: 'find-bullet-list',
  icon: List,
  nodes: [BulletList.extend(shapeOf(def)), listItem],
};
