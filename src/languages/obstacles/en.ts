import type { ObstacleMessages } from './messages.ts';

const STAYS = 'A site that was there stays as it was.';

export const en: ObstacleMessages = {
  noFolder: (folder) =>
    `There is no folder ${folder}. A project is a folder with content/ (articles, site.yaml) and geo/ (a gazetteer): run the command in one, or name the two with --content and --geo.`,
  noSite: (folder) => `There is no site in ${folder}: buldan build makes one.`,
  portTaken: (port) => `Port ${port} is taken, or not ours to take: name another one with --port.`,
  diskFull: (said) => `No space is left on the disk: make room and run this again. ${STAYS} (${said})`,
  fileTooLarge: (said) =>
    `The system lets no file become so large: allow more, for example with "ulimit -f unlimited", and run this again. ${STAYS} (${said})`,
  tooManyFiles: (said) =>
    `The system lets no more files be open at once: allow more, for example with "ulimit -n 4096", and run this again. (${said})`,
  notAllowed: (path, said) =>
    `The system does not let ${path} be read or written: allow it, or name another place. (${said})`,
  isFolder: (path, said) => `${path} is a folder, and a file is needed: name a file. (${said})`,
  fileInTheWay: (path, said) =>
    `On the way to ${path} lies a file, where a folder is needed: name another place. (${said})`,
  noSuchPath: (path, said) => `There is no ${path}: look whether its name is right. (${said})`,
  refused: (said) => `The system refuses this: ${said}`,
  notWritten: (file, reason) =>
    `${file}: ${reason}. Make room or allow it, and run this again; a site that was there stays as it was.`,
  outIsFile: (folder) => `${folder} is a file: name a folder with --out.`,
  outNotWritable: (folder, said) =>
    `Nothing can be written to ${folder}: name another folder with --out, or allow it. (${said})`,
  outIsForeign: (folder, held, mark) =>
    `${folder} holds what no build of a site has made (${held}), for it has no ${mark}: name another folder with --out. Delete it first if an earlier version made it.`,
  outChanged: (folder) => `Another build has changed ${folder} while this one was at work: run this again.`,
  buildAtWork: (path) => `Another build is at work (${path}): try again later.`,
  cacheInUse: (holder, folder) =>
    `Process ${holder} is building with the cache ${folder}: wait until it is done, or build with --no-cache.`,
  cacheJustTaken: (folder) => `Another build has just begun with the cache ${folder}: wait until it is done.`,
  cacheBroken: (path) => `The cache is broken (${path}): what cannot be read is made anew.`,
  notNoted: (said) =>
    `The site is whole; what its files were made from could not be noted, so that the next build makes them anew. (${said})`,
  brokenGazetteer: (path) => `${path} is no file of features: fix it first, buldan check says how.`,
  damagedWorld: (detail) =>
    `The world's gazetteer that comes with the package is damaged (${detail}): install the package again.`,
  articleChanged: (file) => `${file} was changed while the site was being made: make it again.`,
  noShards: (folder) =>
    `There are no shards in ${folder}: name the folder with what "annotate --ndjson --complete" wrote.`,
  brokenParquet: (shard) => `${shard} is no whole Parquet file: write it again.`,
  foreignRecord: (place) =>
    `${place} is none that "annotate --ndjson --complete" writes: make this shard again; it may be cut off.`,
  foreignShard: (shard) =>
    `${shard} was annotated with another gazetteer or version, or for articles about other countries: annotate what "texts --ndjson" writes of these articles, with the gazetteer and version of this machine.`,
  annotatedTwice: (id, first, second) =>
    `${id} is annotated twice, in ${first} and in ${second}: take one of these shards away.`,
  annotatedBefore: (file, shard) =>
    `In ${shard} ${file} was annotated as it read before: annotate it again as it is now.`,
  shardMissing: (folder, id, others) =>
    `${folder} has no record of ${id}${others === 0 ? '' : ` and ${others} other articles`}: a shard is missing.`,
  spareRecords: (folder, spare) =>
    `${folder} has ${spare} records of articles that are not here: they are left out.`,
  line: (number, wrong) => `line ${number}: ${wrong}`,
  lineOfText: 'expected an object with an id and a text',
  lineOfCorpus: 'expected an object with an id, a text, countries and home, as "texts --ndjson" writes it',
  lineNoJson: (said) => `no JSON (${said})`,
  lineNoText: 'no text in UTF-8',
  onlyEditor: 'Only the editor of this server may ask for the files of the project.',
  onlyVisitors: 'The editor is a page to be visited at its address: no other page may open it.',
  noProjectPath: 'This is not the path of a file of a project.',
  noSuchFile: 'There is no such file.',
  noSuchAction: 'Files are listed, read, written and removed.',
  noExpectation: 'Say with If-Match or If-None-Match what is there now.',
  tooLargeForProject: 'The file is too large for a project.',
  cutOff: 'The file did not arrive whole: send it again.',
  leadsOutside: (path) => `${path} leads out of the project.`,
  isNoFile: (path) => `${path} is no file.`,
  leadsNowhere: (path) => `${path} leads nowhere.`,
  kitNotMade: (code) => `What the editor makes sites from could not be bundled (exit code ${code ?? '?'}).`,
};
