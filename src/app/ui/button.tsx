import type { ComponentProps } from 'react';
import style from './button.module.css';
import { Icon, type IconName } from './icon.tsx';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly icon?: IconName;
  /** Where the icon stands in the line of writing. */
  readonly iconAt?: 'start' | 'end';
  /** Shows the icon alone; the label is still read out. */
  readonly compact?: boolean;
}

export function Button({
  icon,
  iconAt = 'start',
  compact = false,
  className = '',
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      className={`${compact ? style.compact : style.button} ${className}`}
      {...(compact && typeof children === 'string' ? { 'aria-label': children, title: children } : {})}
    >
      {icon !== undefined && iconAt === 'start' && <Icon name={icon} />}
      {compact ? null : children}
      {icon !== undefined && iconAt === 'end' && <Icon name={icon} />}
    </button>
  );
}
