/** Which kinds of body a post can belong to, by its words, and what kinds a body is of, by its type and its name. */

import { entries } from '../lexicon/entries.js';
import { TITLE_BODIES } from '../lexicon/title-bodies.js';
import type { Organisation } from '../model/document.js';
import type { OrganisationType } from '../model/record.js';
import { remembered } from '../text/remembered.js';

export interface Bodies {
  /** Kinds of body that the post can belong to. */
  readonly allowed: ReadonlySet<string>;
  /** Those of them that it belongs to rather than the others; may be empty. */
  readonly preferred: ReadonlySet<string>;
}

const ANY: readonly (OrganisationType | 'none')[] = [
  'union',
  'ministry',
  'parliament',
  'party',
  'company',
  'bank',
  'university',
  'association',
  'body',
  'none',
];

const BODIES = new Map<string, Bodies>();
for (const entry of entries(TITLE_BODIES)) {
  const [heads = '', types = ''] = entry.split(': ');
  const [first = '', rest] = types.split(' > ');
  const allowed = new Set(
    `${first} ${rest ?? ''}`.split(' ').flatMap((type): readonly string[] => (type === 'any' ? ANY : [type])),
  );
  const bodies = { allowed, preferred: new Set(rest === undefined ? [] : first.split(' ')) };
  for (const head of heads.split(' ')) BODIES.set(head, bodies);
}

/** Posts of a state, a county, a town: no body that the article happens to speak of is theirs. */
const OF_A_PLACE =
  /^member of (?!the (?:\p{L}+ )?board$)|^national leader$|^head of (?:government|state)$|^(?:attorney|auditor|comptroller|solicitor) general$|^secretary of (?!state\b)|^(?:festival|tournament) director$|^(?:brigadier|colonel|lieutenant|major) general$|\b(?:borough|city|county(?! (?:coordinator|director|manager))|executive governor|government|barangay|municipal|opposition|parish(?! priest)|prime minister|cabinet secretary|chief press secretary|presidential|assistant secretary of state|public defender|special (?:adviser|assistant)|state (?:president|representative|senator)|town|township|union minister|village)\b/u;

/** `Health Secretary`, `additional secretary`: of a government, and if of any body, of a ministry. */
export const OF_GOVERNMENT =
  /^(?:additional|agriculture|budget|commerce|defen[cs]e|education|energy|environment|foreign|health|home|housing|interior|justice|labou?r|social welfare|trade|transport|treasury) secretary$/;

/** Of those, what the town's or county's own body may have. */
const OF_A_TOWN =
  /^(?:acting |deputy )*(?:borough|city|county|municipal|town|township|village) (?!attorney|general|prosecutor)/;

