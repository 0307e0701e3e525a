import { MONTHS } from '../lexicon/calendar.js';
import { type Claim, type Cluster, isAnswer, type StatementClaim, type Verdict } from '../model/index.js';
import { dayNumberOf } from '../text/calendar.js';
import { statementTitle, type Told } from '../text/statement-title.js';
import { capitalised } from '../text/typography.js';
import { pastOf } from '../text/verb-forms.js';
import type { Bench } from './judgement.js';

/** What conflicting statements are compared in, by the code of the reason; the source's words follow. */
const QUESTIONS: Readonly<Record<string, string>> = {
  account: 'Accounts differ',
  act: 'What happened',
  negation: 'Said and denied',
  patient: 'Whom or what it was done to',
  vehicle: 'Which vehicle',
  weapon: 'Which weapon',
};

const codeOf = (reason: string): string => reason.slice(0, Math.max(0, reason.indexOf(':')));

/** A word of letters that can be a verb's base form. */
const isVerb = (act: string): boolean => /^\p{Ll}{2,}$/u.test(act);

/** The act that most claims tell, of equals the first by the alphabet. */
function actOf(claims: readonly StatementClaim[]): string {
  const count = (act: string): number => claims.filter((c) => c.act === act).length;
  return [...new Set(claims.map((c) => c.act))].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? '';
}

/** Days from which two articles are taken to report different things. */
const FAR = 30;

type Published = ReadonlyMap<string, string | null>;

/** "December 2020" of a day in it. */
function monthOf(iso: string): string {
  const names = [...MONTHS].filter(([, n]) => n === Number(iso.slice(5, 7))).map(([name]) => name);
  return `${capitalised(names.sort((a, b) => b.length - a.length)[0] ?? '')} ${iso.slice(0, 4)}`;
}

/** True for what the article tells of a time long before it. */
function isBygone({ event: { background, to } }: Claim, day: number): boolean {
  const until = dayNumberOf(to ?? '');
  return background || (until !== null && day - until > FAR);
}

/**
 * The month that a title has to tell: that of the articles that say it, where the articles compared lie so far apart that they report several
 * events; null where they do not, or where these articles are of several months, not dated, or tell of a time long before them.
 */
function monthFor(claims: readonly Claim[], published: Published): string | null {
  const days = [...published.values()].flatMap((iso) => dayNumberOf(iso ?? '') ?? []);
  if (days.length === 0 || Math.max(...days) - Math.min(...days) <= FAR) return null;
  const months = claims.map((claim) => {
    const iso = published.get(claim.article) ?? '';
    const day = dayNumberOf(iso);
    return day === null || isBygone(claim, day) ? null : monthOf(iso);
  });
  const [first = null] = months;
  return months.every((m) => m === first) ? first : null;
}

const DIFFERING: readonly Verdict[] = ['conflict', 'divergent'];

/**
 * The title of a cluster that is judged. Statements that cannot all hold are named by what they are compared in, "Who attacked", "Which vehicle: “car” or “truck”", "Said and
 * denied: “the bridge was hit”"; their own words are an answer, and no title. Where the articles report several events, statements that
 * differ have their month, "Who attacked, December 2020". All else keeps the title it has. `published`: by article id.
 */
export function judgedTitle(
  cluster: Cluster,
  verdict: Verdict,
  reasons: readonly string[],
  published: Published = new Map(),
): string {
  const title = namedTitle(cluster, verdict, reasons);
  if (cluster.kind !== 'attribution' || !DIFFERING.includes(verdict)) return title;
  const month = monthFor(cluster.claims, published);
  return month === null || title.includes(month.slice(-4)) ? title : `${title}, ${month}`;
}

const bare = (words: string): string => words.replace(/^“|…?”$/gu, '').toLowerCase();

/**
 * A cluster of which some claims are left, with a title that is theirs: of statements the words of one of them, where the title it has was taken from one
 * that is not among them.
 */
export function retitled(cluster: Cluster, { articles, sentences }: Bench): Cluster {
  const { title } = cluster;
  const claims = cluster.claims.filter((c) => c.kind === 'attribution');
  const isOwn = claims.some(({ value }) => value.text.toLowerCase().replaceAll(/\s+/g, ' ').includes(bare(title)));
  if (!title.startsWith('“') || isOwn || claims.length === 0) return cluster;
  const told = (id: string): Told => ({ text: articles.get(id)!.text, sentences: sentences.get(id)! });
  return { ...cluster, title: statementTitle(claims, told) };
}

/** The words of a claim that is told: those of the title, which may have been taken from one that takes no side, else the shortest. */
function ownTitle(title: string, claims: readonly Claim[]): string {
  const texts = claims.map(({ value }) => value.text);
  if (!title.startsWith('“') || texts.some((text) => text.toLowerCase().includes(bare(title)))) return title;
  const [shortest = ''] = [...texts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return shortest === '' ? title : `“${shortest}”`;
}

/** Codes whose words are the two things themselves: the title names both, and takes no side. */
const NAMED_BY_BOTH = new Set(['vehicle', 'weapon']);

/** "“car” or “truck”": the words that decide, each once. */
function eitherOf(code: string, reasons: readonly string[]): string {
  const words = reasons
    .filter((r) => codeOf(r) === code)
    .flatMap((r) =>
      r
        .slice(code.length + 2)
        .toLowerCase()
        .split(' | '),
    );
  return [...new Set(words)]
    .sort()
    .map((w) => `“${w}”`)
    .join(' or ');
}

/** The title without its month. */
function namedTitle({ kind, title, claims }: Cluster, verdict: Verdict, reasons: readonly string[]): string {
  // Answers to one question are named by the question already.
  const asked = claims.some((c) => c.kind === 'attribution' && isAnswer(c));
  if (kind !== 'attribution' || verdict !== 'conflict' || asked) return title;
  const codes = reasons.map(codeOf);
  if (codes.includes('actor')) {
    const act = actOf(claims as readonly StatementClaim[]);
    return isVerb(act) ? `Who ${pastOf(act)}` : `Who did it: ${title}`;
  }
  const code = Object.keys(QUESTIONS).find((c) => codes.includes(c));
  if (code === undefined) return title;
  return `${QUESTIONS[code]}: ${NAMED_BY_BOTH.has(code) ? eitherOf(code, reasons) : ownTitle(title, claims)}`;
}
