import type { FurtherMessages } from './messages.ts';

const numbers = new Intl.NumberFormat('en-GB');
const placesOf = (count: number) => (count === 1 ? '1 place' : `${numbers.format(count)} places`);

export const en: FurtherMessages = {
  title: 'Places to come nearer to',
  count: (places) => `${placesOf(places)}: come nearer`,
  notListed: (places) =>
    `Not in this list: ${placesOf(places)} less written about. Come nearer on the map, or search.`,
  notSought: (places) => `${placesOf(places)} have not been looked through for more of this.`,
  loadAll: 'Load them all',
};
