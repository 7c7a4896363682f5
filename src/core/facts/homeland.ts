/** A country with dollars of its own; Australia and New Zealand also have their summer in December. */
export type Homeland = 'AU' | 'CA' | 'NZ';

/** What only a text of such a country says, and the countries that it may as well be written in. */
const SIGNS: Readonly<Record<Homeland | 'elsewhere', RegExp>> = {
  AU: /A\$|\b(?:Australia(?:ns?)?|Canberra|Sydney|Melbourne|Brisbane|Adelaide|Hobart|Queensland|New South Wales|NSW|Tasmania|AE[SD]T)\b/g,
  CA: /C\$|\b(?:Canad(?:a|ians?)|Ottawa|Toronto|Vancouver|Montreal|Calgary|Winnipeg|Ontario|Quebec|Alberta|Manitoba|Saskatchewan|British Columbia|Nova Scotia|Newfoundland)\b/g,
  NZ: /NZ\$|\b(?:New Zealand(?:ers?)?|Aotearoa|Auckland|Otago|Waikato)\b/g,
  elsewhere:
    /\b(?:U\.S\.|US(?!\$)|USA|United States|America(?:ns?)?|Washington|New York|California|Texas|Florida|Chicago|Boston|Ohio|Michigan|Pennsylvania|Virginia|Congress|Britain|UK|(?<!New South )Wales|England|London|Scotland|Ireland|Europe|Hong Kong|Singapore)\b/g,
};

/** A capital stands for its government, and signs of money and time are used at home. */
const CERTAIN = /^(?:Canberra|Ottawa|Aotearoa|AE[SD]T|(?:A|C|NZ)\$)$/;
const ENOUGH = 2;
const REGIONS: Readonly<Record<string, Homeland | undefined>> = { au: 'AU', ca: 'CA', nz: 'NZ' };

function weight(text: string, signs: RegExp): number {
  let sum = 0;
  for (const [sign] of text.matchAll(signs)) sum += CERTAIN.test(sign) ? ENOUGH : 1;
  return sum;
}

/** Where a text in English is at home, by its tag or by what it names; null where nothing tells, or two could be meant. */
export function homelandOf(text: string, language: string): Homeland | null {
  const [primary, region] = language.toLowerCase().split('-');
  if (region !== undefined || primary !== 'en')
    return primary === 'en' ? (REGIONS[region ?? ''] ?? null) : null;
  const found = (['AU', 'CA', 'NZ'] as const).map((land) => ({ land, sum: weight(text, SIGNS[land]) }));
  const [best, second, third] = found.sort((a, b) => b.sum - a.sum);
  if (best === undefined || best.sum < ENOUGH) return null;
  const others = (second?.sum ?? 0) + (third?.sum ?? 0) + weight(text, SIGNS.elsewhere);
  return best.sum > 2 * others ? best.land : null;
}
