/**
 * Which kind of body a post belongs to when the text does not say so beside it: `types: heads`. `any` are posts of bodies in
 * general; posts in no line (professor, MP, mayor, colonel) belong to no body unless the text ties them to one.
 */
export const TITLE_BODIES = `
# source: own list
any: accountant administrator adviser advisor analyst assistant auditor bursar chair chairman chairperson chairwoman chief clerk co-chair co-chairman consultant co-ordinator coordinator convener convenor delegate deputy director economist executive engineer foreman founder head inspector instructor leader manager member officer official organiser organizer president registrar representative researcher secretary specialist spokesman spokesperson spokeswoman steward superintendent supervisor treasurer trustee vice-chair vice-chairman vice-chairperson vice-chairwoman vice-president worker
association: captain coach forward goalkeeper midfielder player defender
company bank: ceo owner executive
court: judge magistrate
media: columnist correspondent editor editor-in-chief journalist reporter
ministry: minister
university: chancellor dean lecturer provost rector vice-chancellor vice-rector
`;
