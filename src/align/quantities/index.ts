import { fateNamed } from '../../lexicon/fates.js';
import type { Cluster, QuantityClaim, Sentence } from '../../model/index.js';
import { byFrequency, commonest } from '../../text/frequency.js';
import { rarityOf } from '../../text/vectors.js';
import type { EventFrame } from '../event.js';
import { isTimed, whenOf } from '../when.js';
import type { Witness } from '../witness.js';
import { grouped } from './grouping.js';
import type { Profile } from './profile.js';
import { featuresOf } from './score.js';
import { titlesOf } from './titles.js';
import { weighed } from './weighed.js';

/**
 * A key that does not change when an article is added: what is measured, then the words that most claims share, as many as it takes to tell
 * it from the other topics.
 */
function keyOf(claims: readonly QuantityClaim[], when: string | null, taken: ReadonlySet<string>): string {
  const property = commonest(claims.map((c) => c.property));
  const parts = [
    claims[0]!.dimension,
    property,
    when ?? '',
    commonest(claims.map((c) => c.counted)),
    ...byFrequency(claims.flatMap((c) => c.context)),
  ];
  for (let n = 4; n < parts.length; n++) {
    const key = parts.slice(0, n).join(' ');
    if (!taken.has(key)) return key;
  }
  return `${parts.join(' ')} ${claims[0]!.id}`;
}

const isFated = ([claim]: readonly QuantityClaim[]): boolean => fateNamed(claim!.property) !== undefined;

/** Mean amount of each feature over neighbouring claims, in words. */
function togetherOf(group: readonly Profile[]): string[] {
  const sums = new Map<string, number>();
  group.slice(1).forEach((p, i) => {
    for (const f of featuresOf(group[i]!, p)) sums.set(f.name, (sums.get(f.name) ?? 0) + f.amount);
  });
  return [...sums].map(([name, sum]) => `${name}: ${(sum / (group.length - 1)).toFixed(2)}`);
}

/** Figures that measure one property of one event, from all articles. */
export function alignQuantities(witnesses: readonly Witness[], frame: EventFrame): Cluster[] {
  const rarity = rarityOf(witnesses.flatMap((w) => w.document.sentences.map((s) => s.content)));
  const documents = new Map(witnesses.map((w) => [w.document.article.id, w.document]));
  const sentenceOf = (c: QuantityClaim): Sentence | undefined => documents.get(c.article)!.sentences[c.sentence];
  const all = weighed(witnesses, frame, rarity, (c) => sentenceOf(c)!.tokens.map((t) => t.text));
  const { groups, refused } = grouped(all, frame, rarity);
  const told = new Map(witnesses.flatMap((w) => w.claims.map((c) => [c.id, c] as const)));
  const rows = groups.map((group) => {
    const claims = group.map((i) => told.get(all[i]!.claim.id) as QuantityClaim);
    const when = whenOf(claims, frame, (article) => documents.get(article)?.article.published.value ?? null);
    return { claims, when };
  });
  // A toll of another event needs its time, however few tell it: there is a toll of this one.
  const timed = rows.map(({ claims, when }) => ({
    claims,
    when: isFated(claims) || isTimed(claims, frame) ? when : null,
  }));
  const titles = titlesOf(timed, sentenceOf);
  const taken = new Set<string>();
  return rows.map(({ claims, when }, k) => {
    const key = keyOf(claims, when, taken);
    taken.add(key);
    return {
      kind: 'quantity',
      key,
      title: titles[k]!,
      claims,
      together: togetherOf(groups[k]!.map((i) => all[i]!)),
      refused: refused[k]!,
    };
  });
}
