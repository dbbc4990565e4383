import type { ComponentProps } from 'react';
import style from './unseen.module.css';

/** Read out, not seen. */
export function Unseen(props: ComponentProps<'span'>) {
  return <span {...props} className={style.unseen} />;
}
