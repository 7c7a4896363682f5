/**
 * What a page says to those who read it, in whole sentences: that they should subscribe, give, write, follow. A word of
 * the page's own trade is needed, and that somebody is spoken to; a paragraph that quotes or tells of a person is none.
 */
export function isNotice(line: string): boolean {
  if (line.length < SHORTEST) return false;
  if (line.length > LONGEST_CONSENT) return false;
  if (isConsent(line.toLowerCase())) return true;
  if (line.length > LONGEST) return false;
  if (MAINTENANCE.test(line) || SUPPORTED.test(line) || BROWSER.test(line)) return true;
  if (line.length < 100 && AUDIENCE.test(line)) return true;
  if (line.length < LONGEST && OFFERED.test(line)) return true;
  if (line.length < 200 && (ON_ADS.test(line) || LIKED.test(line))) return true;
  const words = line.toLowerCase().replace(/^[\s>#*•–—_-]+|[\s*_]+$/g, '');
  if (TELLS.test(words)) return false;
  const trades = count(TRADE, words);
  const hints = count(HINTS, words);
  // A paragraph at length has more to say than one such word.
  const isLong = words.length > 170 && /[.!?] \S.{20}/.test(words);
  const enough = trades >= (isLong ? 2 : 1);
  if (CALLS.test(words))
    return (
      (enough && (ADDRESSED.test(words) || trades > 1 || words.length < 120 || LETTER.test(words))) ||
      (hints > 0 && OURS.test(words) && !isLong) ||
      (hints > 0 && words.length < 70 && !words.endsWith('.')) ||
      hints > 1
    );
  if (ASKS.test(words)) return trades > 1 || ((enough || hints > 1) && OURS.test(words) && !isLong);
  return trades > 1 && ADDRESSED.test(words);
}

/** What an encyclopaedia says to those who write it. */
const MAINTENANCE =
  /^(?:this (?:article|section|page|list|biography)|the (?:neutrality|factual accuracy|examples)|some of this)\b.{0,160}\b(?:citations?|verification|talk page|cleanup|clean-up|improve (?:this|it)|reliable sources|inline|neutral point|remove this message|disputed|outdated|expand)\b/i;

/** What a page says when it cannot be shown well. */
const BROWSER =
  /\b(?:your browser|browser version|javascript)\b.{0,160}\b(?:support(?:ed)?|enabled?|disabled|up[ -]to[ -]date|upgrade|turned (?:on|off)|best experience)\b/i;

/** Who paid for it, or where it stood before. */
const SUPPORTED =
  /^(?:this|the) (?:story|article|series|project|reporting|essay|piece|work|post|investigation|episode) (?:was|is|has been|first|originally) (?:made possible|supported|funded|sponsored|produced (?:with|by|in)|published|republished|reported with|adapted|co-published|appeared|part of (?:a|our) series|available (?:as|in))\b/i;

/** "Enjoying this explainer? Get one like it every Friday." */
const LIKED =
  /^(?:enjoy(?:ing|ed)?|like|liked|love|loved) (?:this|what|our)\b[^?]{0,60}\? (?:get|sign|subscribe|join|support|share|tell|try|become|read|then|why)\b/i;

/** What a page asks about its own advertisements. */
const ON_ADS =
  /\b(?:relevant is this ad|any technical issues\?|video player was|ad froze|providing this feedback|values your feedback)\b/i;

/** How many others read the letter: "One chart a week. 26,000 subscribers." */
const AUDIENCE = /\b\d[\d.,]*k?\+? (?:subscribers|readers)\.?$/i;

/** What a page asks before it keeps track of anybody, and the rules of its house. */
const CONSENTS: readonly RegExp[] = [
  /\bcookies?\b/,
  /\b(?:you consent|your consent|consent to|legitimate interests?)\b/,
  /\b(?:our|\d+|third[- ]party) (?:\d+ )?(?:partners|vendors)\b|\bthird parties\b/,
  /\b(?:your device|on a device|personal data|usage analysis|browsing)\b/,
  /\b(?:privacy (?:policy|notice|statement|settings)|your (?:choices|preferences|settings))\b/,
  /\bpersonali[sz](?:ed?|ation)\b.{0,30}\b(?:ads?|advertising|content)\b|\b(?:ads?|advertising) and content\b/,
];
const HOUSE =
  /\b(?:independent press standards|editors['’] code of practice|our comments to be|comment on our stories|comments that break|community (?:guidelines|standards|rules)|does not endorse|opt[- ]out of e-?mail communications|advertising revenue supports|readers like you|receives? funding from|provides? funding as|part of [\w' ]{2,30}['’]s? (?:audited )?[\w ]{0,20}network)\b/;
const LONGEST_CONSENT = 700;

const isConsent = (words: string): boolean =>
  (count(CONSENTS, words) > 1 && /\b(?:we|our|you|your)\b/.test(words) && !TELLS.test(words)) ||
  (HOUSE.test(words) && !TELLS.test(words));

const SHORTEST = 12;
const LONGEST = 420;

/** Somebody is quoted, or told of. */
const TELLS = /[“”"«»„]|(?:^|[^\p{L}])(?:he|she|his|her|said|says|told|used to)(?!\p{L})/u;

/** Opens what only a page says. */
const CALLS =
  /^(?:please |p\.? ?s\.?:? |and |now |why not |don['’]t forget to |or )?(?:subscribe|sign (?:up|me up|in)|join|download|get|support|donate|follow|register|become|try|start|unlock|read|listen|watch|share|forward|tell|e-?mail|write|click|tap|visit|buy|order|republish|pre-?order|give|help|enter|upgrade|claim|save|find|check out|send|add|leave|like|thank you for (?:reading|subscribing|being)|thanks for (?:reading|subscribing|being)|hit|book|browse|shop|advertise|to (?:continue|subscribe|unsubscribe|receive|comment|read (?:more|on)|get (?:more|in touch))|half[- ]price|new (?:customers|subscribers|readers)|free (?:delivery|trial|postage)|include|fill in)\b/;
const LETTER = /^(?:sign up|subscribe)\b.{0,80}\bnewsletter\b/;
/** Its last words say what to do, whatever the first ones promise. */
const OFFERED =
  /\b(?:inbox|newsletter|e-?mail|letter|updates)\b.{0,120}\b(?:(?:sign up|subscribe|join)(?: (?:here|now|today|for free|us))?|click here)\.?$/i;
/** May open it, and other sentences too. */
const ASKS =
  /^(?:p\.? ?s\.?:? )?(?:want|would you|do you|have you|did \w+|are you|if you|if (?:some(?:one|body)|a friend)|whether you|you (?:are|can|may|will|have)|(?:this|today['’]s|this week['’]s) (?:story|article|post|work|project|letter|e-?mail|issue|newsletter|edition|episode)|we (?:are|rely|need|use|may|would|will|want|hope)|our (?:mailing address|work|journalism)|enjoy(?:ing|ed)|love|like|liked|hello|hi|welcome|all (?:our|new)|every|that['’]s (?:all|it)|got|was this|found (?:a|an))\b/;

/** Words of the trade of letters, papers and shops. */
const TRADE: readonly RegExp[] = [
  /\b(?:newsletters?|inbox|mailing list|bulletin)\b/,
  /\b(?:un)?subscri(?:be|bing|bers?|ptions?)\b/,
  /\b(?:donat(?:e|ing|ions?)|patreon|ko-fi|(?:paid|free|paying) (?:member|subscriber|supporter|reader)s?|member(?:ship)?s? (?:from|for|of)|free trial|ad-free|paywall|half[- ]price|\d{1,2} ?% off|(?:with|use|using) (?:the )?(?:promo |discount )?code|gift (?:card|subscription)s?|our shop)\b/,
  /(?:[£$€]|\b(?:chf|eur|usd|gbp|cad|aud|nok|sek|dkk|kr) )\d{1,4}(?:\.\d\d)? ?(?:a|per|\/) ?(?:week|month|year|issue)\b/,
  /\b(?:our|free) (?:\w+ )?apps?\b|\b(?:app store|google play)\b/,
  /\b(?:our|this) (?:web)?site\b|\bour (?:journalism|newsroom|podcasts?|archives?|terms|privacy|partners|sponsors?|advertisers?|print edition|magazine|mailing address|reporters|readers)\b/,
  /\b(?:privacy (?:policy|notice|statement)|terms (?:and|&) conditions|terms of (?:use|service)|cookies)\b/,
  /\b(?:in print|print edition|(?:the|our) (?:quarterly|magazine)|back issues?|past issues?|next (?:issue|essay|letter|edition))\b/,
  /\b(?:brought to you by|sponsored by|made possible by|supported by (?:a grant|the|our|readers)|reader-supported|reader-funded)\b/,
  /\b(?:hit reply|reply to this|clap button|buy me a coffee|follow me\b|(?:in|to) the comments|comments? (?:below|section)|leave a comment|the (?:link|form|button|heart) below|form below|view in (?:your )?browser|new posts|support my work|forwarded this|forward this|(?:sent|forward(?:ed)?) you this)\b/,
  /\b(?:weekly|fortnightly|monthly|daily) (?:letter|e-?mail|dispatch|digest)\b|\bcomes out every\b|\b(?:bonus|free|four|six|latest) issues?\b/,
  /\b(?:player|video|gallery|form|link|map) (?:above|below)\b|\bour (?:articles|stories) for free\b/,
  /\b(?:please log ?in|purchased? (?:a subscription|access)|every contribution|help us do more)\b/,
  /\bvisit (?:our|us)\b/,
  /\bget involved\b|\bforwarded to you\b/,
  /\b(?:you(?: are|['’]re| have)? receiv(?:ing|ed) this|receive these e-?mails|add us to your|opted in|manage (?:your )?preferences|update your preferences)\b/,
];
/** Words that stand in other texts too. */
const HINTS: readonly RegExp[] = [
  /\b(?:facebook|twitter|instagram|whatsapp|telegram|tiktok|youtube|bluesky|mastodon|linkedin|discord|reddit)\b|(?:^|\s)@\w{3,}/,
  /\b(?:e-?mails?|e-?mailing)\b|\S@\S/,
  /\bhttps?:\/\/|\bwww\.|\b[\w-]{3,}\.(?:com|org|net|example)\b/,
  /\b(?:apps?|podcasts?|webinars?|videos?|e-?books?)\b/,
  /\b(?:get in touch|contact us|write to us|e-?mail us|let us know|share your)\b/,
  /\b(?:phone|contact) number\b|\b(?:speak|talk) to (?:an?|one of our) (?:\w+ )?(?:journalist|reporter)/,
  /\byour (?:stories|photos|story|pictures|news|views|memories|questions)\b/,
  /\b(?:click|tap)\b|\b(?:sign up|subscribe|register) here\b/,
  /\b(?:this|our) (?:article|story|post|letter|page|stories|articles|coverage)\b/,
];

const ADDRESSED = /\b(?:you|your|us|our|we|my|here|i)\b/;
/** The page itself speaks, or shows where to press. */
const OURS = /\b(?:us|our|me|my|here|below|free)\b|\bwe['’](?:d|ll|re)\b|\S@\S/;

const count = (patterns: readonly RegExp[], words: string): number =>
  patterns.reduce((sum, pattern) => sum + (pattern.test(words) ? 1 : 0), 0);
