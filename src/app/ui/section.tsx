import { type ReactNode, useId } from 'react';
import style from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading. */
export function Section({ title, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className={style.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
