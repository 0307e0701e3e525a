import { FAMILIES, slantOf } from '../lexicon/framing.js';
import { DOUBTING } from '../lexicon/hearsay.js';
import { rankTone } from '../lexicon/ranks.js';
import type { Comparison, FramingClaim } from '../model/index.js';
import { plain } from '../text/typography.js';
import { type Bench, type Judge, originsOf } from './judgement.js';

/** Concepts without a lexicon: what is said there is what each wording suggests. */
const OWN = new Set(['headline']);

/** How the thing stands among others, and since when it is the first. */
const RANKS = new Set(['first', 'superlative']);

/** What a claim's words suggest; different acts suggest nothing of each other. Ranks, degrees, what bodies are called and headlines have no lexicon: there each wording is its own. */
function suggests(claim: FramingClaim): string | null {
  if (RANKS.has(claim.concept)) return rankTone(claim.label);
  if (claim.concept === 'attackers') return claim.objects?.[0] ?? null;
  if (FAMILIES.get(claim.concept)?.acts) return null;
  const own = OWN.has(claim.concept) || /^(?:called|degree):/.test(claim.concept);
  return own ? claim.label : slantOf(claim.concept, claim.label);
}

/** Voices in which words stand against each other: the sources' own, and those of the people they let speak. */
const VOICES: readonly (readonly FramingClaim['voice'][])[] = [
  ['own', 'unclear'],
  ['quoted', 'retold'],
];

const originOf = ({ article }: Pick<FramingClaim, 'article'>, bench: Bench): string =>
  bench.originOf.get(article) ?? article;

/** A rank is told of the thing, whoever tells it: "one of the oldest in the land", "in the world, the curator said". */
const anyVoice: readonly (readonly FramingClaim['voice'][])[] = [['own', 'quoted', 'retold', 'unclear']];

/** Slants by origin; an origin that words the thing plainly has an empty set. */
function slantsByOrigin(claims: readonly FramingClaim[], bench: Bench): Map<string, Set<string>> {
  const slants = new Map<string, Set<string>>();
  for (const claim of claims) {
    const set = slants.get(originOf(claim, bench)) ?? new Set<string>();
    const slant = suggests(claim);
    if (slant !== null) set.add(slant);
    slants.set(originOf(claim, bench), set);
  }
  return slants;
}

/** Slants that some origin's words have and another's have not. */
function parting(slants: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const all = new Set([...slants.values()].flatMap((s) => [...s]));
  return [...all].filter((slant) => [...slants.values()].some((s) => !s.has(slant))).sort();
}

/** The label with the word that leaves it open ("suspected arson"). */
function printedLabel({ label, value }: FramingClaim): string {
  const text = plain(value.text);
  const at = text.toLowerCase().indexOf(label);
  if (at < 0) return label;
  const before = text.slice(0, at).toLowerCase().trimEnd();
  const doubt = before.slice(before.lastIndexOf(' ') + 1);
  return DOUBTING.has(doubt) ? `${doubt} ${label}` : label;
}

/** One comparison for each two wordings of different origins: the first claim of each. */
function compareWordings(claims: readonly FramingClaim[], bench: Bench): Comparison[] {
  const first = new Map<string, FramingClaim>();
  for (const c of claims)
    if (!first.has(`${originOf(c, bench)} ${c.label}`)) first.set(`${originOf(c, bench)} ${c.label}`, c);
  const kept = [...first.values()].map((claim) => ({ claim, origin: originOf(claim, bench), slant: suggests(claim) }));
  const comparisons: Comparison[] = [];
  kept.forEach((a, i) => {
    for (let k = i + 1; k < kept.length; k++) {
      const b = kept[k]!;
      if (a.origin === b.origin) continue;
      comparisons.push({
        a: a.claim.id,
        b: b.claim.id,
        relation: a.slant === b.slant ? 'agree' : 'compatible',
        because: `wording: ${a.claim.label} | ${b.claim.label}`,
      });
    }
  });
  return comparisons;
}

/**
 * Framing where the words of some origin suggest what those of another do not, in one voice: what a witness calls a tragedy and a paper
 * a crash divides no two sources. Agreed where they differ in no suggestion ("each of them says both fled and evacuated").
 */
export const judgeFraming: Judge = (cluster, bench) => {
  const claims = cluster.claims as readonly FramingClaim[];
  const labels = [...new Set(claims.map((c) => c.label))].sort();
  const apart = (claims.every((c) => RANKS.has(c.concept)) ? anyVoice : VOICES).flatMap((voices) =>
    parting(
      slantsByOrigin(
        claims.filter((c) => voices.includes(c.voice)),
        bench,
      ),
    ),
  );
  const single = originsOf(cluster, bench).size < 2;
  return {
    verdict: single ? 'single-origin' : apart.length > 0 ? 'framing' : 'agreed',
    // Headlines stand side by side as they are: to list them again tells nothing.
    reasons:
      single || apart.length === 0 || claims.some((c) => c.concept === 'headline')
        ? []
        : [`wording: ${[...new Set(claims.map(printedLabel))].sort().join(' | ')}`],
    reported: labels.join(' | '),
    comparisons: single ? [] : compareWordings(claims, bench),
  };
};
