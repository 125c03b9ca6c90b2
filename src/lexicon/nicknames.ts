/** Short and everyday forms of given names; a line holds the forms of one name. */
export const NICKNAMES = `
# source: own list
abby abigail
abdul abdullah
al albert alan
alex alexander aleksandr alexandra alexandre alejandro
alf alfred
anastasia nastya
andy andrew
angus gus
ann anne annie anna
antonio toninho
antonio tony toni
beatriz bia
ben benjamin
bert albert herbert
beth betty elizabeth liz lisa eliza
bethlehem betty
bill billy william will
bob bobby rob robert robbie
catherine cathy kitty
cathy kathy katherine catherine kate
charlie chuck charles
chris christopher christine
concepcion concha
dan danny daniel
dave david
deb debbie deborah
dick richard rick rich
dima dmitry dmitri dmytro
dolores lola
don donald
doug douglas
ed eddie edward ted
eduardo dudu
ekaterina katya
fernanda nanda
francisco chico paco pancho
fred frederick
gabe gabriel
greg gregory
guadalupe lupe
hank henry harry
ignacio nacho
imogen immy
irina ira
jack john johnny
jeff jeffrey geoffrey geoff
jen jenny jennifer
jerry gerald jerome
jesus chuy chucho
jim jimmy james
joe joseph joey
jon jonathan
jose ze
josh joshua
ken kenneth
konstantin kostya
larry lawrence
len leonard
lenny leonard
liam william
luciana lu
maggie margaret meg peggy
margaret greta
matt matthew
mehmet memet
mike michael mick
mikhail misha
mo mohamed mohammed muhammad
mohammed mo
muhammad mo
natalia natasha
nate nathan nathaniel
nick nicholas
nikolai kolya
olga olya
padraig paddy
pat patrick patricia
patricia patsy
pavel pasha
peggy margaret
pepe jose
pete peter
phil philip phillip
rafael rafa
ray raymond
reg reginald
roberto beto
rod rodney
ron ronald
sam samuel samantha
sasha alexander aleksandr
sergei seryozha
sid sidney sydney
siobhan shiv
steve steven stephen
sue susan
svetlana sveta
tatiana tanya
ted theodore
tim timothy
tina christina
tom tommy thomas
tony anthony
vic victor
vicky victoria
vlad vladimir
vladimir volodya vova
william willie
yekaterina katya
zhenya yevgeny
`;
