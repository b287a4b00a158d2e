import type { LanguageData } from '../types.ts';
import { words } from '../words.ts';
import { englishCommentary } from './en-commentary.ts';
import { englishMeaning } from './en-meaning.ts';

export const english: LanguageData = {
  code: 'en',
  name: 'English',
  segmentation: {
    titles:
      words(`mr mrs ms messrs dr prof gen maj brig lt col capt cmdr cpl sgt adm sen rep gov pres supt insp rev fr hon
      msgr amb atty approx ca cf viz vs v al e.g i.e esp incl ed eds`),
    abbreviations:
      words(`u.s u.k u.n e.u u.s.a a.m p.m d.c l.a co corp inc ltd llc plc bros jr sr st mt ft ave blvd rd etc
      dept univ assn gov't est ph.d m.d b.a m.a b.sc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu
      thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb
      nev okla ore pa tenn tex va vt wash wis wyo trans transl note min sec hr hrs yr yrs lb lbs oz`),
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
  },
  furniture: { months: [], boilerplate: [], contributors: [], byline: ['by'], credits: ['photo', 'getty'] },
  meaning: englishMeaning,
  commentary: englishCommentary,
};
