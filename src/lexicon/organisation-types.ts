/** Head nouns by the type of body that they name; `type: nouns`, singular and plural. */
export const ORGANISATION_TYPES = `
# source: own list
association: alliance association associations charity club coalition crescent cross foundation fund guild league network society societies
bank: bank banks
body: academy administration agency authority board bureau centre center chamber commission commissariat committee council department departments directorate division embassy government hospital inspectorate institute institution municipality office police secretariat service services
company: airline airlines airways company concern consortium corporation enterprise enterprises factory group holding holdings industries insurance plant railways refinery
court: court courts tribunal
media: gazette herald journal magazine news newspaper post press radio telegraph television times tv
ministry: ministry
parliament: assembly bundestag duma knesset majlis mejlis parliament rada riksdag sejm senate
party: party
union: confederation confederations federation federations syndicate union unions local
university: college faculty university universities
`;
