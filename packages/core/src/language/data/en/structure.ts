import type { FurnitureData, SegmentationData } from '../../types.ts';
import { lines, words } from '../../words.ts';

export const englishSegmentation: SegmentationData = {
  titles:
    words(`mr mrs ms messrs dr prof gen maj brig lt col capt cmdr cpl sgt adm sen rep gov pres supt insp rev fr hon
      msgr amb atty approx ca cf viz vs v e.g i.e incl`),
  abbreviations:
    words(`u.s u.k u.n e.u u.s.a a.m p.m d.c l.a co corp inc ltd llc plc bros jr sr st mt ft ave blvd rd etc dept
      univ assn gov't est ph.d m.d b.a m.a b.sc jan feb mar apr jun jul aug sep sept oct nov dec tue tues thu
      thur thurs ala ariz ark calif colo conn fla ga kan ky la md mich minn mo mont neb nev okla pa tenn tex
      va vt wis wyo trans transl note hr hrs yr yrs lb lbs oz al ed eds`),
  listEnds: words('etc'),
  openers:
    words(`the a an this that these those there here he she it they we you i his her its their our my your in on at
    by for from to with without within of as if when while where why how who what which whose since after before during
    until although though because but and or nor so yet however meanwhile moreover also then thus still even not no nobody
    nothing none some many most much few several all both each every either neither another other others one two three
    more less only just once again now today yesterday tomorrow later earlier last next first second finally instead
    despite amid among according asked speaking did does do is are was were will would can could should may might must
    have has had let please yes well perhaps maybe nevertheless nonetheless under over about against between through`),
  beforeNumber:
    words(`no nos vol p pp fig figs art sec par para ch chap ver op cit tel ext n° nº № jan feb mar apr jun jul
    aug sep sept oct nov dec approx ca c`),
  reporting:
    words(`said says asked asks told tells added adds replied replies wrote writes warned shouted cried wondered
    demanded exclaimed insisted continued noted joked declared recalled`),
};

