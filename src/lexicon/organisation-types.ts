/** Head nouns by the type of body that they name; `type: nouns`, singular and plural. */
export const ORGANISATION_TYPES = `
# source: own list
association: alliance asociacion associacao association associations associazione camara chambre charity club clube coalition cooperativa cooperative crescent cross fondation fondazione foundation fund fundacao fundacion genossenschaft guild league network ong societies society stiftung verband verein
bank: banca banco bank banks banque
body: academy administration agency authority board bureau center centre centro chamber commissariat commission committee council department departments directorate division embassy government hospital inspectorate institute institution instituto municipality office police secretariat service services
company: airline airlines airways company concern consortium corporation enterprise enterprises factory group grupo holding holdings industries insurance plant railways refinery
court: court courts tribunal
media: gazette herald journal magazine news newspaper newswire post press radio telegraph television times tv
ministry: ministere ministerio ministry
parliament: assembly bundestag duma knesset majlis mejlis parliament rada riksdag sejm senate
party: partei parti partido partito party rassemblement
union: centrale confederacao confederacion confederation confederations federacao federacion federation federations federazione gewerkschaft local sendika sendikasi sindacato sindicato syndicate union unions
university: college faculty universidad universidade universita universitat universitatea universite universitet universities university uniwersytet
`;
