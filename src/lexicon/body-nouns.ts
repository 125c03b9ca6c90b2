/** Common nouns that stand for a body named before, by the types of body that they can mean: `types: nouns`; `named` only where its name holds the noun. */
export const BODY_NOUNS = `
# source: own list
any: agency body donor institution organisation organization outfit society sponsor
association: association charity club foundation league
bank: bank lender
company: airline brewer carmaker carrier charity company contractor corporation developer employer enterprise firm group holding insurer manufacturer operator producer respondent retailer steelmaker subsidiary supplier undertaking
court: court tribunal
ministry: ministry
named: academy bakery board branch brewery bureau centre center chamber choir clinic commission committee cooperative council department directorate embassy factory faculty hospital hospice inspectorate institute kindergarten library lyceum municipality museum orchestra orphanage party plant polyclinic refinery sanatorium school service shelter shipyard theatre theater trust
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
club: athletic fc rovers sporting united
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
