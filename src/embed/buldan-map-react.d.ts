/** Lets TypeScript know `<buldan-map>` in JSX: `import './buldan-map-react.d.ts'` once, for React 19. */
import type { BuldanMapAttributes, BuldanMapElement } from './buldan-map.d.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'buldan-map': DetailedHTMLProps<HTMLAttributes<BuldanMapElement>, BuldanMapElement> &
        Partial<BuldanMapAttributes>;
    }
  }
}
