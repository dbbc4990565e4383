/** After a name they make it the name of something else: Aleppo University, the Jordan Times. */
export const NAMED_AFTER: readonly string[] = (
  'government regime university college school academy institute museum gallery library theatre theater opera post times herald tribune gazette news observatory daily weekly monitor journal telegraph chronicle ' +
  'fund canal delta strip wall sprouts bank exchange chamber council committee commission agency authority ministry company corporation group party movement front brigade brigades ' +
  'battalion division army forces militia shield spring process accord accords agreement treaty declaration convention protocol conference forum ' +
  'summit platform club fc united wanderers athletic stadium arena hospital clinic hotel restaurant cafe festival marathon derby cup league open ' +
  'steel pepper soap rose roses brocade cheese coffee carpet carpets rug rugs dressing salad artichoke artichokes ' +
  'algorithm theorem matrix equation effect syndrome lemma decomposition ' +
  'copper gold silver platinum metal metals zinc nickel aluminium aluminum iron coal crude gasoline diesel wheat corn maize soy soybean soybeans rice sugar cotton cocoa ' +
  'rubber leather wool silk marble futures stocks shares equities bonds bourse index benchmark inventories stockpiles'
).split(' ');

/** Words of programs and what is written about them; some of them around a name make it one of a version, a server or a file. */
export const PROGRAMS: readonly string[] = (
  'plugin plugins installer install installs installed locale config configuration configure runtime compiler compile firmware changelog repository codec parser kernel api json yaml cli ' +
  'backend frontend middleware deprecated bundled localhost hostname uninstall upgrade upgraded upgrading version versions release cache cached branch server servers build builds ' +
  'module modules package script scripts deploy deployed deployment thread threads directory folder login database function instance instances ' +
  'settings software library libraries toolbar browser boolean workers restart restarts timezone'
).split(' ');

/** Before *of* and a name they make it the name of something else: the University of Mosul, the Bank of Lebanon. */
export const OWNERS: readonly string[] = (
  'university universities college academy institute faculty school bank ministry embassy parliament museum library theatre theater orchestra ' +
  'observatory federation association union league club fund treaty accord agreement declaration convention charter council chamber army bible'
).split(' ');

/** Given names, mostly American, that are places too: before another name in capitals they are a person's. */
export const ALSO_PEOPLE: readonly string[] =
  'jordan paris chad georgia austin sydney israel kenya china asia london madison dallas houston chelsea florence sofia victoria tyre damascus salt said'.split(
    ' ',
  );

/** Languages, firms and products called like places of the world. */
export const ALSO_THINGS: readonly string[] =
  'java amazon phoenix mesa delphi jakarta oracle columbia barcelona orlando bali geneva'.split(' ');

/** Given names common in English and Arabic news; the name of a place after one of them is a family's. */
export const FIRST_NAMES: readonly string[] = (
  'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven paul andrew joshua kenneth kevin brian edward ' +
  'ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis ' +
  'jerry tyler aaron henry adam douglas nathan peter zachary kyle noah ethan jeremy walter keith roger terry sean gerald carl harold arthur lawrence dylan jesse bryan billy bruce ' +
  'gabriel joe alan juan albert willie elijah wayne randy vincent philip bobby johnny martin oliver simon stuart neil ian graham colin derek hugh victor carlos luis jose pedro ' +
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah ' +
  'stephanie rebecca laura helen sharon cynthia kathleen amy angela shirley anna brenda pamela emma nicole samantha katherine christine rachel carolyn janet maria catherine heather ' +
  'diane julie joyce ruth kelly christina joan evelyn lauren judith megan andrea cheryl hannah jacqueline martha teresa ann gloria sara janice kate claire alice jane lucy ' +
  'mohammed muhammad mohamed mohammad ahmed ahmad mahmoud mustafa khaled khalid omar hassan hussein hussain abdullah abdul ibrahim youssef yousef ismail bashar walid hisham tariq ' +
  'fatima aisha zainab layla leila mariam nour irving isaiah'
).split(' ');

/** Offices and what a state owns: before *of* and a country or town, or after its *'s*, they are meant. */
export const OFFICES: readonly string[] = (
  'king queen prince president emir sultan premier minister ministers ministry ambassador governor mayor sheriff chancellor parliament army military ' +
  'government leader leaders embassy envoy cabinet navy police airline opposition delegation'
).split(' ');

/** Words of sport; two of them make what is named beside them a team. */
export const SPORT: readonly string[] = (
  'match semi semifinal semifinals final finals quarterfinal fifa uefa cup league championship tournament goal goals scored striker midfielder ' +
  'goalkeeper defender coach penalty kick offside derby qualifier qualifiers qualifying friendly squad stadium referee halftime ' +
  'beat drew unbeaten goalless equaliser equalizer overtime playoff playoffs wicket wickets innings bowled batting tries seeded relegation relegated'
).split(' ');

/** States of America and provinces of Canada by their first words; behind a town they say that it is not the one abroad. */
export const STATES: readonly string[] = (
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine ' +
  'maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont ' +
  'virginia wisconsin wyoming ontario quebec manitoba saskatchewan alberta'
).split(' ');

/** Before a name they make it a person's: her daughter Victoria. */
export const KIN: readonly string[] =
  'son sons daughter daughters brother brothers sister sisters wife husband niece nephew cousin cousins uncle aunt mr mrs ms miss'.split(
    ' ',
  );
