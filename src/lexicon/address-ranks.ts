/**
 * Ranks and forms that a person is addressed by, and what each does to the words beside it: `word: marks`.
 * `apart`: a title of its own behind any post (`Principal [Prof] Pretorius`); `ungraded`: so too, but not behind a rank (`Deputy [Leader]`).
 * `armed`: takes no body from the post beside it. `address`: no role, unless of a named body. `name`: no part of the name behind it;
 * `alone`: even where that is one word. `given`: as often a given name (`Attorney [Dean] Marshall`).
 */
export const ADDRESS_RANKS = `
# source: own list: ranks of armies, churches, courts and crowns
academician: apart
admiral: armed
archbishop: name
ayatollah: apart name alone
bishop: name given
brig: apart
brigadier: name alone
brother: address
capt: apart
captain: ungraded armed name alone
cardinal: name alone
chief: address name
col: apart
colonel: ungraded armed name alone
commander: name alone
comrade: apart address
deacon: name
dean: given
doctor: ungraded address
dr: apart address name
duke: given
earl: given
emir: name given
emperor: name
general: ungraded armed name
imam: name alone
judge: ungraded name alone
justice: name
king: name given
lama: name
leader: ungraded
lieutenant: armed name alone
lt: apart
maj: apart
major: ungraded armed name
marshal: given
master: name
maulana: apart name alone
md: given
metropolitan: name
mp: apart
mps: apart
mufti: name
pastor: name
patriarch: name
pope: name alone
prince: address name given
princess: address name
prof: apart
professor: ungraded
queen: name
rabbi: name alone
rev: apart
reverend: apart
sen: apart
senator: apart
sergeant: armed name alone
shaikh: apart
sheikh: apart name
sister: address
sultan: name given
`;
