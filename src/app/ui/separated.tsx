import { Children, type ReactNode } from 'react';
import style from './separated.module.css';

interface SeparatedProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/** Several facts in one line, a thin bar between them: a dot beside an Arabic zero would be read as another digit. */
export function Separated({ className = '', children }: SeparatedProps) {
  return (
    <span className={`${style.separated} ${className}`}>
      {Children.toArray(children).map((child, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the facts of a line never change places
        <span key={index}>{child} </span>
      ))}
    </span>
  );
}
