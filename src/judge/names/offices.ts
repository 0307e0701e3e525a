import { HONORIFICS, PORTFOLIOS, STANDINGS } from '../../lexicon/names.js';
import {
  ANY_HEAD,
  LEADING_OFFICES,
  OCCUPATIONS,
  officeKey,
  PORTFOLIO_OFFICES,
  POSITIONS,
  RANKS,
} from '../../lexicon/offices.js';
import { ROLE_VERBS } from '../../lexicon/role-verbs.js';
import type { NameClaim } from '../../model/index.js';

/** One office, rank or calling that a title tells. */
interface Held {
  /** "Ellery Police Chief" → "chief", "vice-president of the fund" → "deputy president". */
  readonly key: string;
  /** A calling is what somebody does or has for a living: "owns the farm" → "owner". */
  readonly kind: 'position' | 'rank' | 'calling';
  /** "head", "boss": any office by which a body is led. */
  readonly anyHead: boolean;
  /** Held no more: "former mayor". */
  readonly limited: boolean;
  /** Held for a while: no other office than the mayor's, but shown where titles differ. */
  readonly acting: boolean;
}

/** Prepositions behind which a title's complement starts: "president | of the region". */
const COMPLEMENT = /^(of|for|in|at|to|from)$/;

/** Reads the head nouns of a title: those before its first "of", "for" …, so that "aide to the minister" names no minister. */
function heldIn(role: string): Held[] {
  if (isAnyLeader(role)) return [];
  const [first, second] = withPortfolioBefore(role.toLowerCase().replaceAll('vice-', 'vice '))
    .split(/ (?:and|&) /)
    .map(officeIn);
  return [first, second].flatMap((held) => (held == null ? [] : [held]));
}

/** "the longtime leader", "the Tarnian leader": by what office somebody leads a country is not told, so any will do. */
function isAnyLeader(role: string): boolean {
  const words = role.split(' ');
  return (
    words.at(-1)!.toLowerCase() === 'leader' &&
    words.slice(0, -1).every((w) => STANDINGS.has(w.toLowerCase()) || /^\p{Lu}/u.test(w))
  );
}

/** Words that stand beside a portfolio and tell none: "foreign affairs minister", "secretary of state for health". */
const BESIDE: ReadonlySet<string> = new Set(['affairs', 'state']);

/** "minister of finance", "economy and finance minister" → "finance minister", "economy minister and finance minister". */
function withPortfolioBefore(role: string): string {
  const words = role.split(/[\s,]+/).filter((w) => w !== 'affairs');
  const at = words.findIndex((w) => PORTFOLIO_OFFICES.has(w));
  const isOver = (w: string | undefined): boolean => w !== undefined && PORTFOLIOS.has(w) && !BESIDE.has(w);
  const joined = at > 2 && words[at - 2] === 'and' && isOver(words[at - 1]) && isOver(words[at - 3]);
  const behind = /^(?:of|for)$/.test(words[at + 1] ?? '')
    ? words
        .slice(at + 2)
        .filter(isOver)
        .slice(0, 2)
    : [];
  const over = joined ? [words[at - 3]!, words[at - 1]!] : behind;
  const before = words.slice(0, joined ? at - 3 : at);
  return over.length === 0 ? words.join(' ') : over.map((w) => [...before, w, words[at]].join(' ')).join(' and ');
}

function officeIn(role: string): Held | null {
  const words = role.split(/[\s,]+/);
  const end = words.findIndex((w) => COMPLEMENT.test(w));
  const before = end < 0 ? words : words.slice(0, end);
  const heads = before.map(officeKey);
  // "Chairman Sheikh": the form of address tells no office.
  if (HONORIFICS.has(heads.at(-1) ?? '') && POSITIONS.has(heads.at(-2) ?? '')) heads.pop();
  const office = ROLE_VERBS.get(words[0]!) ?? officeOf(heads.at(-1) ?? '', heads.at(-2) ?? '');
  if (isGeneral(before)) return null;
  const kind = kindOf(office);
  const second = before.some((w) => SECOND.has(w));
  if (kind === null || (second && kind !== 'position')) return null;
  return {
    key: second ? `deputy ${office}` : office,
    kind,
    anyHead: !second && ANY_HEAD.has(before.at(-1) ?? ''),
    limited: words.some((w) => LIMITED.has(w)),
    acting: words.includes('acting'),
  };
}

/** "a Tarn Foods executive", "a senior police officer": any office or rank of such a body, so none. */
const isGeneral = (words: readonly string[]): boolean =>
  (words.at(-1) === 'executive' && words.at(-2) !== 'chief') ||
  (words.at(-1) === 'officer' && FORCES.has(words.at(-2) ?? ''));

const FORCES: ReadonlySet<string> = new Set(['army', 'enforcement', 'military', 'navy', 'police', 'senior']);

