/**
 * What a page asks of its readers, or says to lawyers and editors. Each matches a whole line in lower case, without
 * marks at its ends. Every one needs a word that belongs to the page and not to the world: "our", "inbox", "subscription".
 */
const patterns: readonly RegExp[] = [
  // letters, subscriptions, apps
  /^(?:get|join|become one of|be one of)\b.{0,40}\b(?:readers|subscribers|members|others|people)\b.{0,60}\b(?:inbox|newsletter|e-?mails?|letter)\b.{0,60}$/,
  /^(?:join|follow) (?:over |more than |our |the )?[\d,.]+k? (?:\w+ )?(?:readers|subscribers|followers|others|members)\b.{0,80}$/,
  /^(?:get|enjoy|unlock|start|claim|try|buy|give|choose|continue|go|keep)\b.{0,40}\b(?:(?:unlimited|full|digital|ad-free|premium|all-access) (?:digital )?(?:access|subscription|reading)|(?:free|\d+[ -](?:day|week|month)) trial|subscriptions?|subscribers?|premium|membership)\b.{0,100}$/,
  /^(?:get|enjoy|listen to|hear) more (?:audio|podcasts?|stories|articles)\b.{0,60}\b(?:ios|android|app)\b.{0,30}$/,
  /^(?:no spam|unsubscribe|cancel)\b.{0,20}\b(?:any ?time|unsubscribe|guaranteed|spam|ever)\b.{0,40}$/,
  /^(?:we (?:will|['’]ll)|you (?:can|may)) (?:never (?:share|sell|spam)|unsubscribe|opt out)\b.{0,100}$/,
  /^(?:your|my|the) (?:free )?(?:e-?mail|subscription|account|privacy choices|cart|basket|profile|saved (?:articles|stories))(?: address)?(?: will (?:not|never) be (?:published|shared|sold).{0,100})?$/,
  /^required fields are marked\b.{0,10}$/,
  /^(?:name|e-?mail|website|comment|message) ?\*(?: ?(?:name|e-?mail|website|comment) ?\*?){0,3}$/,
  /^(?:save my name|notify me of)\b.{0,140}$/,
  /^\[ ?(?:your |enter )?(?:your )?(?:e-?mail|name|search)[^\]]{0,30}\](?: .{1,20})?$/,
  /^(?:this (?:article|story|content|page) is|to (?:read|continue reading|access) (?:this|the full)\b.{0,40}) (?:for |only for |exclusive to |available to |, ?)?(?:subscribers|members|log ?in|subscribe|register|sign in).{0,40}$/,
  /^(?:log|sign) in (?:or|to)\b.{0,60}\b(?:account|comments?|continue|save|follow|register|subscribe|create|article)\b.{0,40}$/,
  /^(?:create|sign up for|open) (?:an?|your|my) (?:free )?account\b.{0,60}$/,
  /^(?:download|get|install) .{0,30}\bapp\b.{0,60}\b(?:android|ios|app store|google play|phone|free)\b.{0,30}$/,
  /^(?:support|help fund|fund|back) (?:our|independent|quality|public|local) (?:work|journalism|reporting|news|newsroom)\b.{0,120}$/,
  /^if you (?:like|liked|enjoy|enjoyed|value|found|have (?:a|any) (?:question|comment|tip|story|correction))\b.{0,160}\b(?:share|subscribe|donat\w+|support|newsletter|e-?mail|write to|contact|let us know|get in touch|editor)\b.{0,80}$/,
  /^(?:have|got|do you have) (?:a |an |any )?(?:news |story |confidential )?(?:tips?|story|stories|correction|something to say|questions?)\b[^.]{0,40}\?.{0,120}$/,
  /^(?:send|e-?mail) (?:us |your )?(?:tips?|letters|comments|feedback|corrections|a tip)\b.{0,100}$/,
  /^(?:comments|letters|corrections|questions)\?.{1,100}@.{1,60}$/,
  // the reader's part
  /^(?:was|did you find) this (?:article|page|story|content|information|answer)? ?(?:helpful|useful|interesting)\?? ?(?:yes|no|[\d/ ,.👍👎])*$/,
  /^(?:rate|review|bookmark|recommend|report) this (?:article|page|story|post|ad)\b.{0,30}$/,
  /^(?:.{1,80}[?!.:] )?take (?:our|the|this)(?: [\w-]+){0,3} (?:quiz|poll|survey|test)\b.{0,40}$/,
  /^(?:what do you think\?.{0,80}|have your say\b.{0,60}|vote now\b.{0,40}|tell us (?:what|your|how|in the)\b.{0,80}|share your (?:thoughts|views?|story|comments?|opinion|experience)s?\b.{0,80}|let us know (?:what you think|in the comments)\b.{0,60})$/,
  /^scroll (?:down )?(?:to|for) (?:continue|read|see|more|the)\b.{0,40}$/,
  /^(?:swipe|tap|click|press|hover|scroll|pinch)(?: here)?(?: or (?:tap|click))? (?:left|right|here|to|on the|for)\b.{0,80}$/,
  /^(?:story|article|text|post) (?:continues|resumes)(?: (?:below|after|here)\b.{0,40})?$/,
  /^(?:got it|ok(?:ay)?|not now|no,? thanks|maybe later|dismiss|i (?:agree|accept|understand)|learn more|find out more|show (?:all|details)|view more|more (?:info|information|details)|details)[!.]?$/,
  /^(?:reuse this content|republish this (?:article|story)|reprints?(?: (?:and|&) permissions)?|rights (?:and|&) permissions|permissions|order reprints|cite this(?: article| page)?|how to cite|export citation|get (?:the )?pdf|download (?:the )?(?:pdf|citation)s?|view (?:pdf|abstract)|full text)\b.{0,20}$/,
  /^(?:do not sell|your privacy choices|manage (?:my |your )?(?:cookies|consent|privacy))\b.{0,60}$/,
  /^(?:filed under|posted in|posted under|categorized (?:in|as|under)|tagged(?: with| as)?|from the .{1,30} issue)\b ?:? .{1,140}$/,
  /^(?:bio|about the author|meet the author|view all posts by|more (?:posts |articles |stories )?by|see all (?:posts|articles|stories) by|follow) \p{L}[^.]{0,60}$/u,
  // editors and lawyers
  /^(?:attention )?editors?(?: note)?s?:? .{0,20}\b(?:photos?|pictures?|graphics?|maps?|video)\b.{0,200}$/,
  /^attention editors\b.{0,240}$/,
  /^(?:for immediate release|embargo(?:ed)?(?: until)?\b.{0,80}|not for (?:release|publication) before\b.{0,60}|press release|media release|news release)$/,
  /^\(?(?:-+ ?)?(?:ends|end|more|30|# ?# ?#)(?: ?-+)?\)?$/,
  /^.{1,60} (?:does not|doesn['’]t|cannot|do not) (?:provide|offer|give) (?:any )?(?:medical|legal|financial|professional|investment)\b.{0,40}\b(?:advice|diagnosis)\b.{0,120}$/,
  /^(?:this (?:article|page|content|website|site|story|information) (?:is|are)|(?:the )?(?:content|information|material)s? (?:on|in|provided)\b.{0,60}) .{0,60}\b(?:for (?:general )?(?:information|educational)\w*|not (?:a substitute|intended|meant))\b.{0,160}$/,
  /^(?:always )?(?:consult|ask|talk to|speak to) (?:your|a) (?:doctor|gp|physician|health ?care (?:provider|professional)) (?:before|if|about) (?:you )?(?:making any|starting any|any medical|relying)\b.{0,120}$/,
  /^(?:disclaimer|disclosure|editor['’]s note|publisher['’]s note|affiliate disclosure|correction policy|ethics policy) ?: .{1,220}$/,
  /^(?:we|this (?:post|page|article)) (?:may )?(?:earn|receive|contains?)\b.{0,60}\b(?:commission|affiliate)\b.{0,100}$/,
  /^(?:the views|views|opinions) expressed\b.{0,180}$/,
  /^\d{1,3} (?:sources?|references?|citations?|footnotes?)(?: (?:collapsed|expanded|cited|listed|shown))?$/,
  /^(?:show|hide|view|see|expand|collapse)(?: all| our| the)?(?: \d{1,3})? (?:sources|references|citations|footnotes|notes|article history|full bio|transcript|map|key|legend|options|table|results)$/,
  /^(?:article|version|edit|review) history$/,
  /^(?:current version|version) ?[:.]? ?.{0,60}$/,
  /^(?:doi|pmid|pmcid|issn|isbn(?:-1[03])?|arxiv) ?:? ?[\w./:() -]{4,80}$/,
  /^(?:https?:\/\/)?(?:dx\.)?doi\.org\/\S{4,80}$/,
  /^(?:sources?|data(?: source)?s?|chart|graphic|map|table|figure|credits?|picture credit|image source|source data|get the data|created with|embed) ?: ?(?:.{1,90}[;,|•·/] ?.{1,90}|(?:[\p{L}'’&.-]+ ?){1,8}(?:\(?\d{4}\)?)?)$/u,
  /^\*?(?:source|note|data|figures)s? ?: .{1,60}\b(?:ministry|bank|statistics|office|institute|agency|bureau|survey|census|department|university|university press|eurostat|oecd|imf|un|who|league|federation|association|company|companies|authors?['’]?s? (?:calculations?|analysis))\b.{0,80}$/,
  /^(?:\d{1,2}|one|two|three|an?) (?:hours?|minutes?|mins?|days?|weeks?|hrs?) ago(?: ?[|•·,-] .{0,40})?$/,
  /^(?:live|breaking(?: news)?|exclusive|new|updated|premium|subscriber only|subscribers only|sponsored|opinion piece|paid (?:post|content)|partner content)$/,
  // where to reach whoever wrote it
  /^.{0,140}\b(?:reach (?:him|her|them|us|me)|can be reached|contact (?:him|her|them|us|me)|e-?mail(?:ed)? (?:him|her|them|us|me)?|write to (?:him|her|them|us|me)|follow (?:him|her|them|us|me)|(?:on|via) (?:twitter|x|mastodon|bluesky|instagram)|twitter)\b.{0,20}(?:\S+@\S+\.\S+|@\w{2,30})\b.{0,60}$/,
  /^\S+@[\w-]+\.\S+$/,
  /^(?:tel|telephone|phone|mobile|cell|fax|e-?mail|web|website|media contacts?|press contacts?|contacts?|enquiries|media enquiries|press office|notes? for editors) ?: ?.{1,120}$/,
  /^(?:media|press) (?:contacts?|office|enquiries|inquiries)$/,
];

/** Whether a line, as `isJunk` trims it, asks something of the reader or speaks to editors and lawyers. */
export const isPlea = (bare: string): boolean => patterns.some((pattern) => pattern.test(bare));
