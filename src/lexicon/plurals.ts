/** Plurals that no rule undoes: `plural singular`. A word that is its own plural stands twice. */
export const IRREGULAR_PLURALS = `
# source: English grammar, own list
aircraft aircraft
alumni alumnus
analyses analysis
atlases atlas
axes axe
bases basis
bison bison
bonuses bonus
brownies brownie
buses bus
cactuses cactus
calories calorie
calves calf
campuses campus
canoes canoe
canvases canvas
cattle cattle
censuses census
children child
choruses chorus
collies collie
cookies cookie
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
hoes hoe
hoodies hoodie
hooves hoof
horseshoes horseshoe
housewives housewife
indices index
irises iris
kilos kilo
knives knife
leaves leaf
lenses lens
lives life
livestock livestock
loaves loaf
matrices matrix
memoranda memorandum
men man
menfolk man
mice mouse
midwives midwife
minibuses minibus
movies movie
oboes oboe
octopuses octopus
omnibuses omnibus
oxen ox
people person
personnel personnel
persons person
phenomena phenomenon
police police
poultry poultry
prairies prairie
quizzes quiz
rookies rookie
schoolchildren schoolchild
selfies selfie
servicewomen servicewoman
sheep sheep
shelves shelf
shoes shoe
snowshoes snowshoe
staff staff
statuses status
stimuli stimulus
teeth tooth
theses thesis
thieves thief
toes toe
trolleybuses trolleybus
viruses virus
walruses walrus
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
