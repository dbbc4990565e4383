interface LeftOut {
  readonly file: string;
  /** Of the titles as they stand in the file; all of its tests without them. */
  readonly words?: string;
  readonly reason: string;
}

/** What the driver of Firefox (WebDriver BiDi, by Playwright) or Firefox itself cannot do: all else of the suite runs in Firefox. */
export const LEFT_OUT_IN_FIREFOX: readonly LeftOut[] = [
  {
    file: 'faces.spec.ts',
    reason: 'only Chromium’s own protocol tells in which face a letter is set',
  },
  {
    file: 'editor-bad-input.spec.ts',
    words: 'a tab that is killed while somebody types',
    reason: 'only Chromium’s own protocol kills a tab',
  },
  {
    file: 'editor-new-place.spec.ts',
    words: 'two fingers zoom the map of the pin',
    reason: 'the driver has no second finger',
  },
  {
    file: 'editor-folder.spec.ts',
    words: 'a folder on the device',
    reason: 'Firefox opens no folder of the device: the editor offers none there',
  },
  {
    file: 'embed.spec.ts',
    words: 'an address of a place leads to the styled list of all of them',
    reason: 'the driver’s switch stops scripts but leaves out what stands in noscript',
  },
  {
    file: 'first-look.spec.ts',
    words: 'nothing moves by itself on a phone with a slow network',
    reason: 'Firefox does not tell what has moved',
  },
  {
    file: 'map-paper.spec.ts',
    words: 'the first view is one sheet of paper, with nothing to press',
    reason: 'the driver does not lay a page out for paper: engines/paper.spec.ts prints in Firefox',
  },
  {
    file: 'map-paper.spec.ts',
    words: 'the card that a phone prints has no mark to close it',
    reason: 'the driver does not lay a page out for paper: engines/paper.spec.ts prints in Firefox',
  },
  {
    file: 'map-paper.spec.ts',
    words: 'a window that is moved to a sharper screen is drawn anew',
    reason: 'only Chromium’s own protocol moves a window to another screen',
  },
  {
    file: 'map-paper.spec.ts',
    words: 'the printed map shows the chosen place in its middle',
    reason: 'the driver does not lay a page out for paper: engines/paper.spec.ts prints in Firefox',
  },
  {
    file: 'map-paper.spec.ts',
    words: 'paper has the map, the chosen place, all its passages and nothing to press',
    reason: 'the driver does not lay a page out for paper: engines/paper.spec.ts prints in Firefox',
  },
  {
    file: 'map-paper.spec.ts',
    words: 'every place of an article is on the paper',
    reason: 'the driver prints without telling the page: engines/paper.spec.ts prints as a reader does',
  },
  {
    file: 'map-paper.spec.ts',
    words: 'nothing is wider than the paper',
    reason: 'the driver does not lay a page out for paper: engines/paper.spec.ts prints in Firefox',
  },
  {
    file: 'reading.spec.ts',
    words: 'prints the map and all of the text',
    reason: 'the driver does not lay a page out for paper: engines/paper.spec.ts prints in Firefox',
  },
];
