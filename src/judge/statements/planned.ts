import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { MEANING } from '../../lexicon/modality.js';
import { PLANNED } from '../../lexicon/occasions.js';
import { meet } from '../../text/meet.js';
import { classOf } from '../../text/terms.js';
import { pastOf, pastParticipleOf } from '../../text/verb-forms.js';
import { both } from '../reason.js';
import { type Account, sharedTerms } from './accounts.js';

/** Words between what tells an act as to come and the act: "will formally be", "is due to be". */
const WITHIN = 4;
const BE = new Set(['are', 'is']);
const WILL = new Set(["'ll", 'shall', 'will']);
const AHEAD = new Set([...PLANNED, 'about', 'going', 'poised', 'ready']);
/** Those that need no "is" before them: "the minister, due to land at noon"; "it meant to" is the verb. */
const ALONE = new Set(['due', 'expected', 'poised', 'scheduled', 'set', 'slated']);
/** Classes of events whose verbs tell one act: "landed", "arrived". */
const ONE_ACT = new Set(['arrive', 'release', 'resign']);
const PAST = new Set(['been', 'had', 'has', 'have', 'was', 'were']);
const BETWEEN = new Set(['also', 'be', 'have', 'now', 'soon', 'then', 'to']);
/** Words shortly before a verb by which it is not told as done. */
const NOT_DONE = new Set([
  ...WILL,
  'be',
  'being',
  'could',
  'if',
  'may',
  'might',
  'not',
  'should',
  'to',
  'when',
  'would',
]);

/** Where the forms of the act stand among the words of a statement. */
function actsAt({ said: { words } }: Account, forms: ReadonlySet<string>): number[] {
  return words.flatMap((w, i) => (forms.has(w) ? [i] : []));
}

const isBetween = (word: string): boolean => BETWEEN.has(word) || word.endsWith('ly');

/** The act as a lemma: of "is due to land", which is read as being due, the landing. */
function actOf({ said: { words }, claim: { act } }: Account): string {
  const at = AHEAD.has(act) ? words.indexOf('to', words.indexOf(act)) : -1;
  return (at < 0 ? undefined : words[at + 1]) ?? act;
}

/** "will resign", "is expected to resign", "plans to resign": the words by which an act is told as to come; null where it is not. */
export function plannedIn(account: Account): string | null {
  const { words } = account.said;
  const act = actOf(account);
  for (const at of actsAt(account, new Set([act, pastParticipleOf(act)]))) {
    let i = at - 1;
    while (i >= 0 && at - i <= WITHIN && isBetween(words[i]!)) i--;
    const word = words[i] ?? '';
    const isTo = words[i + 1] === 'to' || (isBetween(words[i + 1] ?? '') && words[i + 2] === 'to' && i + 2 < at);
    const isAhead = isTo && (MEANING.has(word) || BE.has(word) || (AHEAD.has(word) && stillAhead(word, words[i - 1])));
    if (WILL.has(word) || isAhead) return words.slice(i, at + 1).join(' ');
  }
  return null;
}

/** "is due to", but not "was due to": told of the past, it tells what was to be done before something else was. */
const stillAhead = (word: string, before = ''): boolean => BE.has(before) || (ALONE.has(word) && !PAST.has(before));

/** "resigned", "has been dismissed": the words by which an act is told as done; null where it is not ("from lost jobs to new ones"). */
function doneIn(account: Account): string | null {
  const { words } = account.said;
  const { act, actor } = account.claim;
  const forms = new Set([pastOf(act), pastParticipleOf(act)].filter((form) => form !== act));
  for (const at of actsAt(account, forms)) {
    if (words.slice(Math.max(0, at - WITHIN), at).some((w) => NOT_DONE.has(w))) continue;
    let from = at;
    while (from > 0 && PAST.has(words[from - 1]!)) from--;
    if (from < at || actor !== '') return words.slice(from, at + 1).join(' ');
  }
  return null;
}

/** Who takes part in it, in whatever part: of "is set to resign" it is not told who does what. */
const parts = ({ actor, patient }: Account): readonly string[] => [...actor, ...patient];

/** One verb, or two of a class whose verbs tell one act. A deal that is "sealed" is not "closed". */
function areOneAct(a: Account, b: Account): boolean {
  const [x, y] = [actOf(a), actOf(b)];
  const kind = classOf(x);
  return a.act !== '' && b.act !== '' && (x === y || (kind !== null && kind === classOf(y) && ONE_ACT.has(kind)));
}

const isLight = (account: Account): boolean => LIGHT_WORDS.has(actOf(account)) || account.claim.negated;

const CODE = 'planned';

/** "is expected to resign", "has resigned": one act of the same ones, told as to come here and as done there. */
export function planned(a: Account, b: Account): string | null {
  const [x, y] = [plannedIn(a), plannedIn(b)];
  if ((x === null) === (y === null) || !areOneAct(a, b) || isLight(a) || isLight(b)) return null;
  const act = x === null ? a : b;
  const done = doneIn(act);
  if (done === null || act.open || !meet(parts(a), parts(b)) || sharedTerms(a, b) === 0) return null;
  return both(CODE, (x ?? y)!, done);
}

/** True for such a difference where the plan is the later news: what is to come then is another act than the one done. */
export function isPlannedAnew(difference: string, a: Account, b: Account, published: Published): boolean {
  if (!difference.startsWith(`${CODE}: `)) return false;
  const [plan, act] = plannedIn(a) === null ? [b, a] : [a, b];
  const [at, since] = [published.get(plan.claim.article), published.get(act.claim.article)];
  return typeof at === 'string' && typeof since === 'string' && at > since;
}

type Published = ReadonlyMap<string, string | null>;
