import type { ReactNode } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import style from './legend.module.css';

/** What the forms mean: how much is known of a place, and what the reader has done. */
export function MarkKey() {
  const { map, number } = useMessages();
  const { legend } = map;
  return (
    <>
      <h3 className={style.keyTitle}>{legend.marks}</h3>
      <ul className={style.key}>
        <Mark words={legend.number}>
          <circle cx="-5.5" cy="3" r="3" fill="var(--settlements)" />
          <circle cx="4" r="6" fill="var(--settlements)" />
        </Mark>
        <Mark words={legend.others}>
          <rect x="-9" y="-6.5" width="18" height="13" rx="6.5" fill="var(--card)" stroke="var(--edge)" />
          <text y="3.5" textAnchor="middle" fontSize="9.5" fill="var(--ink)" direction="ltr">
            {`+${number(3)}`}
          </text>
        </Mark>
        <Mark words={legend.uncertain}>
          <circle r="8" fill="none" stroke="var(--settlements)" strokeWidth="1.5" strokeDasharray="3 2.5" />
          <circle r="2.5" fill="var(--settlements)" />
        </Mark>
        <Mark words={legend.hatch}>
          <path d="M-8 2 2-8M-8 8 8-8M-2 8 8-2" stroke="var(--areas)" strokeWidth="1.4" />
        </Mark>
        <Mark words={legend.visited}>
          <circle r="5" fill="var(--card)" stroke="var(--settlements)" strokeWidth="2.6" />
        </Mark>
      </ul>
    </>
  );
}

function Mark({ words, children }: { readonly words: string; readonly children: ReactNode }) {
  return (
    <li>
      <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true">
        {children}
      </svg>
      {words}
    </li>
  );
}
