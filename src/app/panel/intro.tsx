import type { Lead } from '../../corpus/manifest.ts';
import { inLanguage } from '../../exports/in-language.ts';
import type { Messages } from '../../languages/messages.ts';
import { dateOf } from '../../model/day.ts';
import { type OpenCorpus, useCorpus } from '../data/corpus-context.ts';
import { summarise } from '../data/corpus-summary.ts';
import { nameIn } from '../data/names.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { PassageQuote } from '../passage/passage-quote.tsx';
import { useReading } from '../state/reading.ts';
import { selectArticle, selectPlace } from '../state/selection.ts';
import { useViewStore } from '../state/view-context.ts';
import { Boundary } from '../ui/boundary.tsx';
import { Button } from '../ui/button.tsx';
import { Link } from '../ui/link.tsx';
import style from './intro.module.css';

/** What this is, for whoever sees it first: a sentence, the strongest passage, and two ways in. */
export function Intro() {
  const messages = useMessages();
  const corpus = useCorpus();
  const store = useViewStore();
  const { walk } = useReading();
  const { lead, articles } = corpus.manifest;
  return (
    <section className={style.intro} aria-label={messages.intro.title}>
      <p className={style.sentence} dir="auto">
        {sentenceOf(corpus, messages)}
      </p>
      <Boundary>{lead !== null && <FirstQuotation lead={lead} />}</Boundary>
      {articles.total > 0 && (
        <div className={style.ways}>
          {lead !== null && (
            <Link to={selectArticle(lead.passage.article)} then={() => walk(true)} className={style.walk}>
              {messages.intro.walk}
            </Link>
          )}
          <Button onClick={() => store.change({ tab: 'places' }, 'replace')}>{messages.intro.choose}</Button>
        </div>
      )}
    </section>
  );
}

/** The strongest passage with its place; where the data do not know that place, what is around it says so. */
function FirstQuotation({ lead }: { readonly lead: Lead }) {
  const { language } = useMessages();
  const place = useCorpus().place(lead.place);
  if (place === null) throw new Error(`The first quotation is of no known place: ${lead.place}`);
  return (
    <div data-layer={place.layer} className={style.quotation}>
      <PassageQuote passage={lead.passage}>
        <Link to={selectPlace(place.id)} className={style.place} dir="auto">
          {nameIn(place, language).text}
        </Link>
      </PassageQuote>
    </div>
  );
}

/** What the site's owner says of it, else how many articles about what region of what years. */
function sentenceOf({ manifest }: OpenCorpus, { intro, count, dates, language }: Messages): string {
  const own = inLanguage(manifest.site.description, language);
  if (own !== '') return own;
  const { articles, region, days } = summarise(manifest);
  const year = (day: string) => dates.year(dateOf(day));
  return intro.sentence(
    count.articles(articles),
    region === null ? null : nameIn(region, language).text,
    days === null ? null : intro.years(year(days[0]), year(days[1])),
  );
}
