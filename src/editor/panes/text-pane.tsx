import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useMessages } from '../../app/i18n/use-messages.ts';
import { Button } from '../../app/ui/button.tsx';
import { correct, correctEverywhere, uncorrect } from '../../pipeline/correct-article.ts';
import { useWords } from '../i18n/words.ts';
import { bodyOf, editBody } from '../model/article-edits.ts';
import { type Chosen, chooseWords } from '../model/chosen.ts';
import { bytesOf, type Changes, type Files, textOf } from '../model/files.ts';
import type { PlaceRow } from '../model/place-row.ts';
import { shiftMarks } from '../model/shift-marks.ts';
import { useProject, useReading, useSession } from '../state/use-session.ts';
import type { ArticleMark, ArticleRow } from '../worker/replies.ts';
import { ArticleFields } from './article-fields.tsx';
import type { FixScope } from './fix-card.tsx';
import { GoneCorrections } from './gone-corrections.tsx';
import { MarkedText } from './marked-text.tsx';
import { nameOf } from './place-choice.tsx';
import style from './text-pane.module.css';

/** Loaded when it is first opened. */
const NewPlace = lazy(() => import('./new-place.tsx'));
const FixCard = lazy(() => import('./fix-card.tsx'));

interface TextPaneProps {
  readonly row: ArticleRow;
  /** Says to a screen reader what has happened. */
  announce(sentence: string): void;
}

/** An article as it is written and fixed: its fields, its text with marks, and the card of what is pointed at. */
export function TextPane({ row, announce }: TextPaneProps) {
  const { marks: words, fix, article } = useWords();
  const { language } = useMessages();
  const session = useSession();
  const bytes = useProject().history.present.get(row.path);
  const file = useMemo(() => (bytes === undefined ? '' : textOf(bytes)), [bytes]);
  const body = useMemo(() => bodyOf(file), [file]);
  const { marks, places, gone } = useMarks(row.path, body);
  const [chosen, setChosen] = useState<(Chosen & Partial<ArticleMark>) | null>(null);
  const [adding, setAdding] = useState<FixScope | null>(null);
  const certain = placesOf(
    marks.filter(({ state }) => state === 'sure' || state === 'corrected'),
    places,
  );
  const toLookAt = marks.filter(({ state }) => state === 'unsure' || state === 'unknown');
  const settle = (
    place: { readonly id: string; readonly name: string } | null,
    scope: FixScope,
    changes: Changes = NOTHING,
  ) => {
    if (chosen === null) return;
    const correction = { quote: chosen.quote, occurrence: chosen.occurrence, place: place?.id ?? null };
    const fixed = scope === 'here' ? correct(file, correction) : correctEverywhere(file, correction);
    session.apply(new Map([...changes, [row.path, bytesOf(fixed)]]));
    announce(fix.done(chosen.quote, place?.name ?? null));
    setChosen(null);
    setAdding(null);
  };
  const point = (from: number, to: number) => {
    const mark = marks.find(({ inTitle, start, end }) => !inTitle && start <= from && from < end);
    setChosen(from === to ? (mark ?? null) : chooseWords(row.title, body, from, to));
  };
  const candidates = new Set([chosen?.place, ...(chosen?.candidates ?? [])].filter((id) => id != null));
  return (
    <section className={style.pane} aria-label={article.text}>
      <div className={style.scroll}>
        <div className={style.fields}>
          <ArticleFields row={row} />
        </div>
        <MarkedText
          label={article.text}
          language={row.language}
          text={body}
          marks={marks}
          chosen={chosen?.start ?? null}
          change={(text) => session.edit(row.path, (before) => editBody(before, text), `words ${row.path}`)}
          point={point}
          paste={(html, from, to) =>
            void pasteHtml(html, body, from, to).then((text) =>
              session.edit(row.path, (before) => editBody(before, text)),
            )
          }
        />
      </div>
      <GoneCorrections path={row.path} gone={gone} />
      {chosen !== null && (
        <Suspense>
          <FixCard
            key={`${chosen.start} ${chosen.quote}`}
            chosen={chosen}
            candidates={[...candidates].flatMap((id) => places[id] ?? [])}
            certain={certain}
            choose={(place, scope) =>
              void adopted(session.files, place).then((changes) =>
                settle(place && { id: place.id, name: nameOf(place, language) }, scope, changes),
              )
            }
            leave={
              chosen.state === 'corrected'
                ? () => {
                    session.edit(row.path, (text) => uncorrect(text, chosen));
                    setChosen(null);
                  }
                : null
            }
            addPlace={setAdding}
            close={() => setChosen(null)}
          />
        </Suspense>
      )}
      {adding !== null && chosen !== null && (
        <Suspense>
          <NewPlace
            quote={chosen.quote}
            language={row.language}
            before={body.slice(0, chosen.start)}
            kind={chosen.kind}
            near={certain}
            added={(id, name) => settle({ id, name }, adding)}
            close={() => setAdding(null)}
          />
        </Suspense>
      )}
      <MarkSteps marks={marks} toLookAt={toLookAt} chosen={chosen} choose={setChosen} hint={words.hint} />
    </section>
  );
}

async function pasteHtml(html: string, body: string, from: number, to: number): Promise<string> {
  const [{ blocksOfHtml }, { printBlocks }] = await Promise.all([
    import('../../input/html/html-blocks.ts'),
    import('../../input/write-article.ts'),
  ]);
  const { blocks } = await blocksOfHtml(html);
  return `${body.slice(0, from)}${printBlocks(blocks)}${body.slice(to)}`;
}

const NOTHING: Changes = new Map();

/** A town of the world that is chosen becomes one of the project's own. */
async function adopted(files: Files, place: PlaceRow | null): Promise<Changes> {
  if (place === null || place.town === null) return NOTHING;
  const { adoptTown } = await import('../model/new-place.ts');
  return adoptTown(files, place, new Date().getFullYear());
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
  return { marks, places: reading?.places ?? NO_PLACES, gone: reading?.gone ?? [] };
}

interface MarkStepsProps {
  readonly marks: readonly ArticleMark[];
  readonly toLookAt: readonly ArticleMark[];
  readonly chosen: Chosen | null;
  choose(mark: ArticleMark): void;
  readonly hint: string;
}

/** How much was found, and a way through what a person should look at. */
function MarkSteps({ marks, toLookAt, chosen, choose, hint }: MarkStepsProps) {
  const { marks: words } = useWords();
  const step = (by: 1 | -1) => {
    const at = chosen?.start ?? -1;
    const ahead =
      by === 1 ? toLookAt.find(({ start }) => start > at) : toLookAt.findLast(({ start }) => start < at);
    const next = ahead ?? toLookAt.at(by === 1 ? 0 : -1);
    if (next !== undefined) choose(next);
  };
  useStepKey(step);
  const named = new Set(marks.flatMap(({ place }) => place ?? []));
  return (
    <footer className={style.steps}>
      <p className={style.counts}>
        <strong>{words.found(named.size)}</strong>
        <span>{words.toLookAt(toLookAt.length)}</span>
      </p>
      {chosen === null && <p className={style.hint}>{hint}</p>}
      <Button compact icon="before" disabled={toLookAt.length === 0} onClick={() => step(-1)}>
        {words.previous}
      </Button>
      <Button compact icon="after" disabled={toLookAt.length === 0} onClick={() => step(1)}>
        {words.next}
      </Button>
    </footer>
  );
}

/** Alt and N, with Shift backwards: a letter alone is typed into the text. */
function useStepKey(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.code !== 'KeyN') return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
}
