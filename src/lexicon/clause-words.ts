/** Closed-class words that show where clauses and phrases begin and what governs what. */
export const PREPOSITIONS = `
# source: English grammar
above
across
after
against
along
amid
among
around
as
at
before
behind
between
beyond
by
concerning
despite
during
for
from
in
inside
into
like
near
of
off
on
onto
outside
over
per
regarding
since
through
throughout
till
to
toward
towards
under
until
upon
via
with
within
without
`;

export const DETERMINERS = `
# source: English grammar
a
all
an
any
both
each
every
her
his
its
my
our
said
same
some
such
that
the
their
these
this
those
your
`;

/** Words that begin another clause; what stands behind them is not the verb's own. */
export const CLAUSE_WORDS = `
# source: English grammar
although
because
but
if
so
that
though
unless
when
where
whereas
which
while
who
whom
whose
`;

/** Auxiliaries by what they say of the verb behind them. */
export const AUXILIARIES = `
# source: English grammar
am be
are be
be be
been be
being be
can maybe
could maybe
did do
didn't not
do do
does do
doesn't not
don't not
had have
hadn't not
has have
hasn't not
have have
haven't not
having have
is be
isn't not
may maybe
might maybe
must will
never not
not not
shall will
should maybe
was be
wasn't not
were be
weren't not
will will
won't not
would will
wouldn't not
`;

/** Adverbs without -ly that stand between subject and verb. */
export const VERB_ADVERBS = `
# source: own list
afterwards
again
already
also
always
each
earlier
even
ever
first
further
instead
just
later
likewise
meanwhile
now
often
once
since
sometimes
soon
still
then
thereafter
thereby
therefore
thus
today
together
too
twice
yesterday
`;

/** Words with which `to` means no recipient: `[according] to`, `[thanks] to`. */
export const NOT_RECIPIENT = `
# source: own list
according
addition
appeal
belonging
close
compared
due
next
owing
prior
related
relation
relative
response
said
thanks
told
up
visit
`;
