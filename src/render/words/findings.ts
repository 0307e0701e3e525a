import type { Topic } from '../../model/index.js';
import { listed } from '../../text/listing.js';
import { matterInWords } from './matter.js';
import { clipped, quoted, quotedWhole } from './phrases.js';

/** Matters named in one sentence; more are counted. */
const MATTERS = 3;
/** Characters of a statement that are quoted in a sentence. */
const SAID = 120;

function few(matters: readonly string[]): string {
  const named = matters.slice(0, MATTERS);
  const more = matters.length - named.length;
  return more > 0 ? `${named.join('; ')}; and ${more} more` : named.join('; ');
}

/** " Nor do Courier (3 March 2031) and Post (undated)." for articles that nobody asks why. */
const norInWords = (unasked: readonly string[]): string =>
  unasked.length === 0 ? '' : ` Nor ${unasked.length > 1 ? 'do' : 'does'} ${listed(unasked)}.`;

/**
 * "Courier does not mention what A and B report: “…” (A). Nor does Post (undated)." The first reporter is quoted. Never why: silence is no
 * statement.
 */
export function omissionInWords(
  silent: readonly string[],
  unasked: readonly string[],
  reporters: readonly string[],
  quote: string,
): string {
  const verb = silent.length > 1 ? 'do not' : 'does not';
  return `${listed(silent)} ${verb} mention what ${listed(reporters)} report: ${quotedWhole(quote)} (${reporters[0] ?? ''}).${norInWords(unasked)}`;
}

/** "Courier does not name Ida Brandt, whom A and B cite: “…” (A). Nor does Post (undated)." */
export function unnamedInWords(
  person: string,
  silent: readonly string[],
  unasked: readonly string[],
  reporters: readonly string[],
  quote: string,
): string {
  const verb = silent.length > 1 ? 'do not' : 'does not';
  return `${listed(silent)} ${verb} name ${person}, whom ${listed(reporters)} cite: ${quotedWhole(quote)} (${reporters[0] ?? ''}).${norInWords(unasked)}`;
}

/** A figure by its title, a statement in the words of who says it: its topic may be titled by what another denies. */
const saidInWords = (topic: Topic, said: string): string =>
  topic.kind === 'attribution' ? quoted(clipped(said, SAID)) : matterInWords(topic);

/** "A tells as fact what B attributes to Ida Brandt: people rescued." */
export const attributedInWords = (
  fact: string,
  said: string,
  speaker: string,
  told: readonly { readonly topic: Topic; readonly quote: string }[],
): string =>
  `${fact} tells as fact what ${said} attributes to ${speaker}: ${few(told.map((t) => saidInWords(t.topic, t.quote)))}.`;

/** "A tells who did not speak: “…” “…”" The quotes are whole sentences. */
export const silenceInWords = (source: string, quotes: readonly string[]): string =>
  `${source} tells who did not speak: ${quotes.join(' ')}`;
