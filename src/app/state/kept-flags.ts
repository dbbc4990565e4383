/** What the reader wants to be kept for good on this device: switches. */
export type Flag = 'shortcuts-off';

const keyOf = (flag: Flag): string => `buldan:${flag}`;

/** `false` also where the browser keeps nothing, as in some frames and private windows. */
export function isKept(flag: Flag): boolean {
  try {
    return localStorage.getItem(keyOf(flag)) !== null;
  } catch (reason) {
    console.warn('This browser keeps nothing for this page.', reason);
    return false;
  }
}

export function keep(flag: Flag, isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(keyOf(flag), 'yes');
    else localStorage.removeItem(keyOf(flag));
  } catch (reason) {
    console.warn('This browser keeps nothing for this page.', reason);
  }
}
