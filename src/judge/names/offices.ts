import { HONORIFICS, PORTFOLIOS } from '../../lexicon/names.js';
import { OCCUPATIONS, officeKey, PORTFOLIO_OFFICES, POSITIONS, RANKS } from '../../lexicon/offices.js';
import { ROLE_VERBS } from '../../lexicon/role-verbs.js';
import type { NameClaim } from '../../model/index.js';

/** The offices and ranks that a title tells, as keys: "Ellery Police Chief" → position "chief". */
interface Offices {
  readonly positions: ReadonlySet<string>;
  readonly ranks: ReadonlySet<string>;
  /** Offices and what people do or have for a living: "owns the farm" → "owner". */
  readonly callings: ReadonlySet<string>;
}

/** Prepositions behind which a title's complement starts: "president | of the region". */
const COMPLEMENT = /^(of|for|in|at|to|from)$/;

/** Reads the head nouns of a title: those before its first "of", "for" …, so that "aide to the minister" names no minister. */
function officesIn(role: string): Offices {
  const [first, second] = role
    .toLowerCase()
    .split(/ (?:and|&) /)
    .map(officeIn);
  return second === undefined || second.callings.size === 0 ? first! : joined(first!, second);
}

const joined = (a: Offices, b: Offices): Offices => ({
  positions: new Set([...a.positions, ...b.positions]),
  ranks: new Set([...a.ranks, ...b.ranks]),
  callings: new Set([...a.callings, ...b.callings]),
});

function officeIn(role: string): Offices {
  const words = role.split(/[\s,]+/);
  const end = words.findIndex((w) => COMPLEMENT.test(w));
  const heads = (end < 0 ? words : words.slice(0, end)).map(officeKey);
  // "Chairman Sheikh": the form of address tells no office.
  if (HONORIFICS.has(heads.at(-1) ?? '') && POSITIONS.has(heads.at(-2) ?? '')) heads.pop();
  const office = ROLE_VERBS.get(words[0]!) ?? officeOf(heads.at(-1) ?? '', heads.at(-2) ?? '');
  return {
    positions: new Set(POSITIONS.has(office) || office.includes(' ') ? [office] : []),
    ranks: new Set(RANKS.has(office) ? [office] : []),
    callings: new Set(POSITIONS.has(office) || OCCUPATIONS.has(office) ? [office] : []),
  };
}

/** A minister is told by the portfolio; one without ("a senior minister") may be any, so tells none. A "chief executive officer" is an executive. */
function officeOf(head: string, before: string): string {
  if (head === 'officer' && POSITIONS.has(before)) return before;
  if (!PORTFOLIO_OFFICES.has(head)) return head;
  if (before === 'prime') return 'premier';
  if (before === 'general') return 'general-secretary';
  return PORTFOLIOS.has(before) ? `${british(before)} ${head}` : '';
}

/** "Defense" and "Defence", "labor" and "labour" are one portfolio. */
const british = (portfolio: string): string => portfolio.replace(/ense$/, 'ence').replace(/bor$/, 'bour');

/** "former", "was" …: the office is held no more, or for a while. */
const LIMITED = /\b(former|ex|late|acting|then|was|retired)\b/i;
/** "deputy mayor": another office than the mayor's; of ranks and callings ("assistant professor") it tells nothing. */
const SECOND = /\b(deputy|assistant|vice)\b/i;

/** What the articles call one person: office → its shortest wording and the articles that give it. */
type Titles = ReadonlyMap<string, { readonly role: string; readonly articles: ReadonlySet<string> }>;

/**
 * Titles of one person that name different offices, or different callings, one title for each, the shortest of its wordings; empty when all
 * name one, or an article gives the several (a person may hold two).
 */
export function differingTitles(claims: readonly NameClaim[]): string[] {
  for (const pick of ['positions', 'ranks'] as const) {
    const titles = titlesIn(claims, pick);
    if (arePartedByArticle(titles)) return rolesOf(titles);
  }
  const callings = titlesIn(claims, 'callings');
  return arePartedByArticle(callings) ? rolesOf(callings) : [];
}

const rolesOf = (titles: Titles): string[] => [...titles.values()].map((t) => t.role).sort();

function titlesIn(claims: readonly NameClaim[], pick: keyof Offices): Titles {
  const titles = new Map<string, { readonly role: string; readonly articles: Set<string> }>();
  const told = claims.flatMap(({ role, article }) =>
    role === null || LIMITED.test(role) ? [] : [{ role, article, offices: [...officesIn(role)[pick]] }],
  );
  // Of "chairman and chief executive" the one that others give counts, else the first.
  for (const { role, article, offices } of told.sort((a, b) => a.offices.length - b.offices.length)) {
    const second = SECOND.test(role);
    if (second && pick !== 'positions') continue;
    const known = offices.filter((o) => titles.has(o));
    for (const held of known.length > 0 && !second ? known : offices.slice(0, 1)) {
      const office = second ? `deputy ${held}` : held;
      const before = titles.get(office);
      const shorter =
        before === undefined ||
        role.length < before.role.length ||
        (role.length === before.role.length && role < before.role);
      titles.set(office, {
        role: shorter ? role : before.role,
        articles: (before?.articles ?? new Set()).add(article),
      });
    }
  }
  return titles;
}

/** True where two articles share no office or calling: one that gives both of them says that they go together. */
function arePartedByArticle(titles: Titles): boolean {
  const all = [...titles.values()];
  return all.some((a, i) => all.slice(i + 1).some((b) => [...a.articles].every((article) => !b.articles.has(article))));
}
