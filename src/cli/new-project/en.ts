import type { ProjectWords } from './project-words.ts';

export const en: ProjectWords = {
  language: 'en',
  example: {
    title: 'The road from Tangier to Mecca',
    outlet: 'An example',
    rights: 'CC0-1.0',
    paragraphs: [
      'Ibn Battuta left Tangier in the summer of 1325, at the age of twenty-one, and travelled east along the coast until he reached Tunis before the winter.',
      'From Tunis he went on with the caravan of pilgrims to Tripoli and then to Alexandria, where he stayed some days before he followed the Nile up to Cairo.',
      'On the Red Sea he found no ship that would take him, so he returned to Cairo, entered Syria, visited Jerusalem and Aleppo, and spent Ramadan in Damascus.',
      'The caravan left Damascus for Medina; from there he came to Mecca and made his first pilgrimage in the autumn of 1326.',
    ],
  },
  site: {
    intro: "The site's settings. What is left out is as usual.",
    comments: {
      title: 'The title of the site in each language.',
      languages: 'The languages of the interface; the first is the one a reader sees first.',
      baseUrl: 'Where the site will be published, or null.',
      layers:
        'Which layers are shown at first, in the order of the legend: {settlements: shown, quarters: shown, sites: shown, areas: hidden, lines: shown, countries: hidden}.',
      ground:
        'Streets or relief of your own: {file: streets.pmtiles, attribution: © OpenStreetMap contributors}, a PMTiles file beside this one; or null.',
      contact: 'Where to send corrections and requests to take down: an e-mail or web address, or null.',
      rights: 'To whom the texts belong.',
    },
  },
  geo: `# Places

This folder may stay empty as long as the places of the world that are known beforehand are enough. What is put here overrules
them:

- \`gazetteer/<layer>.geojson\`: your places in Linked Places Format, one file a layer. \`npx buldan import\` makes them of your
  tables and maps.
- \`names.yaml\`: names that are not places.

\`npx buldan leads\` lists what looks like the name of a place in your articles and is none yet.
`,
  next: (folder) => `There is a new project in the folder “${folder}”. Next:

  npm start                  the map, which follows every change
  npx buldan add FILES…      your articles: docx, html, txt, csv and more
  npm run build              the whole site in dist/`,
};
