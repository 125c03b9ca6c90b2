/**
 * What stands in small letters inside names of bodies, by language: `tongues | links | endings`, the small words that tie parts of a
 * name, and what common words end in there that English ones hardly do. Languages that share them share a line.
 */
export const FOREIGN_SMALL_WORDS = `
# source: own list
ar, tg | al, fi, li, va, wa |
az, tr | ve, və |
bg, mk | i, na, po, s, v, za | ite, ska, ski, sko, skoto, stvo
ca | a, als, amb, d', de, del, dels, en, i, la, les, per | ció, dors
cs, sk | a, do, k, ku, na, nad, o, od, po, pod, pre, pri, pro, proti, při, s, so, sv, u, v, ve, vo, z, za, ze, zo | ceho, ckych, neho, nictva, nych, osti, ovna, ske, skeho, skej, sku, stva
cy | a, ar, i, y, yr |
da, no, sv | af, av, de, den, det, for, fra, från, för, i, med, mot, och, og, om, på, til, till, ved, vid | ende, kade, syke, unga, ære
de | am, an, auf, bei, beim, das, dem, den, der, des, für, gegen, im, ob, und, vom, von, zu, zum, zur | ischen, liche, lichen
el | kai, tis, ton, tou |
es | a, al, con, contra, de, del, e, el, en, la, las, los, para, por, sin, su, y | ada, adas, ado, ados, ario, arios, dad, dades, dores, eros, ica, icas, ico, icos, ista, istas, iva, ivo, osa, oso
et, fi | ja |
eu | eta |
fr | au, aux, avec, contre, d', de, des, du, en, et, l', la, le, les, par, pour, sans, sur, à | aire, aires, ais, ale, ales, aux, els, elle, elles, eurs, euses, ien, ienne, iennes, ique, iques, iste, istes
ga | agus, an, na |
hr, sl | i, in, iz, kod, na, o, ob, od, po, pod, pri, s, sa, sv, u, uz, v, z, za, zbog | acije, anja, ata, cev, cije, ega, enja, evcev, grada, ih, ije, ijo, ijske, ika, ikov, ima, inu, jev, jska, jske, kega, kih, kim, kog, lja, nih, nika, nja, nog, nost, oga, ova, ska, ske, ski, skih, sko, skog, skom, sku, stva, stvo, telja, teljev, uju, ura, vanje
hu | a, az, és |
hy | yev |
id | antara, bagi, dan, di, kepada, pada, untuk, yang |
is | fyrir, og, um, á, í |
it | a, ad, ai, al, alla, alle, col, con, contro, d', da, dal, dalla, degli, dei, del, dell', della, delle, dello, di, e, ed, fra, gli, i, il, in, la, le, nel, nella, per, su, sul, sulla, tra | ale, ali, ana, ani, ano, ari, aria, ario, ata, ati, ato, ese, esi, ica, iche, ici, ico, iera, ieri, ista, iste, isti, ità, iva, ivi, ivo, ori, osa, oso, rice, zione, zioni
lt | ir, už |
lv | par, un |
nl | aan, bij, de, den, der, en, het, in, op, te, ten, ter, tot, uit, van, voor |
ph | at, mga, na, ng, para, sa |
pl | dla, do, ds, i, im, imienia, na, nad, o, od, po, pod, przy, ul, w, we, z, za, ze, św | acji, ania, aniu, cja, cka, cki, ckie, cza, czej, czna, czy, czych, ego, enia, ich, iej, jum, nej, nych, owa, owe, owej, owy, owych, ska, ski, skich, skie, skiej, sko, stwa, wej, wia, zej
pt | a, ao, aos, as, com, contra, da, das, de, do, dos, e, em, na, nas, no, nos, o, os, para, pela, pelo, por, sem, à, às | ada, adas, ado, ados, ais, ario, dade, dades, dores, eiras, eiros, ica, icas, ico, icos, ista, istas, iva, ivo, osa, oso
ro | a, ai, al, ale, cu, de, din, fără, la, lui, pe, pentru, prin, în, și | cilor, eană, ească, elor, esc, iei, iilor, lor, nilor, rilor, ului
ru | dlya, do, i, imeni, na, o, po, pri, pry, s, ta, u, v, z, za | iv, nogo, noi, noy, nyi, nykh, oho, ov, ska, skaya, skiy, skogo, skoye, sky, stva, ykh
so | ee |
sq | dhe, e, i, me, në, për, së, te, të |
sw | cha, kwa, la, na, wa, ya, za |
uz | va |
`;
