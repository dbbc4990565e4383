import { parseArgs } from 'node:util';
import type { Export } from '../../exports/export.ts';
import { EXPORTS } from '../../exports/exports.ts';
import type { Selection } from '../../exports/selection.ts';
import { layerNames } from '../../languages/layer-names.ts';
import { wholeSelection } from '../../pipeline/files/whole-selection.ts';
import { pictureFrame } from '../../publish/pages/picture-frame.ts';
import { messagesIn } from '../../site/languages.ts';
import { openWorld } from '../../site/world-files.ts';
import { createLiveCorpus } from '../develop/live-corpus.ts';
import { formatProblems } from '../print/report.ts';
import { wordsForUser } from '../user-language.ts';
import { type Command, Misuse } from './command.ts';
import { FOLDER_OPTIONS, foldersFrom } from './folder-options.ts';
import { writeOutput } from './write-output.ts';

const FORMATS = EXPORTS.map(({ id }) => id);
const PICTURE = { width: 1200, height: 800, zoom: 7 };

export const exportCommand: Command = {
  name: 'export',
  async run(words) {
    const { values } = parseArgs({
      args: [...words],
      options: {
        ...FOLDER_OPTIONS,
        format: { type: 'string' },
        place: { type: 'string', multiple: true, default: [] },
        article: { type: 'string', multiple: true, default: [] },
        language: { type: 'string' },
        out: { type: 'string' },
      },
    });
    const format = formatFrom(values.format);
    const { corpus, basemap, problems } = await createLiveCorpus(foldersFrom(values)).current();
    if (corpus === null) {
      console.error(formatProblems(problems, wordsForUser()));
      return 1;
    }
    const whole = wholeSelection(corpus);
    const language = values.language ?? whole.language;
    const messages = messagesIn(language);
    const legend = { ...layerNames(corpus.layers, messages), relations: messages.relations.title };
    const selection = { ...part(whole, values.place, values.article), language };
    const ground = { basemap, world: openWorld() };
    const frame = { ...pictureFrame(ground, { ...PICTURE, language }, selection), legend };
    const text = format.write({ ...selection, frame });
    await writeOutput(text, values.out);
    console.error(omissionsOf(format));
    return 0;
  },
};

function omissionsOf({ cannotCarry }: Export): string {
  const { share, export: words } = wordsForUser();
  return words.notInIt(cannotCarry.map((omission) => share.omissions[omission]).join(share.separator));
}

function formatFrom(id: string | undefined): Export {
  const format = EXPORTS.find((each) => each.id === id);
  if (format !== undefined) return format;
  throw new Misuse(wordsForUser().misuse.oneOf('--format', FORMATS));
}

/** The places and articles that were asked for, all where none were; of chosen articles only what they mention. */
function part(whole: Selection, places: readonly string[], articles: readonly string[]): Selection {
  const chosen = { places: choose(whole.places, places), articles: choose(whole.articles, articles) };
  const counted = chosen.places.flatMap((place) => {
    const passages = (whole.passages[place.id] ?? []).filter(({ article }) =>
      articles.includes(article),
    ).length;
    return passages === 0 ? [] : [{ ...place, passages }];
  });
  const mentioned = articles.length === 0 ? chosen.places : counted;
  return { ...whole, ...chosen, places: mentioned };
}

function choose<Item extends { readonly id: string }>(items: readonly Item[], ids: readonly string[]) {
  const unknown = ids.find((id) => !items.some((item) => item.id === id));
  if (unknown !== undefined) throw new Misuse(wordsForUser().misuse.notInCorpus(unknown));
  return ids.length === 0 ? items : items.filter(({ id }) => ids.includes(id));
}
