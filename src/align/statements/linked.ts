import { namesAmong } from '../../text/capitals.js';
import { areOneThing, type Told } from '../../text/one-act.js';
import { termsOf } from '../../text/terms.js';
import type { Weighed } from './weighed.js';

/** Score from which two statements belong together whatever their acts are. */
const SURELY = 0.35;

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** A statement with what ties it to others. */
interface Tied extends Told {
  readonly article: string;
  readonly names: ReadonlySet<string>;
}

const tiedOf = ({ act, claim }: Weighed): Tied => ({
  act,
  lemma: claim.act,
  terms: termsOf(claim.context),
  article: claim.article,
  names: namesAmong(claim.value.text.match(WORDS) ?? []),
});

const areTied = (a: Tied, b: Tied): boolean => areOneThing(a, b, (term) => a.names.has(term) || b.names.has(term));

/**
 * The statements of a group in as many groups as they are tied together in, each to one of another article: what is carried along by a third
 * statement, or by the rest of its sentence, speaks of another thing.
 */
export function linked(
  group: readonly Weighed[],
  scoreOf: (a: Weighed, b: Weighed) => number,
): readonly (readonly Weighed[])[] {
  if (group.length < 2) return [group];
  const all = group.map(tiedOf);
  const rootOf = group.map((_, i) => i);
  all.forEach((a, i) => {
    for (let j = i + 1; j < all.length; j++) {
      const b = all[j]!;
      if (a.article === b.article || rootOf[i] === rootOf[j]) continue;
      if (!areTied(a, b) && scoreOf(group[i]!, group[j]!) < SURELY) continue;
      const [root, other] = [rootOf[i]!, rootOf[j]!];
      for (let k = 0; k < rootOf.length; k++) if (rootOf[k] === other) rootOf[k] = root;
    }
  });
  const roots = [...new Set(rootOf)].sort((a, b) => a - b);
  // One article tells it, or nothing ties any of them: they stand as they are.
  if (roots.length === group.length) return [group];
  return roots.map((root) => group.filter((_, i) => rootOf[i] === root));
}
