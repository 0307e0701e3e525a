import { type Account, disjoint, meet, printed } from './accounts.js';

const both = (code: string, a: string, b: string): string => `${code}: ${[a, b].sort().join(' | ')}`;

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** One person quoted in other words; a part of the same words is no other wording. */
function wording(a: Account, b: Account): string | null {
  const one =
    a.claim.speaker !== null && a.claim.speaker === b.claim.speaker && a.claim.article !== b.claim.article;
  if (!one || a.claim.voice !== 'quoted' || b.claim.voice !== 'quoted') return null;
  const [x, y] = [plainWords(a.claim.value.text), plainWords(b.claim.value.text)];
  return x.includes(y) || y.includes(x) ? null : both('wording', a.claim.value.text, b.claim.value.text);
}

/** How two accounts of one thing differ, as `code: words`; empty when they tell the same. */
export function differences(a: Account, b: Account): string[] {
  const reasons: string[] = [];
  const worded = wording(a, b);
  if (worded !== null) reasons.push(worded);
  const sameAct = a.act !== '' && a.act === b.act;
  const parts =
    meet(a.actor, b.actor) ||
    meet(a.patient, b.patient) ||
    meet(a.actor, b.patient) ||
    meet(a.patient, b.actor);
  if (sameAct && a.claim.negated !== b.claim.negated) {
    reasons.push(both('negation', printed(a.claim, a.claim.act), `not ${printed(b.claim, b.claim.act)}`));
  }
  if (sameAct && disjoint(a.actor, b.actor))
    reasons.push(both('actor', printed(a.claim, a.claim.actor), printed(b.claim, b.claim.actor)));
  if (sameAct && disjoint(a.patient, b.patient))
    reasons.push(both('patient', printed(a.claim, a.claim.patient), printed(b.claim, b.claim.patient)));
  if (!sameAct && a.act !== '' && b.act !== '' && parts)
    reasons.push(both('act', printed(a.claim, a.claim.act), printed(b.claim, b.claim.act)));
  return reasons;
}
