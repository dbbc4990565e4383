import { useEffect, useState } from 'react';
import { readPalette } from '../palette.ts';

/** Without Arabic sample text a browser does not fetch the Arabic subset. */
const SAMPLE = 'مكان Place 123 ١٢٣';

/** The faces that names are drawn in, once they are there or have failed to come; `null` until then. */
export function useFonts(): string | null {
  const [family, setFamily] = useState<string | null>(null);
  useEffect(function loadFonts() {
    const { control } = readPalette();
    const finish = () => setFamily(control);
    document.fonts.load(`16px ${control}`, SAMPLE).then(finish, finish);
  }, []);
  return family;
}
