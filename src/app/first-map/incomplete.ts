import style from './first-map.module.css';

/** In both languages, for the words of either may be what did not arrive. */
const WORDS = [
  { language: 'ar', direction: 'rtl', words: 'لم يصل جزء من البرنامج. أعد تحميل الصفحة، أو اقرأ هنا:' },
  {
    language: 'en',
    direction: 'ltr',
    words: 'A part of the program did not arrive. Reload the page, or read here:',
  },
];

/** Says upon the first map that the page will not become alive, and leads to the pages that need no program. */
export function tellIncomplete(page: HTMLElement): void {
  const notice = document.createElement('div');
  notice.className = style.notice ?? '';
  notice.setAttribute('role', 'alert');
  for (const { language, direction, words } of WORDS) {
    const sentence = document.createElement('p');
    sentence.lang = language;
    sentence.dir = direction;
    sentence.textContent = words;
    notice.append(sentence);
  }
  const link = document.createElement('a');
  link.href = 'contents.html';
  link.textContent = 'contents.html';
  notice.append(link);
  page.append(notice);
}
