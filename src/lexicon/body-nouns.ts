/** Common nouns that stand for a body named before, by the types of body that they can mean: `types: nouns`; `named` only where its name holds the noun. */
export const BODY_NOUNS = `
# source: own list
any: agency body donor institution ngo non-profit nonprofit organisation organization outfit society sponsor
association: association charity club foundation fund league
bank: bank lender
body: regulator watchdog
company: agribusiness airline bookmaker brewer broker builder business carmaker carrier chain company conglomerate consortium contractor corporation developer distributor drugmaker employer enterprise firm grocer group holding hotelier insurer jeweller label maker manufacturer miner operator producer publisher refiner respondent retailer shipbuilder shipper start-up startup steelmaker subsidiary supplier undertaking utility vendor wholesaler
court: court tribunal
ministry: ministry
named: abbey academy archive authority bakery board branch brewery brigade bureau camp cathedral center centre chamber chapel choir church clinic co-op college commission committee congregation convent cooperative council creche dairy department diocese directorate embassy ensemble factory faculty farm forge foundry fund gallery hospice hospital hotel inspectorate institute kindergarten kitchen lab laboratory library lodge lyceum mill monastery mosque municipality museum nursery observatory orchestra orphanage parish party pharmacy plant polyclinic port prison quarry refinery regiment restaurant sanatorium sawmill school service shelter shipyard station studio synagogue tannery temple theater theatre troupe trust vineyard winery workshop zoo
party: party
union: confederation federation guild union
university: college university
`;

/** What words of a body's name begin with that such a noun can mean as well: `nouns: stems`, in plain letters. */
export const BODY_STEMS = `
# source: own list, after the names of bodies in the languages of our readers' countries
airline: aero air avia
association: asoci assoc
bank: banc banka banqu
charity: caritas hospice shelter
clinic: klini poliklin
club: athletic club fc klub klubb rovers sporting united
college: coleg kolej
company employer enterprise firm: bakery brewer factory mill mine plant refiner shipyard works
cooperative: cooper kooper
factory: mill plant works
federation: feder
foundation: fond fund stift trust
hospital: clinic hospi infirmar klini sanator
insurer: assur insur
museum: muse
school: academ colegi escol escuel gimna gymnas lyce madras schul seminar
theatre: teat theat
union: gewerksch sindic solidar syndic
university: polytech univ
`;
