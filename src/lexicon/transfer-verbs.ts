/**
 * Verbs by which something changes hands or is promised, with all their forms (lemma first) and the frames they take beside `give X to
 * Y`: `double` (give Y X), `with` (present Y with X), `into` (deposit X with Y), `for` (approve X for Y), `against` (award X 500 against Y), `go` (X goes to Y),
 * `make` (make a donation of X), `only` (what is given stands behind `with` alone: support Y with X); `get` turns giver
 * and recipient round; `weak` verbs are said of much that is no gift.
 */
export const TRANSFER_VERBS = `
# source: own list
allocate allocates allocating allocated: double for
allot allots allotting allotted: double for
approve approves approving approved: for weak
assign assigns assigning assigned: double weak for
assist assists assisting assisted: with only
authorise authorises authorising authorised: for weak
authorize authorizes authorizing authorized: for weak
award awards awarding awarded: double with against
bequeath bequeaths bequeathing bequeathed: double
bestow bestows bestowing bestowed: to
bring brings bringing brought: double weak for
compensate compensates compensating compensated: with
contribute contributes contributing contributed: to
credit credits crediting credited: to
deliver delivers delivering delivered: to weak
deposit deposits depositing deposited: into
direct directs directing directed: to weak
disburse disburses disbursing disbursed: to
dispatch dispatches dispatching dispatched: to
distribute distributes distributing distributed: to
donate donates donating donated: to
earmark earmarks earmarking earmarked: to for
encourage encourages encouraging encouraged: with
endow endows endowing endowed: with
extend extends extending extended: double weak
forward forwards forwarding forwarded: to
get gets getting got gotten: get
gift gifts gifting gifted: double with
give gives giving gave given: double
go goes going went gone: go
grant grants granting granted: double against
hand hands handing handed: double
help helps helping helped: with only
issue issues issuing issued: with weak
leave leaves leaving left: double keep weak
lend lends lending lent: double weak
make makes making made: make
obtain obtains obtaining obtained: get
offer offers offering offered: double weak
pay pays paying paid: double
pledge pledges pledging pledged: double
present presents presenting presented: double with
promise promises promising promised: double weak
provide provides providing provided: double with weak
receive receives receiving received: get
refund refunds refunding refunded: double
reimburse reimburses reimbursing reimbursed: double with
release releases releasing released: to weak
remit remits remitting remitted: double
render renders rendering rendered: to weak
repay repays repaying repaid: double
reward rewards rewarding rewarded: with
send sends sending sent: double
ship ships shipping shipped: to
sponsor sponsors sponsoring sponsored: with only
subsidise subsidises subsidising subsidised: with only
subsidize subsidizes subsidizing subsidized: with only
supply supplies supplying supplied: double with weak
support supports supporting supported: with only
transfer transfers transferring transferred: double
transmit transmits transmitting transmitted: to
win wins winning won: get against
wire wires wiring wired: double
`;

/** Verbs of money that hand nothing over by themselves. */
export const MONEY_VERBS = `
# source: own list
collected
finance
financed
fund
funded
invest
invested
raised
spend
spent
`;

/**
 * Verbs of paying that are no giving, in the same form: `fine` (the object pays: fine X 500), `buy` (for money, to the one behind
 * `from`), `sell` (the other way round), `in` (invest X in Y), `raise` (collect for Y, or from Y), `costs` (bear the costs of X),
 * `keep` (leave X with Y), `join`, `move` (a player, for a fee), `at` (arrive at Y), `claim` (settle with Y for X), `again` (X adds 500: to the one who got the last gift); `money` (only sums); `+in` needs that particle behind it; `measured` has `of` before what is given (take delivery of 30 beds).
 */
