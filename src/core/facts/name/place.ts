const COUNTRIES =
  'Afghanistan|Albania|Algeria|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bangladesh|Belarus|Belgium|Benin|Bolivia|Bosnia|Botswana|Brazil|Britain|Bulgaria|Burma|Cambodia|Cameroon|Canada|Chile|China|Colombia|Congo|Costa Rica|Croatia|Cuba|Cyprus|Czechoslovakia|Denmark|Ecuador|Egypt|England|Eritrea|Estonia|Ethiopia|Fiji|Finland|France|Georgia|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Haiti|Honduras|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kuwait|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Luxembourg|Madagascar|Malawi|Malaysia|Mali|Malta|Mexico|Moldova|Mongolia|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|Norway|Oman|Pakistan|Panama|Paraguay|Peru|Philippines|Poland|Portugal|Prussia|Qatar|Romania|Russia|Rwanda|Saudi Arabia|Scotland|Senegal|Serbia|Singapore|Slovakia|Slovenia|Somalia|South Africa|South Korea|Soviet Union|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Syria|Taiwan|Tanzania|Thailand|Tunisia|Turkey|Uganda|Ukraine|United Kingdom|United States|Uruguay|Venezuela|Vietnam|Wales|Yemen|Yugoslavia|Zambia|Zimbabwe|US|USA|UK';
const CITIES =
  'Amsterdam|Ankara|Athens|Baghdad|Bangkok|Barcelona|Beijing|Belgrade|Berlin|Birmingham|Boston|Brussels|Bucharest|Budapest|Buenos Aires|Cairo|Cape Town|Chicago|Copenhagen|Damascus|Delhi|Dublin|Edinburgh|Frankfurt|Geneva|Glasgow|Hamburg|Hanoi|Havana|Helsinki|Istanbul|Jakarta|Jerusalem|Kabul|Kyiv|Lagos|Lisbon|Liverpool|London|Los Angeles|Lyon|Madrid|Manchester|Manila|Melbourne|Milan|Montreal|Moscow|Mumbai|Munich|Nairobi|Naples|New Delhi|New York|Oslo|Paris|Prague|Pyongyang|Rio de Janeiro|Rome|San Francisco|Santiago|Seoul|Shanghai|Stockholm|Sydney|Tehran|Tokyo|Toronto|Venice|Vienna|Warsaw|Washington|Zurich';
const REGIONS =
  'Africa|Alaska|Antarctica|Arctic|Asia|Atlantic|Bavaria|California|Crimea|Europe|Florida|Guam|Hawaii|Hong Kong|Latin America|Normandy|North America|Pacific|Siberia|Sicily|South America|Texas|Tibet';

const set = (list: string): ReadonlySet<string> => new Set(list.split('|'));
const [countries, cities, regions] = [set(COUNTRIES), set(CITIES), set(REGIONS)];

/** What sort of place a name is, or null when it is not a place for certain. */
export function placeKind(name: string): 'country' | 'city' | 'region' | null {
  if (countries.has(name)) return 'country';
  if (cities.has(name)) return 'city';
  if (regions.has(name)) return 'region';
  return /\s(?:Peninsula|River|Mountains|Islands?|Sea|Ocean|Valley|Desert|Bay|Province|County|Strait|Canal)$/.test(
    name,
  )
    ? 'region'
    : null;
}

/** Names of peoples and nations that are adjectives as well: "American", "North Korean". */
export const isDemonym = (word: string): boolean =>
  /^(?:American|Argentine|Valencian|Nordic|British|English|French|Greek|Dutch|German|Welsh|Irish|Scottish|Swiss|Czech|Thai|Iraqi|Israeli|Pakistani|Afghan|Arab|Roman|Latin)s?$/.test(
    word,
  ) ||
  (/^\p{Lu}\p{Ll}+(?:ese|ish|[aei]ans?|[aei]ns)$/u.test(word) &&
    !countries.has(word) &&
    /^(?:[A-Z]\w+(?:nese|dish|nish|lish|kish|rian|sian|nian|lian|tian|dian|kan|pean|rean|xican|rican|ican|uban|gian|yan|ean)s?)$/.test(
      word,
    ));
