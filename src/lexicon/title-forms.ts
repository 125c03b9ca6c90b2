/** Abbreviated, variant and plural titles and what they stand for: `form: canonical`. */
export const TITLE_FORMS = `
# source: own list
amb: ambassador
capt: captain
ceo: chief executive officer
cfo: chief financial officer
chair man: chairman
chair-man: chairman
chair-person: chairperson
chairmen: chairman
cio: chief information officer
cllr: councillor
cmo: chief medical officer
co-chairs: co-chair
col: colonel
coo: chief operating officer
coun: councillor
counselor: counsellor
cto: chief technology officer
ddg: deputy director general
deputies: deputy
dg: director general
directors: director
dr: dr
evp: executive vice-president
g.m: general manager
gen: general
gov: governor
heads: head
leaders: leader
lt: lieutenant
maj: major
md: managing director
member of the milli majlis: member of parliament
member of the parliament: member of parliament
members: member
mep: member of the european parliament
ministers: minister
mla: member of the legislative assembly
mp: member of parliament
mps: member of parliament
pm: prime minister
pres: president
president general: president-general
presidents: president
prof: professor
professors: professor
rep: representative
representatives: representative
rev: reverend
secretaries: secretary
secretary-general: secretary general
sen: senator
sg: secretary general
sgt: sergeant
ssg: secretary to the state government
svp: senior vice-president
vice chairman: vice-chairman
vice president: vice-president
vice-chairmen: vice-chairman
vice-presidents: vice-president
vp: vice-president
`;
