/** What a part of an article is. */
export type BlockKind = 'title' | 'heading' | 'caption' | 'paragraph';
