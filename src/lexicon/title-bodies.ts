/**
 * Which kinds of body a post belongs to when the text does not say so beside it: `heads: kinds`, those it can belong to, those in
 * front of `>` rather than the others; `any` is every type but courts and media. Posts in no line (professor, MP, mayor, colonel) belong to
 * no body unless the text ties them to one.
 */
export const TITLE_BODIES = `
# source: own list
accountant administrator adviser advisor agronomist archivist assistant auditor bursar caretaker chief chief-engineer chief-librarian clerk comptroller conservator consultant controller co-ordinator coordinator curator delegate deputy designer economist executive foreman founder head inspector instructor leader officer official patron research-fellow researcher specialist spokesman spokesperson spokeswoman superintendent supervisor technologist trustee warden: any
admiral colonel commander commodore constable lieutenant major sergeant: force
alderman alderwoman cabinet-member councillor councilor: council
ambassador consul embassy-officer: embassy
analyst manager managing-director general-director: company bank none > body association club outlet university
bishop deacon imam moderator parish-priest pastor priest vicar: church
bishop deacon imam moderator parish-priest pastor priest vicar: church
captain: club force > none company
ceo: company bank none council > body association club university
chair chairman chairperson chairwoman co-chair co-chairman president vice-chair vice-chairman vice-chairperson vice-chairwoman vice-president: union association company party none > bank university body
chancellor dean lecturer provost rector vice-chancellor vice-rector: university > institute none
chief-doctor chief-pharmacist chief-physician head-physician matron: hospital > body none university
choirmaster conductor: none > association university
coach defender goalkeeper midfielder player striker winger: club > association none union
columnist correspondent editor editor-in-chief journalist presenter reporter: media > none
commissioner: body > ministry
convener convenor negotiator organiser organizer rapporteur representative secretary secretary-treasurer steward treasurer: union association party > any
council-member: council > union association
counsel: company bank > body
deputy-minister vice-minister first-deputy-minister: ministry
director: company bank university none school hospital council > any outlet
election-officer: election-body
general-officer: union association party > company body none university
government-secretary: ministry
governor: central-bank
head-teacher headmaster headmistress headteacher: school > none
inspector-general chief-inspector permanent-secretary state-secretary under-secretary undersecretary: ministry > body
judge justice magistrate: court
minister: ministry
ombudsman: body
owner proprietor: company bank > none
police-officer: police
principal vice-principal: school university > none
registrar: university court council > any
speaker: parliament council
trainer: club school > association none union
`;
