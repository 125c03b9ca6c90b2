/** Words by which a body decides to give: `made a [decision] to allocate`, `[voted] to send`. */
export const DECISION_WORDS = `
# source: own list
approved
decided
decides
decision
decisions
decree
deemed
resolution
resolved
ruled
ruling
vote
voted
`;

/** Words by which somebody makes another pay: `[ordered] the company to pay`, `was [sentenced] to pay`. */
export const ORDER_WORDS = `
# source: own list
bound
commanded
compelled
compelling
condemned
directed
forced
forcing
imposed
instructed
instructing
obligated
obligating
obliged
obliges
obliging
ordered
ordering
orders
required
requires
requiring
ruled
sentenced
told
`;

/** Words behind which a giving is only wished for, or not done: `[asked] the company to pay`, `[refused] to pay`. */
export const WISH_WORDS = `
# source: own list
asked
asking
asks
attempt
attempted
call
called
calling
calls
consider
considering
declined
declines
demand
demanded
demanding
demands
denied
denies
deny
failed
failing
fails
failure
forgot
hope
hopes
inability
invited
needs
neglected
owed
propose
proposed
proposes
refusal
refused
refuses
refusing
request
requested
requests
seek
seeking
seeks
sought
threatened
tried
unable
unwilling
urge
urged
urges
urging
want
wanted
wants
`;

/** Verbs of a purpose behind `to`: `gave 5,000 euros [to repair] the roof`. */
export const PURPOSE_VERBS = `
# source: own list
alleviate
assist
boost
build
buy
complete
construct
continue
cover
create
develop
eliminate
encourage
ensure
equip
establish
expand
finance
finish
fund
furnish
help
implement
improve
install
introduce
keep
launch
maintain
mark
meet
modernise
modernize
offset
organise
organize
overcome
pay
prepare
print
procure
promote
protect
purchase
rebuild
renew
renovate
repair
replace
rescue
restore
run
save
set
settle
stock
strengthen
support
treat
upgrade
use
`;

/** Decisions as nouns, behind which the body stands that took them: `by [decision] of the Council`. */
export const DECISION_NOUNS = `
# source: own list
decision
decisions
decree
initiative
instruction
instructions
judgment
order
orders
resolution
resolutions
ruling
verdict
`;

/** Participles of those that only decide on money: `500 manat [allocated] by the Council`. */
export const AWARDING_VERBS = `
# source: own list
adopted
agreed
allocated
allotted
approved
assigned
authorised
authorized
decided
determined
earmarked
granted
sanctioned
`;
