import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu as AriaMenu, Keyboard, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { Glyph } from './button.tsx';
import './menu.css';

export interface MenuEntry {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon | undefined;
  /** Drawn in place of an icon. */
  readonly mark?: ReactNode;
  readonly keys?: string | undefined;
  readonly run: () => void;
  readonly off?: boolean;
  /** A line above it. */
  readonly apart?: boolean;
  readonly checked?: boolean;
}

/** What a button offers when pressed; the button is the first child. */
export function Menu({
  label,
  entries,
  onOpenChange,
  children,
}: {
  label: string;
  entries: readonly MenuEntry[];
  onOpenChange?: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  return (
    <MenuTrigger {...(onOpenChange && { onOpenChange })}>
      {children}
      <Popover className="menu" offset={4}>
        <MenuList label={label} entries={entries} />
      </Popover>
    </MenuTrigger>
  );
}

function MenuList({ label, entries }: { label: string; entries: readonly MenuEntry[] }) {
  return (
    <AriaMenu
      aria-label={label}
      className="menu-list"
      disabledKeys={entries.filter((e) => e.off).map((e) => e.id)}
      onAction={(key) => entries.find((e) => e.id === key)?.run()}
    >
      {entries.flatMap((entry) => [
        ...(entry.apart ? [<Separator key={`line-${entry.id}`} className="menu-line" />] : []),
        <MenuItem key={entry.id} id={entry.id} className="menu-item" textValue={entry.label}>
          <span className="menu-icon" aria-hidden="true">
            {entry.mark ?? (entry.icon && <Glyph of={entry.icon} />)}
          </span>
          <span className="grow">{entry.label}</span>
          {entry.checked && <span className="menu-now" aria-hidden="true" />}
          {entry.keys && <Keyboard className="menu-keys">{entry.keys}</Keyboard>}
        </MenuItem>,
      ])}
    </AriaMenu>
  );
}
