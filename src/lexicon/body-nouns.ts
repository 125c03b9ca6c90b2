/** Common nouns that stand for a body named before, by the types of body that they can mean: `types: nouns`; `named` only where its name holds the noun. */
export const BODY_NOUNS = `
# source: own list
any: agency body donor institution organisation organization outfit society sponsor
association: association charity club foundation league
bank: bank lender
company: charity company contractor corporation employer enterprise firm group holding manufacturer operator respondent retailer supplier undertaking
court: court tribunal
ministry: ministry
named: academy board branch bureau centre center chamber choir clinic commission committee cooperative council department directorate embassy faculty hospital hospice inspectorate institute kindergarten library lyceum municipality museum orchestra orphanage party plant polyclinic sanatorium school service shelter theatre theater trust
union: confederation federation union
university: college university
`;
