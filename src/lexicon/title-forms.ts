/** Abbreviated, variant and plural titles and what they stand for: `form: canonical`. */
export const TITLE_FORMS = `
# source: own list
acp: assistant commissioner of police
addl: additional
adm: admiral
amb: ambassador
asp: assistant superintendent of police
assoc: associate
asst: assistant
asstt: assistant
brig: brigadier
capt: captain
cec: county executive committee member
ceo: chief executive officer
cfo: chief financial officer
chair man: chairman
chair-man: chairman
chair-person: chairperson
chairmen: chairman
cio: chief information officer
cllr: councillor
cmdr: commander
cmo: chief medical officer
co-chairs: co-chair
col: colonel
coo: chief operating officer
coun: councillor
counselor: counsellor
cpl: corporal
cto: chief technology officer
dcp: deputy commissioner of police
ddg: deputy director general
deputies: deputy
det: detective
dg: director general
dig: deputy inspector general
directors: director
dpo: divisional police officer
dr: dr
dsp: deputy superintendent of police
dy: deputy
evp: executive vice-president
g.m: general manager
gen: general
gov: governor
heads: head
hony: honorary
igp: inspector general of police
insp: inspector
jt: joint
kc: king's counsel
leaders: leader
lt: lieutenant
maj: major
mca: member of the county assembly
md: managing director
mec: member of the executive council
member of the milli majlis: member of parliament
member of the parliament: member of parliament
members: member
mep: member of the european parliament
ministers: minister
mla: member of the legislative assembly
mlc: member of the legislative council
mna: member of the national assembly
mp: member of parliament
mpa: member of the provincial assembly
mps: member of parliament
msp: member of the scottish parliament
pm: prime minister
pres: president
president general: president-general
presidents: president
prof: professor
professors: professor
qc: queen's counsel
rdc: resident district commissioner
rep: representative
representatives: representative
rev: reverend
sc: senior counsel
secretaries: secretary
secretary-general: secretary general
sen: senator
sg: secretary general
sgt: sergeant
ssg: secretary to the state government
supt: superintendent
svp: senior vice-president
vice chairman: vice-chairman
vice president: vice-president
vice-chairmen: vice-chairman
vice-presidents: vice-president
vp: vice-president
`;
