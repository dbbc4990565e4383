/** The ground on which the places stand. */
export function MapView() {
  return null;
}
