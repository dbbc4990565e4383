/**
 * Words that English uses often, derived from the frequencies of wordfreq 3.1.1 (Robyn Speer, data CC BY-SA 4.0): at least 79
 * in a million, without the names of countries and large cities, and with a few that are small towns too (Salt, Hit, Van).
 * At the start of a sentence they have a capital and are no names.
 */
export const FREQUENT = `
ability able about above absolutely access according account across act action active activities actually add
added addition additional address administration after again against age ago agree ahead air album all allow
allowed almost alone along already also although always amazing among amount analysis announced annual another
answer anti any anymore anyone anything anyway approach april are area areas army around art article ask asked
asking association attack attention august australian author available average away awesome baby back
bad ball band bank bar base based battle beat beautiful became because become bed been before began beginning
behind being believe below best better between beyond biggest bill bit black blood blue board body book books
born both bought box boy boys brain break bring brother brought brown build building built business but buy
call called calling calls came campaign cancer cannot car card care career case cases cash caught cause center
centre century certain certainly chance change changed changes character charge check chief child children
choice choose christmas church civil claim class clean clear clearly close closed club coach code cold
collection college color come comes coming commercial commission committee common community companies company
compared competition complete completely computer conditions conference congress consider considered
construction contact content continue continued contract control cool cost costs could council countries
country couple course cover crazy create created credit cross culture cup current currently cut dad daily
damage damn dance dark data date daughter day days dead deal death december decided decision deep defense
definitely degree department described design designed despite details developed development did died
difference different difficult direct direction directly director disease doctor does dog doing door double
doubt down dream drink drive driving drop due during each earlier early earth easily eat economic education
effect effort eight either election else end ended energy english enjoy enough entire episode especially
established etc european even event events ever every everyone everything evidence exactly example except
expect expected experience extra eye eyes face facebook fact fair fall families family fans far fast father
favorite fear features february feel feeling feels feet felt female few field fight fighting figure film final
finally financial find fine finish finished fire first fish fit five floor focus follow followed following food
football for force forces foreign forget form former forward found four free friday friend friends from front
full fun funny further future game games gas gave gay generally get gets getting girl girls give given gives
giving glad global goal goals god goes going gone gonna good got gotta government grand great greater green
ground group groups grow growing growth guess gun guy guys had hair half hand hands happen happened happens
happy hard has hate have having head health hear heard heart heavy held hell help her here hey high higher him
himself his history hit hold home hope hospital hot hotel hour hours however huge human hurt husband ice idea
image imagine immediately impact important include included includes including income increase increased
independent individual industry information inside instead insurance interest interested interesting
international internet into involved issue issues its itself january job jobs join judge july june just justice
keep kept key kid kids kill killed kind knew know knowledge known knows lack land language large largest last
late later latest law lead leader leading league learn learning least leave leaving led left legal less let
letter level levels life light like likely limited line lines link list listen literally little live lives
living local lol longer look looked looking looks lose loss lost lot love loved low lower luck machine made
main major majority make makes making management manager many march mare market marriage married master match
material matter may maybe mean means meant medical meet meeting member members message met middle might miles
military million mind mine minister minute minutes miss missing model modern mom moment money month months more
morning most mother move moved movement movie moving much multiple music must myself name named names national
natural nature near nearly necessary need needed needs network never news next night nobody non none normal
north not note nothing notice november now number numbers october off offer office officer official often oil
okay older once one ones online only open opening operation opinion opportunity order organization original
other others our out outside over overall own page paid paper parents park part particular particularly parts
party pass passed past patients pay peace people per percent perfect performance perhaps period person personal
phone photo physical pick picture pictures piece place places plan planning plans play played player players
playing please plus point points police policy political poor popular population position positive possible
post posted potential power practice pre present president press pressure pretty previous price private pro
probably problem problems process product production products professional professor program programs project
property protect provide provided public published put quality question questions quick quickly quite race
radio range rate rather reach read ready really reason reasons received recent recently record records red
region regular related relationship release released remember report reported reports required research
resources respect response rest result results return review rich right rights risk river road rock role room
round rule rules run running safe safety said sales salt same save saw say saying says scene schools science
sea search season second secret secretary section security see seeing seem seems seen sell send senior sense
sent september series serious seriously service services set seven several shall share shin ship short shot
should show shown shows side sign significant similar simple simply since single sir sister site situation six
size skin sleep small social society sold some someone something sometimes soon sorry sort sound sounds source
space speak speaking specific speed spend spent sports spring staff stage stand standard start started starting
state statement states stay step still stock stop store stories story straight street strong student students
studies study stuff stupid style subject success successful such summer sunday super support supposed sure
sweet system systems table take taken takes taking talk talking tall tax team teams technology tell telling ten
term terms test text than thank thanks their them themselves then there these they thing things think thinking
third this those though thought three through throughout thus time times title today together told tomorrow
tonight too took top total touch tour towards track trade train training travel treatment tried trip true trump
trust truth try trying turn turned two type under understand union unit united university unless until use used
using usually value van various version very via video view visit voice vote wait waiting walk wall wanna want
wanted wants war was watch watching water way ways wear website week weekend weeks weight welcome well went
were western what whatever when where whether which while white who whole whose why wide wife will win winning
wish with within without woman women won wonder word words work worked workers working works world worst would
wow write writing written wrong wrote yeah year years yes yesterday yet you young your yourself`;
