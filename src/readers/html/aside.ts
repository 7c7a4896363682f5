import { isLongerThan } from './length.ts';

/** Classes and ids by which pages name what is not their text. */
const ASIDE =
  /(?:^|[\s_-])(?:(?:thumb|img|image|photo|wp)?-?captions?(?:-text)?|credits?|share|sharing|social|newsletter|related|promo|breadcrumbs?|navbox|hatnote|catlinks|toc|reflist|advert|advertisement|cookies?|comments?|paywall|pull-?(?:quotes?)?|pq|cap|crd|picture-?(?:text|caption|credit)|media-?(?:caption|credit)|embed|author-(?:box|bio|info)|byline-bio|post-(?:tags|nav|navigation|footer)|tags|tag-list|consent|modal|popup|subscribe|sign-?up|signup|skip-?link|visually-hidden|sr-only|screen-reader-text|print-only|noprint|mw-editsection|site-?notice|site-?footer|siteSub|catlinks|dablink|rellink|ambox|mbox(?:-\w+)?|quote-?box|gallery(?:box|text)|cta|call-to-action|opt-?in|newsletter-(?:box|signup|form)|kicker|eyebrow|standfirst|dek|strapline|(?:article|story|post|entry)-(?:deck|subtitle|standfirst)|overline|section-label|byline|dateline|timestamp|(?:entry|post|article|story)-meta|read(?:ing)?-?time|poll|match-?(?:stats|facts)|score-?(?:box|board)|line-?ups?|recirc|recommend(?:ed|ations)?|most-?(?:read|viewed|popular)|sponsor(?:ed)?|gdpr|cmp|footnotes?|endnotes|fn|about-(?:the-)?author|donate|donation|listen|audio-?player|podcast-promo|(?:object|item|work|product|artwork|catalogue)-?(?:info|details|data|facts|meta)|specs?|key-?(?:points|facts|takeaways)|takeaways|was-this-helpful|feedback|rating|teaser(?:-box)?|jump-to-recipe|toolbar|tools)(?:$|[\s_-])/i;
/** Characters. A class may also name the frame around everything. */
const LONGEST_ASIDE = 400;

/** The box of facts at the top of an encyclopaedia's page: its text says the same. */
const INFOBOX = /(?:^|[\s_-])(?:infobox|info-?box|navbox|vertical-navbox|sidebar-list|metadata)(?:$|[\s_-])/i;
const LONGEST_INFOBOX = 5_000;

/** Whether its class or id says that an element is a caption, a button or a box beside the text. */
export function isAside(node: Node): boolean {
  const names = `${nameIn(node, 'className')} ${nameIn(node, 'id')}`;
  if (names.length >= 400) return false;
  if (/^table$/i.test(node.nodeName) && INFOBOX.test(names)) return !isLongerThan(node, LONGEST_INFOBOX);
  return ASIDE.test(names) && !isLongerThan(node, LONGEST_ASIDE);
}

function nameIn(node: Node, attribute: 'className' | 'id'): string {
  const name = attribute in node ? (node as Partial<Element>)[attribute] : '';
  return typeof name === 'string' ? name : '';
}
