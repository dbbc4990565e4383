/** Why a row could not be read. */
export interface RowError {
  readonly read: string;
  readonly expected: string;
}

/** Tells what could not be read from what could. */
export function isRowError(value: object): value is RowError {
  return 'expected' in value && 'read' in value;
}