export const englishFurniture: FurnitureData = {
  months: words(`january february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec`),
  dateWords: words(`date dated published updated posted modified last first created edited filed at on of the by time
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun am pm a.m p.m`),
  byline: ['by', 'written by', 'story by', 'text', 'author', 'authors', 'from'],
  and: ['and', 'with'],
  credits: words(
    'photo photos photograph photographs photographer picture pictures image images credit courtesy getty',
  ),
  captions: ['file photo', 'file', 'image caption', 'photo caption', 'caption', 'pictured', 'in this photo'],
  contributors: lines(String.raw`
    $names (?:also )?(?:contributed|contributing)(?: (?:to|with|in))?(?: the| this)?(?: (?:reporting|research|writing))?(?: (?:to|for|from))?(?: this| the)?(?: (?:report|story|article|piece|dispatch|newsletter))?(?: from .{2,60})?\.?
    with (?:additional )?(?:reporting|contributions?|assistance|files|material|help)(?: (?:by|from|of))(?: $names)\.?
    (?:additional |further |original )?(?:reporting|writing|editing|research|translation|graphics|photography|production|compiled|translated|edited|reported|written|produced)(?: and (?:writing|editing|reporting|translation))? by:? $names(?:; .{3,200})?\.?
    (?:this|the) (?:article|story|report|piece|text|material|interview|dispatch) (?:was|has been|is) (?:also )?(?:written|prepared|produced|compiled|translated|reported|edited|co-written)(?: in .{2,40})? (?:by|with the (?:participation|help|assistance|support|contributions?|co-?operation) of) $names\.?
    $names (?:translated|edited|prepared|wrote|compiled) (?:this|the) (?:article|story|report|text|piece|material)\.?
    translat(?:ed|ion)(?: from [a-z]+)?(?: by|:) $names\.?
  `),
  boilerplate: lines(String.raw`
    comments?(?: (?:section|are|is))*(?: (?:now|currently))? (?:closed|disabled|off|turned off|open)(?: (?:for|on) this (?:article|post|story|entry))?\.?
    (?:leave|post|write|add|view|show|read|see|join|hide|load)(?: (?:a|an|all|the|your|more|us|\d+))* (?:comments?|reply|replies|conversation|discussion|response)(?: \(?\d*\)?)?(?: below)?
    (?:no|\d[\d,.]*) (?:comments?|replies|responses|views|shares|reads)(?: yet)?
    comments?
    (?:press|click|tap|hit|push)(?: on)? (?:the )?(?:play|here)(?: button)? (?:to|and) (?:listen|hear|watch|play|read|view|subscribe|enlarge).{0,80}
    (?:listen|watch|hear)(?: (?:now|here|again|on|to))?(?: (?:this|the) (?:article|story|podcast|episode|audio|video|report|live))?(?: ?[(•·|-]? ?\d+(?::\d+)? ?-?(?:m|min|mins|minutes?|sec|seconds?)\.?(?: (?:listen|read))?\)?)?
    (?:estimated )?(?:reading|read|listening) time:?.{0,30}
    (?:audio|video|podcast|gallery|photos?|live|exclusive|opinion|analysis|explainer|breaking(?: news)?|sponsored(?: content)?|promoted|advertisement|advertising|ad|ads|print|email|copy link|related|recommended|tags|topics|menu|search|home|close|loading|skip|transcript)(?: ?[.…]{3})?
    (?:(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)[ -])(?:min|mins|minutes?)\.? (?:read|listen|watch)
    (?:(?:article|story|report|text) )?continues? (?:reading )?(?:below|after|under)(?: (?:the|this))? (?:advert|advertisement|ad|promotion|video|photo).{0,20}
    (?:share|like|tweet|save|bookmark|print|email|e-mail)(?:(?: this| the| our| on| via| by| with| to)+ ?(?:article|story|post|page|news|video|link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|friends?|email|e-mail|social media|,|and| )*)?
    (?:(?:facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|instagram|youtube|tiktok|e-?mail|print|copy link|messenger|viber|threads|bluesky|rss|share|tweet)(?:[\s,|/·•]+|$)){1,12}
    (?:read|see|watch|listen)(?: also| more| next| on| this| the full story| related)+(?: ?[:|–-] ?.{2,200}| (?:on|about|at|here|in|from) .{2,100})?
    (?:see|read) also:? .{2,200}
    (?:related|recommended|more|most (?:read|popular|viewed)|trending|popular|latest|top|further reading|you may also like|you might also like|editor's picks?|don't miss|up next|what to read next|keep reading)(?: (?:articles?|stories|story|news|topics?|content|posts?|coverage|videos?|reading|links?|now|from .{2,40}|on this story))*:?
    related(?: (?:articles?|stories|news|topics?|content))?: .{2,200}
    (?:tags?|topics?|filed under|keywords|categories|category|posted in|published in|section|source|sources)\s?: ?.{2,150}
    (?:subscribe|sign up|sign in|log in|login|register|become a (?:member|subscriber)|join us|join our|get)(?: .{0,120})?(?:newsletters?|inbox|account|alerts?|briefing|e-?mails?|channel|subscription|subscribers?|unlimited access|full access|continue reading|free trial|telegram|whatsapp|notifications|membership|mailing list)(?: .{0,80})?[.!]?
    subscribe(?: (?:now|today|here|for free))?|sign (?:in|up)|log in|register
    (?:already )?(?:have an account|a subscriber|a member)\?.{0,60}
    follow (?:us|me|@\w+|the \w+|\w+)(?: .{0,20})? on .{2,100}
    download (?:the|our|a)? ?(?:app|pdf|article).{0,60}
    (?:support|donate to) (?:us|our (?:work|journalism|newsroom)|independent journalism).{0,80}|donate(?: now)?
    (?:copyright|\(c\)|©).{0,200}
    (?:.{0,80}\. ?)?all rights reserved.{0,160}
    (?:this|the) (?:article|story|piece|post|headline|page|report|version|content|material|text)(?: (?:was|has been|is|first|originally))+ (?:last |first |originally |also |previously )*(?:updated|amended|corrected|published|modified|republished|adapted|revised|appeared|syndicated|clarified|edited for (?:length|clarity)).{0,300}
    (?:an earlier|a previous) version of this (?:article|story|report|headline|piece).{0,300}
    (?:(?:last )?(?:updated|modified|published|posted)):? (?:(?:about |over )?\d+|an?|one|two|three) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?) ago
    (?:\d+|an?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?) ago
    (?:back|go) to (?:top|the top|home|homepage|article|main page)|skip to (?:main )?(?:content|navigation).{0,20}
    (?:previous|next|older|newer) (?:article|post|story|page)s?:?.{0,100}
    home(?: ?[>/»›|] ?[^.!?]{2,60})+
    (?:we use|this (?:site|website) uses) cookies.{0,200}|(?:accept|reject|manage)(?: all)? cookies|(?:privacy|cookie) policy|terms (?:of (?:use|service)|and conditions)
  `),
};
