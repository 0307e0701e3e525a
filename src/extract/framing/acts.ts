import type { NameMention, Sentence } from '../../model/index.js';
import { type Draft, keysAt, spanOf } from './draft.js';
import { rolesOf } from './roles.js';
import type { Found } from './wordings.js';

/** Words between a wording and a role that its evidence still takes in: farther ones make the quote too long to read in a table. */
const NEAR = 7;

/** The wording with the object and the agent that stand near it; a role told by a pronoun or far away is left to the sentence. */
function evidenceOf(sentence: Sentence, found: Found, roles: readonly number[]): number[] {
  const near = roles.filter((i) => i >= found.from - NEAR && i <= found.to + NEAR);
  return [found.from, found.to, ...near].filter((i) => sentence.tokens[i] !== undefined);
}

/** The framing claim of an act ("taken hostage by …", "under the occupation of …"), or null when its thing is none of the family's. */
export function actDraft(sentence: Sentence, found: Found, names: readonly NameMention[]): Draft | null {
  const { tokens } = sentence;
  const { agents, objects } = rolesOf({ tokens, names }, found);
  if (objects.length === 0) return null;
  const { family, label } = found.wording;
  // Who holds a territory is the thing that is worded: without the holder there is none.
  if (family.by === 'agent' && agents.length === 0) return null;
  const roles = family.by === 'agent' || found.wording.of !== 'subject' ? [...agents, ...objects] : [...objects];
  return {
    sentence,
    span: spanOf(tokens, evidenceOf(sentence, found, roles)),
    concept: family.id,
    label,
    agents: keysAt(tokens, agents),
    objects: keysAt(tokens, objects),
  };
}
