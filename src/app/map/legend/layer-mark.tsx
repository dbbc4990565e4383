import type { LayerId } from '../../../model/kind.ts';

/** How a layer's places look on the map, small. */
export function LayerMark({ layer }: { readonly layer: LayerId }) {
  return (
    <svg viewBox="-10 -10 20 20" width="20" height="20" aria-hidden="true" fill={`var(--${layer})`}>
      {SHAPES[layer]}
    </svg>
  );
}

const SHAPES: Record<LayerId, React.ReactNode> = {
  settlements: <circle r="6.5" />,
  quarters: <path d="M0-7.5 7.5 0 0 7.5-7.5 0z" />,
  sites: <rect x="-6" y="-6" width="12" height="12" rx="2" />,
  areas: (
    <rect
      x="-7"
      y="-6"
      width="14"
      height="12"
      rx="2"
      fillOpacity=".22"
      stroke="var(--areas)"
      strokeWidth="1.6"
    />
  ),
  lines: (
    <path d="M-8 4C-4-6 3 7 8-4" fill="none" stroke="var(--lines)" strokeWidth="3" strokeLinecap="round" />
  ),
  countries: <rect x="-8" y="-5" width="16" height="10" rx="5" />,
};