export const PAYMENT_VERBS = `
# source: own list
accept accepts accepting accepted: get weak
acquire acquires acquiring acquired: buy
add adds adding added: again weak
advance advances advancing advanced: double weak
appropriate appropriates appropriating appropriated: for
arrive arrives arriving arrived: go at
bankroll bankrolls bankrolling bankrolled: with only
bear bears bearing bore borne: costs
borrow borrows borrowing borrowed: get
bribe bribes bribing bribed: with
buy buys buying bought: buy for weak
channel channels channelling channelled: to weak
chip chips chipping chipped: to with +in
clear clears clearing cleared: costs
collect collects collecting collected: get for raise
come comes coming came come: with only weak +forward +good +up
come comes coming came: go
commit commits committing committed: to for weak
confer confers conferring conferred: double
cough coughs coughing coughed: to +up
cover covers covering covered: costs
dedicate dedicates dedicating dedicated: money to weak
devote devotes devoting devoted: money to weak
dole doles doling doled: to +out
drop drops dropping dropped: at +off
enter enters entering entered: go
entrust entrusts entrusting entrusted: with
equip equips equipping equipped: with only
finance finances financing financed: with only
fine fines fining fined: fine
foot foots footing footed: costs
fork forks forking forked: double +out
fund funds funding funded: with only
furnish furnishes furnishing furnished: with only
gather gathers gathering gathered: get for raise
hit hits hitting hit: fine with
impose imposes imposing imposed: fine
inject injects injecting injected: to
invest invests investing invested: in
join joins joining joined: join
kick kicks kicking kicked: to +in
loan loans loaning loaned: double
mail mails mailing mailed: double
make makes making made: double +over
move moves moving moved: move
part parts parting parted: +with
pass passes passing passed: double weak
pass passes passing passed: double weak +on
penalise penalises penalising penalised: fine
penalize penalizes penalizing penalized: fine
pitch pitches pitching pitched: with +in
plough ploughs ploughing ploughed: in
plow plows plowing plowed: in
pocket pockets pocketing pocketed: get
pour pours pouring poured: in
pump pumps pumping pumped: in
purchase purchases purchasing purchased: buy for weak
put puts putting put: money to +forward +in +up
put puts putting put: money to weak
raise raises raising raised: get for raise
recapitalise recapitalises recapitalising recapitalised: with only
recapitalize recapitalizes recapitalizing recapitalized: with only
recover recovers recovering recovered: get weak
reserve reserves reserving reserved: for weak
return returns returning returned: double weak
sanction sanctions sanctioning sanctioned: for weak
secure secures securing secured: get
sell sells selling sold: sell
sentence sentences sentencing sentenced: fine
set sets setting set: for +aside
settle settles settling settled: buy claim +with
settle settles settling settled: costs
share shares sharing shared: into weak
shell shells shelling shelled: to +out
sign signs signing signed: buy
sign signs signing signed: double +over
slap slaps slapping slapped: fine with
step steps stepping stepped: with only weak +forward +in +up
stump stumps stumping stumped: to +up
take takes taking took taken: get measured +delivery +home +out
throw throws throwing threw thrown: double weak +in
turn turns turning turned: double +over
turn turns turning turned: with only weak +up
underwrite underwrites underwriting underwrote underwritten: with only
unload unloads unloading unloaded: weak
vote votes voting voted: double for weak
write writes writing wrote written: double weak
`;

/** Forms of these verbs that are nouns as well: a verb only right behind its subject. */
export const NOUNS_IN_S = `
# source: own list
advances
assigns
awards
bears
channels
commits
coughs
covers
credits
deposits
endows
extends
finances
fines
forks
forwards
funds
gifts
goes
grants
hands
helps
hits
issues
kicks
leaves
loans
moves
offers
passes
pledges
ploughs
plows
pockets
presents
promises
pumps
purchases
puts
raises
refunds
releases
returns
rewards
sanctions
sentences
sets
shares
shells
ships
signs
slaps
sponsors
steps
stumps
supplies
supports
takes
transfers
turns
wins
wires
`;

/** Verbs whose sum goes to nobody, though `to` or `from` somebody stands behind it: `[owes] 500 to Y`, `[demanded] 500 from Y`. */
export const NO_GIVING_VERBS = `
# source: own list
add
added
adding
adds
amount
amounted
amounts
announced
announces
ask
asked
asking
asks
attempted
await
awaited
awaits
been
being
blamed
broke
canceled
cancelled
cancels
carried
carries
charge
charged
charges
charging
claim
claimed
claiming
claims
compare
compared
compares
confiscated
cost
costing
costs
cut
cuts
cutting
deducted
deducting
deducts
demand
demanded
demanding
demands
deny
diverted
doubled
doubling
earning
embezzled
embezzling
estimated
estimates
exceed
exceeded
exceeds
expect
expected
expects
extorted
fall
fell
grew
grow
halved
hope
hoped
hopes
hoping
increase
increased
increases
increasing
launder
laundered
lose
loses
losing
lost
lowered
need
needed
needs
owe
owed
owes
owing
owns
point
pointed
points
propose
proposed
proposes
quoted
raise
raised
raises
raising
reach
reached
reaches
reduce
reduced
reducing
refuse
refused
refuses
reneged
requested
requesting
requests
rise
rose
said
save
saved
saves
seek
seeking
seeks
seized
seizing
siphoned
smuggled
sought
steal
stealing
stole
stolen
sued
suing
told
took
trimmed
trims
tripled
valued
values
want
wanted
wants
was
were
withdraw
withdrawing
withdraws
withdrew
withheld
worth
`;
