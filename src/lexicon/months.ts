/** Months and weekdays with their usual short forms. */
export const MONTHS = `
# source: own list
apr
april
aug
august
dec
december
feb
february
jan
january
jul
july
jun
june
mar
march
may
nov
november
oct
october
sep
sept
september
`;

export const WEEKDAYS = `
# source: own list
fri
friday
mon
monday
sat
saturday
sun
sunday
thu
thur
thurs
thursday
tue
tues
tuesday
wed
wednesday
`;
