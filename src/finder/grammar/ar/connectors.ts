/** Words that go on with a list; و is written with the next word or apart. */
export const CONNECTORS: readonly (readonly string[])[] = [
  ['و'],
  ['أو'],
  ['ثم'],
  ['وكذلك'],
  ['كذلك'],
  ['وأيضا'],
  ['إضافة', 'إلى'],
  ['بالإضافة', 'إلى'],
  ['وإضافة', 'إلى'],
  ['فضلا', 'عن'],
  ['إلى', 'جانب'],
  ['علاوة', 'على'],
  ['حتى'],
  ['وصولا', 'إلى'],
  ['مرورا'],
  ['and'],
  ['or'],
];

/** Words between a plural and the list of what it comprises: بلدات عدة منها هجين. */
export const COMPRISING: readonly string[] = [
  'مثل',
  'منها',
  'ومنها',
  'بينها',
  'وبينها',
  'أبرزها',
  'وأبرزها',
  'هي',
  'وهي',
  'هما',
  'وهما',
  'خصوصا',
  'خاصة',
  'أهمها',
  'وأهمها',
  'لاسيما',
  'سيما',
  'منهما',
];

/** How many words may stand between a plural and its list when one of those or كـ opens it. */
export const LONGEST_BEFORE_LIST = 14;
