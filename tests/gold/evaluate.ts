import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadMarkedSet } from './evaluation/marked-set.ts';
import { report } from './evaluation/report.ts';

const USAGE = `usage: npm run evaluate -- [PATH …] [options]

PATH is a folder of marked articles or sentences (tests/gold/README.md), or a file: CoNLL or Wojood's nested tags, a word
and its tags a line, or IDRISI's tweets in JSON, an object a line.
Without one: tests/gold and tests/gold/sentences.

  --geo DIR      the gazetteer, geo where not given
  --texts DIR    the texts of marked articles; ../fixtures/seeds or ../seeds of PATH where not given
  --train FILE   make the gazetteer of this tagged file: its names, and how often they are something else
  --split SEED   train on one part of a tagged file, measure on the other
  --leads        count names that the finder suggests to the curator
  --mistakes     list every mistake
  --seed N       of the bootstrap, 1 where not given`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    geo: { type: 'string', default: 'geo' },
    texts: { type: 'string' },
    train: { type: 'string' },
    split: { type: 'string' },
    seed: { type: 'string', default: '1' },
    leads: { type: 'boolean', default: false },
    mistakes: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

const paths = positionals.length > 0 ? positionals : ['tests/gold', 'tests/gold/sentences'];
const missing = paths.filter((path) => !existsSync(path));

if (values.help) console.log(USAGE);
else if (missing.length > 0) {
  console.error(`There is no ${missing.join(', no ')}.\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  const { geo, texts, train, leads, mistakes } = values;
  const split = values.split === undefined ? undefined : Number(values.split);
  for (const path of paths) {
    const set = await loadMarkedSet(path, { geo, texts, train, split });
    console.log(report(set, { seed: Number(values.seed), leads, mistakes }));
  }
}
