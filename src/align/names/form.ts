import type { NameClaim } from '../../model/index.js';

/** One spelling of a name of one kind, with all that the articles say under it. */
export interface Form {
  readonly kind: NameClaim['kind'];
  /** Unique among the forms of a kind: the folded name, the word for the kind of place left out. */
  readonly key: string;
  readonly words: readonly string[];
  readonly claims: NameClaim[];
  /** Article → sentences in which it stands. */
  readonly places: Map<string, Set<number>>;
  /** Folded words of its descriptions. */
  readonly roles: Set<string>;
  /** Content lemmas beside it. */
  readonly context: Set<string>;
  /** Folded other names that articles give. */
  readonly aliases: Set<string>;
}
