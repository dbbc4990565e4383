import { lazy, Suspense, useMemo, useRef } from 'react';
import { useWords } from '../i18n/words.ts';
import { bodyOf, editBody } from '../model/article-edits.ts';
import { chooseWords } from '../model/chosen.ts';
import { textOf } from '../model/files.ts';
import type { PlaceRow } from '../model/place-row.ts';
import { shiftMarks } from '../model/shift-marks.ts';
import { useProject, useReading, useSession } from '../state/use-session.ts';
import type { ArticleMark, ArticleRow } from '../worker/replies.ts';
import { ArticleFields } from './article-fields.tsx';
import { MarkSteps } from './mark-steps.tsx';
import { MarkedText } from './marked-text.tsx';
import style from './text-pane.module.css';
import { TitleField } from './title-field.tsx';
import { useFixing } from './use-fixing.ts';

/** Loaded when they are first shown. */
const NewPlace = lazy(() => import('./new-place.tsx'));
const GoneCorrections = lazy(() => import('./gone-corrections.tsx'));
const FixCard = lazy(() => import('./fix-card.tsx'));

interface TextPaneProps {
  readonly row: ArticleRow;
  /** Says to a screen reader what has happened. */
  announce(sentence: string): void;
}

/** An article as it is written and fixed: its fields, its text with marks, and the card of what is pointed at. */
export function TextPane({ row, announce }: TextPaneProps) {
  const { article } = useWords();
  const session = useSession();
  const bytes = useProject().history.present.get(row.path);
  const file = useMemo(() => (bytes === undefined ? '' : textOf(bytes)), [bytes]);
  const body = useMemo(() => bodyOf(file), [file]);
  const { isRead, marks, places, gone } = useMarks(row.path, body);
  const certain = placesOf(
    marks.filter(({ state }) => state === 'sure' || state === 'corrected'),
    places,
  );
  const toLookAt = marks.filter(({ state }) => state === 'unsure' || state === 'unknown');
  const pane = useRef<HTMLElement>(null);
  const scroll = useRef<HTMLDivElement>(null);
  const fixing = useFixing({ path: row.path, file, pane, announce });
  const { chosen, adding } = fixing;
  const words = { title: row.title ?? '', body };
  const point = (part: keyof typeof words) => (from: number, to: number) => {
    const isThere = ({ inTitle, start, end }: ArticleMark) =>
      inTitle === (part === 'title') && start <= from && from < end;
    fixing.choose(from === to ? (marks.find(isThere) ?? null) : chooseWords(words, part, from, to));
  };
  const candidates = new Set([chosen?.place, ...(chosen?.candidates ?? [])].filter((id) => id != null));
  return (
    <section ref={pane} className={style.pane} aria-label={article.text} tabIndex={-1}>
      <div ref={scroll} className={style.scroll}>
        <div className={style.fields}>
          <TitleField key={row.title} row={row} marks={marks} chosen={chosen} point={point('title')} />
          <ArticleFields row={row} />
        </div>
        <MarkedText
          part="body"
          language={row.language}
          text={body}
          marks={marks.filter(({ inTitle }) => !inTitle)}
          chosen={chosen?.inTitle === false ? chosen.start : null}
          change={(text) =>
            session.edit(
              row.path,
              (before) => editBody(before, text),
              `words ${row.path} ${countSentences(text)}`,
            )
          }
          point={point('body')}
          textOf={textOfHtml}
          field={{ 'aria-label': article.text, 'data-steps': 'project' }}
        />
      </div>
      {gone.length > 0 && (
        <Suspense>
          <GoneCorrections path={row.path} gone={gone} />
        </Suspense>
      )}
      {chosen !== null && (
        <Suspense>
          <FixCard
            key={`${chosen.inTitle} ${chosen.start} ${chosen.quote}`}
            chosen={chosen}
            candidates={[...candidates].flatMap((id) => places[id] ?? [])}
            certain={certain}
            text={scroll}
            takesFocus={fixing.isStepped}
            choose={(place, scope) => void fixing.take(place, scope)}
            leave={chosen.state === 'corrected' ? fixing.leave : null}
            addPlace={fixing.addPlace}
            close={fixing.close}
          />
        </Suspense>
      )}
      {adding !== null && chosen !== null && (
        <Suspense>
          <NewPlace
            quote={chosen.quote}
            language={row.language}
            before={words[chosen.inTitle ? 'title' : 'body'].slice(0, chosen.start)}
            kind={chosen.kind}
            near={certain}
            added={(id, name) => fixing.settle({ id, name }, adding)}
            close={() => fixing.addPlace(null)}
          />
        </Suspense>
      )}
      <MarkSteps isRead={isRead} marks={marks} toLookAt={toLookAt} chosen={chosen} choose={fixing.stepTo} />
    </section>
  );
}

/** What is typed is undone by sentences: by letters it would take for ever, and at once it would lose too much. */
const countSentences = (text: string): number => text.split(/[.!?؟\n]/).length;

/** Of one paragraph only its words go into another one; more stand by themselves. */
async function textOfHtml(html: string, before: string, after: string): Promise<string> {
  const [{ blocksOfHtml }, { printBlocks }] = await Promise.all([
    import('../../input/html/html-blocks.ts'),
    import('../../input/write-article.ts'),
  ]);
  const { blocks } = await blocksOfHtml(html);
  const [only, ...others] = blocks;
  const isWithin = before.trim() !== '' || after.trim() !== '';
  if (only !== undefined && others.length === 0 && isWithin) return only.text;
  const [above, below] = [/[^\n]$/.test(before), /^[^\n]/.test(after)].map((is) => (is ? '\n\n' : ''));
  return `${above}${printBlocks(blocks)}${below}`;
}

/** The places that marks name, each once. */
function placesOf(marks: readonly ArticleMark[], places: Readonly<Record<string, PlaceRow>>): PlaceRow[] {
  const ids = new Set(marks.map(({ place }) => place));
  return [...ids].flatMap((id) => places[id ?? ''] ?? []);
}

const NO_PLACES: Readonly<Record<string, PlaceRow>> = {};

/** The marks of the text as it is, moved along while it is being read anew. */
function useMarks(path: string, body: string) {
  const reading = useReading(path);
  const marks = useMemo(
    () => (reading === null ? [] : shiftMarks(reading.marks, reading.body, body)),
    [reading, body],
  );
  return { isRead: reading !== null, marks, places: reading?.places ?? NO_PLACES, gone: reading?.gone ?? [] };
}
