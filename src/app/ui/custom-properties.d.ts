import 'react';

declare module 'react' {
  /** Custom properties in `style`: set through the CSSOM, which a strict policy allows. */
  interface CSSProperties {
    [name: `--${string}`]: string | number;
  }
}
