/**
 * Verbs by which something changes hands or is promised, with all their forms (lemma first) and the frames they take beside `give X to
 * Y`: `double` (give Y X), `with` (present Y with X), `into` (deposit X with Y); `get` turns giver
 * and recipient round; `weak` verbs are said of much that is no gift.
 */
export const TRANSFER_VERBS = `
# source: own list
allocate allocates allocating allocated: double
allot allots allotting allotted: double
assign assigns assigning assigned: double weak
award awards awarding awarded: double with
bequeath bequeaths bequeathing bequeathed: double
bestow bestows bestowing bestowed: to
bring brings bringing brought: double weak
compensate compensates compensating compensated: with
contribute contributes contributing contributed: to
deliver delivers delivering delivered: to weak
deposit deposits depositing deposited: into
direct directs directing directed: to weak
disburse disburses disbursing disbursed: to
dispatch dispatches dispatching dispatched: to
distribute distributes distributing distributed: to
donate donates donating donated: to
earmark earmarks earmarking earmarked: to
encourage encourages encouraging encouraged: with
endow endows endowing endowed: with
get gets getting got gotten: get
gift gifts gifting gifted: double with
give gives giving gave given: double
grant grants granting granted: double
hand hands handing handed: double
issue issues issuing issued: with weak
leave leaves leaving left: double weak
lend lends lending lent: double weak
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
remit remits remitting remitted: double
render renders rendering rendered: to weak
repay repays repaying repaid: double
reward rewards rewarding rewarded: with
send sends sending sent: double
supply supplies supplying supplied: double with weak
transfer transfers transferring transferred: double
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
