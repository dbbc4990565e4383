import { designator, SETTLEMENTS } from '../designator.ts';
import type { Designator } from '../grammar.ts';

/** Designators of French: la ville d'Oran, la région de Kayes. Those that English writes alike are in its list. */
export const DESIGNATORS: readonly Designator[] = [
  designator('city', 'ville', 'villes', SETTLEMENTS),
  designator('town', 'bourg bourgade municipalité localité', 'bourgs bourgades municipalités localités', [
    'town',
    'city',
    'village',
    'capital',
    'neighbourhood',
  ]),
  designator('village', 'hameau douar', 'hameaux douars', ['village', 'town', 'city', 'neighbourhood']),
  designator('quarter', 'quartier faubourg', 'quartiers faubourgs', ['neighbourhood', 'town', 'village']),
  designator('governorate', 'gouvernorat préfecture département', 'gouvernorats préfectures départements', [
    'governorate',
    'region',
    'district',
  ]),
  designator('district', 'cercle arrondissement', 'cercles arrondissements', [
    'region',
    'district',
    'subdistrict',
    ...SETTLEMENTS,
    'neighbourhood',
    'governorate',
  ]),
  designator('desert', 'désert', 'déserts', ['desert'], 'land'),
  designator('mountain', 'mont montagne massif', 'monts montagnes', ['mountain', 'region']),
  designator('river', 'fleuve rivière oued', 'fleuves rivières oueds', ['river', 'wadi'], 'embedded'),
  designator('island', 'île', 'îles', ['island', 'region']),
  designator('sea', 'lac mer océan golfe détroit', 'lacs', ['lake', 'sea', 'region'], 'embedded'),
  designator('land', 'forêt', 'forêts', ['region'], 'land'),
  designator('bridge', 'pont', 'ponts', ['bridge'], 'site'),
  designator('airport', 'aéroport', 'aéroports', ['airport', 'base']),
  designator(
    'facility',
    'hôpital stade',
    'hôpitaux stades',
    ['camp', 'prison', 'hospital', 'stadium', 'building'],
    'embedded',
  ),
  designator('building', 'mosquée', 'mosquées', ['mosque', 'building'], 'embedded'),
  designator('land', 'vallée plaine', 'vallées plaines', ['valley', 'plain', 'wadi', 'region']),
  designator('street', 'rue avenue boulevard', 'rues', ['street', 'square', 'road'], 'embedded'),
];
