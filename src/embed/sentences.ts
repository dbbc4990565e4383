export type ElementError = 'no-src' | 'no-answer' | 'other-version';

type Sentences = Readonly<Record<ElementError, string>>;

const ENGLISH: Sentences = {
  'no-src': 'This map has no address: the src attribute of <buldan-map> is missing or is no http address.',
  'no-answer': 'The map does not answer. Its address may be wrong, or the network is down:',
  'other-version': 'The map and the script of this page are of different versions. Open the map by itself:',
};

const ARABIC: Sentences = {
  'no-src': 'لا عنوان لهذه الخريطة: الخاصية src في ‎<buldan-map>‎ غائبة أو ليست عنوان http.',
  'no-answer': 'الخريطة لا تجيب. قد يكون عنوانها خاطئًا أو الشبكة منقطعة:',
  'other-version': 'الخريطة ونص هذه الصفحة البرمجي من إصدارين مختلفين. افتح الخريطة وحدها:',
};

/** What the element says in the frame's place; all other words are the map's own. */
export function sentence(error: ElementError, language: string): string {
  return (language.startsWith('ar') ? ARABIC : ENGLISH)[error];
}
