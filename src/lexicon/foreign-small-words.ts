/**
 * What stands in small letters inside names of bodies, by language: `tongues | links | endings`, the small words that tie parts of a
 * name, and what common words end in there that English ones hardly do. Languages that share them share a line.
 */
export const FOREIGN_SMALL_WORDS = `
# source: own list
ar, tg | al, fi, li, va, wa |
az, tr | ve, və |
bg, mk | i, na, po, s, v, za | ite, ska, ski, sko, skoto, stvo
ca | a, als, amb, d', de, del, dels, en, i, la, les, per | ció, ors, dors
cs, sk | a, do, k, ku, na, nad, o, od, po, pod, pre, pri, pro, proti, při, s, so, sv, u, v, ve, vo, z, za, ze, zo | ceho, ckych, neho, nictva, nych, osti, ovna, ske, skeho, sku, stva
cy | a, ar, i, y, yr |
da, no, sv | af, av, de, den, det, for, fra, från, för, i, med, mot, og, och, om, på, til, till, ved, vid | ede, ende, ers, kade, syke, unga, ære
de | am, an, auf, bei, beim, das, dem, den, der, des, für, gegen, im, ob, und, vom, von, zu, zum, zur | ischen, lichen, liche
el | kai, tis, ton, tou |
es | a, al, con, contra, de, del, e, el, en, la, las, los, para, por, sin, su, y | ada, adas, ado, ados, al, ales, ares, ario, arios, dad, dades, dores, eras, eros, ica, icas, ico, icos, iva, ivo, ista, istas, osa, oso
et, fi | ja |
eu | eta |
fr | au, aux, avec, contre, d', de, des, du, en, et, l', la, le, les, par, pour, sans, sur, à | aire, aires, ais, aise, aises, ale, ales, aux, ien, ienne, iennes, ique, iques, iste, istes, elle, elles, eurs, euses, oise
ga | agus, an, na |
hr | i, iz, kod, na, o, od, po, pod, pri, s, sa, sv, u, uz, za, zbog | aca, acije, ama, anja, ata, cije, enja, ike, ika, inu, ije, ijske, ima, ina, kog, kih, kim, nih, nika, nja, nog, oga, ova, ska, ski, skih, sko, skog, sku, stva, stvo, telja, uju, ura, ure, vanje
hu | a, az, és |
hy | yev |
id | antara, bagi, dan, di, kepada, pada, untuk, yang |
is | fyrir, og, um, á, í |
it | a, ad, ai, al, alla, alle, col, con, contro, d', da, dal, dalla, degli, dei, del, dell', della, delle, dello, di, e, ed, fra, gli, i, il, in, la, le, nel, nella, per, su, sul, sulla, tra | ale, ali, ana, ane, ani, ano, aria, ari, ario, ata, ate, ati, ato, ense, ese, esi, ica, iche, ici, ico, iera, ieri, iva, ivi, ivo, ista, iste, isti, ità, ori, osa, oso, rice, zione, zioni
lt | ir, už |
lv | par, un |
nl | aan, bij, de, den, der, en, het, in, met, op, te, ten, ter, tot, uit, van, voor |
ph | at, mga, na, ng, para, sa |
pl | dla, do, ds, i, im, na, nad, o, od, po, pod, pod, przy, ul, w, we, z, za, ze, św | acji, ania, aniu, cja, cka, cki, ckie, cza, czej, czna, czy, czych, ego, enia, iej, ich, jum, nej, nia, nych, owa, owe, owej, owy, owych, ska, ski, skich, skie, skiej, sko, stwa, wej, wia, zej
pt | a, ao, aos, as, com, contra, da, das, de, do, dos, e, em, na, nas, no, nos, o, os, para, pela, pelo, por, sem, à, às | ada, adas, ado, ados, ais, ares, ario, dade, dades, dores, eiras, eiros, ica, icas, ico, icos, iva, ivo, ista, istas, osa, oso
ro | a, al, ale, ai, cu, de, din, fără, la, lui, pe, pentru, prin, și, în | elor, esc, ească, eană, ian, iei, ilor, lor, ului
ru | do, dlya, i, na, o, po, pri, pry, s, ta, u, v, z, za | iv, nogo, noi, noy, nykh, nyi, oho, ov, skaya, ska, skiy, skogo, skoye, sky, stva, ykh
sl | in, iz, na, o, ob, od, po, pod, pri, s, sv, v, z, za | anja, cev, ega, enja, evcev, ih, ijo, ikov, ih, jev, jska, jske, kega, nih, nost, ova, ska, ske, ski, skih, sko, stva, stvo, teljev, vanje
so | ee |
sq | dhe, e, i, me, në, për, së, te, të |
sw | cha, kwa, la, na, wa, ya, za |
uz | va |
`;
