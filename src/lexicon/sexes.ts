/** Forms of address, words for kin and nouns for somebody that say whether a woman or a man is meant, a line `sex kind: words`; a chairman may be either. */
export const SEX_WORDS = `
# source: own list, honorifics of the languages that news in English keeps
female address: baroness begum bibi dame daw doña frau lady ma'am madam madame miss mme mrs ms puan señora señorita signora sra
female kin: aunt daughter granddaughter grandmother mother niece sister stepmother widow wife
female noun: businesswoman chairwoman girl headmistress midwife policewoman princess queen schoolgirl spokeswoman woman
male address: bapak bey don herr ko lord monsieur mr señor signor sir
male kin: brother father grandfather grandson husband nephew son stepfather uncle widower
male noun: boy businessman duke fireman gentleman headmaster king man monk policeman prince schoolboy spokesman
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
