/**
 * Everything that can be done, once. The palette, the shortcut sheet, menus and
 * tool bars all read these tables.
 */
import type { Key } from '../words.tsx';
import type { Command } from './command.ts';
import { COURSE_COMMANDS } from './course.ts';
import { OUTLINE_COMMANDS } from './outline.ts';
import { VIEW_COMMANDS } from './view.ts';
import { WRITE_COMMANDS } from './write.ts';

interface CommandGroup {
  readonly id: string;
  readonly word: Key;
  readonly commands: readonly Command[];
}

export const COMMAND_GROUPS: readonly CommandGroup[] = [
  { id: 'write', word: 'group-write', commands: WRITE_COMMANDS },
  { id: 'outline', word: 'outline', commands: OUTLINE_COMMANDS },
  { id: 'course', word: 'course', commands: COURSE_COMMANDS },
  { id: 'view', word: 'group-view', commands: VIEW_COMMANDS },
];

export const COMMANDS: readonly Command[] = COMMAND_GROUPS.flatMap((group) => group.commands);

const BY_ID = new Map(COMMANDS.map((c) => [c.id, c]));

/** The command with this id; an unknown id is our own mistake. */
export function command(id: string): Command {
  const found = BY_ID.get(id);
  if (!found) throw new Error(`no command ${id}`);
  return found;
}
