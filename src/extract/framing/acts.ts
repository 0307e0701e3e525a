import { groupOf } from '../../lexicon/counted-groups.js';
import { MODALS } from '../../lexicon/modality.js';
import { RECORDINGS } from '../../lexicon/recordings.js';
import type { NameMention, Sentence, Token } from '../../model/index.js';
import { isCalendarWord, phraseEndingAt } from '../../text/noun-phrase.js';
import { type Draft, keysAt, spanOf } from './draft.js';
import { beginsPhrase } from './grammar.js';
import { HEDGES, type Roles, rolesOf } from './roles.js';
import type { Found } from './wordings.js';

/** Words between a wording and a role that its evidence still takes in: farther ones make the quote too long to read in a table. */
const NEAR = 7;

const PARTS = new Set([',', ';', ':', '"', '–', '—']);
const RELATIVES = new Set(['that', 'which', 'who', 'whom']);

/** "a belt of dummies, killed two": a mark parts the words at `a` and `b`, and no "who" takes them up. */
const isParted = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens.slice(a, b).some((t, i) => PARTS.has(t.text) && !RELATIVES.has(tokens[a + i + 1]?.lower ?? ''));

/** Where the phrase of the noun at `i` begins: "at least two people", "the captain of the ship", not "that" of "said that two people". */
function phraseFrom(tokens: readonly Token[], i: number): number {
  const whole = phraseEndingAt(tokens, i)?.from ?? i;
  let from = i;
  while (from > whole && !beginsPhrase(tokens, from)) from--;
  if (tokens[from]?.lower === 'that') from++;
  const isNumber = (at: number): boolean => tokens[at]?.pos === 'NUM' && !isCalendarWord(tokens[at - 1]);
  // "handed over three areas": a particle of the verb is no hedge.
  const isHedge = (at: number): boolean => HEDGES.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos !== 'VERB';
  while (isNumber(from - 1) || (isHedge(from - 1) && (isNumber(from) || isHedge(from)))) from--;
  return from;
}

/** "the captured general": an article before the wording belongs to what it is said of. */
const articleBefore = (tokens: readonly Token[], from: number): number =>
  tokens[from - 1]?.pos === 'DET' ? from - 1 : from;

/**
 * The wording with the object and the agent that stand near it, their phrases whole; a role told by a pronoun, far away or parted from it is
 * left to the sentence, and so is what hangs on a preposition ("from the palace have arrested").
 */
function evidenceOf({ tokens }: Sentence, { from, to }: Found, { agents, objects }: Roles): number[] {
  const isNear = (i: number): boolean =>
    i >= from - NEAR && i <= to + NEAR && !(i < from ? isParted(tokens, i, from) : isParted(tokens, to, i));
  const isSubject = (i: number): boolean =>
    tokens[from]?.lower.endsWith('ing') || tokens[phraseFrom(tokens, i) - 1]?.pos !== 'ADP';
  const doers = agents.filter((i) => i > from || isSubject(i));
  const near = [...doers, ...objects].filter(isNear);
  const first = Math.min(from, ...near);
  const start = first < from ? phraseFrom(tokens, first) : articleBefore(tokens, from);
  return [start, from, to, ...near].filter((i) => tokens[i] !== undefined);
}

/** Words behind a verb in which what films a scene stands: "captured live by the stream". */
const BEHIND = 5;

/** "captured on video": filmed, and not taken. */
const isFilmed = (tokens: readonly Token[], { to }: Found, agents: readonly number[]): boolean =>
  [...agents, ...Array.from({ length: BEHIND }, (_, i) => to + 1 + i)].some((i) =>
    RECORDINGS.has(tokens[i]?.lemma ?? ''),
  );

/** "dispatched to the harbour": sent, and not killed. */
const isSent = (tokens: readonly Token[], { wording, to }: Found): boolean =>
  wording.label === 'dispatch' && tokens.slice(to + 1, to + 1 + BEHIND).some((t) => t.lower === 'to');

/** "a gunman held hostage four worshippers": who takes people is not taken. */
const isTaker = (tokens: readonly Token[], { wording }: Found, objects: readonly number[]): boolean =>
  wording.label.includes('hostage') && objects.some((i) => groupOf(tokens[i]?.lemma ?? '') === 'assailants');

const CHARGES = new Set(['accused', 'alleged', 'believed', 'charged', 'convicted', 'suspected']);
const LEADS = new Set(['and', 'be', 'been', 'have', 'having', 'of', 'to', 'with']);

/** "suspected of killing five", "alleged to have killed five": what somebody is held to have done, and no word of the source's for it. */
function isCharged(tokens: readonly Token[], { from }: Found): boolean {
  let i = from - 1;
  while (tokens[i]?.pos === 'ADV' || LEADS.has(tokens[i]?.lower ?? '')) i--;
  return i < from - 1 && CHARGES.has(tokens[i]?.lower ?? '');
}

const PURPOSES = new Set(['for', 'of', 'to', 'without']);

/** "why it was necessary to kill the bear", "the owl could get out": an act thought of, and not told of as done. */
function isThoughtOf(tokens: readonly Token[], { wording, from }: Found): boolean {
  if (wording.as !== 'verb' || !['living', 'people'].includes(wording.family.class)) return false;
  const modal = tokens[from - 1]?.lower === 'be' ? from - 2 : from - 1;
  return PURPOSES.has(tokens[from - 1]?.lower ?? '') || MODALS.has(tokens[modal]?.lower ?? '');
}

/** The framing claim of an act ("taken hostage by …", "under the occupation of …"), or null when its thing is none of the family's. */
export function actDraft(sentence: Sentence, found: Found, names: readonly NameMention[]): Draft | null {
  const { tokens } = sentence;
  const { agents, objects } = rolesOf({ tokens, names }, found);
  if (objects.length === 0 || isCharged(tokens, found) || isThoughtOf(tokens, found)) return null;
  if (isFilmed(tokens, found, agents) || isTaker(tokens, found, objects) || isSent(tokens, found)) return null;
  const { family, label } = found.wording;
  // Who holds a territory is the thing that is worded: without the holder there is none.
  if (family.by === 'agent' && agents.length === 0) return null;
  const roles = family.by === 'agent' || found.wording.of !== 'subject' ? { agents, objects } : { agents: [], objects };
  return {
    sentence,
    span: spanOf(tokens, evidenceOf(sentence, found, roles)),
    concept: family.id,
    label,
    agents: keysAt(tokens, agents),
    objects: keysAt(tokens, objects),
  };
}
