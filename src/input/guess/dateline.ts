/**
 * News agencies as datelines name them: the three of the world, and those of countries by the names that they give
 * themselves (members of the Federation of Arab News Agencies, of the Mediterranean and of the European alliance).
 */
const AGENCIES: ReadonlySet<string> = new Set(
  [
    ...[
      'Reuters',
      'AP',
      'The Associated Press',
      'Associated Press',
      'AFP',
      'Agence France-Presse',
      'UPI',
      'dpa',
      'DPA',
    ],
    ...[
      'Xinhua',
      'TASS',
      'Tass',
      'EFE',
      'ANSA',
      'Ansa',
      'Lusa',
      'LUSA',
      'ANP',
      'Belga',
      'PA',
      'PTI',
      'ANI',
      'APP',
      'IRNA',
    ],
    ...[
      'Anadolu',
      'Anadolu Agency',
      'AA',
      'SANA',
      'MENA',
      'SUNA',
      'Saba',
      'SABA',
      'Petra',
      'KUNA',
      'QNA',
      'SPA',
      'WAM',
    ],
    ...[
      'BNA',
      'ONA',
      'INA',
      'NINA',
      'NNA',
      'WAFA',
      'LANA',
      'TAP',
      'APS',
      'MAP',
      'AMI',
      'ADI',
      'Bloomberg',
      'IPS',
    ],
    ...[
      'رويترز',
      'أسوشيتد برس',
      'أسوشييتد برس',
      'أ ب',
      'فرانس برس',
      'أ ف ب',
      'ا ف ب',
      'اف ب',
      'د ب أ',
      'د ب ا',
      'يو بي آي',
    ],
    ...[
      'شينخوا',
      'تاس',
      'الأناضول',
      'الاناضول',
      'سانا',
      'أ ش أ',
      'ا ش ا',
      'سونا',
      'سبأ',
      'سبأ نت',
      'سبأنت',
      'بترا',
      'كونا',
    ],
    ...[
      'قنا',
      'واس',
      'وام',
      'بنا',
      'العمانية',
      'واع',
      'نينا',
      'الوطنية',
      'وفا',
      'وال',
      'وات',
      'واج',
      'و م ع',
      'إرنا',
      'ارنا',
    ],
  ].map(plain),
);

/** Agencies that are called like a place: `سوهاج – قنا` is two towns. */
const CALLED_LIKE_PLACES: ReadonlySet<string> = new Set(['قنا', 'بترا', 'Petra'].map(plain));

/** Abbreviations are written with full stops, spaces or neither. */
function plain(name: string): string {
  return name
    .replace(/[.\u0640\u064B-\u0652]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A place, and what may stand behind it: its country, a date. */
const PLACE = "(?<place>[\\p{L}\\p{M}\\p{N} ,،.’'-]{2,60}?)";
const IN_BRACKETS = new RegExp(`^${PLACE}\\s*\\((?<name>[^()]{2,40})\\)\\s*(?:[-–—:]|$)`, 'u');
const BEHIND_DASH = new RegExp(
  `^${PLACE}\\s*[-–—/|:]\\s*(?<name>[\\p{L}\\p{M} .-]{2,25}?)\\s*(?:[-–—:/|.،,]|$)`,
  'u',
);
/** A name between quotation marks behind a place is that of a paper: `عدن – «القدس العربي»`. */
const QUOTED = new RegExp(`^${PLACE}\\s*[-–—/|:]\\s*[«"“](?<name>[^«»"“”]{2,40})[»"”]\\s*(?:[-–—:.]|$)`, 'u');

/** Words of a place in a dateline, with its country and a date. */
const MOST_WORDS = 8;

/** Whom the dateline that a text begins with names: `DAMASCUS (Reuters) – `, `دمشق – سانا`; `null` where it names nobody. */
export function outletInDateline(text: string): string | null {
  const bracketed = named(IN_BRACKETS, text);
  if (bracketed !== null && AGENCIES.has(plain(bracketed))) return bracketed;
  const dashed = named(BEHIND_DASH, text);
  if (dashed !== null && AGENCIES.has(plain(dashed)) && !CALLED_LIKE_PLACES.has(plain(dashed))) return dashed;
  return named(QUOTED, text);
}

function named(dateline: RegExp, text: string): string | null {
  const { place = '', name = null } = dateline.exec(text)?.groups ?? {};
  return place.trim().split(/\s+/).length > MOST_WORDS ? null : name;
}
