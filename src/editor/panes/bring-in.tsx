import { type ClipboardEvent, type DragEvent, useId, useRef, useState } from 'react';
import { Button } from '../../app/ui/button.tsx';
import { useWords } from '../i18n/words.ts';
import style from './bring-in.module.css';

/** A file as somebody gives it, or what was pasted as one. */
export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface BringInProps {
  readonly isBusy: boolean;
  give(files: readonly GivenFile[]): void;
  refuse(sentence: string): void;
}

const MEGABYTE = 1_000_000;
/** As much as two books: a browser's field would not hold more fluently. */
const MOST_PASTED = 4;

/** Where an article comes in: pasted, typed, dropped, or chosen as files. */
export function BringIn({ isBusy, give, refuse }: BringInProps) {
  const { start, failures } = useWords();
  const [text, setText] = useState('');
  const [isOver, setIsOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const hint = useId();
  const giveText = (name: string, content: string) => {
    const bytes = new TextEncoder().encode(content);
    if (bytes.length > MOST_PASTED * MEGABYTE)
      refuse(failures.tooLong(Math.round(bytes.length / MEGABYTE), MOST_PASTED));
    else if (content.trim() !== '') give([{ name, bytes }]);
  };
  const paste = (event: ClipboardEvent) => {
    const html = event.clipboardData.getData('text/html');
    const plain = event.clipboardData.getData('text/plain');
    if (event.clipboardData.files.length > 0) return void readFiles(event.clipboardData.files).then(give);
    if (html === '' && plain.length < MANY_WORDS) return;
    event.preventDefault();
    if (html === '') giveText('paste.txt', plain);
    else giveText('paste.html', asPage(html));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void readFiles(event.dataTransfer.files).then(give);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere in it, and chosen by the button
    <div
      className={style.zone}
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <textarea
        className={style.field}
        {...(text === '' ? {} : { dir: 'auto' })}
        aria-label={start.paste}
        aria-describedby={hint}
        placeholder={isBusy ? start.reading : start.paste}
        disabled={isBusy}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={paste}
      />
      <div className={style.actions}>
        {text.trim() !== '' && (
          <button type="button" className={style.make} onClick={() => giveText('paste.txt', text)}>
            {start.make}
          </button>
        )}
        <Button onClick={() => files.current?.click()}>{start.files}</Button>
        <p id={hint} className={style.hint}>
          {start.drop}
        </p>
        <input
          ref={files}
          type="file"
          multiple
          hidden
          onChange={(event) => void readFiles(event.target.files ?? []).then(give)}
        />
      </div>
    </div>
  );
}

/** A longer paste is an article; a shorter one may be followed by more. */
const MANY_WORDS = 200;

/** What is pasted is a piece of a page: read as one, its title and the rest are found as in files. */
const asPage = (html: string): string =>
  /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;

async function readFiles(list: Iterable<File>): Promise<GivenFile[]> {
  const files = [...list];
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
