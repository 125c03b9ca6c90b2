/** Words that give a body away by the place of its name in the sentence, whatever the name looks like. */

/** What bodies do: behind `, which` or as the verb of a name that is no person's. */
export const BODY_DEEDS = `
# source: own list: business, labour and local news
accommodates
administers
advises
bakes
brews
builds
buys
campaigns
collects
coordinates
cultivates
cuts
dealt
delivers
deploys
designs
develops
distributes
employs
exports
feeds
finances
funds
grows
houses
imports
insures
intends
invests
issues
leases
lends
lent
looks after
makes
manages
manufactures
operates
organises
organizes
owns
packs
pays
processes
produces
provides
publishes
recruits
refines
rents
represents
runs
sells
ships
supplies
supports
teaches
trades
trains
transports
treats
turns
unites
welcomes
`;

/** Those who belong to a body, before \`of\` and the like. */
export const BODY_PEOPLE = `
# source: own list: labour, sports and local news
apprentices
cleaners
coaches
conductors
cooks
crew
crews
customers
dockers
drivers
employees
ex-employees
experts
faculty
fans
firefighters
footballers
guards
inspectors
journalists
managers
mechanics
miners
musicians
nurses
operators
passengers
pensioners
pilots
players
pupils
shareholders
singers
specialists
staff
subscribers
technicians
trainees
trustees
veterans
volunteers
weavers
welders
workers
workforce
`;

/** Last words of names that only bodies bear: plural people and beasts of clubs and self-help groups, kinds of school and house. */
export const BODY_ENDS = `
# source: own list: what clubs, teams and self-help groups of all continents call their people, kinds of school and house
alumni
anglers
archers
artisans
bakers
beekeepers
bowlers
brewers
brothers
builders
bulls
carers
charities
climbers
conservatoire
conservatory
cruises
cyclists
dancers
distillers
divers
doctors
dragons
eagles
elders
falcons
farmers
fathers
first nation
fishermen
friends
gardeners
girls
gladiators
grammar
growers
guides
hawks
help line
helpers
helpline
hunters
jaguars
juniors
knights
leopards
lions
mariners
midwives
mothers
neighbors
neighbours
nurses
old boys
old girls
old pupils
old students
panthers
pensioners
pirates
players
potters
primary
producers
raiders
ramblers
rangers
readers
recruitment
rescue
riders
rovers
rowers
runners
sacco
saccos
sailors
scholars
scouts
seniors
sharks
singers
sisters
skaters
spartans
spinners
swimmers
teachers
tigers
titans
veterans
vikings
volunteers
walkers
wanderers
warriors
watch
weavers
widows
wolves
women
writers
`;

/** Verbs with a body for their object: \`she heads [Teva Oru]\`. */
export const BODY_LEADS = `
# source: own list
captains
chairs
co-founded
coaches
directs
edits
heads
manages
`;

/** Sports with a body for each country, called by both. */
export const NATIONAL_SPORTS = `
# source: own list: names of national and world sports bodies
aquatics
archery
athletics
badminton
baseball
basketball
bowls
boxing
canoeing
chess
climbing
cricket
curling
cycling
diving
equestrian
fencing
floorball
football
golf
gymnastics
handball
hockey
judo
lacrosse
netball
orienteering
paddle
padel
parasport
petanque
rowing
rugby
sailing
shooting
skating
skiing
snooker
snowsports
softball
squash
surfing
swimming
taekwondo
tennis
triathlon
volleyball
weightlifting
wrestling
`;

/** Public tasks with a body for each country, called by both. */
export const NATIONAL_FIELDS = `
# source: own list: names of public bodies in English-speaking countries
agriculture
consumers
corrections
creative
disability
education
elections
employment
engineers
environment
farmers
fisheries
forestry
health
heritage
homes
housing
immigration
infrastructure
innovation
invest
irrigation
library
maritime
media
mediation
nuclear
parks
ports
prisons
rail
roads
safe
safety
science
screen
sport
sports
statistics
stats
tourism
trade
transport
volunteering
water
wool
`;

/** Words with a link that lead to bodies more than to places and persons: \`studied at\`, \`obtained from\`. */
export const BODY_DEALINGS = `
# source: own list: business, labour, school and charity news; word and link
accepted by
according to
acquired by
admitted to
agreement with
analyst at
appeal on
applied to
appointed by
appointed to
audited by
awarded by
backed by
banned by
behalf of
belongs to
bought by
bought from
broadcast by
broadcast on
career at
claim against
collected by
collected for
commissioned by
complaint against
complaint by
complaint to
confirmed by
contract with
customer of
customers of
data from
deal with
debt to
delivered by
delivered to
dismissed by
dispute with
donated by
donated to
donation from
donation to
educated at
elected to
employed at
employed by
figures from
financed by
fine on
fined by
funded by
funding from
funds from
gift from
gift to
given by
grant from
grant to
grants from
hired by
issued by
job at
job with
lawsuit against
leased from
lent by
licensed by
listed on
loan from
loans from
manager at
member of
members of
money from
obtained from
offered by
ordered by
organised by
organized by
owed by
owed to
owned by
owner of
owners of
paid by
paid to
partnership with
payment from
payment to
played for
poached by
poached from
president of
printed by
produced by
project by
provided by
published by
published in
received from
recruited by
rented from
report by
report in
request from
reviewed by
run by
seen on
sent by
shares in
shop of
shops of
shown on
signed for
signed with
sold by
sponsored by
staff at
stake in
stolen from
strike at
studied at
study at
subscribers of
subsidy from
supplied by
survey by
taught at
thanks to
trained at
trained by
transferred from
transferred to
treated at
upheld by
work at
work for
worked at
worked for
working at
working for
works at
works for
wrote for
wrote in
wrote to
`;
