/** What is said of places from other servers; loaded with the layers of a site that names such servers. */
export interface ServerMessages {
  readonly title: string;
  readonly warning: string;
  readonly slow: (server: string) => string;
  readonly late: (server: string, seconds: number) => string;
  readonly unreachable: (server: string) => string;
  readonly refused: (server: string, status: number) => string;
  readonly wrong: (server: string) => string;
  readonly shown: (places: number) => string;
  readonly more: string;
  readonly leftOut: (features: number) => string;
}
