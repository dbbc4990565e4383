import { type ReactNode, useEffect, useRef } from 'react';
import type { LayerId } from '../../model/kind.ts';
import type { ViewChange } from '../state/selection.ts';
import { useViewStore } from '../state/view-context.ts';
import style from './result-option.module.css';

export interface OptionPosition {
  /** Of the list; the option's own has the number behind it. */
  readonly id: string;
  /** Counted from 0 through all groups. */
  readonly number: number;
  readonly isActive: boolean;
  close(): void;
}

interface ResultOptionProps extends OptionPosition {
  readonly to: ViewChange;
  readonly layer?: LayerId | undefined;
  readonly children: ReactNode;
}

/** An option of the combobox: the focus stays in the box, so the keys are handled there. */
export function ResultOption({ id, number, isActive, to, layer, children, close }: ResultOptionProps) {
  const store = useViewStore();
  const option = useRef<HTMLDivElement>(null);
  useEffect(
    function keepInSight() {
      if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
    },
    [isActive],
  );
  const choose = () => {
    store.change(to, 'push');
    close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the combobox has the focus
    <div
      ref={option}
      id={`${id}-${number}`}
      role="option"
      aria-selected={isActive}
      data-layer={layer}
      className={style.option}
      onPointerDown={(event) => event.preventDefault()}
      onClick={choose}
    >
      {children}
    </div>
  );
}
