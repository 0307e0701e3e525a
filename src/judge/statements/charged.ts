import { GENERAL_OFFENCES, offenceKind } from '../../lexicon/offences.js';
import {
  type AnswerClaim,
  type Comparison,
  isAnswer,
  isCharge,
  type Offence,
  type StatementClaim,
} from '../../model/index.js';
import { meet } from '../../text/meet.js';
import { both } from '../reason.js';

/** True for statements that tell what somebody is accused of. */
export const areCharges = (claims: readonly StatementClaim[]): boolean => claims.length > 1 && claims.every(isCharge);

const wordsOf = ({ words }: Offence): string[] => words.filter((w) => !GENERAL_OFFENCES.has(w));

/** Offences of one kind that two words name: "murder", "manslaughter"; a general word of the kind ("killing") may be either. */
function ofKind(a: Offence, b: Offence): 'same' | 'other' | null {
  const [x, y] = [a, b].map(({ words }) => words.flatMap((w) => offenceKind(w) ?? []));
  const pairs = x!.flatMap((p) => y!.filter((q) => q.kind === p.kind).map((q) => [p.offence, q.offence] as const));
  if (pairs.length === 0) return null;
  return pairs.some(([p, q]) => p === q || p === GENERAL || q === GENERAL) ? 'same' : 'other';
}
const GENERAL = 'general';

/** "financial misconduct": may be any offence. */
const isGeneral = (offence: Offence): boolean => wordsOf(offence).length === 0;

/** One offence told with a word in common ("breaching bail", "skipping bail"), or in general, and not another of its kind. */
function isSame(a: Offence, b: Offence): boolean {
  const kind = ofKind(a, b);
  return kind === 'same' || isGeneral(a) || isGeneral(b) || (kind === null && meet(wordsOf(a), wordsOf(b)));
}

/** "other charges": the list is not whole. */
const isOther = ({ text }: Offence): boolean => /^(?:\w+ )?other\b/i.test(text);

/** What one article says that somebody is accused of, wherever it does. */
interface Told {
  readonly claim: AnswerClaim;
  readonly offences: readonly Offence[];
  /** It gives a list in one place, and does not say that it goes on. */
  readonly whole: boolean;
}

function toldBy(claims: readonly AnswerClaim[]): Told[] {
  return [...new Set(claims.map((c) => c.article))].map((article) => {
    const own = claims.filter((c) => c.article === article);
    const all = own.flatMap((c) => c.answer.offences ?? []);
    const longest = own.reduce((a, b) => ((b.answer.offences?.length ?? 0) > (a.answer.offences?.length ?? 0) ? b : a));
    return {
      claim: longest,
      offences: all.filter((o) => !isOther(o)),
      whole: (longest.answer.offences?.length ?? 0) > 1 && !all.some((o) => isOther(o) || isGeneral(o)),
    };
  });
}

/** The offences that the other article does not name, in whatever words. */
const missingIn = (a: Told, b: Told): Offence[] => a.offences.filter((x) => !b.offences.some((y) => isSame(x, y)));

/** What two articles say that somebody is accused of: the same, another offence, or fewer where one gives a whole list. */
function compare(a: Told, b: Told): Pick<Comparison, 'relation' | 'because'> {
  const [more, other] = [missingIn(a, b), missingIn(b, a)];
  if (a.offences.length === 0 || b.offences.length === 0) return { relation: 'incomparable', because: 'no offence' };
  for (const x of more)
    for (const y of other)
      if (ofKind(x, y) === 'other') return { relation: 'compatible', because: both('offence', x.text, y.text) };
  const shared = more.length < a.offences.length;
  if (!shared) return { relation: 'compatible', because: both('offence', more[0]!.text, other[0]!.text) };
  const extra = [...(b.whole ? more : []), ...(a.whole ? other : [])];
  return extra.length > 0
    ? { relation: 'compatible', because: `offences: ${extra.map((o) => o.text).join(' | ')}` }
    : { relation: 'agree', because: 'the same offence' };
}

/** Articles compared pair by pair at most. */
const COMPARED = 24;

/** Each offence as the shortest wording tells it that is a part of its own: "theft" for "theft in Calder". */
function shortened(told: readonly Told[]): Told[] {
  const texts = told.flatMap(({ offences }) => offences.map(({ text }) => text)).sort((a, b) => a.length - b.length);
  const short = (text: string): string => texts.find((t) => text.startsWith(`${t} `)) ?? text;
  return told.map((one) => ({ ...one, offences: one.offences.map((o) => ({ ...o, text: short(o.text) })) }));
}

/** How each two articles compare in what they say that somebody is accused of. */
export function compareCharges(claims: readonly StatementClaim[]): Comparison[] {
  const told = shortened(toldBy(claims.filter(isAnswer)).slice(0, COMPARED));
  return told.flatMap((a, i) => told.slice(i + 1).map((b) => ({ a: a.claim.id, b: b.claim.id, ...compare(a, b) })));
}
