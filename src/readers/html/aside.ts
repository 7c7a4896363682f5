import { isLongerThan } from './length.ts';

/** Classes and ids by which pages name what is not their text. */
const ASIDE =
  /(?:^|[\s_-])(?:(?:thumb|img|image|photo|wp)?-?captions?(?:-text)?|credits?|share|sharing|social|newsletter|related|promo|breadcrumbs?|navbox|hatnote|catlinks|toc|reflist|advert|advertisement|cookies?|comments?|paywall|pull-?(?:quotes?)?|pq|cap|crd|picture-?(?:text|caption|credit)|media-?(?:caption|credit)|embed|author-(?:box|bio|info)|byline-bio|post-(?:tags|nav|navigation|footer)|tags|tag-list|consent|modal|popup|subscribe|sign-?up|signup|skip-?link|visually-hidden|sr-only|screen-reader-text|print-only|noprint|mw-editsection|site-?notice|site-?footer|siteSub|catlinks|dablink|rellink|ambox|mbox(?:-\w+)?|quote-?box|gallery(?:box|text)|cta|call-to-action|opt-?in|newsletter-(?:box|signup|form)|kicker|eyebrow|overline|section-label|byline|dateline|timestamp|(?:entry|post|article|story)-meta|read(?:ing)?-?time|poll|match-?(?:stats|facts)|score-?(?:box|board)|line-?ups?|recirc|recommend(?:ed|ations)?|most-?(?:read|viewed|popular)|sponsor(?:ed)?|gdpr|cmp|footnotes?|endnotes|fn|about-(?:the-)?author|donate|donation|listen|audio-?player|podcast-promo)(?:$|[\s_-])/i;
/** Characters. A class may also name the frame around everything. */
const LONGEST_ASIDE = 400;

/** Whether its class or id says that an element is a caption, a button or a box beside the text. */
export function isAside(node: Node): boolean {
  const names = `${nameIn(node, 'className')} ${nameIn(node, 'id')}`;
  return names.length < 400 && ASIDE.test(names) && !isLongerThan(node, LONGEST_ASIDE);
}

function nameIn(node: Node, attribute: 'className' | 'id'): string {
  const name = attribute in node ? (node as Partial<Element>)[attribute] : '';
  return typeof name === 'string' ? name : '';
}
