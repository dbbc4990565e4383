/** The part of the library that we use; it ships no types of its own. */
declare module 'edtf' {
  /** First and last millisecond that a date may mean; infinite or `null` where that end is open or unknown. */
  interface EdtfDate {
    readonly min: number | null;
    readonly max: number | null;
  }
  /** Throws where `text` is no EDTF. */
  export default function edtf(text: string): EdtfDate;
}
