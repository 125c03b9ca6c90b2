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
