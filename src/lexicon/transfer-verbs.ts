/**
 * Verbs by which something changes hands or is promised, with all their forms (lemma first) and the frames they take beside `give X to
 * Y`: `double` (give Y X), `with` (present Y with X), `into` (deposit X with Y), `for` (approve X for Y), `go` (X goes to Y),
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
award awards awarding awarded: double with
bequeath bequeaths bequeathing bequeathed: double
bestow bestows bestowing bestowed: to
bring brings bringing brought: double weak
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
grant grants granting granted: double
hand hands handing handed: double
help helps helping helped: with only
issue issues issuing issued: with weak
leave leaves leaving left: double weak
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
win wins winning won: get
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
