/** Words before a name, and nouns for somebody, that say whether a woman or a man is meant. */
export const SEX_WORDS = `
# source: own list, honorifics of the languages that news in English keeps
female: aunt begum bibi businesswoman chairwoman dame daughter daw doña girl grandmother headmistress lady ma'am madam madame midwife miss mother mrs ms policewoman princess puan queen schoolgirl señora sister spokeswoman widow wife woman
male: bapak boy brother businessman chairman duke father fireman gentleman grandfather headmaster husband king ko lord man monk mr policeman prince schoolboy señor sir son spokesman uncle widower
`;

/** Given names in `-a` that men have; most others in `-a` are women's wherever names show it at all. */
export const MENS_NAMES_IN_A = `
# source: own list
abdulla
andrea
attila
babajida
barka
danila
ezra
garcia
ilya
isa
joshua
juma
kamara
luca
luka
misha
moussa
musa
mustafa
nikita
nikola
sasha
vanja
yahya
zakaria
`;
