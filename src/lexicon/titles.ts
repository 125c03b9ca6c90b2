/** The head word of a post, rank or honour, singular; `RANKS` are the words that grade it. */
export const TITLE_HEADS = `
# source: own list: posts in public bodies, unions, firms, universities, armies, churches, courts and sport
academician accountant activist actor actress adjutant administrator admiral advisor adviser advocate akim aide ambassador analyst archbishop archpriest artist assistant attache attaché attorney auditor author ayatollah
bishop boss brigadier bursar cadet candidate captain cardinal cashier caretaker ceo cfo chair chairman chairperson chairwoman chancellor chaplain chief cio clerk cllr coach co-chair co-chairman co-chairperson co-chairwoman co-founder co-leader co-owner co-president co-director coordinator co-ordinator colonel columnist comedian commandant commander commissioner comptroller comrade congressman congresswoman conductor consul controller convener convenor cook coo correspondent councillor councilman councilor councilwoman counsel counsellor counselor crown curator
dean delegate deputy designer detective director director-general doctor doyen driver economist editor editor-in-chief educator emir emperor engineer envoy executive expert fellow fighter financier firefighter footballer foreman forewoman founder general geologist goalkeeper governor guard governor-general gynecologist
head headmaster headmistress headteacher hero historian imam inspector instructor journalist judge justice king laureate lawmaker lawyer leader lecturer legislator librarian lieutenant
major manager manageress marshal master mayor mediator member metropolitan midfielder miner minister mp mla mep msp moderator mufti musician negotiator notary novelist nuncio nurse officer official ombudsman ombudsperson ombudswoman operator orchestrator organiser organizer owner
painter pastor patriarch pediatrician pharmacist philosopher photographer physician pilot player playwright poet policeman pope postmaster premier president presenter priest prince princess principal producer professor programmer prosecutor provost psychologist
professor prof amb gen col maj capt lt sgt rev pres sen rep gov hon dr ustad shaikh rehman sarpanch panchayat taoiseach tánaiste tanaiste chancellor
quartermaster queen rapporteur rabbi receptionist rector referee registrar reporter representative researcher resident returnee sailor sales scholar scientist secretary secretary-general senator sergeant sheikh sheriff shepherd singer soldier solicitor specialist speaker spokesman spokesperson spokeswoman sportsman staffer statistician steward striker student sultan superintendent supervisor surgeon
teacher technician tenor therapist trader trainer translator treasurer trustee tutor undersecretary under-secretary under-secretary-general umpire veteran vice-chair vice-chairman vice-chairperson vice-chairwoman vice-chancellor vice-president vice-principal vice-rector viceroy veterinarian volunteer warden welder whip winner worker writer imam vali rais hokim wali
`;

export const PLURAL_TITLE_HEADS = `
# source: own list: plurals that stand before two names or more
ambassadors
chairmen
chairpersons
chairs
chairwomen
co-chairs
commissioners
councillors
delegates
deputies
directors
drivers
engineers
experts
governors
heads
judges
lawyers
leaders
managers
mayors
ministers
mps
officers
officials
organisers
organizers
presidents
principals
professors
profs
rectors
representatives
secretaries
senators
spokesmen
spokespersons
teachers
vice-presidents
workers
`;

export const RANKS = `
# source: own list: words that grade a post and belong to its span
acting
assistant
associate
branch
caretaker
chief
corporate
country
deputy
designate
distinguished
district
divisional
elect
emeritus
ex
executive
federal
field
first
former
founding
full
general
global
group
head
honorary
honored
honoured
incoming
incumbent
interim
international
joint
junior
lead
legal
lifetime
major
managing
merited
national
non-executive
operating
outgoing
people's
permanent
plenipotentiary
press
prime
principal
provincial
public
region
regional
research
resident
retired
second
senior
special
standing
state
supreme
technical
third
vice
visiting
`;
