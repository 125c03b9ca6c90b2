/**
 * Which kinds of body a post belongs to when the text does not say so beside it: `heads: kinds`, those it can belong to, those in
 * front of `>` rather than the others; `any` is every type but courts and media. Posts in no line (professor, MP, mayor, colonel) belong to
 * no body unless the text ties them to one.
 */
export const TITLE_BODIES = `
# source: own list
accompanist bandleader bandmaster choirmaster concertmaster conductor: orchestra > none association university
accountant administrator adviser advisor agronomist assessor assistant auditor boatswain bursar caretaker chief chief-engineer clerk co-ordinator comptroller consultant controller coordinator coxswain delegate deputy designer economist executive foreman forester founder head helmsman inspector instructor leader mechanic mufti officer officer-in-charge official partner patron pipe-major producer research-fellow researcher selector skipper specialist spokesman spokesperson spokeswoman superintendent supervisor technologist trustee vet veterinarian warden: any
admiral colonel commander commodore constable lieutenant major sergeant: force
alderman alderwoman cabinet-member councillor councilor: council
ambassador consul embassy-officer: embassy
analyst manager managing-director general-director: company bank none > body association club outlet university
archivist conservator curator keeper: museum library university > any
bishop deacon imam moderator parish-priest pastor priest vicar: church
board-member: company bank association > union party university body none
captain: club force > none company
ceo: company bank none council > body association club university
chair chairman chairperson chairwoman co-chair co-chairman president vice-chair vice-chairman vice-chairperson vice-chairwoman vice-president: union association company party none > bank university body
chancellor dean lecturer provost rector vice-chancellor vice-rector: university > institute none
charge-nurse chief-doctor chief-pharmacist chief-physician head-physician matron ward-sister: hospital > body none university
chef sous-chef: hotel > any
chief-librarian librarian: library > any
chief-officer: company bank > none association body club university
churchwarden organist: church > none association
coach defender goalkeeper midfielder player striker winger: club > association none union
columnist correspondent editor editor-in-chief journalist presenter reporter: media > none
commissioner: body > ministry association
company-officer: company bank > none
convener convenor negotiator organiser organizer rapporteur representative secretary secretary-treasurer steward treasurer: union association party > any
council-member: council > union association
counsel: company bank > body
deputy-minister vice-minister first-deputy-minister: ministry
director: company bank university none school hospital council > any outlet
election-officer: election-body
executive-director: association body none hospital > company bank university institute council
fire-officer: force
general-officer: union association party > company body none university
government-secretary: ministry
governor: central-bank governorate
harbour-master harbourmaster: port > any
head-teacher headmaster headmistress headteacher: school > none
inspector-general chief-inspector permanent-secretary state-secretary under-secretary undersecretary: ministry > body
judge justice magistrate: court
lord-mayor mayor mayoress: municipality
minister: ministry
ombudsman: body
owner proprietor: company bank > none
plant-manager: company > none bank body
police-officer: police
principal vice-principal: school university > none
prosecutor: prosecution
registrar: university court council > any
speaker: parliament council
town-officer: municipality
trainer: club school > association none union
`;
