/** Plurals that no rule undoes: `plural singular`. A word that is its own plural stands twice. */
export const IRREGULAR_PLURALS = `
# source: English grammar, own list
aircraft aircraft
alumni alumnus
analyses analysis
bases basis
bison bison
buses bus
calves calf
campuses campus
cattle cattle
children child
crew crew
crises crisis
criteria criterion
curricula curriculum
deer deer
employes employee
feet foot
fish fish
focuses focus
gases gas
geese goose
grandchildren grandchild
halves half
hooves hoof
housewives housewife
kilos kilo
knives knife
leaves leaf
lives life
livestock livestock
loaves loaf
memoranda memorandum
men man
menfolk man
mice mouse
midwives midwife
minibuses minibus
movies movie
omnibuses omnibus
oxen ox
people person
personnel personnel
persons person
phenomena phenomenon
police police
poultry poultry
quizzes quiz
schoolchildren schoolchild
servicewomen servicewoman
sheep sheep
shelves shelf
shoes shoe
staff staff
stimuli stimulus
teeth tooth
theses thesis
thieves thief
trolleybuses trolleybus
viruses virus
wives wife
wolves wolf
women woman
yen yen
youth youth
`;

/** Words in -s that are singular or no noun at all, beyond those in -ss, -us and -is. */
export const NOT_PLURALS = `
# source: own list
across
afterwards
always
arms
as
asbestos
athletics
besides
bias
canvas
christmas
customs
does
economics
electronics
gas
goes
gymnastics
has
headquarters
human-rights
its
logistics
mathematics
means
namely
news
nowadays
overseas
pants
perhaps
physics
politics
says
series
sometimes
species
sports
statistics
texas
towards
upstairs
us
versus
was
whereas
yes
`;
