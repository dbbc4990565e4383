/** The format of the corpus. It rises when a reader of the old format would read the new one wrongly. */
export const CORPUS_FORMAT = 'buldan-corpus';
export const CORPUS_VERSION = 14;
