/**
 * Which kinds of body a post belongs to when the text does not say so beside it: `heads: types`, the types it can belong to, those in
 * front of `>` rather than the others; `any` is every type but courts and media. Posts in no line (professor, MP, mayor, colonel) belong to
 * no body unless the text ties them to one.
 */
export const TITLE_BODIES = `
# source: own list
accountant administrator adviser advisor assistant auditor clerk consultant co-ordinator coordinator delegate deputy economist executive foreman founder head inspector instructor leader officer official registrar researcher specialist spokesman spokesperson spokeswoman superintendent supervisor trustee: any
analyst ceo manager managing-director general-director: company bank > body association university none
chair chairman chairperson chairwoman co-chair co-chairman president vice-chair vice-chairman vice-chairperson vice-chairwoman vice-president: union association company party none > bank university body
chancellor dean vice-principal lecturer provost rector vice-chancellor vice-rector: university
coach goalkeeper midfielder player striker winger: association > any
columnist correspondent editor editor-in-chief journalist reporter: media
convener convenor organiser organizer rapporteur representative secretary steward treasurer: union association party > any
counsel: company bank > body
deputy-minister vice-minister first-deputy-minister: ministry
director: company bank university body none > any
inspector-general chief-inspector state-secretary permanent-secretary under-secretary undersecretary: ministry > body
judge justice magistrate: court
medical-superintendent chief-physician head-physician chief-doctor nursing-officer: body university
minister: ministry
owner: company bank
`;
