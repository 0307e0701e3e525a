import type { NameMention, Token } from '../../model/index.js';
import { isNoun } from '../../text/parts-of-speech.js';
import { agentAfter, antecedentOf, isParticiple, isPassive, phraseLeft, phraseRight, subjectOf } from './grammar.js';
import { isOfClass } from './things.js';
import type { Found } from './wordings.js';

/** Who does it and to what, as token indices; `objects` empty when the wording is of something else. */
export interface Roles {
  readonly agents: readonly number[];
  readonly objects: readonly number[];
}

const NOBODY: Roles = { agents: [], objects: [] };
const SUBJECT_PRONOUNS = new Set(['he', 'it', 'she', 'they']);

interface Scene {
  readonly tokens: readonly Token[];
  readonly names: readonly NameMention[];
}

/** A noun that no other follows: "soldiers", not "border" in "border soldiers". */
const isHead = (tokens: readonly Token[], i: number): boolean => !isNoun(tokens[i + 1]) && tokens[i + 1]?.text !== "'s";

/** The nouns, when one of their heads is of the family's class; else nothing. */
const ofClass = ({ tokens, names }: Scene, { wording }: Found, nouns: readonly number[]): readonly number[] =>
  nouns.some((i) => isHead(tokens, i) && isOfClass(tokens[i], wording.family.class, names)) ? nouns : [];

/** What a subject pronoun stands for: the first noun of the class in the sentence, which is most often its subject. */
const firstOf = (scene: Scene, found: Found, before: number): number[] =>
  scene.tokens
    .flatMap((t, i) => (i < before && isOfClass(t, found.wording.family.class, scene.names) ? [i] : []))
    .slice(0, 1);

function passiveRoles(scene: Scene, found: Found): Roles {
  const { at, nouns } = subjectOf(scene.tokens, found.from);
  const pronoun = SUBJECT_PRONOUNS.has(scene.tokens[at]?.lower ?? '');
  const objects = pronoun ? firstOf(scene, found, at) : ofClass(scene, found, nouns);
  return { agents: agentAfter(scene.tokens, found.to), objects };
}

/** Words before a number: "at least 29 people", "more than 30". */
export const HEDGES = new Set('about almost around as at least many more most nearly over than to up'.split(' '));
const HEDGE_WORDS = 4;

/** Where the object behind a verb begins: at the number of "killed at least 29 people". */
function objectFrom(tokens: readonly Token[], verb: number): number {
  let i = verb + 1;
  while (i <= verb + HEDGE_WORDS && HEDGES.has(tokens[i]?.lower ?? '')) i++;
  return tokens[i]?.pos === 'NUM' ? i : verb + 1;
}

function activeRoles(scene: Scene, found: Found): Roles {
  const { tokens } = scene;
  // "take the soldiers hostage" holds its object between its words, "take hostage the soldiers" after them.
  const inside =
    found.to > found.from
      ? tokens.slice(found.from + 1, found.to).flatMap((t, k) => (isNoun(t) ? [found.from + 1 + k] : []))
      : [];
  const behind = phraseRight(tokens, objectFrom(tokens, found.to));
  const right = ofClass(scene, found, inside.length > 0 ? inside : behind);
  const subject = subjectOf(tokens, found.from);
  // "rebel-held land"
  if (tokens[found.from - 1]?.text === '-')
    return right.length > 0 ? { agents: [found.from - 2].filter((i) => i >= 0), objects: right } : NOBODY;
  const agents = activeAgents(tokens, found.from, subject);
  if (right.length > 0) return { agents, objects: right };
  const antecedent = ofClass(scene, found, antecedentOf(tokens, found.from));
  if (antecedent.length > 0) return { agents, objects: antecedent };
  const first = tokens[found.from];
  const reduced = first !== undefined && isParticiple(first) && behind.length === 0;
  return reduced ? { agents: agentAfter(tokens, found.to), objects: ofClass(scene, found, subject.nouns) } : NOBODY;
}

/** The nearest proper name before a pronoun that does something, but for names that hang on a preposition. */
function nameBefore(tokens: readonly Token[], before: number): number[] {
  for (let i = before - 1; i >= 0; i--) {
    if (tokens[i]?.pos !== 'PROPN') continue;
    let start = i;
    while (tokens[start - 1]?.pos === 'PROPN' || tokens[start - 1]?.text === '-') start--;
    if (tokens[start - 1]?.pos !== 'ADP' && tokens[start - 1]?.lower !== 'to') return [i];
    i = start;
  }
  return [];
}

/** Who does what an active verb says; nobody where the form does not tell ("captured soldiers", "…, killing two"). */
function activeAgents(
  tokens: readonly Token[],
  verb: number,
  subject: ReturnType<typeof subjectOf>,
): readonly number[] {
  const form = tokens[verb] as Token;
  const before = tokens[verb - 1];
  const participle = isParticiple(form) && ['ADP', 'DET', 'ADJ', 'NUM'].includes(before?.pos ?? '');
  if (participle || (form.lower.endsWith('ing') && before?.text === ',')) return [];
  // "allowing the North to reclaim", not "an effort to seize": only a name beside "to" is sure to be its subject.
  if (before?.lower === 'to') return tokens[verb - 2]?.pos === 'PROPN' ? [verb - 2] : [];
  return SUBJECT_PRONOUNS.has(tokens[subject.at]?.lower ?? '') ? nameBefore(tokens, subject.at) : subject.nouns;
}

/** "occupation of the region by …", "under the occupation of rebel forces", "Northern occupation". */
function nounRoles(scene: Scene, found: Found): Roles {
  const { tokens } = scene;
  const before = phraseLeft(tokens, found.from - 1).filter((i) => i > found.from - 4);
  const after = ['of', 'over'].includes(tokens[found.to + 1]?.lower ?? '') ? phraseRight(tokens, found.to + 2) : [];
  const objects = ofClass(scene, found, after);
  const agents = objects.length > 0 ? [...before, ...agentAfter(tokens, found.to)] : [...before, ...after];
  if (objects.length > 0 || found.wording.family.by !== 'agent') return { agents, objects };
  return { agents, objects: firstOf(scene, found, found.from) };
}

/** The roles of an act that is worded by a verb or by a noun for it. */
export function rolesOf(scene: Scene, found: Found): Roles {
  const { tokens } = scene;
  const { as, of } = found.wording;
  if (as !== 'verb') return nounRoles(scene, found);
  if (of === 'object') return isPassive(tokens, found.from) ? passiveRoles(scene, found) : activeRoles(scene, found);
  if (isPassive(tokens, found.from)) return NOBODY;
  const { at, nouns } = subjectOf(tokens, found.from);
  const objects = SUBJECT_PRONOUNS.has(tokens[at]?.lower ?? '')
    ? firstOf(scene, found, at)
    : ofClass(scene, found, nouns);
  return { agents: [], objects };
}
