/** Nouns for the divisions of a country that bodies and places are named after: `Hà Lam Province`, `Kelm City Council`. */
export const GROUNDS = `
# source: own list: kinds of administrative divisions as English news and translations name them (ISO 3166-2)
aimag
borough
city
county
district
governorate
municipality
oblast
prefecture
province
raion
rayon
region
state
territory
town
township
village
voivodeship
`;
