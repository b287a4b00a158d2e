/**
 * English words that writers exchange for each other and that WordNet keeps apart, a group a line, base forms. Nothing
 * here is a shade of judgement (that is loaded wording) or of certainty (that is modality).
 */
export const englishNear = `
reporter journalist correspondent columnist newsman
mostly mainly largely chiefly primarily predominantly
conventional traditional
prison jail penitentiary
talk negotiation discussion dialogue dialog
job post position
home household house residence dwelling
ship vessel boat
employee worker staff staffer personnel workforce
company firm business corporation enterprise group
factory plant works
cut axe slash trim
lawmaker legislator parliamentarian deputy mp
truce ceasefire cease-fire armistice
blaze fire inferno
crash accident collision wreck
protester demonstrator marcher
rally protest demonstration march
blast explosion detonation
insurgent rebel guerrilla
policeman officer cop police
student pupil
car vehicle automobile
highway motorway expressway freeway
road street
movie film picture
autumn fall
holiday vacation
petrol gasoline
lorry truck
apartment flat
elevator lift
immediately instantly promptly
immediate urgent prompt
involvement engagement participation
conversation discourse
link tie relation bond connection
country nation state
aim goal target objective purpose
plan proposal scheme blueprint
meeting summit gathering session assembly
deal agreement accord pact treaty settlement
law legislation act statute
verdict ruling judgment judgement decision
poll survey
vote ballot
money cash fund funding
price cost rate
pay salary wage
labourer laborer worker
border frontier
troop soldier force military army
weapon arms arm weaponry
plane aircraft jet airliner airplane aeroplane
town city municipality
region area province district zone
chief head leader boss director
spokesman spokesperson spokeswoman representative
official officer functionary
scientist researcher author
study research investigation paper article
inquiry enquiry investigation probe
illness disease sickness ailment
doctor physician medic
victim casualty
resident inhabitant citizen local villager
visitor tourist traveller traveler guest
customer client consumer buyer patron
predict forecast project anticipate expect foresee
happen occur
need require
use utilize employ
show demonstrate indicate reveal
try attempt seek endeavour endeavor strive
choose select pick
finish complete conclude
fix repair mend
remain stay
get obtain receive acquire
live reside dwell
strange weird odd freaky peculiar
whole entire
approximately roughly
restart resume
reopen resume
dispute conflict quarrel row
clash fighting battle combat skirmish
attack assault raid strike
arrest detain apprehend
kidnap abduct
resign quit
dismiss fire sack
suspect accused defendant
allege claim
award prize
damage harm injury
destroy wreck ruin
rescue save
search hunt
flee escape
ban prohibit outlaw
obtain gather collect
illegally unlawfully
number figure toll tally total
amount sum
size scale extent
crop harvest
drought dry
storm gale tempest
flood flooding deluge
heavy fierce intense
widespread extensive broad
increase growth expansion
percent percentage
share stake portion proportion
half midpoint
shop store outlet
market marketplace
trade commerce
tax levy duty
loan credit
bank lender
budget spending
debt liability
crisis emergency
measure step action
reason cause motive
result outcome consequence
effect impact influence
way manner method
problem issue matter
question query
answer reply response
offer propose
demand insist
plead appeal
promise pledge vow
threat danger risk
fear concern worry
hope expectation
view opinion
speech address
letter note message
paper document
newspaper daily
magazine journal
image picture photo photograph
footage video
web internet
phone telephone
email e-mail mail
programme program show
broadcast air transmit
song track
match game
team side squad
coach manager trainer
player footballer
fan supporter
win victory triumph
defeat loss
tournament competition contest
final decider
stadium arena ground
church cathedral chapel
priest clergyman cleric
school academy
teacher instructor
course class
child kid youngster
teenager adolescent youth
man guy
woman lady
baby infant
elderly aged senior
couple pair
wedding marriage
funeral burial
birthday anniversary
murder killing homicide
theft robbery
fraud deception cheating
jail imprison
trial case hearing
court tribunal
judge justice magistrate
lawyer attorney solicitor
witness bystander
evidence proof
clue lead
vaccine jab shot
virus pathogen
infection contagion
hospital clinic
drug medicine medication
patient case
test trial
scholar academic
discover find
launch start
rocket missile
satellite spacecraft
planet world
earth world globe
sea ocean
coast shore seaside
forest wood woodland
hill mountain
beach shore
animal creature beast
dog hound
species kind
farmer grower
food meal
water liquid
fuel gas
energy power electricity
oil crude petroleum
mine pit
bridge crossing
railway railroad rail
train locomotive
driver motorist
passenger traveller traveler
flight trip journey
tour trip
airport airfield
port harbour harbor
tower skyscraper
centre center middle
edge verge brink
remote isolated
main central
former previous ex
current present existing
latest newest
annual yearly
daily everyday
certain particular specific
various different several
additional extra further
entirely completely totally
significantly substantially considerably
quickly rapidly swiftly fast
slowly gradually
recently lately
currently presently
apparently seemingly
particularly especially
usually generally normally
extremely highly very
`
  .trim()
  .split('\n')
  .join(';');
