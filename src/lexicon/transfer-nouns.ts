/** What stands before a sum or for it: `a cheque for [AZN 500]`, `material assistance of`, `the said amount was deposited`. */
export const MONEY_NOUNS = `
# source: own list
aid
allowance
amount
assistance
award
bonus
bonuses
card
cards
cash
certificate
certificates
check
checks
cheque
cheques
compensation
contribution
contributions
donation
donations
dues
envelope
equipment
fine
fund
funds
gift
gifts
goods
grant
grants
gratia
help
indemnity
item
items
loan
medicine
medicines
money
package
packages
parcel
parcels
payment
payments
pension
present
presents
prize
proceeds
property
relief
reward
scholarship
stipend
stipends
subsidy
sum
sums
supplies
support
total
tranche
transfer
voucher
vouchers
`;

/** What a body holds its money in: what goes to the account of the union goes to the union. */
export const CONTAINER_NOUNS = `
# source: own list
account
accounts
administration
balance
brothers
budget
cashbox
clinic
coffers
colleagues
collective
comrades
delegation
disposal
estate
expense
friends
fund
funds
headquarters
hospital
kitty
leadership
management
means
name
needs
office
representative
representatives
reserve
reserves
resources
secretariat
sisters
team
treasury
`;

/** Those by whom a body gives: `by [branches] of X`. */
export const GIVING_PARTS = `
# source: own list
activists
branch
branches
chapter
chapters
employees
members
staff
volunteers
workers
`;

/** Where in its house a body gets what it is given: `to the eye [department] of X`. */
export const HOUSE_PARTS = `
# source: own list
canteen
clinic
department
departments
kitchen
laboratory
library
office
unit
ward
wards
wing
`;

/** Words between the given as a whole and its parts: `the items [comprised] 20 beds`. */
export const PART_VERBS = `
# source: own list
comprise
comprised
comprises
comprising
contained
contains
include
included
includes
including
`;

/** Things that are given where no amount says how many. */
export const GIFT_THINGS = `
# source: own list
accordion
ambulance
apartment
badge
ball
basket
bell
bicycle
boat
book
bouquet
bracelet
bus
calf
camera
car
carpet
chapan
clock
clothing
coal
computer
cow
cradle
dagger
dictionary
drum
engine
firewood
flag
flat
flour
flower
food
fuel
furniture
generator
gift
goat
guitar
hay
heater
helicopter
horn
horse
house
icon
instrument
kalpak
kit
lamb
laptop
machine
mattress
medicine
minibus
model
motorcycle
mug
oil
ornament
painting
phone
photograph
piano
picture
plaque
plot
portrait
present
printer
projector
pump
ram
refrigerator
robe
rug
samovar
saz
scarf
sculpture
set
shawl
sheep
shield
souvenir
stationery
statuette
stove
sword
tablet
telephone
television
tent
tractor
trailer
tray
truck
uniform
van
vase
vehicle
violin
watch
water
wheelchair
yurt
`;

/**
 * Nouns of giving, in the singular: `a donation of 500 dollars from X to Y`; behind a colon `fine` (what stands behind `on` pays)
 * and `pact` (one of the two that sign it pays the other).
 */
export const GIVING_NOUNS = `
# source: own list
agreement: pact
aid
allowance
assistance
award
bequest
bonus
cheque
compensation
contract: pact
contribution
credit
damages
disbursement
dividend
donation
endowment
fee: pact
financing
fine: fine
fund
funding
gift
grant
indemnity
installment
instalment
investment
legacy
loan
memorandum: pact
payment
penalty: fine
pledge
prize
reward
scholarship
settlement: pact
sponsorship
stipend
subsidy
support
tranche
`;

/** Words by which the subject gives what the noun says: `[announced] a donation to Y`, `[signed] a grant agreement with Y`. */
export const GIVING_SUPPORTS = `
# source: own list
add
added
adds
agreed
announce
announced
announces
approved
confirmed
extended
launched
made
offered
pledged
promised
provided
signed
unveiled
`;

/** Words by which the subject gets it: `[secured] a grant from X`, `thanks to`, `with`. */
export const GETTING_SUPPORTS = `
# source: own list
accepted
attracted
awarded
beneficiary
benefited
benefits
got
obtained
receive
received
receives
recipient
secured
secures
thanked
thanks
through
using
welcomed
welcomes
with
won
`;

/** Words in the names of those that lend and grant: of the two that sign a loan agreement the one so called gives. */
export const DONOR_WORDS = `
# source: own list
adb
afd
agency
aid
bank
cooperation
donors
ebrd
eib
endowment
foundation
fund
giz
ifc
imf
jica
kfw
koica
norad
sida
tika
usaid
`;

/** What is counted and said to be given, sent or presented, but changes no hands: `presented 3 [proposals]`. */
export const NOT_GIVEN_THINGS = `
# source: own list
agreement
appeal
article
bill
complaint
concert
contract
course
day
event
exam
game
goal
hour
idea
inspection
interview
invitation
job
lecture
lesson
letter
licence
license
match
measure
meeting
message
minute
month
notice
opinion
option
performance
permit
place
point
post
programme
project
proposal
question
recommendation
report
seat
seminar
service
session
signature
speech
statement
team
term
training
vacancy
visit
vote
warning
week
workshop
year
`;

/** Words that make a sum in brackets behind a name what that one gave: `[donors] were X (500 euros) and Y (300 euros)`. */
export const DONORS = `
# source: own list
backers
co-financed
co-funded
contributions
contributors
donations
donor
donors
financed
funded
funders
sponsor
sponsored
sponsors
`;
