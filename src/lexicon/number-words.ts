/** Number words with their values, and magnitudes with their power of ten. */
export const NUMBER_WORDS = `
# source: English cardinal numbers
eight 8
eighteen 18
eighty 80
eleven 11
fifteen 15
fifty 50
five 5
forty 40
four 4
fourteen 14
fourty 40
nine 9
nineteen 19
ninety 90
one 1
seven 7
seventeen 17
seventy 70
six 6
sixteen 16
sixty 60
ten 10
thirteen 13
thirty 30
three 3
twelve 12
twenty 20
two 2
zero 0
`;

/** Magnitudes that stand as words of their own, in the singular and plural, with their power of ten. */
export const MAGNITUDES = `
# source: English numerals, with those of India, Nepal and Indonesia, of European languages left as they were, and the short forms of the post-Soviet and financial press
arba 9
bil 9
bilhao 9
bilhoes 9
bilhão 9
bilhões 9
billion 9
billions 9
bln 9
bn 9
crore 7
crores 7
duizend 3
hiljada 3
hiljade 3
hiljadu 3
hundred 2
hundreds 2
juta 6
kharab 11
kharba 11
lac 5
lacs 5
lakh 5
lakhs 5
mijë 3
mil 6
milhao 6
milhoes 6
milhão 6
milhões 6
miliar 9
miliard 9
miliarda 9
miliarde 9
miliardi 9
miliardo 9
miliardy 9
miliardów 9
miliardů 9
milijard 9
milijarda 9
milijardai 9
milijarde 9
milijardi 9
milijardų 9
milijon 6
milijona 6
milijonai 6
milijonas 6
milijone 6
milijono 6
milijonov 6
milijonų 6
milijun 6
milijuna 6
milijuni 6
milioane 6
milion 6
miliona 6
milione 6
milioni 6
miliony 6
milionë 6
milionów 6
milionů 6
miliárd 9
milión 6
milióna 6
miliónov 6
milióny 6
milj 6
miljard 9
miljarder 9
miljardi 9
miljardia 9
miljardit 9
miljards 9
miljardus 9
miljoen 6
miljon 6
miljoner 6
miljoni 6
miljonit 6
miljonu 6
miljonus 6
miljoona 6
miljoonaa 6
milliard 9
milliarde 9
milliarden 9
milliarder 9
milliards 9
million 6
millionen 6
millioner 6
millions 6
milliárd 9
millió 6
milljarðar 9
milljón 6
milljónir 6
millon 6
millones 6
millón 6
milyar 9
milyon 6
ming 3
mio 6
mió 6
mld 9
mln 6
mlrd 9
mn 6
mrd 9
quadrillion 15
ribu 3
tausend 3
thous 3
thousand 3
thousands 3
ths 3
thsd 3
tis 3
tisoč 3
tisuća 3
tisuće 3
tisuću 3
tisíc 3
tisíce 3
tln 12
tn 12
triliun 12
trillion 12
trillions 12
trln 12
trn 12
tsd 3
tuhat 3
tuhatta 3
tusen 3
tusind 3
tusinde 3
tys 3
tysiąc 3
tysiące 3
tysięcy 3
tūkst 3
tūkstančių 3
tūkstoši 3
tūkstošu 3
þúsund 3
`;

/** Short magnitudes that only count glued to a figure (`2.5m`) or beside a currency (`$5 m`). */
export const SHORT_MAGNITUDES = `
# source: own list, after the financial press
arab 9
b 9
bi 9
cr 7
k 3
m 6
mi 6
mm 6
t 12
`;

/** Magnitudes that end in a point where they are abbreviated: `5 mln. manats`. */
export const POINTED_MAGNITUDES = `
# source: own list
bln
mil
milj
mio
mió
mld
mln
mlrd
mrd
thous
ths
thsd
tis
trln
tsd
tys
tūkst
`;

/** One-character fractions and their decimal value. */
export const FRACTIONS = `
# source: Unicode number forms with a finite decimal value
¼ 0.25
½ 0.5
¾ 0.75
⅕ 0.2
⅖ 0.4
⅗ 0.6
⅘ 0.8
⅛ 0.125
⅜ 0.375
⅝ 0.625
⅞ 0.875
`;

/** Words that begin a number by parting one: `half a million`, `a dozen` is one such, too. */
export const PART_WORDS = `
# source: own list
half
`;
