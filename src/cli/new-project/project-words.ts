/** What a new project says in one language: its example and the notes beside it. */
export interface ProjectWords {
  /** The language of the example, and the first of the site. */
  readonly language: string;
  readonly example: {
    readonly title: string;
    readonly outlet: string;
    readonly rights: string;
    readonly paragraphs: readonly string[];
  };
  readonly site: {
    /** Comments above the settings of `site.yaml`, by setting. */
    readonly comments: Readonly<
      Record<'title' | 'languages' | 'baseUrl' | 'layers' | 'ground' | 'contact' | 'rights', string>
    >;
    readonly intro: string;
  };
  /** The text of `geo/README.md`. */
  readonly geo: string;
  /** What to do next, told when the project is made. */
  readonly next: (folder: string) => string;
}
