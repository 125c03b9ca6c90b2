/** Words in small letters that stand beside the names of companies: what they do, what is done with them, what they have. */

/** Verbs whose subject is a company, whatever follows. */
export const COMPANY_DEEDS = `
# source: own list: business news
acquires
delisted
delists
employs
headquartered
manufactures
outsourced
outsources
rebranded
recalls
relisted
restated
underwrites
`;

/** Participles before `by` and the one that owns, runs or pays. */
export const DONE_BY_COMPANIES = `
# source: own list: business news
acquired
backed
bought
broadcast
built
controlled
developed
employed
financed
funded
insured
made
managed
manufactured
marketed
operated
organised
organized
owned
produced
published
represented
run
sold
sponsored
supplied
`;

/** Nouns and participles with a word that leads to a company: \`merger with\`, \`takeover of\`, \`workers at\`. */
export const LEAD_TO_COMPANIES = `
# source: own list: business news; word and link
acquisition of
analyst at
analysts at
arm of
colleagues at
comes from
contract with
contracts with
customers of
depot of
division of
drivers at
economist at
employed at
employees at
employees of
engineers at
factory of
job at
jobs at
merge with
merged with
merger of
merger with
merging with
mill of
owner of
owners of
partnership with
pickets at
pilots at
plant of
shareholder of
shareholders of
shifts at
shop stewards at
site of
staff at
staff of
stewards at
strike at
strikes at
subsidiaries of
subsidiary of
supplier of
supplier to
suppliers of
suppliers to
takeover of
unit of
warehouse of
work for
worked for
workers at
workers of
workforce of
working for
works for
`;

/** Nouns right behind a company's name. */
export const OF_COMPANIES = `
# source: own list: business and labour news
bonds
branches
brands
contractors
couriers
crews
customers
directors
dividend
drivers
employee
employees
engineers
executive
executives
lawyers
management
managers
outlets
passengers
pilots
planes
profits
riders
sales
shareholder
shareholders
shares
shops
staff
stake
stock
stores
subsidiary
supermarkets
trucks
unions
website
workers
workforce
`;

/** Verbs whose object is often a company. */
export const DEALS = `
# source: own list: business and labour news
acquire
acquired
acquires
acquiring
boycott
boycotted
join
joined
joining
joins
left
picketed
quit
sue
sued
sues
`;
