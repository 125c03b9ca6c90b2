/** Short and everyday forms of given names; a line holds the forms of one name. */
export const NICKNAMES = `
# source: own list
abby abigail
abdul abdullah
al albert alan
alex alexander aleksandr alexandra alexandre alejandro
andy andrew
ann anne annie anna
antonio tony toni
ben benjamin
beth betty elizabeth liz lisa eliza
bill billy william will
bob bobby rob robert robbie
cathy kathy katherine catherine kate
charlie chuck charles
chris christopher christine
dan danny daniel
dave david
deb debbie deborah
dick richard rick rich
dima dmitry dmitri dmytro
don donald
doug douglas
ed eddie edward ted
fred frederick
gabe gabriel
greg gregory
hank henry harry
jack john johnny
jeff jeffrey geoffrey geoff
jen jenny jennifer
jerry gerald jerome
jim jimmy james
joe joseph joey
jon jonathan
josh joshua
ken kenneth
larry lawrence
lenny leonard
maggie margaret meg peggy
matt matthew
mehmet memet
mike michael mick
mo mohamed mohammed muhammad
nate nathan nathaniel
nick nicholas
pat patrick patricia
peggy margaret
pepe jose
pete peter
phil philip phillip
ray raymond
ron ronald
sam samuel samantha
sasha alexander aleksandr
steve steven stephen
sue susan
ted theodore
tim timothy
tina christina
tom tommy thomas
tony anthony
vic victor
vicky victoria
vlad vladimir
zhenya yevgeny
`;
