import type { Kind } from '../../../model/kind.ts';

/** A noun that announces what kind of place the name after it is. */
export interface Head {
  readonly rule: string;
  readonly singular: readonly string[];
  /** In construct, nominative and oblique: مدينتا, مدينتي. */
  readonly dual: readonly string[];
  readonly plural: readonly string[];
  /** Kinds it announces, the best first. */
  readonly announces: readonly Kind[];
  /**
   * What the name means if the gazetteer knows it only as another kind. `place`: the place all the same (مدينة X);
   * `land`: land around the place, which is its anchor (بادية X); `site`: something in the place (مطار X);
   * `embedded`: only named after it (شارع X).
   */
  readonly otherwise: 'place' | 'land' | 'site' | 'embedded';
}

const SETTLEMENTS = ['city', 'capital', 'town', 'village'] as const;

/** Heads of settlements and admin units stay outside the span; the others are part of names that contain them. */
export const HEADS: readonly Head[] = [
  {
    rule: 'city',
    singular: ['مدينة', 'حاضرة'],
    dual: ['مدينتا', 'مدينتي'],
    plural: ['مدن'],
    announces: SETTLEMENTS,
    otherwise: 'place',
  },
  {
    rule: 'capital',
    singular: ['عاصمة', 'العاصمة'],
    dual: ['عاصمتا', 'عاصمتي'],
    plural: ['عواصم'],
    announces: ['capital', 'city', 'town'],
    otherwise: 'place',
  },
  {
    rule: 'town',
    singular: ['بلدة', 'ضيعة', 'قصبة'],
    dual: ['بلدتا', 'بلدتي'],
    plural: ['بلدات'],
    announces: ['town', 'city', 'village', 'capital', 'neighbourhood'],
    otherwise: 'place',
  },
  {
    rule: 'village',
    singular: ['قرية', 'مزرعة', 'نجع'],
    dual: ['قريتا', 'قريتي', 'مزرعتا', 'مزرعتي'],
    plural: ['قرى', 'مزارع', 'ضيع'],
    announces: ['village', 'town', 'city', 'neighbourhood'],
    otherwise: 'place',
  },
  {
    rule: 'quarter',
    singular: ['حي', 'حارة', 'ضاحية'],
    dual: ['حيا', 'حيي', 'ضاحيتي', 'ضاحيتا'],
    plural: ['أحياء', 'ضواحي', 'حارات'],
    announces: ['neighbourhood'],
    otherwise: 'embedded',
  },
  {
    rule: 'street',
    singular: ['شارع', 'ساحة', 'ميدان', 'دوار', 'زقاق', 'حديقة', 'فندق', 'مقهى', 'مطعم', 'سينما'],
    dual: ['شارعا', 'شارعي'],
    plural: [],
    announces: [],
    otherwise: 'embedded',
  },
  {
    rule: 'market',
    singular: ['سوق'],
    dual: ['سوقا', 'سوقي'],
    plural: [],
    announces: [],
    otherwise: 'site',
  },
  {
    rule: 'governorate',
    singular: ['محافظة', 'ولاية', 'إقليم', 'مقاطعة', 'إمارة'],
    dual: ['محافظتا', 'محافظتي', 'ولايتا', 'ولايتي', 'إقليما', 'إقليمي', 'مقاطعتي'],
    plural: ['محافظات', 'ولايات', 'أقاليم', 'مقاطعات'],
    announces: ['governorate', 'region'],
    otherwise: 'place',
  },
  {
    rule: 'countryside',
    singular: ['ريف'],
    dual: ['ريفا', 'ريفي'],
    plural: ['أرياف'],
    announces: ['governorate'],
    otherwise: 'place',
  },
  {
    rule: 'district',
    singular: ['ناحية', 'قضاء', 'منطقة', 'مديرية', 'معتمدية', 'دائرة', 'جيب'],
    dual: ['ناحيتا', 'ناحيتي', 'قضاءي', 'منطقتا', 'منطقتي', 'مديريتي'],
    plural: ['نواحي', 'أقضية', 'مناطق', 'مديريات'],
    announces: ['region', ...SETTLEMENTS, 'neighbourhood', 'governorate', 'mountain', 'desert'],
    otherwise: 'place',
  },
  {
    rule: 'desert',
    singular: ['بادية', 'صحراء'],
    dual: ['باديتا', 'باديتي', 'صحراءي'],
    plural: ['بوادي', 'صحاري'],
    announces: ['desert'],
    otherwise: 'land',
  },
  {
    rule: 'land',
    singular: ['سهل', 'غوطة', 'وادي', 'جرود', 'جرد', 'ساحل', 'هضبة', 'خليج', 'مضيق'],
    dual: ['سهلا', 'سهلي', 'واديا', 'هضبتا', 'هضبتي'],
    plural: ['سهول', 'وديان', 'هضاب', 'سواحل'],
    announces: ['region', 'mountain', 'desert'],
    otherwise: 'place',
  },
  {
    rule: 'island',
    singular: ['جزيرة'],
    dual: ['جزيرتا', 'جزيرتي'],
    plural: ['جزر'],
    announces: ['region', ...SETTLEMENTS, 'country'],
    otherwise: 'place',
  },
  {
    rule: 'mountain',
    singular: ['جبل', 'تل', 'تلة', 'جبال', 'تلال', 'تلول'],
    dual: ['جبلا', 'جبلي', 'تلا', 'تلتا', 'تلتي'],
    plural: ['جبال', 'تلال', 'تلول'],
    announces: ['mountain', 'region'],
    otherwise: 'place',
  },
  {
    rule: 'river',
    singular: ['نهر', 'ضفة', 'ضفاف', 'مجرى', 'حوض', 'سرير'],
    dual: ['نهرا', 'نهري', 'ضفتا', 'ضفتي'],
    plural: ['أنهار'],
    announces: ['river'],
    otherwise: 'embedded',
  },
  {
    rule: 'sea',
    singular: ['بحر', 'بحيرة'],
    dual: ['بحيرتا', 'بحيرتي'],
    plural: ['بحار', 'بحيرات'],
    announces: ['region'],
    otherwise: 'embedded',
  },
  {
    rule: 'dam',
    singular: ['سد'],
    dual: ['سدا', 'سدي'],
    plural: ['سدود'],
    announces: ['dam'],
    otherwise: 'site',
  },
  {
    rule: 'bridge',
    singular: ['جسر', 'قنطرة'],
    dual: ['جسرا', 'جسري'],
    plural: ['جسور'],
    announces: ['bridge'],
    otherwise: 'site',
  },
  {
    rule: 'airport',
    singular: ['مطار'],
    dual: ['مطارا', 'مطاري'],
    plural: ['مطارات'],
    announces: ['airport', 'base'],
    otherwise: 'place',
  },
  {
    rule: 'gate',
    singular: ['معبر', 'منفذ', 'ميناء', 'مرفأ'],
    dual: ['معبرا', 'معبري', 'ميناءي', 'مرفأي'],
    plural: ['معابر', 'منافذ', 'موانئ', 'مرافئ'],
    announces: ['building'],
    otherwise: 'place',
  },
  {
    rule: 'base',
    singular: ['قاعدة', 'ثكنة', 'معسكر'],
    dual: ['قاعدتا', 'قاعدتي', 'معسكري'],
    plural: ['قواعد', 'ثكنات', 'معسكرات'],
    announces: ['base', 'airport'],
    otherwise: 'site',
  },
  {
    rule: 'field',
    singular: ['حقل', 'معمل', 'مصفاة', 'منجم'],
    dual: ['حقلا', 'حقلي', 'معملي'],
    plural: ['حقول', 'آبار', 'معامل', 'مصافي', 'مناجم'],
    announces: ['gas plant'],
    otherwise: 'site',
  },
  {
    rule: 'station',
    singular: ['محطة'],
    dual: ['محطتا', 'محطتي'],
    plural: ['محطات'],
    announces: ['pumping station', 'gas plant'],
    otherwise: 'site',
  },
  {
    rule: 'school',
    singular: ['مدرسة', 'معهد'],
    dual: ['مدرستا', 'مدرستي'],
    plural: ['مدارس'],
    announces: ['school', 'building'],
    otherwise: 'embedded',
  },
  {
    rule: 'building',
    singular: ['بناء', 'بناية', 'مبنى', 'قصر', 'مسجد', 'جامع', 'كنيسة', 'كاتدرائية', 'برج', 'متحف'],
    dual: ['بناءي', 'مبنيي', 'مسجدي'],
    plural: ['أبنية', 'مباني', 'مساجد', 'قصور', 'كنائس'],
    announces: ['building', 'school'],
    otherwise: 'embedded',
  },
  {
    rule: 'facility',
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
    announces: ['building', 'base', 'neighbourhood'],
    otherwise: 'site',
  },
  {
    rule: 'border',
    singular: ['حدود'],
    dual: ['حدا', 'حدي'],
    plural: ['الحدود'],
    announces: ['border'],
    otherwise: 'place',
  },
  {
    rule: 'country',
    singular: ['دولة', 'جمهورية', 'مملكة', 'سلطنة', 'بلاد'],
    dual: ['دولتا', 'دولتي'],
    plural: ['دول', 'بلدان'],
    announces: ['country'],
    otherwise: 'place',
  },
];
