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

/** Who in an article holds which office, as far as the text has gone. */
export class Offices {
  readonly #holders: { readonly office: string; readonly entity: string; readonly sentence: number }[];

  constructor(names: readonly NameMention[]) {
    this.#holders = names.flatMap(({ kind, role, entity, sentence }) =>
      kind === 'person' && role !== null ? [{ office: officeOf(role.text), entity, sentence }] : [],
    );
  }

  /** "the director": the one person whom the article up to this sentence calls a director of any kind; null for none, and for several. */
  holder(words: readonly Token[], sentence: number): string | null {
    const wanted = words.map((t) => t.lower).join(' ');
    const found = new Set(
      this.#holders
        .filter(
          ({ office, sentence: at }) =>
            at <= sentence && (office === wanted || (office.endsWith(` ${wanted}`) && !isLesser(office))),
        )
        .map((h) => h.entity),
    );
    return found.size === 1 ? ([...found][0] ?? null) : null;
  }
}