function kindOf(office: string): Held['kind'] | null {
  if (POSITIONS.has(office) || office.includes(' ')) return 'position';
  if (RANKS.has(office)) return 'rank';
  return OCCUPATIONS.has(office) ? 'calling' : null;
}

/** "prosecuting attorney", "district attorney": American words for a prosecutor. */
const PROSECUTING: ReadonlySet<string> = new Set(['district', 'prosecuting']);

/** A minister is told by the portfolio; one without ("a senior minister") may be any, so tells none. A "chief executive officer" is an executive. */
function officeOf(head: string, before: string): string {
  if (head === 'officer' && POSITIONS.has(before)) return before;
  if (head === 'lawyer' && PROSECUTING.has(before)) return 'prosecutor';
  if (!PORTFOLIO_OFFICES.has(head)) return head;
  if (before === 'prime') return 'premier';
  if (before === 'general') return 'general-secretary';
  return PORTFOLIOS.has(before) ? `${british(before)} ${head}` : '';
}

/** "Defense" and "Defence", "labor" and "labour", "railway" and "railways" are one portfolio. */
const british = (portfolio: string): string =>
  portfolio
    .replace(/ense$/, 'ence')
    .replace(/bor$/, 'bour')
    .replace(/s$/, '')
    .replace(/ation$/, '');

const LIMITED: ReadonlySet<string> = new Set(['former', 'ex', 'late', 'then', 'was', 'retired']);
/** "deputy mayor": another office than the mayor's; of ranks and callings ("assistant professor") it tells nothing. */
const SECOND: ReadonlySet<string> = new Set(['deputy', 'assistant', 'vice']);

/** What the articles call one person: office → its shortest wording and the articles that give it. */
type Titles = Map<string, { readonly role: string; readonly articles: Set<string> }>;

type Told = Pick<NameClaim, 'article'> & { readonly role: string; readonly held: readonly Held[] };

/**
 * Titles of one person that name different offices, or different ranks or callings, the shortest wording of each, and then all the others that are
 * given; empty when all name one, or an article gives the several (a person may hold two).
 */
export function differingTitles(claims: readonly NameClaim[]): string[] {
  const told = withHeads(
    claims.flatMap(({ role, article }): Told[] => (role === null ? [] : [{ role, article, held: heldIn(role) }])),
  );
  const kinds = [['position'], ['rank'], ['position', 'calling']] as const;
  const differ = kinds.some((kind: readonly Held['kind'][]) =>
    arePartedByArticle(titlesIn(told, (h) => !h.limited && kind.includes(h.kind))),
  );
  if (!differ) return [];
  const roles = [
    ...titlesIn(
      told,
      (h) => h.kind !== 'rank' || !told.some((t) => t.held.some((o) => o.kind === 'position')),
      (h) => h.limited || h.acting,
    ).values(),
  ];
  return [...new Set(roles.map((t) => t.role))].sort();
}

/** "the head of the bank" beside "the bank's chief executive": the office that others give. */
function withHeads(told: readonly Told[]): Told[] {
  const [office] = told
    .flatMap((t) => t.held)
    .flatMap((h) => (!h.anyHead && LEADING_OFFICES.has(h.key) ? [h.key] : []))
    .sort();
  if (office === undefined) return [...told];
  return told.map((t) => ({ ...t, held: t.held.map((h) => (h.anyHead ? { ...h, key: office } : h)) }));
}

/** The offices that count; those that are `apart` (held no more) stand by themselves. */
function titlesIn(
  told: readonly Told[],
  counts: (held: Held) => boolean,
  apart: (held: Held) => boolean = (h) => h.limited,
): Titles {
  const titles: Titles = new Map();
  const counted = told.map((t) => ({
    ...t,
    keys: t.held.filter(counts).map((h) => (apart(h) ? `limited ${h.key}` : h.key)),
  }));
  // Of "chairman and chief executive" the one that others give counts, else the first.
  for (const { role, article, keys } of counted.sort((a, b) => a.keys.length - b.keys.length)) {
    const known = keys.filter((k) => titles.has(k));
    for (const key of known.length > 0 ? known : keys.slice(0, 1)) {
      const before = titles.get(key);
      const shorter =
        before === undefined ||
        role.length < before.role.length ||
        (role.length === before.role.length && role < before.role);
      titles.set(key, { role: shorter ? role : before.role, articles: (before?.articles ?? new Set()).add(article) });
    }
  }
  return titles;
}

/** True where two articles share no office or calling: one that gives both of them says that they go together. */
function arePartedByArticle(titles: Titles): boolean {
  const all = [...titles.values()];
  return all.some((a, i) => all.slice(i + 1).some((b) => [...a.articles].every((article) => !b.articles.has(article))));
}
