import type { Kind } from '../../../model/kind.ts';

/** A noun that kinds what kind of place the name after it is. */
export interface Designator {
  readonly id: string;
  readonly singular: readonly string[];
  /** In construct, nominative and oblique: مدينتا, مدينتي. */
  readonly dual: readonly string[];
  readonly plural: readonly string[];
  /** Kinds it kinds, the best first. */
  readonly kinds: readonly Kind[];
  /**
   * What the name means if the gazetteer knows it only as another kind. `place`: the place all the same (مدينة X);
   * `land`: land around the place, which is its relatum (بادية X); `site`: something in the place (مطار X);
   * `embedded`: only named after it (شارع X).
   */
  readonly otherwise: 'place' | 'land' | 'site' | 'embedded';
}

const SETTLEMENTS = ['city', 'capital', 'town', 'village'] as const;

/** Heads of settlements and admin units stay outside the span; the others are part of names that contain them. */
export const DESIGNATORS: readonly Designator[] = [
  {
    id: 'city',
    singular: ['مدينة', 'حاضرة'],
    dual: ['مدينتا', 'مدينتي'],
    plural: ['مدن'],
    kinds: SETTLEMENTS,
    otherwise: 'place',
  },
  {
    id: 'capital',
    singular: ['عاصمة', 'العاصمة'],
    dual: ['عاصمتا', 'عاصمتي'],
    plural: ['عواصم'],
    kinds: ['capital', 'city', 'town'],
    otherwise: 'place',
  },
  {
    id: 'town',
    singular: ['بلدة', 'ضيعة', 'قصبة'],
    dual: ['بلدتا', 'بلدتي'],
    plural: ['بلدات'],
    kinds: ['town', 'city', 'village', 'capital', 'neighbourhood'],
    otherwise: 'place',
  },
  {
    id: 'village',
    singular: ['قرية', 'مزرعة', 'نجع'],
    dual: ['قريتا', 'قريتي', 'مزرعتا', 'مزرعتي'],
    plural: ['قرى', 'مزارع', 'ضيع'],
    kinds: ['village', 'town', 'city', 'neighbourhood'],
    otherwise: 'place',
  },
  {
    id: 'quarter',
    singular: ['حي', 'حارة', 'ضاحية'],
    dual: ['حيا', 'حيي', 'ضاحيتي', 'ضاحيتا'],
    plural: ['أحياء', 'ضواحي', 'حارات'],
    kinds: ['neighbourhood'],
    otherwise: 'embedded',
  },
  {
    id: 'street',
    singular: ['شارع', 'ساحة', 'ميدان', 'دوار', 'زقاق', 'حديقة', 'فندق', 'مقهى', 'مطعم', 'سينما'],
    dual: ['شارعا', 'شارعي'],
    plural: [],
    kinds: [],
    otherwise: 'embedded',
  },
  {
    id: 'market',
    singular: ['سوق'],
    dual: ['سوقا', 'سوقي'],
    plural: [],
    kinds: [],
    otherwise: 'site',
  },
  {
    id: 'governorate',
    singular: ['محافظة', 'ولاية', 'إقليم', 'مقاطعة', 'إمارة'],
    dual: ['محافظتا', 'محافظتي', 'ولايتا', 'ولايتي', 'إقليما', 'إقليمي', 'مقاطعتي'],
    plural: ['محافظات', 'ولايات', 'أقاليم', 'مقاطعات'],
    kinds: ['governorate', 'region'],
    otherwise: 'place',
  },
  {
    id: 'countryside',
    singular: ['ريف'],
    dual: ['ريفا', 'ريفي'],
    plural: ['أرياف'],
    kinds: ['governorate'],
    otherwise: 'place',
  },
  {
    id: 'district',
    singular: ['ناحية', 'قضاء', 'منطقة', 'مديرية', 'معتمدية', 'دائرة', 'جيب'],
    dual: ['ناحيتا', 'ناحيتي', 'قضاءي', 'منطقتا', 'منطقتي', 'مديريتي'],
    plural: ['نواحي', 'أقضية', 'مناطق', 'مديريات'],
    kinds: ['region', ...SETTLEMENTS, 'neighbourhood', 'governorate', 'mountain', 'desert'],
    otherwise: 'place',
  },
  {
    id: 'desert',
    singular: ['بادية', 'صحراء'],
    dual: ['باديتا', 'باديتي', 'صحراءي'],
    plural: ['بوادي', 'صحاري'],
    kinds: ['desert'],
    otherwise: 'land',
  },
  {
    id: 'land',
    singular: ['سهل', 'غوطة', 'وادي', 'جرود', 'جرد', 'ساحل', 'هضبة', 'خليج', 'مضيق'],
    dual: ['سهلا', 'سهلي', 'واديا', 'هضبتا', 'هضبتي'],
    plural: ['سهول', 'وديان', 'هضاب', 'سواحل'],
    kinds: ['region', 'mountain', 'desert'],
    otherwise: 'place',
  },
  {
    id: 'island',
    singular: ['جزيرة'],
    dual: ['جزيرتا', 'جزيرتي'],
    plural: ['جزر'],
    kinds: ['region', ...SETTLEMENTS, 'country'],
    otherwise: 'place',
  },
  {
    id: 'mountain',
    singular: ['جبل', 'تل', 'تلة', 'جبال', 'تلال', 'تلول'],
    dual: ['جبلا', 'جبلي', 'تلا', 'تلتا', 'تلتي'],
    plural: ['جبال', 'تلال', 'تلول'],
    kinds: ['mountain', 'region'],
    otherwise: 'place',
  },
  {
    id: 'river',
    singular: ['نهر', 'ضفة', 'ضفاف', 'مجرى', 'حوض', 'سرير'],
    dual: ['نهرا', 'نهري', 'ضفتا', 'ضفتي'],
    plural: ['أنهار'],
    kinds: ['river'],
    otherwise: 'embedded',
  },
  {
    id: 'sea',
    singular: ['بحر', 'بحيرة'],
    dual: ['بحيرتا', 'بحيرتي'],
    plural: ['بحار', 'بحيرات'],
    kinds: ['region'],
    otherwise: 'embedded',
  },
  {
    id: 'dam',
    singular: ['سد'],
    dual: ['سدا', 'سدي'],
    plural: ['سدود'],
    kinds: ['dam'],
    otherwise: 'site',
  },
  {
    id: 'bridge',
    singular: ['جسر', 'قنطرة'],
    dual: ['جسرا', 'جسري'],
    plural: ['جسور'],
    kinds: ['bridge'],
    otherwise: 'site',
  },
  {
    id: 'airport',
    singular: ['مطار'],
    dual: ['مطارا', 'مطاري'],
    plural: ['مطارات'],
    kinds: ['airport', 'base'],
    otherwise: 'place',
  },
  {
    id: 'gate',
    singular: ['معبر', 'منفذ', 'ميناء', 'مرفأ'],
    dual: ['معبرا', 'معبري', 'ميناءي', 'مرفأي'],
    plural: ['معابر', 'منافذ', 'موانئ', 'مرافئ'],
    kinds: ['building'],
    otherwise: 'place',
  },
  {
    id: 'base',
    singular: ['قاعدة', 'ثكنة', 'معسكر'],
    dual: ['قاعدتا', 'قاعدتي', 'معسكري'],
    plural: ['قواعد', 'ثكنات', 'معسكرات'],
    kinds: ['base', 'airport'],
    otherwise: 'site',
  },
  {
    id: 'field',
    singular: ['حقل', 'معمل', 'مصفاة', 'منجم'],
    dual: ['حقلا', 'حقلي', 'معملي'],
    plural: ['حقول', 'آبار', 'معامل', 'مصافي', 'مناجم'],
    kinds: ['gas plant'],
    otherwise: 'site',
  },
  {
    id: 'station',
    singular: ['محطة'],
    dual: ['محطتا', 'محطتي'],
    plural: ['محطات'],
    kinds: ['pumping station', 'gas plant'],
    otherwise: 'site',
  },
  {
    id: 'school',
    singular: ['مدرسة', 'معهد'],
    dual: ['مدرستا', 'مدرستي'],
    plural: ['مدارس'],
    kinds: ['school', 'building'],
    otherwise: 'embedded',
  },
  {
    id: 'building',
    singular: ['بناء', 'بناية', 'مبنى', 'قصر', 'مسجد', 'جامع', 'كنيسة', 'كاتدرائية', 'برج', 'متحف'],
    dual: ['بناءي', 'مبنيي', 'مسجدي'],
    plural: ['أبنية', 'مباني', 'مساجد', 'قصور', 'كنائس'],
    kinds: ['building', 'school'],
    otherwise: 'embedded',
  },
  {
    id: 'facility',
    singular: [
      'مخيم',
      'سجن',
      'قلعة',
      'حاجز',
      'مستشفى',
      'مشفى',
      'صوامع',
      'مفرق',
      'مدخل',
      'ملعب',
      'استاد',
      'ستاد',
      'حلبة',
      'بوابة',
    ],
    dual: ['مخيما', 'مخيمي', 'سجني', 'حاجزي', 'مرفأي'],
    plural: ['مخيمات', 'سجون', 'قلاع', 'حواجز', 'مستشفيات', 'مشافي'],
    kinds: ['building', 'base', 'neighbourhood'],
    otherwise: 'site',
  },
  {
    id: 'border',
    singular: ['حدود'],
    dual: ['حدا', 'حدي'],
    plural: ['الحدود'],
    kinds: ['border'],
    otherwise: 'place',
  },
  {
    id: 'country',
    singular: ['دولة', 'جمهورية', 'مملكة', 'سلطنة', 'بلاد'],
    dual: ['دولتا', 'دولتي'],
    plural: ['دول', 'بلدان'],
    kinds: ['country'],
    otherwise: 'place',
  },
];
