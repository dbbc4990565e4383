/** Latitude and longitude as maps print them, in any digits; `null` where nothing is written. */
export function parsePosition(text: string): readonly [longitude: number, latitude: number] | null | 'wrong' {
  const written = text.trim();
  if (written === '') return null;
  const numbers = latinDigits(written)
    .split(/[\s,،;/]+/)
    .map(Number);
  const [latitude = Number.NaN, longitude = Number.NaN] = numbers;
  const isOne = numbers.length === 2 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOne ? [longitude, latitude] : 'wrong';
}

/** As it is read again. */
export const printPosition = ([longitude, latitude]: readonly [number, number]): string =>
  `${latitude}, ${longitude}`;

const ARABIC_ZERO = 0x0660;
const PERSIAN_ZERO = 0x06f0;

function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace(/٫/g, '.');
}
