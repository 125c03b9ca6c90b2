/** Physical units: what stands in the text = the unit's name in the singular. Short forms are matched as written. */
export const UNIT_NAMES = `
# source: SI brochure (9th edition) and customary units, own selection
acre
barrel
bushel
carat
centimeter
centimetre
centner
cubic meter
cubic metre
decibel
degree
foot
gallon
gigawatt
gram
gramme
hectare
hectolitre
inch
joule
kilo
kilogram
kilogramme
kilometer
kilometre
kilovolt
kilowatt
kilowatt-hour
liter
litre
megahertz
megawatt
megawatt-hour
meter
metre
metric ton
metric tonne
mile
milligram
milliliter
millilitre
millimeter
millimetre
nautical mile
ounce
pint
quintal
square foot
square kilometer
square kilometre
square meter
square metre
square mile
square yard
terawatt-hour
ton
tonne
volt
watt
yard
`;

export const UNIT_SYMBOLS = `
# case matters
# source: SI brochure (9th edition), own selection
GW gigawatt
GWh gigawatt-hour
MW megawatt
MWh megawatt-hour
TWh terawatt-hour
cm centimetre
cu.m cubic metre
dB decibel
ft foot
g gram
ha hectare
kV kilovolt
kW kilowatt
kWh kilowatt-hour
kg kilogram
km kilometre
km2 square kilometre
km² square kilometre
l litre
lb pound
lbs pound
m metre
m2 square metre
m3 cubic metre
mg milligram
ml millilitre
mm millimetre
m² square metre
m³ cubic metre
oz ounce
sq.m square metre
t tonne
°C degree
°F degree
`;
