/**
 * How a date was understood. All but `edtf` deserve a word to the person: it may have been meant otherwise.
 * `perhaps-hijri` is EDTF too, but of a year in which nobody printed a newspaper and which is a Hijri year of our time.
 */
export type DateManner =
  | 'edtf'
  | 'perhaps-hijri'
  | 'digits'
  | 'compact'
  | 'day-first'
  | 'month-first'
  | 'year-first'
  | 'short-year'
  | 'words'
  | 'hijri'
  | 'era'
  | 'decade'
  | 'century';
