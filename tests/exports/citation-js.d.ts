/** What the tests use of Citation.js, which ships no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(text: string, options: { generateGraph: boolean }): Record<string, unknown>[];
    };
  };
  export class Cite {
    constructor(data: unknown);
    format(format: 'bibliography', options: { template: string; lang: string }): string;
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
