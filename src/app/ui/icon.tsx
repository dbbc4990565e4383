import style from './icon.module.css';

/** Drawn in a 20 × 20 box with the text's colour. */
const PATHS = {
  before: 'M12 5l-5 5 5 5',
  after: 'M8 5l5 5-5 5',
  close: 'M5.5 5.5l9 9m0-9l-9 9',
  search: 'M8.75 14a5.25 5.25 0 1 1 0-10.5 5.25 5.25 0 0 1 0 10.5Zm4-1.25L17 17',
  play: 'M7 4.5v11l8.5-5.5Z',
  pause: 'M7 5v10M13 5v10',
  filter: 'M3.5 5h13M6 10h8M8.5 15h3',
  up: 'M5 12l5-5 5 5',
  down: 'M5 8l5 5 5-5',
  system: 'M10 3.5a6.5 6.5 0 1 0 0 13v-13Zm0 0a6.5 6.5 0 0 1 0 13',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 2v1.5m0 13V18m8-8h-1.5M3.5 10H2m13.66-5.66-1.06 1.06M5.4 14.6l-1.06 1.06m11.320 0-1.06-1.06M5.4 5.4 4.340 4.340',
  dark: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z',
  plus: 'M10 4.5v11M4.5 10h11',
  minus: 'M4.5 10h11',
  all: 'M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13M10 9.5v1',
  grow: 'M12 3.5h4.5V8M16 4l-4.5 4.5M8 16.5H3.5V12M4 16l4.5-4.5',
  shrink: 'M16.5 8H12V3.5M12.5 7.5 16.5 3.5M3.5 12H8v4.5M7.5 12.5l-4 4',
  layers: 'M10 3.5 17 7l-7 3.5L3 7ZM3 11l7 3.5L17 11',
  list: 'M7.5 5.5h9M7.5 10h9M7.5 14.5h9M3.5 5.5h.1M3.5 10h.1M3.5 14.5h.1',
  share: 'M13.5 7 10 3.5 6.5 7M10 4v8.5M5 10H4v6.5h12V10h-1',
  retry: 'M15.5 10a5.5 5.5 0 1 1-1.7-4M14.5 2.5V6H11',
  north: 'M10 17V4M6.5 7.5 10 3.5l3.5 4',
} as const;

export type IconName = keyof typeof PATHS;

/** These point along the line of writing and turn round with it. */
const DIRECTED: readonly IconName[] = ['before', 'after'];

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={DIRECTED.includes(name) ? style.directed : style.icon}
      viewBox="0 0 20 20"
      width="20"
      height="20"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
