import type { ActorFacts, Finding } from '../../model/index.js';
import { type Act, actsOf, articleOf } from './deeds/act.js';
import type { Telling } from './deeds/tellings.js';
import { type FindingBench, finding, originCount, quoteOf, sourceOf } from './finding.js';

/** Acts told: what most reports tell comes first. */
const SHOWN = 8;

function factsOf({ named, bare }: Act): ActorFacts {
  return {
    kind: 'actors',
    named: named.map((t) => ({ article: articleOf(t), actor: t.doer ?? '' })),
    unnamed: bare.map((t) => ({ article: articleOf(t) })),
  };
}

function told(act: Act, bench: FindingBench): Finding {
  const facts = factsOf(act);
  const quote = (t: Telling) => quoteOf(t.witness.document, t.span);
  const words = (t: Telling): string => `“${quote(t).quote.replace(/\s+/g, ' ')}”`;
  const without = act.bare.map((t) => `${sourceOf(bench, articleOf(t))} tells it without an actor: ${words(t)}`);
  const withOne = act.named.map((t) => `${sourceOf(bench, articleOf(t))} names ${t.doer}: ${words(t)}`);
  const evidence = [...act.named, ...act.bare].map(quote);
  return finding(
    'no-actor',
    articleOf(act.bare[0] as Telling),
    `${[...without, ...withOne].join('; ')}.`,
    evidence,
    act.topic,
    facts,
  );
}

/**
 * Acts that one origin tells without an actor ("were killed", "clashes broke out") and another with one: who did it stands neither
 * in those words nor anywhere in that article beside such an act.
 */
export function findActsWithoutActor(bench: FindingBench): Finding[] {
  if (originCount(bench) < 2) return [];
  return actsOf(bench)
    .map((act) => told(act, bench))
    .sort((a, b) => b.evidence.length - a.evidence.length || (a.id < b.id ? -1 : 1))
    .slice(0, SHOWN);
}
