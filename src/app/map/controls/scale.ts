/** Round lengths are 1, 2 or 5 times a power of ten. */
const STEPS = [5, 2, 1];

/** The greatest round number that is not greater. */
export function roundDown(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return (STEPS.find((step) => step * power <= value) ?? 1) * power;
}
