import { readdirSync, readFileSync } from 'node:fs';

/** What the page itself names: with this the first map is drawn. */
const page = readFileSync('dist/index.html', 'utf8');
const named = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)].map(([, path]) => `dist/${path}`);
const first = named.filter((path) => path.endsWith('.js'));

/** A script with all that it cannot begin without. */
function withImports(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const imports = readFileSync(path, 'utf8').matchAll(/(?:from|\bimport)\s*["']\.\/([^"']+)["']/g);
  for (const [, name] of imports) withImports(`dist/assets/${name}`, found);
  return found;
}

/** What makes the page alive, with the language that it opens in; the rest loads when it is first used. */
const assets = readdirSync('dist/assets').map((name) => `dist/assets/${name}`);
const program = assets.filter((path) => /\/(explorer|living-map)-[^/]*\.js$/.test(path));
const alive = program.flatMap((path) => [...withImports(path)]);
const script = [...new Set([...first, ...alive]), 'dist/assets/ar-*.js'];
const style = [...named.filter((path) => path.endsWith('.css')), 'dist/assets/{explorer,living-map}-*.css'];
const fonts = ['dist/assets/*.woff2'];
const corpus = ['dist/data/manifest.json'];
/** Every detail of it, though the first view needs the coarsest only; and the shapes of places. */
const drawing = ['dist/data/basemap/**/*.json', 'dist/data/shapes/**/*.json'];

const gate = (name, path, limit) => ({ name, path, limit, gzip: true });

/** The budgets (src/README.md). */
export default [
  gate('first map: script', first, '23 kB'),
  gate('first view: script', script, '150 kB'),
  gate('first view: style', style, '15 kB'),
  gate('first view: fonts', fonts, '140 kB'),
  gate('first view: basemap', ['dist/data/basemap/**/*.json'], '150 kB'),
  gate('first view: corpus', corpus, '45 kB'),
  gate('first view in all', [...script, ...style, ...fonts, ...corpus, ...drawing], '500 kB'),
  gate('embed script', ['dist/buldan-map.js'], '3 kB'),
  gate(
    'editor: first open',
    ['dist/editor/assets/editor-*.js', 'dist/editor/assets/editor-*.css', 'dist/editor/assets/ar-*.js'],
    '350 kB',
  ),
];
