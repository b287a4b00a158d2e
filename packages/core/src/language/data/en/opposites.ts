/**
 * English words at the two ends of one scale, as a thesaurus lists them: words of one end are near in meaning, words of
 * opposite ends contradict each other. One scale per line, base forms, ends parted by a colon. A word may stand on
 * several scales, never at both ends of one.
 */
export const englishOpposites = `
rise increase grow climb surge soar jump gain expand escalate mount swell raise boost lift upturn uptick growth hike upsurge skyrocket spike multiply rebound:fall decrease drop decline sink plunge plummet tumble slide shrink dip slump reduce cut lower lessen diminish dwindle subside downturn reduction slash trim collapse fade
rise climb ascend mount lift raise:sink descend fall drop lower lay
accelerate hasten quicken speed expedite hurry rush:slow delay decelerate postpone defer retard linger stall
advance proceed progress:retreat withdraw recede regress retire halt
begin start commence launch open initiate onset beginning outset inception:end finish stop conclude cease close terminate halt ending conclusion finale termination
continue persist proceed resume endure last remain:stop cease halt quit discontinue suspend pause abandon interrupt
start resume restart launch reopen:suspend pause halt stop cancel
early:late
earlier before previously prior ago beforehand:later after afterward afterwards subsequently
first initial earliest opening original:last final latest closing ultimate
former previous past ex-:current present incumbent future next incoming
current present:past previous former future
next following subsequent forthcoming upcoming:previous preceding last prior
new recent modern fresh novel contemporary:old ancient outdated antique old-fashioned obsolete
young youthful juvenile:old elderly aged grown-up adult
temporary brief short-term provisional interim momentary:permanent lasting enduring long-term lifelong
always constantly invariably permanently continually:never rarely seldom occasionally
often frequently commonly regularly usually repeatedly:rarely seldom never infrequently hardly
frequent common usual regular ordinary normal widespread:rare uncommon unusual infrequent exceptional special scarce irregular
same identical equal alike similar likewise similarly:different distinct unlike dissimilar unequal differently contrary opposite
similarity resemblance likeness:difference contrast distinction discrepancy
big large huge enormous massive giant vast immense great sizable gigantic substantial considerable:small little tiny minor minute slight modest miniature negligible minimal
biggest largest greatest:smallest least tiniest
substantial significant considerable major important marked notable crucial:slight minor minimal modest negligible insignificant trivial unimportant
significantly substantially considerably sharply greatly strongly dramatically massively hugely:slightly marginally modestly minimally barely somewhat
main major primary chief principal central key:minor secondary unimportant marginal subordinate peripheral
maximum highest peak top most utmost:minimum lowest bottom least
high tall lofty elevated:low short shallow
higher taller upper:lower shorter
top peak summit:bottom base
long lengthy extended:short brief
lengthen prolong extend:shorten curtail abbreviate
wide broad:narrow thin
widen broaden expand dilate:narrow tighten constrict
thick dense fat:thin slim sparse
deep:shallow superficial
heavy weighty:light lightweight
full packed crowded filled:empty vacant hollow bare deserted
many numerous countless multiple much plenty:few little scarce handful
more:less fewer
majority most:minority few
all everyone everybody everything entire:none nobody nothing
everyone everybody anyone someone somebody:nobody
somewhere everywhere anywhere:nowhere
whole entire total complete full comprehensive universal overall:partial incomplete limited fractional
completely entirely fully totally wholly:partly partially
unlimited boundless infinite endless:limited restricted finite
single sole individual one-off:multiple several double various
general overall broad:specific particular special
national federal nationwide:regional local provincial municipal
local domestic native home indigenous:foreign international overseas global external migrant alien
global worldwide international universal:local national domestic regional
domestic internal:foreign external abroad
urban city metropolitan:rural countryside
public state-owned state:private
central:peripheral remote outlying
near close nearby adjacent neighboring:far distant remote faraway
inside within indoors internal inner interior into:outside beyond outdoors external outer exterior out
in into:out
indoor:outdoor
on onto:off
up upward upwards above:down downward downwards below
above over:below under beneath underneath
front:back rear behind
before:after
ahead:behind
lead:trail follow lag
left:right
north northern:south southern
east eastern:west western
with:without
for:against
include contain involve comprise incorporate inclusion:exclude omit except exclusion eliminate
add insert append include addition put pour place:remove subtract delete withdraw extract eliminate removal deduct
enter arrive come arrival entry join:leave depart exit go departure
join enroll enlist:leave quit resign withdraw
stay remain:leave go depart evacuate move flee
take seize grab capture:give return hand release restore
give donate grant provide supply:take withhold deprive deny receive withdraw
send dispatch export transmit:receive import get
bring fetch:take remove
buy purchase acquire buyer purchaser:sell seller vendor
import importer:export exporter
lend:borrow
earn gain win profit earnings profitable:lose loss forfeit
win triumph succeed victory success prevail successful victorious winner thriving triumphant:lose fail defeat failure unsuccessful loser failing
thrive flourish prosper boom:struggle fail wither decline falter suffer languish
boom upswing recovery expansion:bust recession crash slump downswing contraction
surplus:deficit shortage shortfall
rich wealthy affluent prosperous:poor needy impoverished destitute bankrupt
wealth prosperity affluence:poverty
expensive costly pricey dear:cheap inexpensive affordable low-cost free
discount rebate reduction:surcharge markup penalty premium
free released liberate liberated release freed:capture arrest detain imprison jail control captive occupied
arrest detain jail imprison:release free acquit discharge
convict condemn sentence conviction:acquit exonerate pardon acquittal exempt absolve clear
guilty culpable guilt:innocent blameless innocence
accuse blame charge indict:defend exonerate acquit exempt absolve
prosecutor prosecution plaintiff accuser:defender defence defense defendant
legal lawful legitimate legally lawfully:illegal unlawful illegitimate illegally unlawfully criminal
legalize decriminalize permit:ban outlaw criminalize prohibit
allow permit let authorize enable approve:ban forbid prohibit prevent bar block outlaw restrict
accept approve agree adopt endorse embrace acceptance approval:reject refuse decline oppose dismiss rebuff rejection refusal disapprove veto
approve ratify pass:reject veto repeal
agree consent concur agreement consensus:disagree dissent differ refuse disagreement dispute conflict
support back endorse favor favour advocate promote champion encourage support supporter backing:oppose resist reject discourage fight undermine opponent opposition condemn
encourage promote stimulate spur motivate foster boost urge inspire facilitate help:discourage hinder deter inhibit demotivate dissuade impede hamper obstruct suppress
help assist aid benefit helpful:hinder harm hurt hamper impede obstruct
cause trigger provoke:prevent avert avoid
protect defend shield secure safeguard preserve conserve guard:attack endanger threaten harm expose jeopardize destroy assault
attack assault strike offensive:defend defence defense protect defensive
save rescue preserve spare:lose destroy kill abandon waste
build construct erect create make establish found assemble:destroy demolish ruin wreck dismantle raze level tear
create establish found form:abolish dissolve disband destroy eliminate
repair fix mend restore:break damage ruin wreck destroy
improve better enhance strengthen ameliorate upgrade improvement enhancement:worsen deteriorate weaken degrade undermine impair aggravate exacerbate deterioration decline
strengthen reinforce fortify consolidate toughen:weaken undermine erode soften
strong powerful robust solid sturdy mighty tough potent:weak feeble fragile frail powerless poor
strict harsh tough severe rigid stern strictly demanding:lenient lax loose mild permissive gentle soft
tighten:loosen relax ease
ease relieve alleviate calm soothe reduce mitigate:worsen aggravate intensify exacerbate heighten
intensify heighten escalate inflame:ease calm subside abate defuse soften de-escalate
solve resolve settle fix:worsen complicate aggravate
good fine great excellent:bad poor awful terrible dreadful
best finest:worst
better:worse
positive favorable favourable optimistic hopeful:negative unfavorable adverse pessimistic hopeless
optimism hope confidence:pessimism despair doubt uncertainty
confident sure certain:uncertain doubtful unsure hesitant
certainly definitely surely undoubtedly:possibly perhaps doubtfully
right correct accurate true proper correctly rightly:wrong incorrect false inaccurate untrue mistaken wrongly falsely
true real genuine authentic actual:false fake bogus counterfeit fictitious imaginary
truth fact:lie falsehood myth fiction
honest truthful sincere:dishonest deceitful lying false corrupt
trust believe confidence faith:distrust doubt mistrust suspicion disbelieve
safe secure harmless safely safety:dangerous unsafe risky hazardous harmful danger perilous threatened
healthy well fit:sick ill unhealthy unwell ailing diseased injured
health:illness disease sickness
ability capable able competence:inability disability incompetence incapable
alive living live survive survivor survival:dead die perish death deceased victim kill
life birth:death
born bear:die dead perish
kill murder:save spare rescue revive
injured wounded hurt affected harmed:unhurt unharmed uninjured unscathed unaffected
happy glad joyful cheerful delighted pleased happiness joy delight:sad unhappy miserable angry gloomy upset sadness sorrow anger grief
love adore like enjoy admire:hate dislike detest loathe despise resent
popular beloved liked favorite favourite:unpopular hated disliked
praise applaud commend laud welcome compliment hail commendation:criticize criticise condemn blame denounce criticism rebuke slam censure
welcome greet invite:reject shun exclude snub
invite:disinvite exclude
friend ally partner friendly allied supporter:enemy foe rival opponent adversary hostile
friendly warm cordial kind:hostile unfriendly cold cruel
kind gentle caring:cruel brutal harsh unkind
peace peaceful truce ceasefire calm:war conflict fighting violence violent hostilities unrest
calm quiet tranquil peaceful:stormy turbulent agitated restless chaotic
quiet silent silence:loud noisy noise chatty talkative vocal
talk speak chat converse sing shout:silent mute quiet listen
order discipline:disorder chaos mess
simple easy straightforward basic simplistic plain:complex complicated difficult elaborate sophisticated intricate
easy effortless simple easily:difficult hard tough challenging demanding
easier easiest simplest:harder hardest toughest
possible feasible likely probable achievable:impossible unlikely infeasible improbable unthinkable
clear obvious evident plain:unclear obscure vague ambiguous confusing
known familiar famous renowned well-known:unknown unfamiliar obscure anonymous
visible apparent:invisible hidden
reveal disclose expose show uncover unveil unmask:hide conceal cover mask withhold suppress
show display exhibit:hide conceal
appear emerge surface arise:disappear vanish fade
discover find notice detect spot observe:overlook miss lose ignore
find locate recover:lose misplace
identify recognize recognise:misidentify misinterpret confuse
understand grasp comprehend:misunderstand misinterpret
remember recall recollect:forget
remind:forget
obey comply observe follow conform respect meet fulfil fulfill satisfy:disobey defy violate breach break flout ignore
comply compliance:defy defiance
confirm verify affirm acknowledge admit:deny refute contradict dispute disprove negate
admit confess acknowledge concede:deny
admit accept enroll hire:expel reject exclude dismiss ban
hire employ recruit appoint engage:fire dismiss sack discharge
appoint elect install name:dismiss remove oust depose unseat
elect choose select pick chosen selected:reject unselected
attract draw:repel repulse
push:pull
open opened unlock:close shut closed locked lock seal
connect link join attach unite unify combine together united:separate disconnect divide detach split sever separately apart divided
together jointly collectively:separately apart alone individually
unity union unification unified:division split separation
include inclusion integration:isolation segregation exclusion
integrate:segregate isolate
fasten tie bind:unfasten untie loosen release
gather collect assemble:disperse scatter distribute
accumulate save hoard:spend squander waste
expand extend enlarge inflate:contract shrink compress deflate reduce
inflation:deflation
produce generate output:consume use
supply:demand
feed:starve
eat:fast starve
hungry starving:full fed
thirsty dry:wet
wet damp moist soaked:dry arid
rainy cloudy stormy overcast:sunny clear dry
rain flood:drought
hot warm heat warmth warmer:cold cool chilly freezing cooler frigid
heat warm:cool chill freeze
freeze:melt thaw
bright light sunny brilliant:dark dim gloomy
light illuminate:darken
day daytime:night nighttime
morning dawn:evening dusk
sunrise:sunset
summer:winter
spring:autumn fall
white:black
clean pure tidy:dirty filthy polluted contaminated messy
sharp:blunt dull
smooth even:rough uneven
hard solid firm:soft liquid
tight:loose
straight:crooked curved bent
fast quick rapid swift quickly rapidly swiftly speedy:slow slowly gradual gradually sluggish
sudden abrupt suddenly:gradual gradually
immediate instant immediately instantly:delayed eventually eventual gradual
stable steady balanced constant stability unchanged:unstable volatile unsteady shaky variable instability changed fluctuating unbalanced
fixed constant:variable flexible changing
change alter:maintain preserve keep
keep retain maintain hold preserve:lose abandon discard drop surrender
achieve attain reach accomplish:fail miss abandon surrender
exceed surpass outperform top beat:underperform trail lag miss
exceed above:below
pass:fail
attend present attendance:absent miss skip absence
active busy:inactive idle passive dormant
work:rest retire idle
awake wake:asleep sleep
sit lie stand rest sleep still immobile motionless stationary stop:walk run jump move swim climb fly ride march race dance hike wade hang
sit lie:stand
stand:kneel fall
fall:ride
catch:miss drop throw
load:unload
dress clothed dressed wear:undress naked nude
naked nude bare:clothed dressed wear
male man men masculine:female woman women feminine
human people:animal
master boss employer:servant employee
employer:employee worker
teacher:student pupil
teach:learn
parent:child
husband:wife
landlord:tenant
doctor:patient
buyer customer consumer client:seller vendor supplier provider
host:guest
speaker:listener audience
author writer:reader
producer:consumer
ruler:subject
hero:villain
expert professional experienced veteran seasoned skilled:amateur novice beginner inexperienced unskilled
smart intelligent clever wise:stupid foolish dumb unwise
brave courageous bold:cowardly timid fearful afraid
audacious ambitious bold daring:modest timid cautious unambitious
properly well adequately:poorly badly inadequately improperly
careful cautious prudent carefully:careless reckless rash carelessly
generous:stingy greedy mean
humble modest:arrogant proud
proud pride:ashamed shame
polite civil courteous:rude impolite
patient:impatient
serious grave:trivial light joking
emotional passionate enthusiastic excited:indifferent calm apathetic unemotional detached
enthusiasm interest:indifference apathy boredom
interesting fascinating exciting:boring dull tedious uninteresting
convincing persuasive influential compelling:unconvincing unpersuasive weak
beautiful pretty attractive handsome:ugly unattractive hideous
tame domestic domesticated:wild untamed feral
natural:artificial synthetic man-made unnatural
organic:inorganic synthetic
raw:cooked processed
military:civilian
civilian:soldier combatant
armed:unarmed
democratic democracy:authoritarian dictatorship undemocratic autocratic
liberal progressive left-wing:conservative right-wing
republican:democrat
secular:religious
sacred holy:profane secular
voluntary optional voluntarily:mandatory compulsory obligatory required involuntary forced
optional:required mandatory compulsory
freedom liberty independence:slavery captivity oppression dependence
independent autonomous:dependent
direct directly:indirect indirectly
formal official:informal unofficial
explicit:implicit
theory theoretical:practice practical
abstract:concrete
physical:mental spiritual virtual
manual:automatic
analog:digital
quantity:quality
question ask:answer reply
answer reply respond:ignore ask
attentive listen heed notice:ignore neglect disregard
care tend:neglect abandon ignore
face confront:dodge avoid evade escape
pursue chase follow:flee escape avoid shun
advantage benefit strength merit upside pro:disadvantage drawback weakness downside con
reward:punishment penalty
punish:reward pardon forgive
forgive:punish blame
honor honour:disgrace dishonor shame
loyal faithful:disloyal unfaithful treacherous
fair just impartial equal:unfair unjust biased partial
justice:injustice
equality:inequality
majority:minority
odd:even
pre:post
pro:anti
plus:minus
vertical:horizontal
forward forwards:backward backwards
clockwise:counterclockwise
rough approximate approximately roughly:exact exactly precise precisely
precise accurate exact precision:imprecise inaccurate vague imprecision
perfect flawless:flawed imperfect faulty defective
intact undamaged:damaged broken destroyed
occupied inhabited:vacant uninhabited empty deserted
paid pay:unpaid withhold owe
available:unavailable
relevant:irrelevant
necessary essential vital needed:unnecessary needless superfluous dispensable
useful:useless
effective efficient:ineffective inefficient
optimal ideal:suboptimal
functional working operational:dysfunctional broken
logical rational reasonable:illogical irrational unreasonable absurd
conscious aware:unconscious unaware
willing eager ready:unwilling reluctant
ready prepared:unready unprepared
prepare:abandon neglect
lucky fortunate:unlucky unfortunate
virtue:vice
tragedy:comedy
tragic:comic
flow:stoppage
strike:settle
promise:threaten
praise:insult
respect admire:disrespect despise insult
war:peace
attack:retreat
invade occupy:withdraw liberate
offer propose:withdraw
ascend:descend
float:sink
land:takeoff
inhale:exhale
hire:lay
merge:split
stolen steal:return returned
accident accidental accidentally:deliberate intentional intentionally deliberately
border edge margin:center centre
ceiling:floor
heaven:hell
horizontal:vertical
parallel:perpendicular
vague:specific
`
  .trim()
  .split('\n')
  .join(';');