const KIND_OF_POST: readonly (readonly [RegExp, string])[] = [
  [/^company secretary$|\bnon-executive director$/, 'company-officer'],
  [/(?<!non-)\bexecutive director$/, 'executive-director'],
  [
    /\b(?:area|depot|factory|mill|mine|plant|production|sales|site|store|works) (?:director|manager)$|^shift (?:foreman|manager)$/,
    'plant-manager',
  ],
  [/^(?:assistant |deputy )?(?:county|district|provincial|regional) secretary$|^shop steward$/, 'general-officer'],
  [OF_GOVERNMENT, 'government-secretary'],
  [/^member of the (?:\p{L}+ )?board$|\bboard member$/u, 'board-member'],
  [/^branch (?!manager)/, 'general-officer'],
  [/^(?:deputy )?(?:general|national) (?:president|secretary)$|^(?:deputy )?secretary general$/, 'general-officer'],
  [/^(?:deputy )?(?:high commissioner|head of mission)$|^charg[eé] d'affaires$/, 'embassy-officer'],
  [
    /^(?:chief )?(?:elections? (?:commissioner|magistrate|officer)|(?:presiding|returning) officer)$/,
    'election-officer',
  ],
  [/\b(?:medical|nursing)\b|\b(?:chief|head) nurse\b|^hospital /, 'chief-doctor'],
  [/^(?:crown|public|state) (?:attorney|prosecutor)$/, 'prosecutor'],
  [/^(?:senior )?police /, 'police-officer'],
  [/^(?:acting |assistant |deputy )*fire (?:chief|commander|officer)$/, 'fire-officer'],
  [/^(?:club|team) |^sport(?:s|ing) director$/, 'coach'],
  [/^(?:cabinet|deputy|permanent|principal|state|under)[ -]secretary (?:for|of) /, 'government-secretary'],
  [/^chief executive/, 'ceo'],
  [
    /^(?:deputy )?(?:chief (?:commercial|communications|compliance|customer|data|digital|financial|information|investment|legal|marketing|operating|operations|people|product|risk|strategy|sustainability|technical|technology) officer|finance chief|treasury officer)$/,
    'chief-officer',
  ],
];

/** The bodies for a post by its canonical name (`deputy general secretary` → those of a secretary); undefined where it is of none. */
export const bodiesOf = remembered((name: string): Bodies | undefined => {
  if (OF_A_TOWN.test(name)) return BODIES.get('town-officer');
  if (OF_A_PLACE.test(name)) return undefined;
  // `Commissioner for Health`: of a government.
  if (/\bcommissioner (?:for|of)\b/.test(name)) return undefined;
  const kind = KIND_OF_POST.find(([words]) => words.test(name));
  if (kind !== undefined) return BODIES.get(kind[1]);
  const phrase = name.replace(/(?:,| (?:of|for|on)\b).*$|-in-charge$/, '');
  const words = phrase.replace(/[ -](?:general|elect|designate)$/, '').split(' ');
  const head = words.at(-1) ?? '';
  return (
    BODIES.get(phrase.split(' ').slice(-2).join('-')) ??
    BODIES.get(head) ??
    BODIES.get(head.replace(/^(?:co|vice|deputy|sub|ex|then)-/, '')) ??
    // `additional director labour`.
    BODIES.get(words.find((word) => OF_FIELD.has(word)) ?? '')
  );
});

/** Posts that may stand before their field. */
const OF_FIELD = new Set(['director', 'manager', 'officer']);

const KIND_OF_NAME: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:hospital|clinic|polyclinic|infirmary|medical (?:academy|cent(?:er|re)|college|complex|faculty|school|unit|university))\b/i,
    'hospital',
  ],
  [
    /\b(?:elementary|high|primary|secondary|school|colegio|école|ecole|escola|escuela|gymnasium|kindergarten|lyceum|lycée|preschool|schule|scoil|scuola)$|\b(?:school|kindergarten|lyceum|gymnasium|preschool)\b|^(?:colegio|école|ecole|escola|escuela|lycée|scoil|scuola)\b/i,
    'school',
  ],
  [/\bpolice\b/i, 'police'],
  [
    /\b(?:armed forces|army|battalion|brigade|coast guard|garrison|naval|navy|police|regiment|fire (?:brigade|company|department|service))\b|feuerwehr|\bbomb(?:ei|e)ros\b/i,
    'force',
  ],
  [/\b(?:academy|conservator[a-z]+|institut[a-z]*)\b/i, 'institute'],
  [/\b(?:cathedral|chapel|church|congregations?|diocese|ministries|mosque|parish|temple)\b/i, 'church'],
  [/\bcouncil\b|\bmunicipality\b/i, 'council'],
  [
    /\b(?:municipality|ak[iy]mat|hokimiyat|khokimiyat)\b|\b(?:borough|city|county|district|local|metro|parish|shire|town|village) (?:administration|council|government|hall)\b|^(?:city|county|district|local|town) government\b|^(?:ajuntament|ayuntamiento|comune|gemeente|mairie|prefeitura)\b/i,
    'municipality',
  ],
  [/\b(?:national|state) bank\b|^bank of /i, 'central-bank'],
  [/\bgovernor(?:ate|ship)\b/i, 'governorate'],
  [/\bprosecut(?:ion|or)/i, 'prosecution'],
  [/\blibrar(?:y|ies)\b|\bbiblioth?e[ck]|\bbibliothek\b/i, 'library'],
  [/\b(?:archives?|galler(?:y|ies)|museums?)\b|^(?:gal[eé]r|kunsthalle|mus[eé]e|museo|museu)/i, 'museum'],
  [/\b(?:band|choir|chorus|ensemble|opera|orchestra|orquestra|philharmonic|quartet|sinfonia|symphony)\b/i, 'orchestra'],
  [/\b(?:harbou?r|ports?)\b/i, 'port'],
  [/\b(?:caf[eé]|hotel|inn|lodge|resort|restaurant)\b/i, 'hotel'],
  [/\b(?:consulate|embassy|high commission)\b/i, 'embassy'],
  [/\belect(?:ions?|oral)\b/i, 'election-body'],
  [/\b(?:afc|athletic|bc|cf|club|f\.?c|fk|kk|rfc|rovers|sc|sk|sporting|united)\b/i, 'club'],
];

const kindsOfName = remembered((name) => KIND_OF_NAME.filter(([words]) => words.test(name)).map(([, kind]) => kind));
const EXCHANGE: readonly string[] = ['exchange'];
const isExchange = remembered((name) => /\b(?:commodity|securities|stock) exchange\b|\bbourse\b|\bbørs\b/i.test(name));
/** No bank like others. */
const CENTRAL_BANK: readonly string[] = ['body', 'central-bank'];
const isCentralBank = remembered((name) => /\b(?:central|reserve) bank\b/i.test(name));
const isCreditUnion = remembered((name) => /\bcredit union\b/i.test(name));

/** The body's type, or `none`, and what its name or the way it was found says beyond that. */
export function kindsOf({ name, type, mentions }: Organisation): readonly string[] {
  // Its members own it, but it lends.
  // Where shares are listed: the news seldom tells its own posts.
  if (isExchange(name)) return EXCHANGE;
  if (isCentralBank(name)) return CENTRAL_BANK;
  const kinds: string[] = [isCreditUnion(name) ? 'bank' : (type ?? 'none')];
  if (type !== 'union' && type !== 'party') kinds.push(...kindsOfName(name));
  if (type === 'media') kinds.push('outlet');
  if (mentions.some(({ rule }) => OF_TEAM.has(rule))) kinds.push('club');
  return kinds;
}

const OF_TEAM = new Set(['match', 'player-of-team', 'team-in-table', 'team-nickname']);
