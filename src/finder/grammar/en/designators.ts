import { designator, SETTLEMENTS } from '../designator.ts';
import type { Designator } from '../grammar.ts';

/** The Kharkiv region is no town. */
const REGIONS = [
  'region',
  'governorate',
  'district',
  'subdistrict',
  'neighbourhood',
  'village',
  'town',
  'city',
  'capital',
] as const;

/** Designators of English: the town of X, X governorate, the provinces of X and Y. */
export const DESIGNATORS: readonly Designator[] = [
  designator('city', 'city', 'cities', SETTLEMENTS),
  designator('town', 'town commune municipality', 'towns communes municipalities', [
    'town',
    'city',
    'village',
    'capital',
    'neighbourhood',
  ]),
  designator('village', 'village hamlet', 'villages hamlets', ['village', 'town', 'city', 'neighbourhood']),
  designator(
    'quarter',
    'neighbourhood neighborhood quarter suburb',
    'neighbourhoods neighborhoods quarters suburbs',
    ['neighbourhood', 'town', 'village'],
  ),
  designator(
    'governorate',
    'governorate province wilaya state emirate prefecture canton oblast',
    'governorates provinces wilayas states emirates prefectures cantons oblasts',
    ['governorate', 'region', 'district'],
  ),
  designator(
    'governorate',
    'department county',
    'departments counties',
    ['governorate', 'region', 'district'],
    'embedded',
  ),
  designator('countryside', 'countryside', '', ['governorate']),
  designator('district', 'region', 'regions', REGIONS),
  designator('district', 'district subdistrict area regency', 'districts subdistricts regencies', [
    'region',
    'district',
    'subdistrict',
    ...SETTLEMENTS,
    'neighbourhood',
    'governorate',
  ]),
  designator('desert', 'desert badia', 'deserts', ['desert'], 'land'),
  designator('mountain', 'mountain mount', 'mountains', ['mountain', 'region']),
  designator('mountain', 'pass peak', 'passes peaks', ['mountain'], 'embedded'),
  designator('river', 'river', 'rivers', ['river', 'wadi'], 'embedded'),
  designator('island', 'island', 'islands', ['island', 'region']),
  designator('sea', 'lake', 'lakes', ['lake', 'sea', 'region'], 'embedded'),
  designator('dam', 'dam barrage', 'dams barrages', ['dam'], 'site'),
  designator('land', 'forest', 'forests', ['region'], 'land'),
  designator('bridge', 'bridge', 'bridges', ['bridge'], 'site'),
  designator('airport', 'airport airbase', 'airports airbases', ['airport', 'base']),
  designator('base', 'base', 'bases', ['base', 'airport'], 'site'),
  designator('gate', 'crossing', 'crossings', ['crossing', 'building', 'port']),
  designator('gate', 'port harbour harbor', 'ports harbours harbors', ['port', 'building', 'crossing']),
  designator('field', 'field refinery', 'fields', ['oil field', 'gas plant', 'mine'], 'site'),
  designator(
    'facility',
    'camp prison hospital stadium',
    'camps prisons hospitals',
    ['camp', 'prison', 'hospital', 'stadium', 'building'],
    'embedded',
  ),
  designator('facility', 'checkpoint', 'checkpoints', ['checkpoint', 'building'], 'embedded'),
  designator('building', 'mosque', 'mosques', ['mosque', 'building'], 'embedded'),
  designator('land', 'valley plain', 'valleys plains', ['valley', 'plain', 'wadi', 'region']),
  designator('street', 'street square road', 'streets', ['street', 'square', 'road'], 'embedded'),
];
