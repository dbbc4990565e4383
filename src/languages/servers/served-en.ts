import type { ServerMessages } from './messages.ts';

const numbers = new Intl.NumberFormat('en-GB');
const placesOf = (count: number) => (count === 1 ? '1 place' : `${numbers.format(count)} places`);

export const en: ServerMessages = {
  title: 'Places from other servers',
  warning: 'Asked from another server, which sees your address and what part of the map you look at.',
  slow: (server) => `${server} is slow; its places are not here yet.`,
  late: (server, seconds) =>
    `${server} did not answer in ${seconds} seconds; its places are missing. Move the map to ask again.`,
  unreachable: (server) => `${server} cannot be reached; its places are missing. Move the map to ask again.`,
  refused: (server, status) =>
    `${server} refused (status ${status}); its places are missing. Move the map to ask again.`,
  wrong: (server) => `${server} answered with something else than places; nothing of it is shown.`,
  shown: (places) => `${placesOf(places)} in this part of the map`,
  more: 'The server has more here than it sent: come nearer.',
  leftOut: (features) =>
    `${features === 1 ? '1 entry has' : `${numbers.format(features)} entries have`} no name or no point on the earth: left out.`,
};
