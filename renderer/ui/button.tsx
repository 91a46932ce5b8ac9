import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  Button as AriaButton,
  type ButtonProps as AriaButtonProps,
  ToggleButton,
  Tooltip,
  TooltipTrigger,
} from 'react-aria-components';
import './button.css';

/** Lucide draws on a grid of 24: these come out as 1.4 pixels at each size. */
const STROKE = { s: 2.4, m: 2.1, l: 1.7 } as const;

/** One line drawing of the set, 16 px with a 1.5 stroke; always beside a label or an accessible name. */
export function Glyph({ of: Icon, size = 'm' }: { of: LucideIcon; size?: 's' | 'm' | 'l' }) {
  return <Icon className={size === 'm' ? 'i' : `i ${size}`} strokeWidth={STROKE[size]} aria-hidden="true" />;
}

/** 'primary' at most once in view; 'danger' is outlined, never filled. */
type ButtonLook = 'normal' | 'primary' | 'plain' | 'link' | 'danger';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  look?: ButtonLook;
  size?: 'sm' | 'md' | 'lg';
  icon?: LucideIcon;
  children: ReactNode;
}

export function Button({ look = 'normal', size = 'md', icon, children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`btn ${look} ${size}`}>
      {icon && <Glyph of={icon} size="s" />}
      {children}
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  icon: LucideIcon;
  /** Accessible name, shown as a tooltip with its keys. */
  label: string;
  keys?: string | undefined;
  /** Given for a button that stays pressed. */
  pressed?: boolean;
  small?: boolean;
}

export function IconButton({ icon, label, keys, pressed, small, ...rest }: IconButtonProps) {
  const className = small ? 'icon-btn small' : 'icon-btn';
  const glyph = <Glyph of={icon} />;
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {pressed === undefined ? (
        <AriaButton {...rest} aria-label={label} className={className}>
          {glyph}
        </AriaButton>
      ) : (
        <ToggleButton
          aria-label={label}
          className={className}
          isSelected={pressed}
          isDisabled={rest.isDisabled ?? false}
          {...(rest.onPress && { onPress: rest.onPress })}
        >
          {glyph}
        </ToggleButton>
      )}
      <Tooltip className="tooltip" offset={6}>
        {label}
        {keys && <kbd>{keys}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
