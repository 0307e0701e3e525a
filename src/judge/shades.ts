import { LIGHT_WORDS } from '../lexicon/light-words.js';
import { ATTEMPTS, KIN, UNKNOWN } from '../lexicon/shades.js';
import type { StatementClaim } from '../model/index.js';
import { type Account, sharedTerms } from './accounts.js';

type Shade = (a: Account, b: Account) => string | null;

/** Content words that two statements share at least before a shade between them is told. */
const SHARED = 3;

const both = (code: string, a: string, b: string): string => `${code}: ${[a, b].sort().join(' | ')}`;

const words = ({ value }: StatementClaim): string[] => value.text.toLowerCase().match(/[\p{L}\p{N}'-]+/gu) ?? [];

/** Share of the letters of a verb by which its forms are known: "hanging", "hang". */
const stem = (word: string): string => word.replace(/(?:ing|ed|s)$/, '');

/** Who tries to leave also leaves. */
const LEAVING = new Set(['escape', 'flee', 'leave']);

/** The verb that is only tried ("tried to hang", "an attempt to flee"), or "". */
function tried(claim: StatementClaim): string {
  const said = words(claim);
  const at = said.findIndex((w, i) => ATTEMPTS.has(w) && said[i + 1] === 'to');
  return at < 0 ? '' : (said[at + 2] ?? '');
}

/** Words behind a verb within which its object is looked for. */
const OBJECT_WITHIN = 5;

/** "tried to hang a banner", "after hanging a banner": tried here, done there, on the same. */
const attempt: Shade = (a, b) => {
  const [only, other] = tried(a.claim) === '' ? [b, a] : [a, b];
  const verb = tried(only.claim);
  if (verb === '' || LEAVING.has(verb) || LIGHT_WORDS.has(verb)) return null;
  if (tried(other.claim) !== '' || other.claim.negated || other.open || sharedTerms(a, b) < 2) return null;
  const [said, done] = [words(only.claim), words(other.claim)];
  const object = said
    .slice(said.indexOf(verb) + 1)
    .slice(0, OBJECT_WITHIN)
    .find((w) => only.claim.context.includes(w));
  if (object === undefined || !done.includes(object)) return null;
  const before = done.slice(Math.max(0, done.indexOf(object) - OBJECT_WITHIN), done.indexOf(object));
  const act = before.find((w) => stem(w) === stem(verb)) ?? (other.claim.context.includes(verb) ? verb : undefined);
  return act === undefined || before.length === 0 ? null : both('attempt', `tried to ${verb}`, act);
};

const unknown = (claim: StatementClaim): string => {
  const said = words(claim).join(' ');
  return UNKNOWN.find((phrase) => ` ${said} `.includes(` ${phrase} `)) ?? '';
};

/** "it is unclear whether he lived in the town", "he lived in the town". */
const certainty: Shade = (a, b) => {
  const [x, y] = [unknown(a.claim), unknown(b.claim)];
  if ((x === '') === (y === '') || sharedTerms(a, b) < SHARED) return null;
  return both('certainty', x || 'told', y || 'told');
};

/** "her mother and two sisters", "her two sisters and her brother": who of a family. */
const kin: Shade = (a, b) => {
  const [x, y] = [a, b].map(({ claim }) => [...new Set(words(claim).map(stem))].filter((w) => KIN.has(w)).sort());
  if (x!.length < 2 || y!.length < 2 || x!.join() === y!.join() || !x!.some((w) => y!.includes(w))) return null;
  return both('members', x!.join(', '), y!.join(', '));
};

/** Differences in shade between two accounts of one thing. */
export const SHADES: readonly Shade[] = [attempt, certainty, kin];
