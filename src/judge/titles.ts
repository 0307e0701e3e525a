import { type Cluster, isAnswer, type StatementClaim, type Verdict } from '../model/index.js';
import { pastOf } from '../text/verb-forms.js';

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

/**
 * The title of a cluster that is judged. Statements that cannot all hold are named by what they are compared in, "Who attacked", "Said and
 * denied: “the bridge was hit”"; their own words are an answer, and no title. All else keeps the title it has.
 */
export function judgedTitle({ kind, title, claims }: Cluster, verdict: Verdict, reasons: readonly string[]): string {
  // Answers to one question are named by the question already.
  const asked = claims.some((c) => c.kind === 'attribution' && isAnswer(c));
  if (kind !== 'attribution' || verdict !== 'conflict' || asked) return title;
  const codes = reasons.map(codeOf);
  if (codes.includes('actor')) {
    const act = actOf(claims as readonly StatementClaim[]);
    return isVerb(act) ? `Who ${pastOf(act)}` : `Who did it: ${title}`;
  }
  const code = Object.keys(QUESTIONS).find((c) => codes.includes(c));
  return code === undefined ? title : `${QUESTIONS[code]}: ${title}`;
}
