import { FORMER, UNDER } from '../../lexicon/voice-kinds.js';
import type { NameMention, Token } from '../../model/index.js';

const BEHIND_HEAD = /\s(?:at|for|from|in|of|on|with)\s.*$/u;

/** The office that a title tells, without whose it is: "director of the museum" → "director". */
const officeOf = (title: string): string =>
  title
    .replace(/^(?:an?|the)\s/iu, '')
    .replace(BEHIND_HEAD, '')
    .toLowerCase();

/** "former president", "deputy mayor": no president, no mayor. */
const isLesser = (office: string): boolean => office.split(' ').some((word) => FORMER.has(word) || UNDER.has(word));

/** Whose office it is when the text names no land: "the country's president". */
const LANDS: ReadonlySet<string> = new Set(['country', 'nation', 'republic']);

const isOwner = ({ lower }: Token): boolean => lower === "'s" || lower === "'" || lower === '’s' || lower === '’';

interface Holder {
  readonly title: string;
  readonly office: string;
  readonly entity: string;
  readonly sentence: number;
}

/** Who in an article holds which office, as far as the text has gone. */
export class Offices {
  readonly #holders: readonly Holder[];

  constructor(names: readonly NameMention[]) {
    this.#holders = names.flatMap(({ kind, role, entity, sentence }) =>
      kind === 'person' && role !== null
        ? [{ title: role.text.toLowerCase(), office: officeOf(role.text), entity, sentence }]
        : [],
    );
  }

  /**
   * "the director", "the 50-year-old director": the one person whom the article up to this sentence calls a director of any kind; of "the
   * country's president", "Norland's president" the owner must be a land, or stand in the title. Null for none, and for several.
   */
  holder(words: readonly Token[], sentence: number): string | null {
    const owned = words.findLastIndex(isOwner);
    const owner = owned < 1 ? null : words[owned - 1]!.lower;
    const old = words.findLastIndex((t) => t.lower === 'old' || t.lower.endsWith('-old'));
    const wanted = words
      .slice(Math.max(owned, old) + 1)
      .map((t) => t.lower)
      .join(' ');
    if (wanted === '') return null;
    const found = new Set(
      this.#holders
        .filter(
          ({ office, title, sentence: at }) =>
            at <= sentence &&
            (office === wanted || (office.endsWith(` ${wanted}`) && !isLesser(office))) &&
            (owner === null || LANDS.has(owner) || title.includes(owner)),
        )
        .map((h) => h.entity),
    );
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }
}
