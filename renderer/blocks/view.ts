/** What the editor knows of a block beyond its definition: how it looks, is found, and is set. */
import type { AnyExtension, Editor } from '@tiptap/core';
import type { LucideIcon } from 'lucide-react';
import type { ComponentType } from 'react';
import type { BlockDef } from '../../packager/course/blocks/block.ts';
import type { Key } from '../words.tsx';

export interface FormProps {
  readonly id: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  /** Names of the child nodes, for forms that say how many there are. */
  readonly parts: readonly string[];
  readonly set: (attrs: Readonly<Record<string, unknown>>) => void;
  readonly editor: Editor;
}

export interface BlockView {
  readonly def: BlockDef;
  readonly name: Key;
  /** Other words under which it is looked for, with commas; in both languages. */
  readonly finds: Key;
  readonly icon: LucideIcon;
  /** The block's node and the parts that belong to it alone. */
  readonly nodes: readonly AnyExtension[];
  /** Its settings in the inspector. */
  readonly Form?: ComponentType<FormProps>;
  /** Adds it in another way than by its empty form. */
  readonly begin?: (editor: Editor) => void;
  readonly offered?: false;
}
