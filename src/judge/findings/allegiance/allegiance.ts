import { FORMER, STATE_KINDS, voiceKindOf } from '../../../lexicon/voice-kinds.js';
import type { Speech } from '../../../model/index.js';
import type { FindingBench, FindingWitness } from '../finding.js';
import { Descriptions } from './described.js';
import { Places } from './owners.js';

/** What the articles tell of a speaker's side. */
export interface Side {
  /** Whose the speaker is ("Norland"), else what kind ("police"); null where nothing tells it. */
  readonly side: string | null;
  /** The description it rests on, as an article gives it; null where the speaker's own name is all there is. */
  readonly described: string | null;
}

interface Read {
  readonly owner: string | null;
  readonly kind: string | null;
  readonly described: string | null;
}

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}-]+/gu) ?? [];

/** "Norland and Sudland": of two sides at once. */
const AND = /\band\b/iu;

const NOT_TOLD: Read = { owner: null, kind: null, described: null };

/** The speeches of each speaker of an article. */
export function bySpeaker({ reading }: FindingWitness): Map<string, Speech[]> {
  const speeches = new Map<string, Speech[]>();
  for (const s of reading.speeches)
    if (s.speaker !== null) {
      const own = speeches.get(s.speaker);
      if (own === undefined) speeches.set(s.speaker, [s]);
      else own.push(s);
    }
  return speeches;
}

/** Tells the sides of the speakers of a report, from the articles' own descriptions. */
export class Sides {
  readonly #descriptions: Descriptions;
  readonly #places: Places;
  readonly #owners = new Set<string>();
  readonly #known = new Map<FindingWitness, Map<string, Read>>();

  constructor({ witnesses }: FindingBench) {
    this.#descriptions = new Descriptions(witnesses);
    this.#places = new Places(witnesses);
    for (const w of witnesses)
      for (const [speaker, speeches] of bySpeaker(w)) {
        const read = this.#read(w, speaker, speeches);
        this.#known.set(w, (this.#known.get(w) ?? new Map<string, Read>()).set(speaker, read));
        if (read.owner !== null && read.kind !== null) this.#owners.add(read.owner);
      }
  }

  /** What one description tells. */
  #told(text: string, described: string | null): Read {
    const said = words(text);
    const kind = said.some((w) => FORMER.has(w)) ? null : voiceKindOf(said);
    const isPlace = kind === null && described === null && this.#places.has(text);
    const owners = isPlace || (kind !== null && STATE_KINDS.has(kind)) ? this.#places.ownersIn(text) : [];
    const one = owners.length === 1 || (owners.length > 1 && !AND.test(text));
    return { owner: one ? (owners[0] ?? null) : null, kind: owners.length > 0 && !one ? null : kind, described };
  }

  /** What is told by the first description that tells whose the speaker is; else by the first that tells a kind. */
  #read(witness: FindingWitness, speaker: string, speeches: readonly Speech[]): Read {
    const descriptions = this.#descriptions.of(witness, speaker, speeches);
    // A body's own name describes it before anything beside it does.
    const isPerson = this.#descriptions.isPerson(witness, speaker) && !this.#places.has(speaker);
    const own = isPerson ? NOT_TOLD : this.#told(speaker, null);
    const read = [own, ...descriptions.map((d) => this.#told(d, d))];
    const first = read.find((r) => r.kind !== null || r.owner !== null) ?? own;
    const isState = first.kind !== null && STATE_KINDS.has(first.kind) && first.owner === null;
    return (isState ? read.find((r) => r.owner !== null) : undefined) ?? first;
  }

  /**
   * The side of one speaker of an article. Where all are of one place, the place parts nobody: the kind tells more. Where they are
   * of several, "the minister" without a place may be anybody's.
   */
  of(witness: FindingWitness, speaker: string): Side {
    const { owner, kind, described } = this.#known.get(witness)?.get(speaker) ?? NOT_TOLD;
    const several = this.#owners.size > 1;
    // What speaks for itself ("Norland said") is a side where it is a land, or others are told to be its own.
    const isSide = owner !== null && (kind === null ? this.#owners.has(owner) || this.#places.isLand(owner) : several);
    if (isSide) return { side: owner, described };
    return { side: several && kind !== null && STATE_KINDS.has(kind) ? null : kind, described };
  }
}
