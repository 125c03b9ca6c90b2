/** Small words around amounts: what bounds them, how often they are paid, what ends a noun phrase. */

/** Words before an amount that bound it: `phrase = qualifier`. */
export const QUALIFIERS_BEFORE = `
# source: own list
a maximum of = up-to
a minimum of = at-least
a total of about = about
about = about
above = over
almost = about
an estimated = about
approximately = about
around = about
as many as = up-to
as much as = up-to
at least = at-least
at most = up-to
below = up-to
circa = about
close to = about
estimated = about
exceed = over
exceeded = over
exceeding = over
exceeds = over
fewer than = up-to
greater than = over
higher than = over
in excess of = over
less than = up-to
lower than = up-to
maximum = up-to
maximum of = up-to
minimum = at-least
minimum of = at-least
more than = over
near = about
nearly = about
no fewer than = at-least
no less than = at-least
no more than = up-to
not exceeding = up-to
not fewer than = at-least
not less than = at-least
not more than = up-to
over = over
roughly = about
some = about
starting from = at-least
under = up-to
up to = up-to
upwards of = over
well over = over
`;

/** Words after an amount that bound it. */
export const QUALIFIERS_AFTER = `
# source: own list
and above = at-least
and more = at-least
or above = at-least
or less = up-to
or more = at-least
or so = about
`;

/** How often an amount is paid, as it is written after it. */
export const PERIODS = `
# source: own list
/day = per-day
/hour = per-hour
/hr = per-hour
/month = per-month
/week = per-week
/year = per-year
a day = per-day
a month = per-month
a quarter = per-quarter
a week = per-week
a year = per-year
an hour = per-hour
annually = per-year
daily = per-day
each day = per-day
each month = per-month
each week = per-week
each year = per-year
every day = per-day
every month = per-month
every week = per-week
every year = per-year
hourly = per-hour
monthly = per-month
per annum = per-year
per day = per-day
per hour = per-hour
per month = per-month
per quarter = per-quarter
per week = per-week
per year = per-year
quarterly = per-quarter
weekly = per-week
yearly = per-year
`;

/** Words of change: `grew from 300 to 500` names two amounts, not a range. */
export const CHANGE_WORDS = `
# source: own list
adjusted
advanced
boost
boosted
brings
brought
bumped
change
changed
climb
climbed
climbing
climbs
crept
cut
cuts
cutting
decline
declined
declines
decrease
decreased
decreases
decreasing
dipped
doubled
doubling
down
drop
dropped
dropping
drops
eased
edged
expand
expanded
expanding
expands
fall
fallen
falling
falls
fell
goes
going
gone
grew
grow
growing
grown
grows
growth
halved
hike
hiked
improved
inched
increase
increased
increases
increasing
jump
jumped
jumps
lift
lifted
lifting
lifts
lower
lowered
lowering
lowers
moved
moves
multiplied
narrowed
plunged
pushed
pushes
pushing
quadrupled
raise
raised
raises
raising
reduce
reduced
reduces
reduction
revised
rise
risen
rises
rising
rose
sank
scaled
shrank
shrunk
slashed
slashing
slipped
slumped
soared
surged
surges
swelled
swung
taken
takes
took
trimmed
tripled
tumbled
up
upped
went
widened
`;

/** Words that end a noun phrase, beyond those that begin sentences: auxiliaries, particles and common past tenses. */
export const PHRASE_ENDS = `
# source: own list
added
agreed
amongst
announced
applied
arrived
asked
attended
be
became
been
began
called
came
chose
come
could
crossed
declared
demanded
died
drew
each
earned
emphasized
fell
felt
found
gave
get
go
got
gotten
grew
held
joined
kept
knew
lay
led
left
lived
lost
made
met
nor
noted
onto
ours
paid
participated
per
plus
ran
reached
received
remain
remained
returned
rose
said
sat
saw
sent
spent
spoke
stated
stood
stressed
take
than
theirs
told
took
until
up
versus
via
voted
walked
went
whose
won
worked
worth
wrote
`;
