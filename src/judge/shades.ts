import { LIGHT_WORDS } from '../lexicon/light-words.js';
import { type Account, sharedTerms } from './accounts.js';
import { both } from './reason.js';
import { stem } from './said.js';

type Shade = (a: Account, b: Account) => string | null;

/** Content words that two statements share at least before a shade between them is told. */
const SHARED = 3;

/** Who tries to leave also leaves. */
const LEAVING = new Set(['escape', 'flee', 'leave']);

/** Words behind a verb within which its object is looked for. */
const OBJECT_WITHIN = 5;

/** "tried to hang a banner", "after hanging a banner": tried here, done there, on the same. */
const attempt: Shade = (a, b) => {
  const [only, other] = a.said.tried === '' ? [b, a] : [a, b];
  const verb = only.said.tried;
  if (verb === '' || LEAVING.has(verb) || LIGHT_WORDS.has(verb)) return null;
  if (other.said.tried !== '' || other.claim.negated || other.open || sharedTerms(a, b) < 2) return null;
  const [said, done] = [only.said.words, other.said.words];
  const object = said
    .slice(said.indexOf(verb) + 1)
    .slice(0, OBJECT_WITHIN)
    .find((w) => only.claim.context.includes(w));
  if (object === undefined || !done.includes(object)) return null;
  const before = done.slice(Math.max(0, done.indexOf(object) - OBJECT_WITHIN), done.indexOf(object));
  const act = before.find((w) => stem(w) === stem(verb)) ?? (other.claim.context.includes(verb) ? verb : undefined);
  return act === undefined || before.length === 0 ? null : both('attempt', `tried to ${verb}`, act);
};

/** "it is unclear whether he lived in the town", "he lived in the town". */
const certainty: Shade = (a, b) => {
  const [x, y] = [a.said.unknown, b.said.unknown];
  if ((x === '') === (y === '') || sharedTerms(a, b) < SHARED) return null;
  return both('certainty', x || 'told', y || 'told');
};

/** "her mother and two sisters", "her two sisters and her brother": who of a family. */
const kin: Shade = (a, b) => {
  const [x, y] = [a.said.kin, b.said.kin];
  if (x.length < 2 || y.length < 2 || x.join() === y.join() || !x.some((w) => y.includes(w))) return null;
  return both('members', x.join(', '), y.join(', '));
};

/** Differences in shade between two accounts of one thing. */
export const SHADES: readonly Shade[] = [attempt, certainty, kin];
