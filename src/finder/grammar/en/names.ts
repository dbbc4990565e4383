/** After a name they make it the name of something else: Aleppo University, the Jordan Times. */
export const NAMED_AFTER: readonly string[] = (
  'university college school academy institute museum gallery library theatre theater opera post times herald tribune gazette news observatory daily weekly monitor journal telegraph chronicle ' +
  'fund canal delta strip wall sprouts bank exchange chamber council committee commission agency authority ministry company corporation group party movement front brigade brigades ' +
  'battalion division army forces militia shield spring process accord accords agreement treaty declaration convention protocol conference forum ' +
  'summit platform club fc united wanderers athletic stadium arena hospital clinic hotel restaurant cafe festival marathon derby cup league open ' +
  'steel pepper soap rose roses brocade cheese coffee carpet carpets rug rugs dressing salad'
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

/** Words of sport; two of them make what is named beside them a team. */
export const SPORT: readonly string[] = (
  'match semi semifinal semifinals final finals quarterfinal fifa uefa cup league championship tournament goal goals scored striker midfielder ' +
  'goalkeeper defender coach penalty kick offside derby qualifier qualifiers qualifying friendly squad stadium referee halftime'
).split(' ');

/** States of America and provinces of Canada by their first words; behind a town they say that it is not the one abroad. */
export const STATES: readonly string[] = (
  'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine ' +
  'maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont ' +
  'virginia wisconsin wyoming ontario quebec manitoba saskatchewan alberta'
).split(' ');
