// What French, Spanish, Portuguese and German call divisions: Natural Earth has it, often with the word for the kind.
import { DIVISION_ABROAD } from './names.mjs';
import { readSubdivisions } from './sources.mjs';

const LANGUAGES = ['fr', 'es', 'pt', 'de'];

/** Words for kinds of divisions, before a name and with what joins them to it: province de Sila, Kreis Durrës. */
const KIND = new RegExp(
  `^(?:${[
    ...['province', 'gouvernorat', 'région', 'département', 'wilaya', 'canton', 'comté', 'état', 'oblast', 'district'],
    ...['voïvodie', 'préfecture', 'municipalité', 'raion', 'kraï', 'paroisse', 'commune', 'atoll'],
    ...['municipalidad', 'parroquia', 'municipio', 'estado', 'voivodato', 'ayuntamiento', 'división', 'provincia'],
    ...['departamento', 'gobernación', 'distrito', 'óblast', 'región', 'prefectura', 'condado', 'consejo'],
    ...['prefeitura', 'província', 'krai', 'município', 'voivodia', 'governorado', 'divisão', 'região'],
    ...['bezirk', 'gemeinde', 'gouvernement', 'kreis', 'präfektur', 'kanton', 'rajon', 'okrug', 'gespanschaft', 'komitat'],
    ...['woiwodschaft', 'qark', 'landkreis', 'opština', 'bundesstaat', 'provinz', 'woblast', 'stadtgemeinde'],
  ].join('|')})(?: (?:autonome|especial|spéciale))? (?:de la |de l['’]|de los |de las |del |dels |des |du |de |do |da |dos |das |d['’])?`,
  'i',
);
/** Words that alone, or with one another, are no names: Norte, Sud-Est, Côte, Distrito Capital. */
const GENERAL = new Set(
  [
    'nord norte norden north sud sur sul süd south est este leste ost east ouest oeste west nordeste noreste noroeste sudeste sureste sudoeste suroeste',
    'nordprovinz südprovinz westprovinz ostprovinz hauptstadt bundesdistrikt autonome autónoma especial capital capitale centre centro central centrale zentral',
    'occidental occidentale ocidental oriental orientale méridional méridionale meridional septentrional septentrionale côte costa costera litoral atlántico',
    'montagne montaña haut haute alto alta bas basse baja baixa grand grande gran îles islas ilhas atolón zona cidade ciudad cité territoire territorio de da do del du la el y et',
  ].flatMap((words) => words.split(' ')),
);
const NAME = /^\p{Lu}[\p{Script=Latin}'’ -]{3,}$/u;
const isName = (name) => NAME.test(name) && !name.toLowerCase().split(/[ -]/).every((word) => GENERAL.has(word));

/** By their codes what the sources call divisions in these languages; `codeOf` makes a code of CLDR's writing. */
export function readNamesAbroad(codeOf) {
  return new Map(
    LANGUAGES.flatMap((language) =>
      Object.entries(readSubdivisions(language)).map(([code, name]) => [`${language}:${codeOf(code)}`, name]),
    ),
  );
}

/** What one division is called in these languages, without the word for its kind; `region` in its country's own. */
export function namesAbroad(division, { source, region }, cldr) {
  const printed = LANGUAGES.map(
    (language) => cldr.get(`${language}:${division}`) ?? source?.[`name_${language}`] ?? '',
  );
  return [...printed, region ?? '', ...(DIVISION_ABROAD[division] ?? [])]
    .map((name) => name.replace(/ *\(.*$/, '').replace(KIND, '').trim())
    .filter((name) => isName(name.replace(/^îles /, '')));
}
