import { useState } from 'react';
import { createPortal } from 'react-dom';
import type { BlockMention } from '../../corpus/article.ts';
import style from './open-mention.module.css';
import { OpenMentionDialog } from './open-mention-dialog.tsx';

/** A mention between whose places the finder did not decide: it stands nowhere on the map. */
export function isOpen(mention: BlockMention): boolean {
  return mention.place === null && mention.candidates.length > 0;
}

interface OpenMentionProps {
  readonly mention: BlockMention;
  /** Of the text. */
  readonly language: string;
  /** The words, as printed. */
  readonly children: string;
}

/** An open mention in the text: dotted, with a question mark; it tells which places it may mean. */
export function OpenMention({ mention, language, children }: OpenMentionProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      <button type="button" className={style.mention} aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {children}
      </button>
      {isAsked &&
        // A paragraph cannot hold a dialog, and its language is not the interface's.
        createPortal(
          <OpenMentionDialog
            mention={mention}
            quote={children}
            language={language}
            close={() => setAsked(false)}
          />,
          document.body,
        )}
    </>
  );
}
