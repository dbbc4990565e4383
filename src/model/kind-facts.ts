import type { Kind } from './kind.ts';

/** What other gazetteers, and people who write tables, call a kind of place. */
export interface KindFacts {
  /** GeoNames class: A administrative, P populated, S spot, L area, R road, T relief, H water. */
  readonly fclass: 'A' | 'P' | 'S' | 'L' | 'R' | 'T' | 'H';
  /** Concept of the Getty Art & Architecture Thesaurus that we write; `null` where none is surely the same. */
  readonly aat: string | null;
  /** Further concepts that are read as this kind. */
  readonly alsoAat: readonly string[];
  /** Feature codes of GeoNames that are read as this kind; of `PPL` and the like the inhabitants decide. */
  readonly geonames: readonly string[];
  /** In kilometres: what surely holds a place of the kind whose source states no uncertainty. */
  readonly radiusKm: number;
  /** Arabic words for the kind as they stand before names and in tables, the first the plainest, the plural last. */
  readonly ar: readonly string[];
  /** English words likewise, in small letters. */
  readonly en: readonly string[];
}

/** The one table of kinds; `geo/README.md` prints it. Concepts are those of the list of the Linked Places Format. */
export const KIND_FACTS: Readonly<Record<Kind, KindFacts>> = {
  capital: row('P', '300008389', 20, 'PPLC', 'عاصمة، عواصم', 'capital, capital city'),
  city: row('P', '300008389', 8, 'PPLA', 'مدينة، حاضرة، مدن', 'city, metropolis'),
  town: row(
    'P',
    '300008375',
    5,
    '',
    'بلدة، قصبة، بلدات',
    'town, settlement, populated place, inhabited place',
    ['300008347'],
  ),
  village: row(
    'P',
    '300008372',
    6,
    '',
    'قرية، ضيعة، مزرعة، نجع، عزبة، دوار، كفر، قرى',
    'village, hamlet, farm',
    ['300387203'],
  ),
  neighbourhood: row(
    'P',
    '300000745',
    3,
    'PPLX',
    'حي، حارة، ضاحية، أحياء',
    'neighbourhood, neighborhood, quarter, suburb, ward',
    ['300000742'],
  ),
  street: row('R', null, 2, 'ST', 'شارع، نهج، زقاق، شوارع', 'street, avenue, boulevard, lane'),
  road: row(
    'R',
    '300008217',
    60,
    'RD, RDJCT, HWY, TRL',
    'طريق، أوتوستراد، طرق',
    'road, highway, motorway, route',
    ['300265365'],
  ),
  square: row('S', '300008304', 1, 'SQR', 'ساحة، ميدان، ساحات', 'square, plaza, roundabout'),
  park: row('L', '300008187', 3, 'PRK, GDN', 'حديقة، منتزه، حدائق', 'park, garden'),
  dam: row('S', null, 3, 'DAM', 'سد، سدود', 'dam, barrage'),
  base: row(
    'S',
    '300000455',
    4,
    'AIRB, MILB, INSM, NVB',
    'قاعدة، ثكنة، معسكر، قواعد',
    'base, military base, barracks',
    ['300164060', '300008439'],
  ),
  bridge: row('S', '300007836', 5, 'BDG', 'جسر، قنطرة، جسور', 'bridge'),
  school: row('S', null, 3, 'SCH, SCHC, SCHT', 'مدرسة، معهد، مدارس', 'school, college'),
  building: row(
    'S',
    null,
    3,
    'BLDG, BLDO, FT, CSTL, PAL, MUS, GOVL',
    'مبنى، بناء، بناية، قصر، قلعة، متحف، فندق، مبان',
    'building, castle, palace, fort, museum, hotel',
    ['300006891', '300005734', '300006888', '300008063'],
  ),
  airport: row('S', '300000681', 2, 'AIRP, AIRF, AIRH', 'مطار، مطارات', 'airport, airfield, aerodrome'),
  'gas plant': row('S', null, 2, 'GOSP', 'معمل غاز', 'gas plant, gasworks'),
  'pumping station': row('S', null, 2, 'PMPO, PMPW', 'محطة ضخ', 'pumping station'),
  hospital: row(
    'S',
    null,
    2,
    'HSP, HSPC, HSPD, CTRM',
    'مستشفى، مشفى، مركز صحي، مستشفيات',
    'hospital, clinic',
  ),
  university: row('S', '300006617', 3, 'UNIV', 'جامعة، كلية، جامعات', 'university'),
  mosque: row('S', '300007544', 1, 'MSQE', 'مسجد، جامع، مساجد', 'mosque'),
  church: row(
    'S',
    '300007466',
    1,
    'CH, MSTY, CVNT',
    'كنيسة، كاتدرائية، دير، كنائس',
    'church, cathedral, monastery',
    ['300007501'],
  ),
  prison: row('S', null, 2, 'PRN', 'سجن، سجون', 'prison, jail, detention centre'),
  checkpoint: row('S', null, 2, 'PSTP', 'حاجز، نقطة تفتيش، حواجز', 'checkpoint, check point'),
  crossing: row(
    'S',
    null,
    3,
    'PSTB, PSTC, CSTM',
    'معبر، منفذ، معابر',
    'crossing, border crossing, border post, customs post',
  ),
  port: row(
    'S',
    '300120599',
    5,
    'PRT, HBR, FY, MAR',
    'ميناء، مرفأ، موانئ',
    'port, harbour, harbor, seaport',
    ['300008678'],
  ),
  mine: row(
    'S',
    '300000390',
    5,
    'MN, MNA, MNAU, MNC, MNCU, MNFE, MNQR',
    'منجم، مقلع، محجر، مناجم',
    'mine, quarry',
    ['300132656'],
  ),
  'oil field': row(
    'S',
    '300000401',
    20,
    'OILF, GASF, OILW, OILR',
    'حقل، حقل نفط، حقول',
    'oil field, oilfield, gas field',
  ),
  market: row('S', null, 1, 'MKT', 'سوق، أسواق', 'market, bazaar, souk'),
  camp: row('S', null, 3, 'CMP, CMPRF, CMPL', 'مخيم، مخيمات', 'camp, refugee camp, idp camp'),
  stadium: row('S', null, 1, 'STDM', 'ملعب، استاد، ملاعب', 'stadium'),
  'archaeological site': row(
    'S',
    '300000810',
    5,
    'ANS, RUIN, HSTS, TMPL, TMB, CAVE, PYR, PYRS',
    'موقع أثري، آثار، أثر',
    'archaeological site, ruins, ruin, ancient site',
    ['300387007', '300008542', '300387006', '300167671', '300008057', '300008537'],
  ),
  governorate: row(
    'A',
    '300000774',
    205,
    'ADM1, ADM1H',
    'محافظة، ولاية، إمارة، مقاطعة، إقليم، جهة، محافظات',
    'governorate, province, state, emirate, county',
    ['300000776', '300235099', '300000771', '300135982', '300387107'],
  ),
  district: row(
    'A',
    '300000705',
    60,
    'ADM2, ADM2H',
    'منطقة إدارية، مديرية، قضاء، مركز، معتمدية، دائرة، محلية، عمالة، لواء، مديريات',
    'district, department, prefecture, municipality, delegation',
  ),
  subdistrict: row(
    'A',
    null,
    30,
    'ADM3, ADM4, ADM5, ADMD, ADM3H, ADM4H, ADMDH',
    'ناحية، بلدية، عزلة، شياخة، قيادة، نواحي',
    'subdistrict, sub-district, commune, parish',
  ),
  region: row(
    'L',
    '300182722',
    200,
    'RGN, RGNE, RGNH, RGNL, PEN, PLAT, UPLD, OAS, OASX, CST, DELTA, TRB, LCTY, AREA',
    'منطقة، شبه جزيرة، هضبة، ساحل، واحة، مناطق',
    'region, area, peninsula, plateau, oasis, coast, historical region',
    ['300387178', '300387347', '300008804', '300132339', '300008686', '300008760'],
  ),
  desert: row('T', '300008916', 260, 'DSRT, ERG, SAND, DUNE', 'بادية، صحراء، صحارى', 'desert'),
  mountain: row(
    'T',
    '300008795',
    60,
    'MT, MTS, PK, PKS, HLL, HLLS, RDGE, VLC, SPUR, PASS',
    'جبل، جبال، تل، تلة، تلال',
    'mountain, mountains, hill, hills, mountain range, peak, volcano',
    ['300386831', '300008777', '300386857', '300259572'],
  ),
  plain: row('T', '300008805', 60, 'PLN, PLNX, FLTM', 'سهل، غوطة، سهول', 'plain, plains'),
  island: row(
    'T',
    '300008791',
    100,
    'ISL, ISLS, ISLT, ISLET, ATOL, ISLF',
    'جزيرة، جزر',
    'island, islands, isle',
    ['300386853'],
  ),
  valley: row('T', '300008761', 60, 'VAL, VALS, GRGE, CNYN', 'وادي، غور، أودية', 'valley, gorge, canyon'),
  lake: row(
    'H',
    '300008680',
    100,
    'LK, LKS, LKN, LKI, LKSN, LGN, RSV, RSVI, LKX, SBKH',
    'بحيرة، سبخة، بحيرات',
    'lake, reservoir, lagoon',
    ['300266556', '300006191', '300008679'],
  ),
  sea: row('H', '300008694', 2000, 'SEA, OCN', 'بحر، محيط، بحار', 'sea, ocean', ['300008687']),
  gulf: row('H', '300132315', 500, 'GULF, BAY, BAYS, COVE, BGHT', 'خليج، خور، خلجان', 'gulf, bay', [
    '300132316',
  ]),
  strait: row('H', null, 100, 'STRT, CHNM, CHN', 'مضيق، قناة، مضائق', 'strait, channel', [
    '300387217',
    '300266558',
  ]),
  river: row(
    'H',
    '300008707',
    330,
    'STM, STMS, STMA, CNL, CNLI, STMC',
    'نهر، قناة مائية، أنهار',
    'river, canal, stream',
    ['300132312', '300006075'],
  ),
  wadi: row('H', '300379998', 60, 'WAD, WADS, WADJ, STMI, STMIX', 'واد', 'wadi'),
  border: row('A', null, 320, '', 'حدود', 'border, boundary'),
  country: row(
    'A',
    '300387506',
    2500,
    'PCLI, PCL, PCLD, PCLF, PCLS, PCLIX, TERR, ZN',
    'دولة، بلد، جمهورية، مملكة، سلطنة، دول',
    'country, nation, independent state, sovereign state',
    ['300128207', '300232420', '300387062', '300128214'],
  ),
};

function row(
  fclass: KindFacts['fclass'],
  aat: string | null,
  radiusKm: number,
  geonames: string,
  ar: string,
  en: string,
  alsoAat: readonly string[] = [],
): KindFacts {
  return {
    fclass,
    aat,
    alsoAat,
    radiusKm,
    geonames: listed(geonames),
    ar: listed(ar),
    en: listed(en),
  };
}

function listed(words: string): string[] {
  return words
    .split(/[,،]/)
    .map((word) => word.trim())
    .filter(Boolean);
}
