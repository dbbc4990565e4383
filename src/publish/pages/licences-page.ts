import { element, type Markup } from '../../exports/markup.ts';
import type { Messages } from '../../languages/messages.ts';
import { type Licence, licenceLinks } from '../licences.ts';
import { LICENCES_PAGE, type Page } from './page.ts';

/** Notices of what was bundled, as its authors wrote them, and the sources of what the map shows. */
export function licencesPageOf(
  software: readonly Licence[],
  data: readonly string[],
  { language, pages }: Messages,
): Page {
  return {
    path: LICENCES_PAGE,
    language,
    title: pages.licences,
    description: pages.licences,
    head: [],
    body: () => [
      element('h1', {}, pages.licences),
      element('h2', {}, pages.dataSets),
      element(
        'ul',
        {},
        data.map((words) => element('li', { dir: 'ltr', translate: 'no' }, licenceLinks(words).map(linked))),
      ),
      element('h2', {}, pages.software),
      ...software.flatMap(notice),
    ],
  };
}

const linked = ({ words, address }: ReturnType<typeof licenceLinks>[number]): string | Markup =>
  address === null ? words : element('a', { href: address, rel: 'license' }, words);

const notice = ({ name, version, licence, text }: Licence): Markup[] => [
  element('h3', { dir: 'ltr', translate: 'no' }, `${name} ${version}, ${licence}`),
  element('pre', { dir: 'ltr', translate: 'no' }, text),
];
