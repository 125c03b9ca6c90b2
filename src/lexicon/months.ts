/** Months and weekdays with their usual short forms. */
export const MONTHS = `
# source: own list
april
apr
august
aug
december
dec
february
feb
january
jan
july
jul
june
jun
march
mar
may
november
nov
october
oct
sept
september
sep
`;

export const WEEKDAYS = `
# source: own list
friday
fri
monday
mon
saturday
sat
sunday
sun
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
