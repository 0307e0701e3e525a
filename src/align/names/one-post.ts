import { isSiteNoun, ORGANISATION_NOUNS } from '../../lexicon/names.js';
import { officeKey, SOLE_OFFICES } from '../../lexicon/offices.js';
import { FORMER, UNDER } from '../../lexicon/voice-kinds.js';
import { wordLikeness } from '../../text/names.js';
import type { Form } from './form.js';

/** Words that two descriptions of one post share beside the office: the kind of body and its name. */
const BODY_WORDS = 2;

const sharedRoles = (a: Form, b: Form): string[] => [...a.roles].filter((r) => b.roles.has(r));

const isPast = ({ roles }: Form): boolean => [...roles].some((r) => FORMER.has(r) || UNDER.has(r));

/**
 * "Ilo Brandt, the manager of the Marun Hospital" and "Jan Brandt, manager of Marun Hospital": one surname or one given name (`names`), one office
 * that a body has one of, and the same body by its name. Of lands and towns none is told: a son may follow his father there.
 */
export function holdOnePost(a: Form, b: Form, names: readonly [string, string]): boolean {
  if (!/^(?:same|variant)$/.test(wordLikeness(...names)) || isPast(a) || isPast(b)) return false;
  const shared = sharedRoles(a, b);
  const office = shared.find((r) => SOLE_OFFICES.has(officeKey(r)));
  const more = shared.filter((r) => r !== office);
  return (
    office !== undefined && more.length >= BODY_WORDS && more.some((r) => isSiteNoun(r) || ORGANISATION_NOUNS.has(r))
  );
}
